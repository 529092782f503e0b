// What the wall shows once the class has asked for the answer: the verdict, the true headline and
// both votes; then what to talk about, why the myth is believed, and where all that comes from.
import { html, nothing, type TemplateResult } from 'lit-html';
import { when } from '../page/words.ts';
import { verdictGlyph } from '../theme.ts';
import { isVerdict } from './ballot.ts';
import { optionLabel, voteBars } from './bars.ts';
import { inFirstLanguage, type LessonView, said, told } from './class-view.ts';
import type { WallCard, WallSolution, WallView } from './wall-view.ts';

export function wallReveal(
  view: LessonView,
  wall: WallView,
  card: WallCard,
  solution: WallSolution,
): TemplateResult {
  if (wall.place.step === 'discuss') return discussion(view, solution);
  const { right } = solution;
  const chosen = card.options.find(({ id }) => id === right);
  return html`
    ${stamp(view, card, solution)}
    <h1 class="wall-claim" id="claim" tabindex="-1">${said(view, solution.headline)}</h1>
    ${
      card.kind === 'choice' && chosen !== undefined && wall.bars?.first === null
        ? html`<p class="wall-option">${optionLabel(view, card, chosen)}</p>`
        : nothing
    }
    ${voteBars(view, wall, card)}
    ${prediction(view, card, solution)}
  `;
}

function stamp(
  view: LessonView,
  card: WallCard,
  { right }: WallSolution,
): TemplateResult | typeof nothing {
  const verdict = card.kind === 'view' ? 'view' : right;
  if (verdict === null || (verdict !== 'view' && !isVerdict(verdict))) return nothing;
  return html`<p class="wall-stamp" data-verdict=${verdict}>
    <span aria-hidden="true">${verdictGlyph[verdict]}</span> ${told(view, (say) => say(`play:verdict.${verdict}`))}
  </p>`;
}

/** Whether the class knew itself; said of the class, not of anyone. */
function prediction(
  view: LessonView,
  card: WallCard,
  solution: WallSolution,
): TemplateResult | typeof nothing {
  const { predicted, commonestWrong, right } = solution;
  if (predicted === null || right === null || commonestWrong === null) return nothing;
  const markOf = (id: string) => card.options.find((option) => option.id === id)?.mark ?? '';
  const key =
    predicted === right ? 'wasRight' : predicted === commonestWrong ? 'guessed' : 'otherwise';
  return html`<p class="wall-aside">${told(view, (say) => say(`class:predict.${key}`, { option: markOf(predicted), other: markOf(commonestWrong) }))}</p>`;
}

function discussion(view: LessonView, solution: WallSolution): TemplateResult {
  const { truth, mixUpText, mixUp, otherwise, headline } = solution;
  const question = solution.discussion;
  return html`
    ${
      question === null
        ? html`<h1 class="wall-claim" id="claim" tabindex="-1">${said(view, headline)}</h1>`
        : html`<h1 class="wall-claim" id="claim" tabindex="-1">${said(view, question)}</h1>`
    }
    ${when(truth, (text) => html`<p class="wall-truth">${said(view, text)}</p>`)}
    ${when(
      mixUpText,
      (text) =>
        html`<p class="wall-aside"><b>${told(view, (say) => say('play:reveal.mixUp'))}${
          mixUp === null ? nothing : html` · ${told(view, (say) => say(`play:mixUp.${mixUp}`))}`
        }</b> ${said(view, text)}</p>`,
    )}
    ${when(otherwise, (text) => html`<p class="wall-aside"><b>${told(view, (say) => say('play:reveal.otherwise'))}</b> ${said(view, text)}</p>`)}
    ${sources(view, solution)}
  `;
}

/** Where it comes from, in one line. */
function sources(view: LessonView, { cites }: WallSolution): TemplateResult | typeof nothing {
  const known = view.pack?.sources ?? [];
  const list = [...new Set(cites.map(({ source }) => source))].flatMap((id) =>
    known.filter((source) => source.id === id),
  );
  if (list.length === 0) return nothing;
  return html`<p class="wall-sources"><b>${told(view, (say) => say('play:reveal.sources'))}</b>
    ${list
      .slice(0, 3)
      .map(
        ({ author, title, date }, at) =>
          html`${at === 0 ? nothing : ' · '}<cite>${
            author === undefined ? nothing : html`${author}, `
          }${said(inFirstLanguage(view), title)}${date === undefined ? nothing : ` (${date.slice(0, 4)})`}</cite>`,
      )}</p>`;
}
