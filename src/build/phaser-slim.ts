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
import { standIns } from './phaser-stand-ins.ts';

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

/** The Vite plugin. */
export function phaserSlim(): Plugin {
  const stubs: Record<string, string> = Object.assign({}, ...Object.values(standIns));
  const short = (file: string): string => file.replaceAll('\\', '/').slice(ROOT.length, -3);
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
      handler(source, id) {
        const [file = id] = id.split('?');
        const name = short(file);
        if (stubs[name] !== undefined)
          return { code: stubs[name], map: null, moduleSideEffects: false };
        const imports: string[] = [];
        // Named from the package root, so that the dev server sees one URL per file (no `?v=` twin of it).
        const whole = (spec: string): string =>
          spec.startsWith('.')
            ? `phaser/src/${short(target(file, spec) ?? this.error(`${name} asks for ${spec}`))}.js`
            : spec;
        const local = (spec: string): string => {
          const word = `_r${imports.length}`;
          imports.push(`import ${word} from '${whole(spec)}';`);
          return word;
        };
        let code = bare(source);
        for (const [flag, on] of Object.entries(FLAGS))
          code = code.replaceAll(`typeof ${flag}`, String(on));
        code = code.replace(/\bif \(false\)\s*\{[^{}]*\}/g, '');

        const index = NAMESPACE.exec(code);
        if (index) {
          const names = [...(index[1] ?? '').matchAll(/(\w+): require\('([^']+)'\)/g)].map(
            ([, key = '', spec = '']) => [key, local(spec)],
          );
          return {
            code: `${imports.join('\n')}\nexport { ${names.map(([k, v]) => `${v} as ${k}`).join(', ')} };\nexport default { ${names.map(([k, v]) => `${k}: ${v}`).join(', ')} };`,
            map: null,
            moduleSideEffects: false,
          };
        }
        // `var X = require('…')`: a namespace import if the file is an index and X is only read as X.member.
        for (const [line, word = '', spec = ''] of code.matchAll(
          /^var (\w+) = require\('([^']+)'\);/gm,
        )) {
          const rest = code.replace(line, '');
          if (new RegExp(`(?<![\\w.$])${word}\\s*=[^=]`).test(rest)) continue; // assigned again: stays a variable
          const path = spec.startsWith('.') ? target(file, spec) : undefined;
          const members = [
            ...rest.matchAll(new RegExp(`(?<![\\w.$'])${word}\\b(?!')(\\.\\w)?`, 'g')),
          ].every((m) => m[1]);
          const star =
            path && members && stubs[short(path)] === undefined && isNamespace(path) ? '* as ' : '';
          imports.push(`import ${star}${word} from '${whole(spec)}';`);
          code = rest;
        }
        code = code
          .replace(/require\('([^']+)'\)/g, (_, spec: string) => local(spec))
          .replace(/^module\.exports = /m, 'export default ')
          .replaceAll('new Class(', '/*#__PURE__*/ new Class(');
        if (/\bmodule\.exports\b|\brequire\(/.test(code))
          this.error(`phaser-slim cannot convert ${name}`);
        return {
          code: `${imports.join('\n')}\n${code}`,
          map: null,
          moduleSideEffects: /\.register\(/.test(code),
        };
      },
    },
  };
}
