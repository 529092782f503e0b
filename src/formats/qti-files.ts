// The items in the files of a QTI package, or in one XML file, each with its topic and in the
// order of the test. Pure.
import type { Spot } from './format.ts';
import { allIn, attributeOf, childrenOf, elementsOf, type QtiNode, textOf } from './qti-xml.ts';

/** An item that was found, not yet read. */
export interface FoundItem {
  readonly node: QtiNode;
  readonly version: 1 | 2;
  readonly topic: string;
  readonly spot: Spot;
}

export interface XmlFile {
  /** Its place in the package; empty for a file by itself. */
  readonly name: string;
  readonly tree: QtiNode;
}

export interface Findable {
  readonly items: readonly FoundItem[];
  /** What the test calls itself; empty when it does not say. */
  readonly title: string;
}

export function itemsIn(files: readonly XmlFile[]): Findable {
  const places = testPlaces(files);
  const listed = files.map(({ name, tree }, at) => {
    const place = places.get(name);
    return {
      order: place?.order ?? places.size + at,
      items: itemsOf(tree, place?.topic ?? '', name === '' ? {} : { file: name }),
    };
  });
  const items = listed.sort((a, b) => a.order - b.order).flatMap((file) => file.items);
  return { items, title: titleOf(files.map(({ tree }) => tree)) };
}

/** Where the tests of a package put the files of their items. */
function testPlaces(files: readonly XmlFile[]) {
  const places = new Map<string, { order: number; topic: string }>();
  const walk = (node: QtiNode, from: string, topic: string): void => {
    for (const child of elementsOf(node)) {
      const isSection = child.name === 'assessmentsection';
      const inner = isSection ? headingOf(child) || topic : topic;
      if (child.name === 'assessmentitemref') {
        const name = resolved(from, attributeOf(child, 'href'));
        if (!places.has(name)) places.set(name, { order: places.size, topic: inner });
      } else walk(child, from, inner);
    }
  };
  for (const { name, tree } of files) {
    for (const test of allIn(tree, 'assessmenttest')) walk(test, name, '');
  }
  return places;
}

/** `../items/a.xml`, as a file of the package says it, by its name in the package. */
export function resolved(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  const plain = href.replace(/[?#].*$/, '');
  for (const part of unescaped(plain).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function itemsOf(node: QtiNode, topic: string, spot: Spot): readonly FoundItem[] {
  return elementsOf(node).flatMap((child): readonly FoundItem[] => {
    const found = { node: child, topic, spot: { ...spot, line: child.line } };
    if (child.name === 'assessmentitem') return [{ ...found, version: 2 }];
    // The table of contents of a package has items too, which ask nothing.
    if (child.name === 'item' && isQuestion(child)) return [{ ...found, version: 1 }];
    const isSection = ['section', 'assessmentsection'].includes(child.name);
    return itemsOf(child, (isSection && headingOf(child)) || topic, spot);
  });
}

/** What a section is called; what programs call one by themselves is no topic. */
function headingOf(section: QtiNode): string {
  const title = attributeOf(section, 'title');
  return /^(?:assessment)?[ _-]?section[ _-]?\d*$/i.test(title) ? '' : title;
}

function isQuestion(node: QtiNode): boolean {
  return childrenOf(node, 'presentation', 'resprocessing', 'itemmetadata').length > 0;
}

function titleOf(trees: readonly QtiNode[]): string {
  const tests = trees.flatMap((tree) => allIn(tree, 'assessmenttest', 'assessment'));
  const named = tests.map((test) => attributeOf(test, 'title')).find((title) => title !== '');
  if (named !== undefined) return named;
  const banks = trees.flatMap((tree) => allIn(tree, 'objectbank', 'quiz'));
  const fields = banks.flatMap((bank) => [
    ...childrenOf(bank, 'title'),
    ...allIn(bank, 'qtimetadatafield').filter((one) => /bank_title/.test(textOf(one))),
  ]);
  return (
    fields
      .map((one) => textOf(childrenOf(one, 'fieldentry')[0] ?? one))
      .find((words) => words !== '') ?? ''
  );
}
