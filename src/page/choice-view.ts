// One or several options to choose.
import { html, type TemplateResult } from 'lit-html';
import { dealt, inOrder } from '../state/deal.ts';
import type { Area } from './answer-views.ts';
import { words } from './words.ts';

export function choiceArea({ view, question, given }: Area<'choice'>): TemplateResult {
  const { say, actions, shown } = view;
  const chosen = given ?? [];
  const toggled = (id: string): string[] => {
    if (!question.several) return [id];
    return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  };
  const choose = (id: string) => {
    const value = toggled(id);
    actions.act({ type: 'decide', answer: value.length === 0 ? null : { type: 'choice', value } });
  };
  const options = inOrder(question.options, dealt(question, shown.run.plan.seed));
  return html`
    <p class="hint" id="choice-hint">${say(question.several ? 'play:card.several' : 'play:card.one')}</p>
    <div class="options" role="group" aria-labelledby="claim choice-hint" data-group
      data-open=${question.several || chosen.length === 0}>
      ${options.map(
        (option, at) => html`
          <button type="button" class="option" data-key=${at + 1}
            data-several=${question.several} aria-pressed=${chosen.includes(option.id)}
            @click=${() => choose(option.id)}>
            <i class="tick" aria-hidden="true"></i>
            <span>${words(view, option.text)}</span>
          </button>
        `,
      )}
    </div>
  `;
}
