// Reads Moodle's GIFT, block by block, so that no bad question costs a good one. Marks typed with
// a Chinese keyboard and forgotten blank lines are put right where a block means nothing without.
// (gift-pegjs, the parser there is, refuses what Moodle takes: a colon, an equals sign or an
// address in a question. It checks ours in the tests.) Pure.
import { decode } from './decode.ts';
import { changed } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import { type GiftBlock, giftBlocks } from './gift-blocks.ts';
import { giftQuestion } from './gift-question.ts';
import type { Item } from './item.ts';
import { sharedTitle } from './moodle-ways.ts';
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
  const items: Item[] = [];
  const said: Finding[] = [...findings];
  const above: string[] = [];
  let topic = '';
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    for (const one of partsOf(block)) {
      const spot = { line: one.line, question: count + 1 };
      const found = giftQuestion(one.text, spot, one.comments);
      if (found.type === 'category') {
        topic = found.topic;
        above.push(found.above);
      } else count += 1;
      if (found.type === 'none') said.push(found.finding);
      if (found.type === 'item') {
        items.push({ ...found.item, topic });
        said.push(...one.repairs.map((code) => changed(code, spot)), ...found.findings);
      }
    }
    if (at % 500 === 499) await options.progress((0.5 * at) / blocks.length);
  }
  const file = {
    ...({ format: 'gift', language: options.language, items, findings: said } as const),
    title: sharedTitle(above, titleFrom(input.name, options.language)),
    ...(text === '' ? {} : { text: { encoding, preview } }),
  };
  return await packOf(file, options);
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
  return giftQuestion(text, {}, comments).type !== 'none';
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
