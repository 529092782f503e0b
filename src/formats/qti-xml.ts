// The XML of QTI in any of its versions as one kind of tree: prefixes, capitals and hyphens do not
// matter, so that `qti-choice-interaction`, `imsqti:choiceInteraction` and `choiceInteraction` are
// the same. Broken, cut off or hostile XML gives what can be read of it; entities that a file
// defines for itself mean nothing. Pure; never throws.
import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';
import { type Plain, wordsFromHtml } from './plain-words.ts';

export interface QtiNode {
  /** Lower case, without prefix, `qti-` and hyphens. */
  readonly name: string;
  /** By names of the same kind. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (QtiNode | string)[];
  /** Line of the file where it starts, from 1. */
  readonly line: number;
  /** False when the file ends within it. */
  readonly isWhole: boolean;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (QtiNode | string)[];
  readonly line: number;
}

/** Deeper than this nothing is meant well, and the parser would take ever longer. */
const hopeless = 2000;
const stopped = Symbol('stopped');

/** The whole file; its elements are the children. Not whole where it was too deep to be read on. */
export function qtiTree(text: string): QtiNode {
  const root: Open = { name: '', attributes: {}, children: [], line: 1 };
  const stack: Open[] = [root];
  const lineAt = createLines(text);
  let tooDeep = 0;
  const close = (isWhole: boolean) => {
    const node = stack.pop();
    if (node !== undefined) stack.at(-1)?.children.push({ ...node, isWhole });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (tooDeep > hopeless) throw stopped;
        if (tooDeep > 0 || stack.length > limits.depth) tooDeep += 1;
        else {
          const line = lineAt(parser.startIndex);
          stack.push({
            name: plainName(name),
            attributes: plainNames(attributes),
            children: [],
            line,
          });
        }
      },
      onclosetag: (_, isImplied) => {
        if (tooDeep > 0) tooDeep -= 1;
        else if (stack.length > 1) close(!isImplied);
      },
      ontext: (words) => {
        if (tooDeep === 0) stack.at(-1)?.children.push(words);
      },
    },
    { xmlMode: true },
  );
  let isWhole = true;
  try {
    parser.end(marked(text));
  } catch (error) {
    if (error !== stopped) throw error;
    isWhole = false;
  }
  while (stack.length > 1) close(false);
  return { ...root, isWhole };
}

/** Stands for the & of an entity that XML does not know; XML knows no such sign. */
const unknownMark = '\u0001';

/** HTML has names for letters (`&nbsp;`) that XML has not; they must not be mixed up with `&amp;nbsp;`. */
function marked(text: string): string {
  return text
    .replaceAll(unknownMark, ' ')
    .replace(/&(?=[a-z]\w*;)(?!(?:amp|lt|gt|quot|apos);)/gi, unknownMark);
}

function unmarked(words: string): string {
  return words.replaceAll(unknownMark, '&');
}

/** Tells the line of a place; the places come in order. */
function createLines(text: string): (index: number) => number {
  let [line, from] = [1, 0];
  return (index) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}

function plainName(name: string): string {
  const bare = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
  return bare.replace(/^qti-/, '').replaceAll('-', '');
}

function plainNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  // Their names come from the file: an inherited one must not be found instead.
  const plain = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) plain[plainName(name)] = value;
  return plain;
}

export function elementsOf(node: QtiNode | null): readonly QtiNode[] {
  return node?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The elements directly in it that have one of the names. */
export function childrenOf(node: QtiNode | null, ...names: readonly string[]): readonly QtiNode[] {
  return elementsOf(node).filter(({ name }) => names.includes(name));
}

export function childOf(node: QtiNode | null, name: string): QtiNode | null {
  return childrenOf(node, name)[0] ?? null;
}

/** All elements with one of the names, however deep; those inside of a found one are not looked for. */
export function allIn(node: QtiNode, ...names: readonly string[]): readonly QtiNode[] {
  return elementsOf(node).flatMap((child) =>
    names.includes(child.name) ? [child] : allIn(child, ...names),
  );
}

/** The value of an attribute; empty when it is not there. */
export function attributeOf(node: QtiNode | null, name: string): string {
  return unmarked(node?.attributes[name]?.trim() ?? '');
}

/** The words in it, without markup and trimmed; for values, not for prose. */
export function textOf(node: QtiNode | null): string {
  if (node === null) return '';
  const inner = node.children.map((child) => (typeof child === 'string' ? child : textOf(child)));
  return unmarked(inner.join('').trim());
}

/** The element as HTML, without the elements `skipped` names. */
export function htmlOf(node: QtiNode, skipped: ReadonlySet<string> = new Set()): string {
  const inner = node.children.map((child) => {
    if (typeof child === 'string') return escaped(child);
    if (skipped.has(child.name)) return '';
    const alt = attributeOf(child, 'alt').replaceAll('"', '&quot;');
    return `<${child.name}${alt === '' ? '' : ` alt="${escaped(alt)}"`}>${htmlOf(child, skipped)}</${child.name}>`;
  });
  return inner.join('');
}

function escaped(words: string): string {
  const plain = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return unmarked(plain);
}

/** The prose in it, as plain words. */
export function proseOf(node: QtiNode | null, skipped?: ReadonlySet<string>): Plain {
  return wordsFromHtml(node === null ? '' : htmlOf(node, skipped));
}
