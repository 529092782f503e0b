// The paper town: a ground of hills and paths, and a building wherever the page has a place for
// one. What has been visited stands in full colour; the rest is still paper-pale.
import type Phaser from 'phaser';
import { type Landmark, type Layout, watch } from '../state/store.ts';
import { palette } from '../theme.ts';
import type { Cast } from './cast.ts';
import { fetchLandmarks, type Pictures } from './diorama.ts';
import { Scene } from './engine.ts';
import { boxOf, drawn, rasterise } from './raster.ts';

/** Thin paper over what has not been visited. */
const thinPaper = 'rgb(247 240 227 / 52%)';

export class MapScene extends Scene {
  readonly #cast: Cast;
  #ground: Phaser.GameObjects.Image | null = null;
  readonly #buildings = new Map<string, Phaser.GameObjects.Image>();
  #drawnAt = '';

  constructor(cast: Cast) {
    super('map');
    this.#cast = cast;
  }

  create(): void {
    const { store } = this.#cast;
    this.#buildings.clear();
    this.#ground = null;
    this.#drawnAt = '';
    this.cameras.main.setBackgroundColor(palette.sky);
    const stop = watch(
      store,
      (state) => state.layout,
      () => void this.#lay().catch(console.warn),
    );
    this.events.once('shutdown', stop);
    void this.#lay().catch(console.warn);
  }

  async #lay(): Promise<void> {
    const { layout } = this.#cast.store.getState();
    if (layout === null || layout.landmarks.length === 0) return;
    const pictures = await fetchLandmarks();
    if (!this.sys.isActive()) return;
    this.#layGround(layout);
    for (const landmark of layout.landmarks) await this.#layBuilding(landmark, pictures);
    this.#cast.wakefulness().stir(600);
  }

  async #layBuilding(landmark: Landmark, pictures: Pictures): Promise<void> {
    const ratio = this.#cast.ratio();
    const svg = pictures[landmark.place];
    if (svg === undefined) return;
    const { rect } = landmark;
    const box = boxOf(svg);
    const scale = Math.min(rect.width / box.width, rect.height / box.height) * ratio;
    const known = this.#buildings.get(landmark.place);
    const x = (rect.x + rect.width / 2) * ratio;
    const y = (rect.y + rect.height) * ratio;
    if (known !== undefined) {
      known.setPosition(x, y).setDisplaySize(box.width * scale, box.height * scale);
      return;
    }
    const manner = landmark.visited ? {} : { veil: thinPaper };
    const key = await rasterise(this, svg, box, Math.max(scale, 0.5), manner);
    if (!this.sys.isActive() || this.#buildings.has(landmark.place)) {
      this.textures.remove(key);
      return;
    }
    const building = this.add.image(x, y, key).setOrigin(0.5, 0.97);
    building.setDisplaySize(box.width * scale, box.height * scale);
    this.#buildings.set(landmark.place, building);
    this.events.once('shutdown', () => this.textures.remove(key));
    this.#rise(building, this.#buildings.size);
  }

  #rise(building: Phaser.GameObjects.Image, at: number): void {
    if (this.#cast.store.getState().calm) return;
    const { scaleY, y } = building;
    building.setScale(building.scaleX, 0);
    this.tweens.add({
      targets: building,
      scaleY,
      y,
      duration: 380,
      delay: at * 45,
      ease: 'Back.easeOut',
    });
    this.#cast.wakefulness().stir(1200);
  }

  /** Hills behind, meadow in front, and a path from place to place. */
  #layGround(layout: Layout): void {
    const ratio = this.#cast.ratio();
    const [width, height] = [layout.width * ratio, layout.height * ratio];
    const stops = layout.landmarks.map(({ rect }) => ({
      x: (rect.x + rect.width / 2) * ratio,
      y: (rect.y + rect.height) * ratio,
    }));
    const at = JSON.stringify([width, height, stops]);
    if (at === this.#drawnAt) return;
    this.#drawnAt = at;
    const horizon = Math.max(
      0,
      Math.min(...layout.landmarks.map(({ rect }) => rect.y + rect.height * 0.55)) * ratio,
    );
    const key = drawn(this, { width, height }, (pen) => {
      drawHills(pen, width, height, horizon);
      drawPath(pen, stops, width, ratio);
    });
    const old = this.#ground;
    this.#ground = this.add.image(0, 0, key).setOrigin(0).setDepth(-1);
    if (old !== null) {
      const texture = old.texture.key;
      old.destroy();
      this.textures.remove(texture);
    }
  }
}

function drawHills(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  horizon: number,
): void {
  const rows = [
    { fill: palette.hill, y: horizon - height * 0.05, swell: height * 0.04, phase: 0.4 },
    { fill: palette.city, y: horizon - height * 0.01, swell: height * 0.03, phase: 2.1 },
    { fill: palette.sand, y: horizon + height * 0.03, swell: height * 0.02, phase: 4.2 },
    { fill: palette.paperDeep, y: horizon + height * 0.38, swell: height * 0.03, phase: 1.2 },
  ];
  for (const { fill, y, swell, phase } of rows) {
    pen.save();
    pen.shadowColor = 'rgb(20 33 46 / 28%)';
    pen.shadowBlur = height * 0.012;
    pen.shadowOffsetY = -height * 0.003;
    pen.fillStyle = fill;
    pen.beginPath();
    pen.moveTo(-20, height + 20);
    for (let x = -20; x <= width + 20; x += width / 40) {
      pen.lineTo(x, y + Math.sin((x / width) * 7 + phase) * swell);
    }
    pen.lineTo(width + 20, y);
    pen.lineTo(width + 20, height + 20);
    pen.closePath();
    pen.fill();
    pen.restore();
  }
}

function drawPath(
  pen: CanvasRenderingContext2D,
  stops: readonly { readonly x: number; readonly y: number }[],
  width: number,
  ratio: number,
): void {
  const [first, ...rest] = stops;
  if (first === undefined) return;
  for (const [colour, line, dash] of [
    [palette.wallDeep, 17, []],
    [palette.paperWhite, 12, []],
    [palette.wallDeep, 1.6, [7, 9]],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = line * ratio;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.setLineDash(dash.map((length) => length * ratio));
    pen.beginPath();
    pen.moveTo(first.x, first.y);
    let [x, y] = [first.x, first.y];
    for (const stop of rest) {
      if (stop.x - x < -width * 0.55) {
        // A new row of the town: the path leaves on the right and comes in again on the left.
        pen.lineTo(width + 40, y + 14 * ratio);
        pen.moveTo(-40, stop.y + 14 * ratio);
        x = -40;
        y = stop.y;
      }
      const dx = (stop.x - x) * 0.4;
      const dip = 26 * ratio;
      pen.bezierCurveTo(x + dx, y + dip, stop.x - dx, stop.y + dip, stop.x, stop.y);
      [x, y] = [stop.x, stop.y];
    }
    pen.stroke();
  }
}
