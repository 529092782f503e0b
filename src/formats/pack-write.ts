// Writes a pack as our own file, from which exactly the same pack is read: JSON that people can
// read and mend, or, where there are pictures, a zip of pack.json and the pictures. Pure.
import type { Pack } from '../questions/pack.ts';
import type { Writer, Written } from './format.ts';
import { bytesOf } from './pack-pictures.ts';
import { zipped } from './zip.ts';

/** Where the site has the schema of packs, if it was built to lie at a known address. */
const siteSchema: string | null = import.meta.env?.PACK_SCHEMA ?? null;

export const packWriter: Writer = {
  name: 'pack',
  losses: () => [],
  write: (pack) => writePack(pack, siteSchema),
};

/**
 * The file of the pack. `schema` is the address at which programs that edit JSON find what a pack
 * may hold; it belongs to the file, not to the pack, and is left out again when the file is read.
 */
export function writePack(pack: Pack, schema: string | null = null): Written {
  const { pictures, $schema: _schema, ...fields } = pack;
  const files: [name: string, content: string | Uint8Array][] = [];
  const inside: Record<string, string> = {};
  for (const [name, address] of Object.entries(pictures)) {
    const bytes = bytesOf(address);
    // What is no picture after all stays where it was, for the reader to say so.
    if (bytes === null) inside[name] = address;
    else files.push([`pictures/${name}`, bytes]);
  }
  const head = schema === null ? {} : { $schema: schema };
  const whole = spare({ ...head, ...fields, pictures: inside });
  const text = `${escaped(JSON.stringify(whole, null, 2))}\n`;
  if (files.length === 0) {
    return { name: `${pack.id}.json`, type: 'application/json', content: text };
  }
  const content = zipped([['pack.json', text], ...files]);
  return { name: `${pack.id}.zip`, type: 'application/zip', content };
}

/** Signs that programs take for the end of a line, or for a letter that could not be read. */
function escaped(json: string): string {
  return json.replace(/[\u0085\u2028\u2029\ufffd]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

type Empty = 'list' | 'object' | 'false';

/** Fields that mean the same when they are missing, in every place where they stand. */
const defaults: ReadonlyMap<string, Empty> = new Map<string, Empty>([
  ...(['authors', 'about', 'isNot', 'afterword', 'sources', 'glossary', 'claims'] as const).map(
    (name) => [name, 'list'] as const,
  ),
  ...(['cites', 'terms', 'forms'] as const).map((name) => [name, 'list'] as const),
  ...(['pictures', 'explanation'] as const).map((name) => [name, 'object'] as const),
  ...(['counterweight', 'keystone', 'sober', 'beyond', 'several'] as const).map(
    (name) => [name, 'false'] as const,
  ),
]);

/** Without the fields that say what goes without saying. */
function spare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spare);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !isEmpty(defaults.get(key), inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, spare(inner)]));
}

function isEmpty(kind: Empty | undefined, value: unknown): boolean {
  if (kind === 'list') return Array.isArray(value) && value.length === 0;
  if (kind === 'false') return value === false;
  return kind === 'object' && Object.keys(value ?? {}).length === 0;
}
