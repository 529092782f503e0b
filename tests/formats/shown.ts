// Questions as one line each, so that a test can hold every word of an imported pack.
import type { Pack } from '../../src/questions/pack.ts';
import { asked, type Question } from '../../src/questions/question.ts';
import type { Language, Text } from '../../src/questions/text.ts';

/** `id. type: text | answers | because … | seen: …`; right options have a `+`, wrong ones a `-`. */
export function shown(pack: Pack | null, language: Language): readonly string[] {
  const say = (text: Text | undefined): string => (text?.[language] ?? '?').replaceAll('\n', ' / ');
  return (pack?.questions ?? []).map((question) => {
    const { body } = question.explanation;
    const parts = [
      `${question.id}. ${question.type}: ${say(asked(question))}`,
      ...answersOf(question, say),
      ...(body === undefined ? [] : [`because ${say(body)}`]),
      ...(question.picture === undefined ? [] : [`seen: ${say(question.picture.alt)}`]),
    ];
    return parts.join(' | ');
  });
}

type Say = (text: Text | undefined) => string;

function answersOf(question: Question, say: Say): readonly string[] {
  switch (question.type) {
    case 'verdict':
      return [question.verdict];
    case 'choice':
      return question.options.map(({ text, right, feedback }) => {
        const comment = feedback === undefined ? '' : ` (${say(feedback)})`;
        return `${right ? '+' : '-'} ${say(text)}${comment}`;
      });
    case 'sort':
      return question.items.map(({ text, bin }) => {
        const into = question.bins.find(({ id }) => id === bin);
        return `${say(text)} → ${say(into?.text)}`;
      });
    case 'order':
      return question.items.map(({ text }) => say(text));
    case 'estimate': {
      const { value, near, min, max, step, unit } = question;
      return [`${value} ± ${near} in ${min}…${max} by ${step}, as ${say(unit)}`];
    }
    case 'view':
      return [];
  }
}
