// The key to a worksheet as it lies on paper: what is right, why, and where that comes from.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { AnswerKey, KeyAnswer, KeyEntry } from '../formats/answer-key.ts';
import type { View } from '../page/app.ts';
import { verdictGlyph } from '../theme.ts';
import { spoken } from './work-sheet.ts';

export function keySheet(view: View, key: AnswerKey, mix: number): TemplateResult {
  const { say, language } = view;
  return html`<article class="print-sheet print-key on-paper" lang=${language} aria-label=${say('packs:print.key')}>
    <header>
      <h2>${spoken(key.title)}</h2>
      <p class="print-name"><b>${say('packs:print.key')}</b><span>${say('packs:print.sheet', { n: mix })}</span></p>
    </header>
    ${key.entries.map((entry) => onKey(view, entry))}
  </article>`;
}

function onKey(view: View, entry: KeyEntry): TemplateResult {
  const { say } = view;
  const { number, text, answer, reasons, explanation, sources, discussion } = entry;
  return html`<section class="print-question">
    <b class="print-number">${number}</b>
    <div>
      <p class="print-lead">${spoken(text)}</p>
      <p class="print-asked">${right(view, answer)}</p>
      ${explanation.map((words) => html`<p>${spoken(words)}</p>`)}
      ${reasons.map(({ letter, words }) => html`<p><b>${letter}</b> ${spoken(words)}</p>`)}
      ${sources.map((line) => html`<p class="print-source">${line}</p>`)}
      ${discussion === null ? nothing : html`<p><b>${say('play:reveal.discussion')}</b> ${spoken(discussion)}</p>`}
    </div>
  </section>`;
}

function right({ say }: View, answer: KeyAnswer): unknown {
  switch (answer.type) {
    case 'verdict':
      return html`${verdictGlyph[answer.verdict]} ${say(`play:verdict.${answer.verdict}`)}`;
    case 'choice':
      return answer.right.map(
        ({ letter, text }, at) => html`${at === 0 ? nothing : ' · '}${letter} ${spoken(text)}`,
      );
    case 'sort':
      return answer.bins.map(
        ({ bin, items }, at) =>
          html`${at === 0 ? nothing : ' · '}${spoken(bin)}: ${items.map(({ letter }) => letter).join(' ')}`,
      );
    case 'order':
      return answer.items.map(({ letter }) => letter).join(' → ');
    case 'estimate':
      return html`${answer.unit.words.replace('{{n}}', String(answer.value))} (± ${answer.near})`;
    case 'view':
      return html`${say('play:verdict.view')}: ${spoken(answer.whose)}${answer.otherwise === null ? nothing : html` · ${spoken(answer.otherwise)}`}`;
  }
}
