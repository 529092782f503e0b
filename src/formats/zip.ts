// Writes a zip that is the same, byte for byte, whenever and wherever it is written. Pure.
import { strToU8, type Zippable, zipSync } from 'fflate';

/** What goes into the zip: names with `/` between folders, in this order. */
export type Content = Iterable<readonly [name: string, content: string | Uint8Array]>;

/** Pictures are packed already. */
const isPacked = (name: string) => /\.(?:png|jpg|webp)$/.test(name);

export function zipped(files: Content): Uint8Array<ArrayBuffer> {
  const tree: Zippable = Object.create(null) as Zippable;
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    tree[name] = [bytes, { level: isPacked(name) ? 0 : 6 }];
  }
  // A zip gives local time, so the first day it knows must be made in local time.
  return zipSync(tree, { mtime: new Date(1980, 0, 1) });
}
