// What is to be done with each question of a worksheet: boxes to tick, blanks to fill.
import { html, type TemplateResult } from 'lit-html';
import type { Lettered, SheetTask } from '../formats/worksheet.ts';
import type { Say } from '../language.ts';
import { confidences } from '../questions/question.ts';
import type { Words } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import { stances } from '../questions/view.ts';
import { verdictGlyph } from '../theme.ts';
import { type Letters, relettered } from './kit-worksheet-pick.ts';

const boxed = (inside: unknown) => html`<li class="kit-tick"><i></i><span>${inside}</span></li>`;

export function told({ words, language }: Words): TemplateResult {
  return html`<span lang=${language}>${words.replaceAll('**', '')}</span>`;
}

/** @param brief without room for reasons, as in a check */
export function sheetTask(
  task: SheetTask,
  say: Say,
  { letters, brief }: { readonly letters: Letters | undefined; readonly brief: boolean },
): TemplateResult {
  switch (task.type) {
    case 'verdict':
      return html`<ul class="kit-row">${verdicts.map((verdict) =>
        boxed(html`${verdictGlyph[verdict]} ${say(`play:verdict.${verdict}`)}`),
      )}</ul>${brief ? '' : reasons(say, true)}`;
    case 'choice':
      return html`<p class="kit-hint">${say(task.several ? 'kit:sheet.several' : 'kit:sheet.one')}</p>
        <ul class="kit-list">${relettered(task.options, letters).map(({ letter, text }) =>
          boxed(html`<b>${letter}</b> ${told(text)}`),
        )}</ul>`;
    case 'sort':
      return html`<p class="kit-hint">${say('kit:sheet.sort')}</p>${lettered(task.items)}
        <div class="kit-bins">${task.bins.map((bin) => html`<div><b>${told(bin)}</b><i></i></div>`)}</div>`;
    case 'order':
      return html`<p class="kit-hint">${say('kit:sheet.order')}</p>${lettered(task.items)}
        <div class="kit-blanks-row">${task.items.map(() => html`<i></i>`)}</div>`;
    case 'estimate':
      return html`<p>${say('kit:sheet.estimate', { min: task.min, max: task.max })}
        <b>${told({ ...task.unit, words: task.unit.words.replace('{{n}}', '________') })}</b></p>`;
    case 'view':
      return html`<p class="kit-hint">${say('kit:sheet.view')}</p>
        <ul class="kit-row">${stances.map((stance) => boxed(say(`play:stance.${stance}`)))}</ul>
        ${brief ? '' : reasons(say, false)}`;
  }
}

function lettered(items: readonly Lettered[]): TemplateResult {
  return html`<ul class="kit-list">${items.map(
    ({ letter, text }) => html`<li><b>${letter}</b> ${told(text)}</li>`,
  )}</ul>`;
}

function reasons(say: Say, sure: boolean): TemplateResult {
  return html`<p class="kit-because"><span>${say('kit:sheet.because')}</span><i></i></p>
    ${
      sure
        ? html`<ul class="kit-row kit-hint"><li>${say('kit:sheet.sure')}</li>${confidences.map(
            (one) => boxed(say(`play:confidence.${one}`)),
          )}</ul>`
        : ''
    }`;
}
