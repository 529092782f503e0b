// Reads XML that may be broken, cut off or hostile, one wanted element at a time, so that a large
// file needs little memory. Knows no entities but XML's own, fetches nothing. Pure.
import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';

export interface XmlNode {
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The words directly in it, CDATA too. */
  readonly text: string;
}

export interface XmlFinds {
  /** Elements with this name are handed over whole, each as it closes. */
  readonly wanted: string;
  /** In elements with this name, tags are part of the words: HTML that was not packed in CDATA. */
  readonly words: string;
  /** `line` is where it begins, from 1; `isWhole` is false when the file ends within it. */
  readonly found: (node: XmlNode, line: number, isWhole: boolean) => void;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  readonly texts: string[];
}

/** Units handed to the parser at a time. */
const piece = 16_384;

/** So many elements in one another are no accident; the parser would slow down over more. */
const abyss = 500;

/**
 * Goes through the text; `progress` hears the share that is done. Deeper elements than the limit
 * are left out, words and all.
 */
export async function eachElement(
  text: string,
  { wanted, words, found }: XmlFinds,
  progress: (share: number) => void | Promise<void>,
): Promise<void> {
  const lineAt = lineCounter(text);
  let stack: OpenNode[] = [];
  let line = 0;
  let tooDeep = 0;
  let open = 0;
  /** Where the parser began. */
  let base = 0;
  const top = () => stack.at(-1);
  const close = (): void => {
    const node = stack.pop();
    if (node !== undefined) top()?.children.push(closed(node));
  };
  const finish = (isWhole: boolean): void => {
    while (stack.length > 1) close();
    const [whole] = stack;
    stack = [];
    tooDeep = 0;
    if (whole !== undefined) found(closed(whole), line, isWhole);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open += 1;
        if (name === wanted) {
          // One that was never closed ends where the next begins.
          finish(true);
          line = lineAt(base + parser.startIndex);
        } else if (stack.length === 0) return;
        const inner = top();
        if (inner?.name === words) inner.texts.push(tagOf(name, attributes));
        else if (tooDeep > 0 || stack.length >= limits.depth) tooDeep += 1;
        else stack.push({ name, attributes, children: [], texts: [] });
      },
      onclosetag(name, isImplied) {
        open -= 1;
        if (stack.length === 0) return;
        const inner = top();
        if (name === wanted) finish(!isImplied);
        else if (inner?.name === words && name !== words) inner.texts.push(`</${name}>`);
        else if (tooDeep > 0) tooDeep -= 1;
        else if (inner?.name === name) close();
      },
      ontext(data) {
        if (tooDeep === 0) top()?.texts.push(data);
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  for (let at = 0; at < text.length; at += piece) {
    parser.write(text.slice(at, at + piece));
    await progress(at / text.length);
    if (open < abyss) continue;
    // Begins anew with the next element that is wanted.
    finish(false);
    parser.reset();
    open = 0;
    at = Math.max(indexOfTag(text, wanted, at + piece), at + piece) - piece;
    base = at + piece;
  }
  parser.end();
  finish(false);
}

function closed({ name, attributes, children, texts }: OpenNode): XmlNode {
  return { name, attributes, children, text: texts.join('') };
}

/** Where an element begins, from a place on; the end of the text when none does. */
function indexOfTag(text: string, name: string, from: number): number {
  const tag = new RegExp(`<${name}\\b`, 'gi');
  tag.lastIndex = from;
  return tag.exec(text)?.index ?? text.length;
}

/** The tag as HTML again, with what matters of it to a reader. */
function tagOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = ['alt', 'src'].flatMap((key) => {
    const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    return value === undefined ? [] : [` ${key}="${value.replaceAll('"', '&quot;')}"`];
  });
  return `<${name}${kept.join('')}>`;
}

/** Tells the line of a place; the places come in order. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let from = 0;
  return (index) => {
    for (
      let at = text.indexOf('\n', from);
      at >= 0 && at < index;
      at = text.indexOf('\n', at + 1)
    ) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}

/** The first child with the name. */
export function child(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((inner) => inner.name === name) ?? null;
}

export function childrenOf(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter((inner) => inner.name === name) ?? [];
}
