// Writes a pack as Aiken, which knows questions with one right option and nothing else. Pure.
import type { Pack } from '../questions/pack.ts';
import { seen } from '../questions/pack-texts.ts';
import type { Language } from '../questions/text.ts';
import { type Verdict, verdicts } from '../questions/verdict.ts';
import type { Writer, Written } from './format.ts';
import type { ItemBody } from './item.ts';
import { type Carries, isWritten, lossesOf } from './losses.ts';
import { itemOf } from './question-item.ts';
import { verdictLabels } from './verdict-words.ts';

const carries: Carries = {
  types: ['verdict', 'choice'],
  ...{ several: false, complicated: true, orders: false, scale: false, explanation: false },
  ...{ feedback: { options: false, items: false }, pictures: false, emphasis: false },
};

export const aikenWriter: Writer = {
  name: 'aiken',
  losses: (pack, language) => lossesOf(pack, language, carries),
  write,
};

function write(pack: Pack, language: Language): Written {
  const blocks = pack.questions.flatMap((question) => {
    const item = isWritten(question, carries) ? itemOf(question, pack, language) : null;
    const options = item === null ? [] : optionsOf(item.body, language);
    const right = options.findIndex((option) => option.right);
    if (item === null || right < 0) return [];
    const lines = options.map(({ text }, at) => `${letterOf(at)}. ${oneLine(text)}`);
    return [[guarded(oneLine(item.text)), ...lines, `ANSWER: ${letterOf(right)}`].join('\n')];
  });
  const content = `${blocks.join('\n\n')}\n`;
  return { name: `${pack.id}.aiken.txt`, type: 'text/plain;charset=utf-8', content };
}

interface Option {
  readonly text: string;
  readonly right: boolean;
}

/** A verdict is one of three, in Aiken as on the card. */
function optionsOf(body: ItemBody, language: Language): readonly Option[] {
  if (body.type === 'choice') return body.options;
  const verdict = verdictIn(body);
  if (verdict === null) return [];
  const labels = verdictLabels[language];
  return verdicts.map((one) => ({ text: labels[one], right: one === verdict }));
}

function verdictIn(body: ItemBody): Verdict | null {
  if (body.type === 'verdict') return body.verdict;
  return body.type === 'true-false' ? (body.right ? 'reality' : 'myth') : null;
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}

/** Aiken has a line for each text, and no emphasis. */
export function oneLine(words: string): string {
  return seen(words).replace(/\s+/g, ' ').trim();
}

/** A question that begins like an option or an answer must not be taken for one. */
function guarded(text: string): string {
  return /^\(?[A-Z]\s?[.)]\s|^ANSWER:/i.test(text) ? `“${text}”` : text;
}
