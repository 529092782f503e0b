// A worksheet and its key, to be printed on A4 or Letter: what is chosen, and how it will look.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type AnswerKey, answerKeyOf } from '../formats/answer-key.ts';
import { worksheetOf } from '../formats/worksheet.ts';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { choice } from '../page/settings-controls.ts';
import { keySheet } from './key-sheet.ts';
import { languageChoice } from './pack-languages.ts';
import type { PrintDesk, PrintState } from './print-desk.ts';
import { workSheet } from './work-sheet.ts';
import './library.css';
import '../page/on-paper.css';
import './print.css';
import { typeset } from '../page/typeset.ts';

/** Most questions on one printing; a pack may have thousands. */
const mostPrinted = 60;

export function printView(view: View, desk: PrintDesk): TemplateResult {
  const { say } = view;
  const state = desk.state();
  return html`
    <main class="screen paper-screen library-screen print-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper library">
        <h1 class="lettering small">${typeset(say('packs:print.link'), view.language)}</h1>
        ${
          state === null || state.at === 'opening'
            ? html`<p role="status">${say('packs:opening')}</p>`
            : state.at === 'open'
              ? opened(view, desk, state)
              : html`<p class="notice" role="alert">${say(state.at === 'absent' ? 'packs:shareAbsent' : 'packs:takeTrouble.failed')}</p>`
        }
      </div>
    </main>
  `;
}

function opened(view: View, desk: PrintDesk, state: Extract<PrintState, { at: 'open' }>) {
  const { say } = view;
  const { pack, language, what, mix, from } = state;
  const only = pack.questions.slice(from, from + mostPrinted).map(({ id }) => id);
  const wish = { language, mix: String(mix), only };
  // The paper speaks its own language, whatever the page's is.
  const paper: View = { ...view, say: sayer(language), language };
  const sheet =
    what === 'worksheet'
      ? workSheet(paper, worksheetOf(pack, wish), mix)
      : keySheet(paper, answerKeyOf(pack, wish) as AnswerKey, mix);
  const parts = Math.ceil(pack.questions.length / mostPrinted);
  return html`
    <p>${say('packs:print.lead')}</p>
    <div class="print-choices">
      ${choice({
        name: 'print-what',
        heading: say('packs:print.what'),
        options: (['worksheet', 'key'] as const).map((value) => ({
          value,
          words: say(`packs:print.${value}`),
        })),
        chosen: what,
        choose: (value) => desk.change({ what: value }),
      })}
      ${languageChoice(view, pack, {
        name: 'print-language',
        chosen: language,
        choose: (one) => desk.change({ language: one }),
      })}
      ${choice({
        name: 'print-mix',
        heading: say('packs:print.mix'),
        options: [1, 2, 3, 4].map((value) => ({ value, words: String(value) })),
        chosen: mix,
        choose: (value) => desk.change({ mix: value }),
      })}
    </div>
    ${
      parts < 2
        ? nothing
        : html`<label class="encoding"><span>${say('packs:print.part')}</span>
            <select @change=${({ target }: Event) => {
              if (target instanceof HTMLSelectElement) desk.change({ from: Number(target.value) });
            }}>${Array.from({ length: parts }, (_, at) => {
              const first = at * mostPrinted;
              const last = Math.min(first + mostPrinted, pack.questions.length);
              return html`<option value=${first} ?selected=${first === from}>${first + 1}–${last}</option>`;
            })}</select></label>`
    }
    <div class="actions">
      <button type="button" class="primary" @click=${() => window.print()}>${say('poster.print')}</button>
      <a class="secondary" href="#/packs/share/${state.id}">${say('packs:share')}</a>
    </div>
    ${sheet}
  `;
}
