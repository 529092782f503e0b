// What a player knows, as far as answers can tell, on one page. Fetched when it is first opened.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';
import { claimsOf } from './know-claims.ts';
import { type Facts, factsOf } from './know-facts.ts';
import { changeSection, dueSection, mixUpSection } from './know-history.ts';
import { calibrationSection, discernmentSection, leanSection } from './know-measures.ts';
import { section } from './know-parts.ts';
import { printSection, sheetFoot, sheetHead } from './know-sheet.ts';
import './know.css';
import './know-pictures.css';
import './on-paper.css';
import './know-print.css';

export function knowPage(view: View): TemplateResult {
  const facts = factsOf(view.state, view.actions);
  if (facts === null) return html``;
  return facts.topics.length === 0 ? empty(view, facts) : full(view, facts);
}

function full(view: View, facts: Facts): TemplateResult {
  const { say } = view;
  const { measures, schedule, topics } = facts;
  return html`
    <p>${say('know:lead')}</p>
    ${sheetHead(view)}
    <p class="notice no-pictures" role="status">${say('know:noPictures')}</p>
    <div class="know-parts">
      ${discernmentSection(view, measures)}
      ${leanSection(view, measures)}
      ${calibrationSection(view, measures)}
      ${changeSection(view, facts)}
      ${mixUpSection(view, facts)}
      ${dueSection(view, schedule)}
    </div>
    ${section('claims', say('know:claims.heading'), claimsOf(view, topics))}
    ${sheetFoot(view, measures.answers)}
    ${printSection(view)}
    <div class="actions"><a class="primary" href="#/">${say('bar.toTitle')}</a></div>
  `;
}

/** Nothing was answered in a round yet; a check may have been. */
function empty(view: View, facts: Facts): TemplateResult {
  const { say, actions } = view;
  return html`
    <p>${say('know:empty.lead')}</p>
    <div class="actions">
      <button type="button" class="primary" data-primary @click=${() => actions.startRound()}>${say('know:empty.start')}</button>
    </div>
    ${facts.checks.length === 0 ? nothing : html`<div class="know-parts">${changeSection(view, facts)}</div>`}
  `;
}
