// Small stand-ins for the parts of Phaser that this game does not use; see phaser-slim.ts. Build time only.
// Gzip saved by each group, measured on 4.2.1: filters 21 KB, mathIndex 11 KB, renderNodes 6 KB,
// anims 6 KB, input 5 KB, matrix4 5 KB, paths 4 KB, the rest 1–2 KB each.

/** Path under phaser/src without `.js`, and the ES module that stands in for it. */
export type StandIns = Readonly<Record<string, string>>;

const NONE = 'export default undefined;';
const NOOP = 'export default function () {}';
const nodes = (names: readonly string[]): StandIns =>
  Object.fromEntries(names.map((name) => [`renderer/webgl/renderNodes/${name}`, NONE]));

export const standIns: Readonly<Record<string, StandIns>> = {
  // BatchHandler only reads Renderer.Events; the index drags in every render node and both renderers.
  rendererIndex: {
    'renderer/index': `import * as Events from 'phaser/src/renderer/events/index.js'; export default { Events };`,
  },
  // GetAdvancedValue and Config only touch RND; the index drags in Matrix4, Quaternion, HashSimplex…
  mathIndex: {
    'math/index': `import RandomDataGenerator from 'phaser/src/math/random-data-generator/RandomDataGenerator.js';\nexport default { RandomDataGenerator, RND: null };`,
  },
  // The renderer only calls identity() and ortho() and reads val.
  matrix4: {
    'math/Matrix4': `export default class Matrix4 {
  constructor() { this.val = new Float32Array(16); this.identity(); }
  identity() { this.val.fill(0); this.val[0] = this.val[5] = this.val[10] = this.val[15] = 1; return this; }
  ortho(l, r, b, t, n, f) { const v = this.val, lr = 1 / (l - r || 1), bt = 1 / (b - t || 1), nf = 1 / (n - f || 1);
    v.fill(0); v[0] = -2 * lr; v[5] = -2 * bt; v[10] = 2 * nf; v[12] = (l + r) * lr; v[13] = (t + b) * bt; v[14] = (f + n) * nf; v[15] = 1; return this; } }`,
  },
  filters: {
    'gameobjects/components/FilterList': `const NONE = [];
export default class FilterList { constructor(camera) { this.camera = camera; this.list = NONE; } get length() { return 0; } getActive() { return NONE; } clear() { return this; } destroy() { this.camera = null; } }`,
    'gameobjects/components/Filters': `export default { filterCamera: null, filters: { get() { return null; } }, renderFilters: false, willRenderFilters() { return false; } };`,
    ...nodes(
      [
        'BaseFilter',
        'BaseFilterShader',
        ...[
          'Barrel',
          'Blend',
          'Blocky',
          'Blur',
          'BlurHigh',
          'BlurLow',
          'BlurMed',
          'Bokeh',
          'ColorMatrix',
          'CombineColorMatrix',
          'Displacement',
          'Glow',
          'GradientMap',
          'ImageLight',
          'Key',
          'Mask',
          'NormalTools',
          'PanoramaBlur',
          'ParallelFilters',
          'Pixelate',
          'Quantize',
          'Sampler',
          'Shadow',
          'Threshold',
          'Vignette',
          'Wipe',
        ].map((f) => `Filter${f}`),
      ].map((f) => `filters/${f}`),
    ),
  },
  renderNodes: nodes([
    'BatchHandlerPointLight',
    'BatchHandlerStrip',
    'DynamicTextureHandler',
    'RebindContext',
    'YieldContext',
    'submitter/SubmitterMeshToQuad',
    'submitter/SubmitterTile',
    'submitter/SubmitterTilemapGPULayer',
    'transformer/TransformerTile',
    'transformer/TransformerVertex',
    'transformer/TransformerStamp',
  ]),
  tileSprite: {
    'gameobjects/tilesprite/TileSprite': `export default class { setOrigin() { return this; } }`,
    ...nodes([
      'BatchHandlerTileSprite',
      'submitter/SubmitterTileSprite',
      'texturer/TexturerTileSprite',
      'transformer/TransformerTileSprite',
    ]),
  },
  paths: nodes(['DrawLine', 'FillPath', 'FillRect', 'FillTri', 'StrokePath']),
  triangles: nodes(['BatchHandlerTri', 'BatchHandlerTriFlat']),
  // A camera's background is cleared to, not drawn: as if by a graphics card, where there is none.
  fillCamera: {
    'renderer/webgl/renderNodes/FillCamera': `export default class FillCamera {
  run(context, colour) { const part = (shift) => ((colour >>> shift) & 255) / 255;
    context.setClearColor(part(16), part(8), part(0), part(24)); context.clear(context.renderer.gl.COLOR_BUFFER_BIT); } }`,
  },
  // Of tint only the opacity is used. The eight ways to tint, each for every pixel, took two thirds
  // of the time of drawing a place where the processor draws.
  tint: {
    'renderer/webgl/shaders/ApplyTint-glsl':
      "export default 'vec4 applyTint (vec4 texture) { return texture * outTint.a; }';",
  },
  dynamicTexture: { 'textures/DynamicTexture': NONE },
  parsers: {
    'textures/parsers/index': `import Image from 'phaser/src/textures/parsers/Image.js';\nimport Canvas from 'phaser/src/textures/parsers/Canvas.js';\nexport default { Image, Canvas };`,
  },
  input: {
    'input/InputManager': `export default class InputManager { constructor(game) { this.game = game; this.enabled = false; } }`,
  },
  anims: {
    'animations/AnimationManager': `export default class AnimationManager { constructor(game) { this.game = game; } }`,
    'animations/AnimationState': `export default class AnimationState { constructor(parent) { this.parent = parent; } update() {} destroy() {} }`,
  },
  header: { 'core/DebugHeader': NOOP, 'core/CreateDOMContainer': NOOP },
  snapshot: { 'renderer/snapshot/WebGLSnapshot': NOOP, 'renderer/snapshot/CanvasSnapshot': NOOP },
  device: {
    'device/Audio': 'export default {};',
    'device/Video': 'export default {};',
    'device/Input': 'export default { touch: false };',
    // Phaser's probe makes a second WebGL context at import time; here it is made only if type is AUTO.
    'device/Features': `const probe = () => { try { const gl = document.createElement('canvas').getContext('webgl'); gl?.getExtension('WEBGL_lose_context')?.loseContext(); return !!gl; } catch { return false; } };
let webGL;
export default { canvas: true, get webGL() { return webGL ??= probe(); }, littleEndian: true };`,
    'device/CanvasFeatures':
      'export default { supportNewBlendModes: true, supportInverseAlpha: true };',
    'device/Fullscreen': `export default { available: false, active: false, request: '', cancel: '', keyboard: false };`,
    'device/Browser': `export default { chrome: false, chromeVersion: 0, edge: false, firefox: false, firefoxVersion: 0, ie: false, ieVersion: 0, mobileSafari: false, opera: false, safari: false, safariVersion: 0, silk: false, es2019: true };`,
  },
};
