// Answer cards to be printed and held up: how many, how large, and the sheets.
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { choice, toggle } from '../page/settings-controls.ts';
import type { Language } from '../questions/text.ts';
import { cardFaceOnce } from './card-sheet-art.ts';
import { type CardSize, cardSizes, type KitDesk, tonguesOf } from './kit-desk.ts';
import { sheetScreen } from './kit-sheets.ts';
import './card-sheet.css';

const usualCopies = 30;
export const mostCopies = 120;
const toSheet: Readonly<Record<CardSize, number>> = { large: 1, small: 2 };
/** Sheets that are shown on the screen; printed are all of them. */
const previewed = 1;

export function cardSheetView(view: View, desk: KitDesk): TemplateResult {
  const { say } = view;
  const { size, numbered } = desk.wishes();
  const copies = copiesOf(desk);
  const shown = tonguesOf(view, desk.wishes().tongue);
  const sheets = Array.from({ length: Math.ceil(copies / toSheet[size]) }, (_, sheet) => {
    const first = sheet * toSheet[size];
    return Array.from(
      { length: Math.min(toSheet[size], copies - first) },
      (_, at) => first + at + 1,
    );
  });
  return sheetScreen(view, desk, {
    kind: 'card-sheets',
    heading: say('kit:item.cards'),
    lead: say('kit:cards.lead'),
    controls: controls(view, desk, copies),
    sheets: html`
      <svg class="card-defs" aria-hidden="true">${cardFaceOnce(shown)}</svg>
      ${sheets.map(
        (numbers) =>
          html`<article class="kit-sheet card-sheet" data-size=${size}>${numbers.map((n) =>
            card(view, shown, numbered ? n : null),
          )}</article>`,
      )}
      ${
        sheets.length > previewed
          ? html`<p class="screen-only">${say('kit:cards.more', { count: sheets.length - previewed })}</p>`
          : nothing
      }`,
  });
}

function copiesOf(desk: KitDesk): number {
  return desk.wishes().copies ?? desk.lesson()?.setup.present ?? usualCopies;
}

function controls({ say }: View, desk: KitDesk, copies: number): TemplateResult {
  const { size, numbered } = desk.wishes();
  const change = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const wanted = Math.round(target.valueAsNumber);
    if (Number.isFinite(wanted)) desk.wish({ copies: Math.min(mostCopies, Math.max(1, wanted)) });
  };
  return html`
    <label class="kit-number"><span>${say('kit:cards.copies')}</span>
      <input type="number" min="1" max=${mostCopies} inputmode="numeric" .value=${String(copies)}
        @change=${change} /></label>
    <div>${choice({
      name: 'card-size',
      heading: say('kit:cards.size'),
      options: cardSizes.map((value) => ({ value, words: say(`kit:cards.${value}`) })),
      chosen: size,
      choose: (value) => desk.wish({ size: value }),
    })}
    <p class="remark">${say('kit:cards.sizeHint')}</p></div>
    ${toggle({
      ...{ name: 'card-numbers', heading: say('kit:cards.numbered'), on: numbered },
      hint: say('kit:cards.numberedHint'),
      turn: (on) => desk.wish({ numbered: on }),
    })}
  `;
}

function card({ say }: View, shown: readonly Language[], n: number | null): TemplateResult {
  return html`<section class="answer-card">
    <svg class="card-face" viewBox="0 0 200 200" role="img" aria-label=${say('kit:cards.face')}>
      <use href="#card-face" />
      ${n === null ? nothing : svg`<text class="card-number" x="100" y="103">${n}</text>`}
    </svg>
    <div class="card-foot">
      ${shown.map((language) => foot(language, n))}
    </div>
  </section>`;
}

function foot(language: Language, n: number | null): TemplateResult {
  const say = sayer(language);
  return html`<div lang=${language}>
    <p class="card-fold">${say('kit:cards.fold')}${
      n === null ? nothing : html`<b>${say('kit:cards.number', { n })}</b>`
    }</p>
    <ul>${(['how1', 'how2', 'how3'] as const).map((key) => html`<li>${say(`kit:cards.${key}`)}</li>`)}</ul>
  </div>`;
}
