// The pictures of a QTI package: the first that an item shows beside its question becomes the
// question's own. Pure.
import { archiveLimits, unpack } from './archive.ts';
import { createIds } from './assemble.ts';
import { changed } from './findings.ts';
import type { Finding, Input } from './format.ts';
import type { Item } from './item.ts';
import { dataAddress, largestPicture, tidyName } from './pack-pictures.ts';
import { resolved, type XmlFile } from './qti-files.ts';
import { attributeOf, elementsOf, type QtiNode } from './qti-xml.ts';

export interface Album {
  /** By name, as a pack has them; those that an item has taken. */
  readonly pictures: () => Readonly<Record<string, string>>;
  /** The body of an item of the file `from` without the picture that it gives, if any. */
  readonly take: (
    body: QtiNode,
    from: string,
  ) => { body: QtiNode; picture: Item['picture'] | null };
  readonly findings: readonly Finding[];
}

export const noAlbum: Album = {
  pictures: () => ({}),
  take: (body) => ({ body, picture: null }),
  findings: [],
};

/** Unpacks the pictures that the files show, and no others. */
export function createAlbum(input: Input, files: readonly XmlFile[]): Album {
  const shown = new Set(
    files.flatMap(({ name, tree }) => imagesIn(tree).map((node) => sourceOf(node, name))),
  );
  if (![...shown].some((name) => tidyName(name) !== null)) return noAlbum;
  const limits = { ...archiveLimits, file: largestPicture };
  const { files: packed, findings } = unpack(
    input,
    (name) => shown.has(name) && tidyName(name) !== null,
    limits,
  );
  const names = createIds();
  const taken = new Map<string, { file: string; address: string }>();
  const fileOf = (name: string): string | null => {
    const known = taken.get(name);
    if (known !== undefined) return known.file;
    const bytes = packed.get(name);
    const address = bytes === undefined ? null : dataAddress(bytes);
    const [, stem = '', ending = ''] = /^(.*)\.(\w+)$/.exec(tidyName(name) ?? '') ?? [];
    if (address === null || ending === '') return null;
    const file = `${names(stem)}.${ending}`;
    taken.set(name, { file, address });
    return file;
  };
  return {
    pictures: () =>
      Object.fromEntries([...taken.values()].map(({ file, address }) => [file, address])),
    take: (body, from) => {
      for (const node of imagesIn(body)) {
        const file = fileOf(sourceOf(node, from));
        if (file === null) continue;
        return { body: lacking(body, node), picture: { file, alt: attributeOf(node, 'alt') } };
      }
      return { body, picture: null };
    },
    findings: findings.flatMap((finding) => {
      // Some of what is shown may never have been in the package.
      if (finding.code === 'archive.nothing' || finding.code === 'archive.nested') return [];
      const file = String(finding.values.name ?? '');
      return [
        finding.code === 'archive.largeFile' ? changed('pack.largePicture', { file }) : finding,
      ];
    }),
  };
}

/** Choices have no pictures here. */
const choices = ['simplechoice', 'simpleassociablechoice', 'inlinechoice', 'gapimg'];

function imagesIn(node: QtiNode): readonly QtiNode[] {
  return elementsOf(node).flatMap((child) => {
    if (choices.includes(child.name)) return [];
    return child.name === 'img' ? [child] : imagesIn(child);
  });
}

function sourceOf(node: QtiNode, from: string): string {
  return resolved(from, attributeOf(node, 'src'));
}

function lacking(node: QtiNode, gone: QtiNode): QtiNode {
  const children = node.children.flatMap((child): (QtiNode | string)[] => {
    if (typeof child === 'string') return [child];
    return child === gone ? [] : [lacking(child, gone)];
  });
  return { ...node, children };
}
