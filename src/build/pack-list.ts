// What is known of the packs of the site without opening them, for the library, so that it need
// not fetch them. Build time only.
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { factsOf } from '../questions/pack-facts.ts';

const wanted = 'virtual:pack-list';
const resolved = `\0${wanted}`;

/** Facts of every pack in `questions/`, with its id; `first` before the others. */
export function packList(first: string) {
  const folders = readdirSync('questions', { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const pack: unknown = JSON.parse(readFileSync(`questions/${name}/pack.json`, 'utf8'));
      return { id: name, ...factsOf(pack) };
    })
    .sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The Vite plugin: the module `virtual:pack-list` gives the list as `builtIn`. */
export function packFacts(first: string): Plugin {
  return {
    name: 'pack-list',
    resolveId: (id) => (id === wanted ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const builtIn = ${JSON.stringify(packList(first))};` : undefined,
  };
}
