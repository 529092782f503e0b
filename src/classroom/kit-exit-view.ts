// Exit tickets, four to a sheet: three lines without a name.
import { html, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { confidences } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';
import { type KitDesk, tonguesOf } from './kit-desk.ts';
import { sheetScreen } from './kit-sheets.ts';

const toSheet = 4;
const prompts = ['changed', 'reason', 'question'] as const;

export function exitView(view: View, desk: KitDesk): TemplateResult {
  const { say } = view;
  const shown = tonguesOf(view, desk.wishes().tongue);
  return sheetScreen(view, desk, {
    kind: 'kit-exit',
    heading: say('kit:item.exit-ticket'),
    lead: say('kit:exit.lead'),
    sheets: html`<article class="kit-sheet kit-tickets">${Array.from({ length: toSheet }, () =>
      ticket(shown),
    )}</article>`,
  });
}

/** One ticket; both languages stand under one another where both are wished. */
function ticket(shown: readonly Language[]): TemplateResult {
  const each = (words: (language: Language) => string) =>
    shown.map((language) => html`<span lang=${language}>${words(language)}</span>`);
  return html`<section class="kit-ticket" data-both=${shown.length > 1}>
    <h2>${each((language) => sayer(language)('kit:exit.heading'))}</h2>
    ${prompts.map(
      (
        key,
      ) => html`<div class="kit-prompt"><p>${each((language) => sayer(language)(`kit:exit.${key}`))}</p>
        <div class="kit-lines"></div></div>`,
    )}
    <div class="kit-sure"><p>${each((language) => sayer(language)('kit:exit.sure'))}</p>
      <ul>${confidences.map(
        (sure) =>
          html`<li><i></i>${each((language) => sayer(language)(`play:confidence.${sure}`))}</li>`,
      )}</ul></div>
  </section>`;
}
