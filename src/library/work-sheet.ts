// The worksheet as it lies on paper: questions with boxes to tick and lines to write on.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Lettered, SheetQuestion, SheetTask, Worksheet } from '../formats/worksheet.ts';
import type { View } from '../page/app.ts';
import type { Words } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import { stances } from '../questions/view.ts';
import { verdictGlyph } from '../theme.ts';

export function workSheet(view: View, sheet: Worksheet, mix: number): TemplateResult {
  const { say, language } = view;
  return html`<article class="print-sheet on-paper" lang=${language} aria-label=${say('packs:print.worksheet')}>
    <header>
      <h2>${spoken(sheet.title)}</h2>
      <p class="print-name"><span>${say('packs:print.name')}</span><span>${say('packs:print.date')}</span><span>${say('packs:print.sheet', { n: mix })}</span></p>
      ${sheet.description === null ? nothing : html`<p>${spoken(sheet.description)}</p>`}
    </header>
    ${sheet.parts.map(
      ({ heading, questions }) => html`
        ${sheet.parts.length < 2 ? nothing : html`<h3>${spoken(heading)}</h3>`}
        ${questions.map((question) => onSheet(view, question))}
      `,
    )}
    <footer>${[...sheet.authors, ...(sheet.licence === null ? [] : [sheet.licence])].join(' · ')}</footer>
  </article>`;
}

export function spoken({ words, language }: Words): TemplateResult {
  return html`<span lang=${language}><bdi>${words.replaceAll('**', '')}</bdi></span>`;
}

function onSheet(view: View, { number, text, lead, picture, task }: SheetQuestion): TemplateResult {
  return html`<section class="print-question">
    <b class="print-number">${number}</b>
    <div>
      ${lead === null ? nothing : html`<p class="print-lead">${spoken(lead)}</p>`}
      <p class="print-asked">${spoken(text)}</p>
      ${picture === null ? nothing : html`<img src=${picture.address} alt=${picture.alt.words} />`}
      ${taskOf(view, task)}
    </div>
  </section>`;
}

const box = html`<i class="print-box"></i>`;

function taskOf(view: View, task: SheetTask): TemplateResult {
  const { say } = view;
  switch (task.type) {
    case 'verdict':
      return html`<p class="print-row">${verdicts.map(
        (verdict) =>
          html`<span>${box}${verdictGlyph[verdict]} ${say(`play:verdict.${verdict}`)}</span>`,
      )}</p>${lines(view, 2)}`;
    case 'choice':
      return html`${task.several ? html`<p class="print-lead">${say('packs:print.several')}</p>` : nothing}
        <ul class="print-options">${task.options.map(({ letter, text }) => html`<li>${box}<b>${letter}</b> ${spoken(text)}</li>`)}</ul>`;
    case 'sort':
      return html`${lettered(task.items)}
        <div class="print-bins">${task.bins.map((bin) => html`<p><b>${spoken(bin)}</b></p>`)}</div>`;
    case 'order':
      return html`${lettered(task.items)}
        <p class="print-row print-blanks">${task.items.map((_, at) => html`<span>${at + 1}. <u></u></span>`)}</p>`;
    case 'estimate': {
      const [before = '', after = ''] = task.unit.words.split('{{n}}');
      return html`<p class="print-row"><span>${before}<u class="print-blank"></u>${after}</span>
        <small>${task.min}–${task.max}</small></p>`;
    }
    case 'view':
      return html`<p class="print-lead">${spoken(task.whose)}</p>
        <p class="print-row">${stances.map((stance) => html`<span>${box}${say(`play:stance.${stance}`)}</span>`)}</p>${lines(view, 2)}`;
  }
}

function lettered(items: readonly Lettered[]): TemplateResult {
  return html`<ul class="print-options">${items.map(({ letter, text }) => html`<li><b>${letter}</b> ${spoken(text)}</li>`)}</ul>`;
}

/** Room to say why. */
function lines({ say }: View, count: number): TemplateResult {
  return html`<div class="print-lines"><small>${say('packs:print.why')}</small>${Array.from({ length: count }, () => html`<u></u>`)}</div>`;
}
