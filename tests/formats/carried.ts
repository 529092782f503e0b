// What a format of other programs carries of a pack, as it comes back: what the writer is given,
// question by question, against what the reader finds.
import { foundFrom, type Item } from '../../src/formats/item.ts';
import { itemOf } from '../../src/formats/question-item.ts';
import { createSourceLines } from '../../src/formats/source-lines.ts';
import type { Pack } from '../../src/questions/pack.ts';
import type { Question } from '../../src/questions/question.ts';
import type { Language } from '../../src/questions/text.ts';

/** Fields in which other programs have no say. */
const own = ['claims', 'scene', 'counterweight', 'keystone', 'sober', 'beyond', 'cites', 'terms'];

export interface Carried {
  readonly topic: string;
  readonly question: Readonly<Record<string, unknown>>;
}

function bare(question: object, topic: string): Carried {
  const entries = Object.entries(question).filter(([key]) => !own.includes(key) && key !== 'topic');
  return { topic, question: JSON.parse(JSON.stringify(Object.fromEntries(entries))) };
}

/** What must come back of a pack; `seen` is what a format makes of each question. */
export function expectedOf(
  pack: Pack,
  language: Language,
  seen: (item: Item, question: Question) => Item | null = (item) => item,
): Carried[] {
  return pack.questions.flatMap((question) => {
    const item = itemOf(question, pack, language);
    const kept = item === null ? null : seen(createSourceLines(language).take(item).item, question);
    if (kept === null) return [];
    const { question: made, topic = '' } = foundFrom(kept, language);
    return [bare({ explanation: {}, ...made }, topic)];
  });
}

/** Moodle's categories know no emphasis. */
export function inMoodle(item: Item): Item {
  return { ...item, topic: item.topic?.replaceAll('**', '') ?? '' };
}

export function carriedOf(pack: Pack | null, language: Language): Carried[] {
  return (pack?.questions ?? []).map((question) => {
    const topic = pack?.topics.find(({ id }) => id === question.topic);
    return bare(question, topic?.title[language] ?? '');
  });
}
