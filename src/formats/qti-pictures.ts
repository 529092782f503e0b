// The pictures of a QTI package: the first that an item shows beside its question becomes the
// question's own. Pure.
import type { Finding, Input } from './format.ts';
import type { Item } from './item.ts';
import { resolved, type XmlFile } from './qti-files.ts';
import { attributeOf, elementsOf, type QtiNode } from './qti-xml.ts';
import { zipPictures } from './zip-pictures.ts';

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
  const { fileOf, pictures, findings } = zipPictures(input, shown);
  return {
    ...{ pictures, findings },
    take: (body, from) => {
      for (const node of imagesIn(body)) {
        const file = fileOf(sourceOf(node, from));
        if (file === null) continue;
        return { body: lacking(body, node), picture: { file, alt: attributeOf(node, 'alt') } };
      }
      return { body, picture: null };
    },
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
