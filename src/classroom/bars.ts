// The two votes beside one another: how many chose each option, told by number, length and hatching
// as much as by colour. An opinion is a line with two ends, neither of which is right.
import { html, nothing, type TemplateResult } from 'lit-html';
import { verdictGlyph } from '../theme.ts';
import { isVerdict } from './ballot.ts';
import { inFirstLanguage, type LessonView, said, told, toldPlain } from './class-view.ts';
import { votes } from './lesson.ts';
import { shareOf } from './share-of.ts';
import { optionName } from './step-words.ts';
import type { Bars, WallCard, WallOption, WallView } from './wall-view.ts';

export function voteBars(
  view: LessonView,
  wall: WallView,
  card: WallCard,
): TemplateResult | typeof nothing {
  const { bars, solution } = wall;
  if (bars === null || (bars.first === null && bars.second === null)) return nothing;
  const most = Math.max(1, ...(bars.first ?? []), ...(bars.second ?? []));
  const line = card.kind === 'view';
  // The options of a scenario are long, and have just been read in both languages.
  const named = card.kind === 'choice' ? inFirstLanguage(view) : view;
  return html`
    <figure class="votes" data-line=${line}>
      <figcaption class="votes-key">
        ${votes.map((vote) =>
          bars[vote] === null
            ? nothing
            : html`<span class="votes-name" data-vote=${vote}><i aria-hidden="true"></i>${told(view, (say) => say(`class:vote.${vote}`))}</span>`,
        )}
      </figcaption>
      <ol class="votes-rows">
        ${card.options.map((option, at) => {
          const right = solution?.right === option.id;
          return html`<li class="votes-row" data-right=${right}>
            <span class="votes-option">${optionLabel(named, card, option)}
              ${right ? html`<b class="votes-right">✓ ${told(view, (say) => say('class:vote.so'))}</b>` : nothing}</span>
            <span class="votes-bars">
              ${bar(view, bars.first, at, most, 'first')} ${bar(view, bars.second, at, most, 'second')}
            </span>
          </li>`;
        })}
      </ol>
    </figure>
  `;
}

function bar(
  view: LessonView,
  bars: Bars | null,
  at: number,
  most: number,
  vote: 'first' | 'second',
) {
  if (bars === null) return nothing;
  const count = bars[at] ?? 0;
  const words = toldPlain(view, (say) => `${say(`class:vote.${vote}`)}: ${count}`);
  return html`<span class="bar-of" data-vote=${vote} role="img" aria-label=${words} ${shareOf(count / most)}>
    <i aria-hidden="true"></i><b aria-hidden="true">${count}</b></span>`;
}

/** Letter or number, glyph, and words, as everywhere on the wall. */
export function optionLabel(view: LessonView, card: WallCard, option: WallOption): TemplateResult {
  const { id, mark, text } = option;
  return html`<b class="mark">${mark}</b>${
    isVerdict(id) && card.kind === 'verdict'
      ? html`<i class="option-glyph" data-verdict=${id} aria-hidden="true">${verdictGlyph[id]}</i>`
      : nothing
  }<span class="option-words">${
    text === null ? told(view, (say) => optionName(card.kind, option, say)) : said(view, text)
  }</span>`;
}
