// Makes a small Phaser from its own CommonJS source, at build time: 101 KB gzipped, where the
// stock bundle is 353 KB and the same imports with build flags alone are 181 KB.
//  1. lets `phaser/src/…` be imported (the package's `exports` hides it);
//  2. rewrites each file as an ES module, so that Rolldown can shake and join them;
//  3. answers Phaser's build flags (`typeof WEBGL_RENDERER` …);
//  4. puts the stand-ins in place of parts this game does not use.
// Written for phaser 4.2.1, which package.json pins. A file it cannot convert fails the build.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type StandIns, standIns } from './phaser-stand-ins.ts';

const ROOT = `${dirname(createRequire(import.meta.url).resolve('phaser/package.json')).replaceAll('\\', '/')}/src/`;
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const SOURCE = /[\\/]phaser[\\/]src[\\/].+\.js(?:\?.*)?$/;
const NAMESPACE = /^\s*module\.exports = \{((?:\s*\w+: require\('[^']+'\),?)+)\s*\};?\s*$/;

const DECLARED = /^var (\w+) = require\('([^']+)'\);/gm;

const bare = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const target = (from: string, spec: string): string | undefined =>
  [`${spec}.js`, `${spec}/index.js`, spec]
    .map((p) => resolve(dirname(from), p))
    .find((p) => p.endsWith('.js') && existsSync(p));
const known = new Map<string, boolean>();
function isNamespace(file: string): boolean {
  const found = known.get(file) ?? NAMESPACE.test(bare(readFileSync(file, 'utf8')));
  known.set(file, found);
  return found;
}

const stubs: StandIns = Object.assign({}, ...Object.values(standIns));
const short = (file: string): string => file.replaceAll('\\', '/').slice(ROOT.length, -3);

/** Collects the imports of one file while its `require` calls are taken out. */
class Imports {
  readonly lines: string[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** A path from the package root, so that the dev server sees one address a file. */
  whole(spec: string): string {
    if (!spec.startsWith('.')) return spec;
    const found = target(this.#file, spec);
    if (found === undefined) throw new Error(`${this.#file} asks for ${spec}, which is not there.`);
    return `phaser/src/${short(found)}.js`;
  }

  /** Imports `spec` under a name of its own, and gives that name. */
  local(spec: string): string {
    const word = `_r${this.lines.length}`;
    this.lines.push(`import ${word} from '${this.whole(spec)}';`);
    return word;
  }

  /** Turns `var X = require('…')` at the top of `code` into imports; gives the rest. */
  takeDeclared(code: string): string {
    let left = code;
    for (const [line, word = '', spec = ''] of code.matchAll(DECLARED)) {
      const rest = left.replace(line, '');
      // Assigned again later: it has to stay a variable.
      if (new RegExp(`(?<![\\w.$])${word}\\s*=[^=]`).test(rest)) continue;
      const star = this.#isReadByMember(word, spec, rest) ? '* as ' : '';
      this.lines.push(`import ${star}${word} from '${this.whole(spec)}';`);
      left = rest;
    }
    return left;
  }

  /** True when `spec` is an index of which only members are read: those can be shaken out. */
  #isReadByMember(word: string, spec: string, rest: string): boolean {
    const path = spec.startsWith('.') ? target(this.#file, spec) : undefined;
    if (path === undefined || stubs[short(path)] !== undefined || !isNamespace(path)) return false;
    const uses = rest.matchAll(new RegExp(`(?<![\\w.$'])${word}\\b(?!')(\\.\\w)?`, 'g'));
    return [...uses].every(([, member]) => member !== undefined);
  }
}

function flagged(source: string): string {
  let code = bare(source);
  for (const [flag, on] of Object.entries(FLAGS)) {
    code = code.replaceAll(`typeof ${flag}`, String(on));
  }
  return code.replace(/\bif \(false\)\s*\{[^{}]*\}/g, '');
}

interface Converted {
  readonly code: string;
  readonly map: null;
  readonly moduleSideEffects: boolean;
}

/** One CommonJS file of Phaser as an ES module. @throws when it cannot be converted */
function converted(source: string, file: string): Converted {
  const stub = stubs[short(file)];
  if (stub !== undefined) return { code: stub, map: null, moduleSideEffects: false };
  const imports = new Imports(file);
  const code = flagged(source);
  const [, index] = NAMESPACE.exec(code) ?? [];
  if (index !== undefined) {
    const names = [...index.matchAll(/(\w+): require\('([^']+)'\)/g)].map(
      ([, key = '', spec = '']) => ({ key, word: imports.local(spec) }),
    );
    const named = names.map(({ key, word }) => `${word} as ${key}`).join(', ');
    const whole = names.map(({ key, word }) => `${key}: ${word}`).join(', ');
    const lines = [...imports.lines, `export { ${named} };`, `export default { ${whole} };`];
    return { code: lines.join('\n'), map: null, moduleSideEffects: false };
  }
  const body = imports
    .takeDeclared(code)
    .replace(/require\('([^']+)'\)/g, (_, spec: string) => imports.local(spec))
    .replace(/^module\.exports = /m, 'export default ')
    .replaceAll('new Class(', '/*#__PURE__*/ new Class(');
  if (/\bmodule\.exports\b|\brequire\(/.test(body)) {
    throw new Error(`phaser-slim cannot convert ${short(file)}.`);
  }
  const moduleSideEffects = /\.register\(/.test(body);
  return { code: [...imports.lines, body].join('\n'), map: null, moduleSideEffects };
}

/** The Vite plugin. */
export function phaserSlim(): Plugin {
  return {
    name: 'phaser-slim',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'], include: ['phaser > eventemitter3'] } }),
    resolveId: {
      filter: { id: /^phaser\/src\// },
      handler: (id) => ROOT + id.slice('phaser/src/'.length),
    },
    transform: {
      filter: { id: SOURCE },
      handler: (source, id) => converted(source, id.split('?')[0] ?? id),
    },
  };
}
