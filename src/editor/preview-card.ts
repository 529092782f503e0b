// The card as it will be played, before anyone has played it: what the views of a card are given.

import { sayer } from '../language.ts';
import type { CardView, View } from '../page/app.ts';
import type { Pack } from '../questions/pack.ts';
import { type Answer, judge, type Question } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';
import { type Step, untouched } from '../rules/round.ts';
import { runOf } from '../state/store.ts';

/** The answer that fits best; what the back of the card is shown with. */
export function bestAnswer(question: Question): Answer {
  switch (question.type) {
    case 'verdict':
      return { type: 'verdict', value: question.verdict };
    case 'choice':
      return {
        type: 'choice',
        value: question.options.filter(({ right }) => right).map(({ id }) => id),
      };
    case 'sort':
      return {
        type: 'sort',
        value: Object.fromEntries(question.items.map(({ id, bin }) => [id, bin])),
      };
    case 'order':
      return { type: 'order', value: question.items.map(({ id }) => id) };
    case 'estimate':
      return { type: 'estimate', value: question.value };
    case 'view':
      return { type: 'view', value: 'unsure' };
  }
}

function stepOf(question: Question, side: 'front' | 'back'): Step {
  if (side === 'front') return untouched;
  const answer = bestAnswer(question);
  const confidence = question.type === 'view' ? null : 'fairly';
  return { phase: 'revealed', answer, confidence, outcome: judge(question, answer) };
}

/** Nothing on the card can be done: it is looked at. */
const idle = new Proxy({} as View['actions'], { get: () => () => undefined });

/** A view of the card in `language`, on one of its sides. */
export function cardView(
  view: View,
  card: {
    readonly pack: Pack;
    readonly question: Question;
    readonly side: 'front' | 'back';
    readonly language: Language;
  },
): CardView {
  const { pack, question, side, language } = card;
  const step = stepOf(question, side);
  const plan = {
    ...{ pack: pack.id, seed: 'preview', length: 'all' as const, topic: null, again: false },
    ...{ check: null, cards: [question.id] },
  };
  return {
    actions: idle,
    say: sayer(language),
    language,
    state: {
      ...view.state,
      ...{ language, happened: null, turned: null, stage: 'none' },
      settings: { ...view.state.settings, sideBySide: false },
      loaded: {
        ...{ pack, pickables: [], forms: () => null, renewed: {}, isOwn: true },
        questions: new Map([[question.id, question]]),
      },
    },
    shown: {
      slot: 'round',
      run: runOf(plan, new Map([[question.id, step]])),
      question,
      at: 0,
      step,
    },
  };
}
