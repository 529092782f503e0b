// The table of answer areas: one view a question type. Verdicts and stances are given in the tray.
import { nothing, type TemplateResult } from 'lit-html';
import type { Answer, Question, QuestionType } from '../questions/question.ts';
import type { CardView } from './app.ts';
import { choiceArea } from './choice-view.ts';
import { estimateArea } from './estimate-view.ts';
import { orderArea } from './order-view.ts';
import { sortArea } from './sort-view.ts';

/** What an answer area is given: the card, its question and its answer so far. */
export interface Area<T extends QuestionType> {
  readonly view: CardView;
  readonly question: Extract<Question, { type: T }>;
  readonly given: Extract<Answer, { type: T }>['value'] | null;
}

export function answerArea(view: CardView): TemplateResult | typeof nothing {
  const { question, step } = view.shown;
  const answer = step.phase === 'open' || step.phase === 'revealed' ? step.answer : null;
  switch (question.type) {
    case 'choice':
      return choiceArea({ view, question, given: answer?.type === 'choice' ? answer.value : null });
    case 'sort':
      return sortArea({ view, question, given: answer?.type === 'sort' ? answer.value : null });
    case 'order':
      return orderArea({ view, question, given: answer?.type === 'order' ? answer.value : null });
    case 'estimate':
      return estimateArea({
        view,
        question,
        given: answer?.type === 'estimate' ? answer.value : null,
      });
    case 'verdict':
    case 'view':
      return nothing;
  }
}
