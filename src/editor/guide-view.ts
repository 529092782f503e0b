// Three steps for someone who begins a pack; each is ticked when it is done, and all are gone then.
import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../page/icons.ts';
import { countVerdicts } from './balance.ts';
import type { Bench } from './bench.ts';
import { isBranch, listAt, valueAt } from './tree.ts';

const steps = ['name', 'claims', 'back'] as const;

export function guide({ desk, view }: Bench): TemplateResult | typeof nothing {
  const tree = desk.tree();
  const questions = listAt(tree, ['questions']);
  const { myth, complicated, reality } = countVerdicts(questions);
  const isExplained = (question: unknown): boolean =>
    valueAt(question, ['explanation', 'body']) !== undefined &&
    listAt(question, ['cites']).length > 0;
  const done: Readonly<Record<(typeof steps)[number], boolean>> = {
    name: isBranch(valueAt(tree, ['description'])),
    claims: Math.min(myth, complicated, reality) > 0,
    back: questions.some(isExplained),
  };
  if (questions.length > 5 || steps.every((step) => done[step])) return nothing;
  const { say } = view;
  return html`<section class="guide" aria-labelledby="guide-heading">
    <h2 id="guide-heading">${say('editor:guide.heading')}</h2>
    <ol>
      ${steps.map(
        (step, at) => html`<li data-done=${done[step]}>
          <span class="guide-number" aria-hidden="true">${done[step] ? icon('check') : at + 1}</span>
          <span><b>${say(`editor:guide.${step}.what`)}</b>
            ${done[step] ? html`<span class="visually-hidden">${say('editor:guide.done')}</span>` : nothing}
            <span>${say(`editor:guide.${step}.how`)}</span></span>
        </li>`,
      )}
    </ol>
  </section>`;
}
