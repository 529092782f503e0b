// The end of a class round on a phone: a code of what was answered, for the teacher's camera.
// Only where the round came by the link of a class.
import { html, nothing, type TemplateResult } from 'lit-html';
import { isDone } from '../rules/round.ts';
import { writeResult } from '../state/result-code.ts';
import type { View } from './app.ts';
import { code } from './poster-code.ts';
import './result.css';

export function resultCode({ state, say }: View): TemplateResult | typeof nothing {
  const { round, loaded } = state;
  const written = round === null || loaded === null ? null : writeResult(round, loaded.questions);
  if (round === null || written === null) return nothing;
  const { cards, seed } = round.plan;
  const done = [...round.steps.values()].filter(isDone).length;
  return html`<section class="result-code">
    <h2>${say('result.heading')}</h2>
    <p>${say('result.lead')}</p>
    ${code(written, say('result.code', { seed }), 'L')}
    ${
      done < cards.length
        ? html`<p>${say('result.answered', { n: done, total: cards.length })}</p>`
        : nothing
    }
    <p class="remark">${say('result.holds')}</p>
  </section>`;
}
