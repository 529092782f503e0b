// Reads Moodle's GIFT, block by block, so that no bad question costs a good one. Marks typed with
// a Chinese keyboard and forgotten blank lines are put right where a block means nothing without.
// (gift-pegjs, the parser there is, refuses what Moodle takes: a colon, an equals sign or an
// address in a question. It checks ours in the tests.) Pure.

import type { Language } from '../questions/text.ts';
import { decode } from './decode.ts';
import { changed, lost, noted, quoted } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import { type GiftBlock, giftBlocks } from './gift-blocks.ts';
import { giftQuestion } from './gift-question.ts';
import { createMoodleItems } from './moodle-items.ts';
import { nameIn } from './moodle-ways.ts';
import { packOf, titleFrom } from './quiz-file.ts';

export const giftReader: Reader = { name: 'gift', recognise, read };

function recognise({ name, bytes }: Input): number {
  const { text } = decode(bytes.subarray(0, 20_000));
  const start = text.trimStart();
  if (/\.gift$/i.test(name)) return 0.95;
  if (/^\s*(?:\{\s*"|\[\s*\{|<\?xml|<quiz)/.test(start)) return 0;
  if (/^\$CATEGORY:/m.test(start) || /^\s*::[^\n]+::/m.test(start)) return 0.9;
  if (/[{｛]\s*(?:T|F|TRUE|FALSE)\b[^{}]*[}｝]/i.test(start)) return 0.85;
  return /[{｛][^{}]*[=~＝～#][^{}]*[}｝]/.test(start) ? 0.7 : 0;
}

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { text, encoding, preview, findings } = decode(input.bytes, options.encoding);
  const blocks = giftBlocks(text);
  const items = createMoodleItems(text, options.language);
  const said: Finding[] = [...findings];
  let [count, tagged] = [0, 0];
  const take = (one: Part): void => {
    const spot = { line: one.line, question: count + 1 };
    const found = items.take((language) => giftQuestion(one, spot, language));
    if (found.type !== 'category') count += 1;
    if (found.type === 'none') said.push(found.finding);
    if (found.type !== 'item') return;
    said.push(...one.repairs.map((code) => changed(code, spot)), ...found.findings);
    if (one.comments.some((comment) => /\[tag:[^\]]/.test(comment))) tagged += 1;
  };
  for (const [at, block] of blocks.entries()) {
    for (const one of partsOf(block)) take(one);
    if (at % 500 === 499) await options.progress((0.5 * at) / blocks.length);
  }
  if (tagged > 0) said.push(noted('quiz.tags', {}, { n: tagged }));
  said.push(...unwritten(text, options.language));
  const { language } = options;
  const file = {
    ...({ format: 'gift', language, items: items.all, findings: said } as const),
    title: items.title(titleFrom(input.name, language)),
    ...(text === '' ? {} : { text: { encoding, preview } }),
  };
  return await packOf(file, options);
}

/** Of a question that GIFT has no room for, Moodle writes a comment with its name, and no more. */
function unwritten(text: string, language: Language): readonly Finding[] {
  const names: string[] = [];
  let open: string | null = null;
  const close = (): void => {
    if (open !== null) names.push(quoted(nameIn(open, language)));
    open = null;
  };
  for (const line of text.split('\n')) {
    const [, number, name = ''] = /^\/\/ question: (\d+) {2}name: (.*)$/.exec(line) ?? [];
    if (number !== undefined) {
      close();
      open = number === '0' ? null : name;
    } else if (/^(?!\s*(?:\/\/|$))/.test(line)) open = null;
  }
  close();
  const values = { n: names.length, list: names.slice(0, 12).join(' · ') };
  return names.length === 0 ? [] : [lost('quiz.giftUnwritten', {}, values)];
}

interface Part extends GiftBlock {
  /** Codes of what had to be put right. */
  readonly repairs: readonly string[];
}

/** The block as it stands where that means something, else with its marks put right. */
function partsOf(block: GiftBlock): readonly Part[] {
  const asItIs: Part = { ...block, repairs: [] };
  if (isGood(asItIs)) return [asItIs];
  const apart = takenApart(asItIs);
  if (apart.length > 1 && apart.every(isGood)) return apart;
  const repaired: Part = {
    ...block,
    text: withPlainMarks(block.text),
    repairs: ['quiz.giftMarks'],
  };
  if (repaired.text === block.text) return apart.length > 1 ? apart : [asItIs];
  if (isGood(repaired)) return [repaired];
  const both = takenApart(repaired);
  return both.some(isGood) ? both : [asItIs];
}

function isGood({ text, comments }: Part): boolean {
  return giftQuestion({ text, comments }, {}, 'en').type !== 'none';
}

/** Questions that follow each other without a blank line: a new one begins after each `}`. */
function takenApart(part: Part): readonly Part[] {
  const lines = part.text.split('\n');
  const starts = lines.flatMap((_, at) => {
    const before = lines[at - 1] ?? '';
    return at === 0 || /(?:^|[^\\])\}\s*$/.test(before) ? [at] : [];
  });
  const repairs = [...part.repairs, 'quiz.giftBlankLine'];
  const parts = starts.map((start, at) => ({
    ...{ line: part.line + start, text: lines.slice(start, starts[at + 1]).join('\n') },
    ...{ comments: at === 0 ? part.comments : [], repairs: at === 0 ? part.repairs : repairs },
  }));
  return parts.every(({ text }) => /[{}]/.test(text)) ? parts : [part];
}

/** Marks of GIFT typed full width; those in the words stay. */
function withPlainMarks(text: string): string {
  const marked = text
    .replaceAll('｛', '{')
    .replaceAll('｝', '}')
    .replace(/^(\s*)[：:]{2}([^\n]*?)[：:]{2}/gm, '$1::$2::')
    .replace(/^(\s*)＄CATEGORY[：:]/gim, '$1$CATEGORY:')
    .replace(/^(\s*)／／/gm, '$1//');
  return marked.replace(/\{([^{}]*)\}/g, (_, inner: string) => `{${plainAnswers(inner)}}`);
}

function plainAnswers(inner: string): string {
  const marked = inner
    .replaceAll('＃', '#')
    .replace(/(^|\s|[=~])[＝]/g, '$1=')
    .replace(/(^|\s|[=~])[～〜∼]/g, '$1~')
    .replace(/[－-][＞>]|→/g, '->')
    .replace(/[％%](-?[\d.]+)[％%]/g, '%$1%')
    .replace(/^\s*([ＴＦ])(?=\s*(?:#|$))/, (_, letter: string) => letter.normalize('NFKC'))
    .replace(/^(\s*#\s*[=~]?\s*[-\d.]+)：/, '$1:');
  // Chinese is written without spaces: then every such mark begins an answer.
  const isRun = !/[~#]|->/.test(marked);
  return isRun ? marked.replaceAll('＝', '=').replace(/[～〜∼]/g, '~') : marked;
}
