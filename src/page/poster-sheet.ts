// The sheet of the poster: the picture, the name, the question of the game, and the code.
import { html, type TemplateResult } from 'lit-html';
import art from '../../assets/icons/social.svg';
import { sayer } from '../language.ts';
import { homePack } from '../questions/home-pack.ts';
import { type Language, languages, wordsIn } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import { verdictGlyph } from '../theme.ts';
import type { View } from './app.ts';
import { lettering } from './lettering-view.ts';
import { code } from './poster-code.ts';
import './poster.css';
import './on-paper.css';
import './poster-print.css';

export function posterSheet(view: View, address: string): TemplateResult {
  const { state, say } = view;
  const round = state.address.name === 'poster' ? state.address.round : null;
  return html`
    <div class="poster-sheet on-paper" data-both=${state.settings.sideBySide}>
      <article class="poster" aria-label=${say('poster.preview')}>
        <img class="poster-art" src=${art} alt="" />
        <div class="poster-name">${inEach(view, (language) => lettering(language))}</div>
        <div class="poster-body">
          <div class="poster-door">
            ${code(address, say('poster.code', { address }))}
            ${inEach(view, (language) =>
              round === null
                ? sayer(language)('poster.scan')
                : sayer(language)('title.classRound', { seed: round.seed }),
            )}
          </div>
          <div class="poster-says">
            <div class="poster-question">${inEach(view, (language) => subject(view, language))}</div>
            <ul class="poster-verdicts">${verdicts.map(
              (verdict) => html`<li data-verdict=${verdict}>
                <i aria-hidden="true">${verdictGlyph[verdict]}</i>
                <span>${inEach(view, (language) => sayer(language)(`play:verdict.${verdict}`))}</span>
              </li>`,
            )}</ul>
          </div>
        </div>
        <p class="poster-address">${breakable(address)}</p>
        <div class="poster-promise">${inEach(view, (language) => sayer(language)('poster.promise'))}</div>
      </article>
    </div>
  `;
}

/** What it is about: the question of the game, or the title of another pack and its question. */
function subject({ state }: View, language: Language): unknown {
  const pack = state.loaded?.pack;
  if (pack === undefined || pack.id === homePack) return sayer(language)('poster.question');
  const { words } = wordsIn(pack.title, language);
  return html`<b>${words}</b><br />${sayer(language)('poster.packQuestion')}`;
}

/** One line in the chosen language, and one in the other where both are wished. */
function inEach(view: View, words: (language: Language) => unknown): TemplateResult[] {
  const others = languages.filter((language) => language !== view.language);
  const shown = view.state.settings.sideBySide ? [view.language, ...others] : [view.language];
  return shown.map((language) => html`<p lang=${language}>${words(language)}</p>`);
}

/** An address as it is typed, which may go on in a new line after a stroke or a sign. */
function breakable(address: string): TemplateResult {
  const pieces = address.replace(/^https?:\/\//, '').split(/(?<=[/?&])/);
  return html`${pieces.map((piece) => html`${piece}<wbr />`)}`;
}
