// What something new begins as: a pack with one topic, a question with its parts laid out. Pure:
// the words that it begins with are passed in.
import type { QuestionType } from '../questions/question.ts';
import type { Language, Text } from '../questions/text.ts';

/** Order in which the types are offered: what is used most comes first. */
export const questionTypes = ['verdict', 'choice', 'sort', 'order', 'estimate', 'view'] as const;

export interface FirstWords {
  readonly title: Text;
  readonly topic: Text;
  readonly about: Text;
}

/** A new pack, still without questions. */
export function newPack(id: string, languages: readonly Language[], words: FirstWords) {
  return {
    format: 1,
    id,
    version: '1.0.0',
    authors: [],
    languages,
    title: words.title,
    sources: [],
    topics: [newTopic('topic', words.topic, words.about)],
    glossary: [],
    questions: [],
  };
}

/** Every place of the stage can stand for a topic; this one suits any subject. */
export function newTopic(id: string, title: Text, description: Text) {
  return { id, title, description, place: 'seminar' };
}

export function newSource(id: string) {
  return { id, check: 'unverified' };
}

/** A new question, its texts still to be written. Its verdict has to be decided on anyway. */
export function newQuestion(
  type: QuestionType,
  id: string,
  topic: string,
  languages: readonly Language[],
) {
  const unit = Object.fromEntries(languages.map((language) => [language, '{{n}}']));
  return { id, topic, type, ...parts[type], ...(type === 'estimate' ? { unit } : {}) };
}

const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));

const parts = {
  verdict: { verdict: 'myth' },
  choice: {
    options: [
      { id: 'a', right: true },
      { id: 'b', right: false },
      { id: 'c', right: false },
    ],
  },
  sort: {
    bins: named('bin-a', 'bin-b'),
    items: [
      { id: 'a', bin: 'bin-a' },
      { id: 'b', bin: 'bin-b' },
      { id: 'c', bin: 'bin-a' },
    ],
  },
  order: { items: named('a', 'b', 'c') },
  estimate: {
    ...{ min: 0, max: 100, step: 1, value: 50, near: 5, far: 20 },
  },
  view: {},
} satisfies Record<QuestionType, object>;
