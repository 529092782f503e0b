// The small parts of a workbook (XLSX) that its sheets refer to: their names, the shared texts,
// which numbers are dates or shares of a hundred. Read by events, so that nothing in them can
// grow beyond its own size. Pure; never throws.
import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Listener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

/** Fed bit by bit, so that elements without end inside one another can be left in time. */
const bit = 60_000;

/** Goes through XML; names come without their prefix. */
export function walkXml(xml: string, { open, text, close }: Listener): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        open?.(plainName(name), attributes);
      },
      ontext: (words) => text?.(words),
      onclosetag(name) {
        depth -= 1;
        close?.(plainName(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length && depth < limits.depth; at += bit) {
    parser.write(xml.slice(at, at + bit));
  }
  parser.end();
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A text put together from stretches, some of them bold. */
export function createRuns(): Listener & { readonly words: () => string } {
  const runs: { words: string; bold: boolean }[] = [];
  let isText = false;
  let isSound = 0;
  let bold = false;
  return {
    open(name, { val }) {
      if (name === 'r') bold = false;
      if (name === 'b') bold = val !== '0' && val !== 'false';
      if (name === 'rPh') isSound += 1;
      if (name === 't') isText = true;
    },
    text(words) {
      if (isText && isSound === 0) runs.push({ words, bold });
    },
    close(name) {
      if (name === 'rPh') isSound -= 1;
      if (name === 't') isText = false;
    },
    words() {
      const isMixed = runs.some((run) => run.bold) && runs.some((run) => !run.bold);
      const parts = runs.map((run) => (isMixed && run.bold ? emphasis(run.words) : run.words));
      return parts
        .join('')
        .replaceAll('****', '')
        .replace(/_x([0-9A-Fa-f]{4})_/g, escaped);
    },
  };
}

function emphasis(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inner === '' ? words : `${before}**${inner}**${after}`;
}

/** `_x000D_` is how a workbook writes what XML cannot. */
function escaped(_whole: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** The shared texts, in order. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let runs = createRuns();
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'si') runs = createRuns();
      else runs.open?.(name, attributes);
    },
    text: (words) => runs.text?.(words),
    close(name) {
      if (name === 'si') texts.push(runs.words().slice(0, limits.text));
      else runs.close?.(name);
    },
  });
  return texts;
}

/** What a number is shown as. */
export type NumberLook = 'plain' | 'percent' | 'day' | 'month' | 'year';

/** How the built-in formats of Excel look that are not plain. */
const builtIn: Readonly<Record<number, NumberLook>> = {
  ...{ 9: 'percent', 10: 'percent', 14: 'day', 15: 'day', 16: 'day', 17: 'month', 22: 'day' },
  ...{ 27: 'month', 28: 'day', 29: 'day', 30: 'day', 31: 'day', 36: 'month' },
  ...{ 50: 'month', 51: 'day', 52: 'month', 53: 'day', 54: 'day', 57: 'month', 58: 'day' },
};

/** The look of each cell style, in order. */
export function numberLooks(xml: string): readonly NumberLook[] {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  let isStyles = false;
  walkXml(xml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'cellXfs') isStyles = true;
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      if (name !== 'xf' || !isStyles) return;
      const code = formats.get(Number(numFmtId));
      looks.push(code === undefined ? (builtIn[Number(numFmtId)] ?? 'plain') : lookOf(code));
    },
    close(name) {
      if (name === 'cellXfs') isStyles = false;
    },
  });
  return looks;
}

/** How a format such as `yyyy"年"m"月"` or `0.0%` looks. */
function lookOf(code: string): NumberLook {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (bare.includes('%')) return 'percent';
  if (bare.includes('d')) return 'day';
  if (bare.includes('y')) return bare.includes('m') ? 'month' : 'year';
  return 'plain';
}

export interface SheetPlace {
  readonly name: string;
  /** The part of the zip that holds it. */
  readonly path: string;
}

/** The sheets of a workbook that are shown, in order, and how it counts days. */
export function sheetPlaces(workbook: string, relations: string) {
  const targets = new Map<string, string>();
  walkXml(relations, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target);
    },
  });
  const places: SheetPlace[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const target = targets.get(id) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      places.push({ name: (attributes.name ?? '').slice(0, 100), path });
    },
  });
  return { places: places.slice(0, limits.sheets), from1904, all: places.length };
}
