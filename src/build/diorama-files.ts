// Packs the pictures for fetching, at build time: one file a place (its place.json and all its
// SVG), one for the people, one for the landmarks of the map. One request each instead of ten.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const root = 'assets/dioramas';
const wanted = 'virtual:diorama-addresses';
const resolved = `\0${wanted}`;

/** What each packed file holds, as JSON text, by name. */
export function packedDioramas(): Map<string, string> {
  const packed = new Map<string, string>();
  const places = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['draw', 'people'].includes(entry.name))
    .map(({ name }) => name);
  for (const place of places) {
    const folder = join(root, place);
    const description: unknown = JSON.parse(readFileSync(join(folder, 'place.json'), 'utf8'));
    const pictures = svgs(folder);
    delete pictures.landmark;
    packed.set(place, JSON.stringify({ ...(description as object), pictures }));
  }
  packed.set('people', JSON.stringify(svgs(join(root, 'people'))));
  const landmarks = places.map((place) => [
    place,
    readFileSync(join(root, place, 'landmark.svg'), 'utf8'),
  ]);
  packed.set('landmarks', JSON.stringify(Object.fromEntries(landmarks)));
  return packed;
}

function svgs(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  return Object.fromEntries(
    files.map((name) => [name.replace(/\.svg$/, ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The Vite plugin: the module `virtual:diorama-addresses` gives the address of each packed file. */
export function dioramaFiles(): Plugin {
  let building = false;
  return {
    name: 'diorama-files',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    resolveId: (id) => (id === wanted ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const entries = [...packedDioramas()].map(([name, source]) => {
        if (!building) return `${JSON.stringify(name)}: '/${root}/${name}.packed.json'`;
        const file = this.emitFile({ type: 'asset', name: `${name}.json`, source });
        return `${JSON.stringify(name)}: import.meta.ROLLUP_FILE_URL_${file}`;
      });
      return `export const addresses = { ${entries.join(', ')} };`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/dioramas\/([a-z-]+)\.packed\.json/.exec(request.url ?? '')?.[1];
        const source = name === undefined ? undefined : packedDioramas().get(name);
        if (source === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(source);
      });
    },
  };
}
