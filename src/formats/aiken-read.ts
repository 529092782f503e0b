// Reads Aiken: a question, its options by letter, and which of them is right. Pure.
import { decode } from './decode.ts';
import { lost, quoted } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import type { Item } from './item.ts';
import { cleanWords } from './plain-words.ts';
import { packOf, titleFrom } from './quiz-file.ts';

export const aikenReader: Reader = { name: 'aiken', recognise, read };

/** `A.`, `a)`, `Ａ．`, `A、`: a letter and its mark at the start of a line. */
const optionLine = /^\s*[(（]?([A-Za-zＡ-Ｚａ-ｚ])\s*[.)．）、。:：]\s*(\S.*)$/;
const answerLine = /^\s*(?:ANSWERS?|答案|正确答案)\s*[:：]\s*(.*)$/i;
/** Not in Aiken itself, but many have it. */
const reasonLine = /^\s*(?:FEEDBACK|EXPLANATION|解析|反馈|解释)\s*[:：]\s*(\S.*)$/i;

function recognise({ bytes }: Input): number {
  const { text } = decode(bytes.subarray(0, 20_000));
  const lines = text.split('\n');
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  return has(answerLine) && has(optionLine) ? 0.9 : 0;
}

/** A question as far as it has been read. */
interface Draft {
  readonly line: number;
  readonly texts: string[];
  /** The lines of each option. */
  readonly options: string[][];
  readonly reasons: string[];
  answer: string | null;
}

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { text, encoding, preview, findings } = decode(input.bytes, options.encoding);
  const items: Item[] = [];
  const said: Finding[] = [...findings];
  let count = 0;
  for (const draft of draftsIn(text)) {
    count += 1;
    const made = itemOf(draft, count);
    if ('code' in made) said.push(made);
    else items.push(made);
    if (count % 500 === 0) await options.progress(0.5);
  }
  const file = {
    ...({ format: 'aiken', language: options.language, items, findings: said } as const),
    title: titleFrom(input.name, options.language),
    ...(text === '' ? {} : { text: { encoding, preview } }),
  };
  return await packOf(file, options);
}

function draftsIn(text: string): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let afterBlank = false;
  const close = (): void => {
    if (open !== null) drafts.push(open);
    open = null;
  };
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (open === null || !takes(open, line, afterBlank)) {
      close();
      open = { line: at + 1, texts: [line.trim()], options: [], reasons: [], answer: null };
    }
    afterBlank = false;
  }
  close();
  return drafts;
}

/** Adds a line to the question; false when the line begins another. */
function takes(draft: Draft, line: string, afterBlank: boolean): boolean {
  const { options, texts, reasons } = draft;
  if (draft.answer !== null) {
    const [, reason] = reasonLine.exec(line) ?? [];
    if (reason === undefined || afterBlank) return false;
    reasons.push(reason);
    return true;
  }
  const [, answer] = answerLine.exec(line) ?? [];
  const [, letter = '', option = ''] = optionLine.exec(line) ?? [];
  if (answer !== undefined) draft.answer = answer;
  else if (option !== '' && placeOf(letter) === options.length) options.push([option]);
  else if (afterBlank) return false;
  else (options.at(-1) ?? texts).push(line.trim());
  return true;
}

/** 0 for A, whatever its width or size; -1 for what is no letter. */
function placeOf(letter: string): number {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter.normalize('NFKC').toUpperCase() || ' ');
}

function itemOf(draft: Draft, question: number): Item | Finding {
  const spot = { line: draft.line, question };
  const text = cleanWords(draft.texts.join('\n')).words;
  const quote = { text: quoted(text) };
  if (draft.options.length === 0) return lost('quiz.aikenOptions', spot, quote);
  if (draft.answer === null) return lost('quiz.aikenAnswer', spot, quote);
  const letters = [...draft.answer.normalize('NFKC').replace(/[\s,，、;；.。)）和and&]+/g, '')];
  const right = letters.map(placeOf);
  if (right.length === 0 || right.some((place) => place < 0 || place >= draft.options.length)) {
    return lost('quiz.aikenLetter', spot, { ...quote, letter: quoted(draft.answer) });
  }
  const options = draft.options.map((words, at) => ({
    text: cleanWords(words.join(' ')).words,
    right: right.includes(at),
  }));
  const explanation = cleanWords(draft.reasons.join('\n')).words;
  return {
    ...{ spot, text, body: { type: 'choice', several: new Set(right).size > 1, options } },
    ...(explanation === '' ? {} : { explanation }),
  };
}
