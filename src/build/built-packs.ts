// Reads the packs once, when the site is built: what a visitor gets has been checked, has its
// defaults filled in, and need not be read again before the first card. Build time only.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readPack } from '../questions/pack.ts';

/** The text of a pack as the site serves it. @throws when the pack cannot be read */
export function builtPack(name: string, text: string): string {
  const read = readPack(JSON.parse(text));
  if (!read.ok) {
    const [first] = read.problems;
    const place = first?.path.join('.') ?? '';
    throw new Error(`${name} cannot be read: ${place} (${first?.code}). Run npm run check:packs.`);
  }
  return JSON.stringify({ built: read.pack });
}

/** What a pack may hold, for programs that edit JSON: beside index.html, under a name that stays. */
export function packSchema(): { readonly fileName: string; readonly source: string } {
  return {
    fileName: 'pack.schema.json',
    source: readFileSync('questions/pack.schema.json', 'utf8'),
  };
}

/** The Vite plugin. */
export function builtPacks(): Plugin {
  return {
    name: 'built-packs',
    apply: 'build',
    generateBundle(_, bundle) {
      this.emitFile({ type: 'asset', ...packSchema() });
      for (const file of Object.values(bundle)) {
        const [name = ''] = file.type === 'asset' ? file.originalFileNames : [];
        if (file.type !== 'asset' || !/^questions\/[^/]+\/pack\.json$/.test(name)) continue;
        file.source = builtPack(name, String(file.source));
      }
    },
  };
}
