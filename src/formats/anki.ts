// Writes a pack as text that Anki imports: a note for each question, with its answer, the reasons
// and the sources on the back. Pure.
import type { Pack } from '../questions/pack.ts';
import { seen } from '../questions/pack-texts.ts';
import type { Question } from '../questions/question.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import { type KeyAnswer, type KeyEntry, keyEntry } from './answer-key.ts';
import type { Writer, Written } from './format.ts';
import { type Carries, lossesOf } from './losses.ts';
import { verdictLabels } from './verdict-words.ts';
import {
  type Lettered,
  type SheetQuestion,
  type SheetTask,
  type SheetWish,
  sheetQuestion,
} from './worksheet.ts';

const carries: Carries = {
  types: ['verdict', 'choice', 'sort', 'order', 'estimate', 'view'],
  ...{ several: true, complicated: true, orders: true, scale: true, explanation: true },
  ...{ feedback: { options: true, items: true }, pictures: false, emphasis: false },
};

export const ankiWriter: Writer = {
  name: 'anki',
  losses: (pack, language) => lossesOf(pack, language, carries),
  write,
};

function write(pack: Pack, language: Language): Written {
  const wish: SheetWish = { language, mix: pack.id, only: null };
  const title = oneLine(wordsIn(pack.title, language).words);
  // `::` would make a deck within a deck.
  const deck = title.replace(/:{2,}/g, ':').replaceAll('"', '');
  const head = [
    ...['#separator:Tab', '#html:false', '#notetype:Basic', `#deck:${deck}`],
    ...['#columns:Front\tBack\tTags', '#tags column:3'],
  ];
  const notes = pack.questions.map((question, at) => {
    const front = frontOf(sheetQuestion(question, at + 1, pack, wish), language);
    const back = backOf(keyEntry(question, at + 1, pack, wish), language);
    return [front, back, tagsOf(pack, question)].map(field).join('\t');
  });
  const content = `${[...head, ...notes].join('\n')}\n`;
  return { name: `${pack.id}.anki.txt`, type: 'text/plain;charset=utf-8', content };
}

function oneLine(words: string): string {
  return seen(words).replace(/\s+/g, ' ').trim();
}

/** Always in quotes: a field may have several lines, or begin with the mark of a comment. */
function field(words: string): string {
  return `"${seen(words).replaceAll('\t', ' ').replaceAll('"', '""')}"`;
}

/** Tags have no spaces; `::` makes a tree of them. */
function tagsOf(pack: Pack, { topic, type }: Question): string {
  return `${pack.id}::${topic} ${pack.id}::${type}`;
}

function frontOf({ text, lead, task }: SheetQuestion, language: Language): string {
  const leadLines = lead === null ? [] : [lead.words];
  const [before, after] = task.type === 'choice' ? [leadLines, []] : [[], leadLines];
  return [...before, text.words, ...after, ...taskLines(task, language)].join('\n');
}

function taskLines(task: SheetTask, language: Language): readonly string[] {
  switch (task.type) {
    case 'verdict':
      return [verdicts.map((verdict) => verdictLabels[language][verdict]).join(' / ')];
    case 'choice':
      return task.options.map(lineOf);
    case 'sort':
      return [task.bins.map(({ words }) => words).join(' / '), ...task.items.map(lineOf)];
    case 'order':
      return task.items.map(lineOf);
    case 'estimate':
      return [`${inUnit(task.min, task.unit.words)} … ${inUnit(task.max, task.unit.words)}`];
    case 'view':
      return [];
  }
}

function lineOf({ letter, text }: Lettered): string {
  return `${letter}. ${text.words}`;
}

function inUnit(value: number, unit: string): string {
  return unit.replaceAll('{{n}}', String(value));
}

function backOf({ answer, reasons, explanation, sources }: KeyEntry, language: Language): string {
  return [
    ...answerLines(answer, language),
    ...reasons.map(({ letter, words }) => `${letter}: ${words.words}`),
    ...explanation.map(({ words }) => words),
    ...sources,
  ].join('\n');
}

function answerLines(answer: KeyAnswer, language: Language): readonly string[] {
  switch (answer.type) {
    case 'verdict':
      return [verdictLabels[language][answer.verdict]];
    case 'choice':
      return answer.right.map(lineOf);
    case 'sort':
      return answer.bins.map(
        ({ bin, items }) => `${bin.words}: ${items.map(({ letter }) => letter).join(', ')}`,
      );
    case 'order':
      return answer.items.map(lineOf);
    case 'estimate':
      return [inUnit(answer.value, answer.unit.words)];
    case 'view': {
      const { whose, otherwise } = answer;
      return [whose.words, ...(otherwise === null ? [] : [otherwise.words])];
    }
  }
}
