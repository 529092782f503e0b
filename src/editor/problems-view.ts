// Everything that is to be mended or still to be written, in one list that leads to the fields.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Problem } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import type { Bench } from './bench.ts';
import { type FieldName, fieldId, type Spec } from './form.ts';
import { problemWords, type Weight, weightOf } from './problem-words.ts';

/** Longest list that is written out. */
const mostShown = 30;
const order: readonly Weight[] = ['wrong', 'lack', 'note'];

/** How many there are of each weight; nothing when there is nothing to be said. */
export function problemCount({ view }: Bench, problems: readonly Problem[]) {
  const wrong = problems.filter((problem) => weightOf(problem) === 'wrong').length;
  const lacks = problems.filter((problem) => weightOf(problem) === 'lack').length;
  if (wrong + lacks === 0)
    return html`<span class="state-mark" data-weight="none">${view.say('editor:problems.none')}</span>`;
  return html`
    ${wrong === 0 ? nothing : html`<span class="state-mark" data-weight="wrong">${view.say('editor:problems.wrong', { count: wrong })}</span>`}
    ${lacks === 0 ? nothing : html`<span class="state-mark" data-weight="lack">${view.say('editor:problems.lack', { count: lacks })}</span>`}
  `;
}

/** The list; each entry leads to its field. `nameOf` says what the field is called. */
export function problemList(
  bench: Bench,
  problems: readonly Problem[],
  nameOf: (path: Path) => string,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const { view, desk } = bench;
  const sorted = problems.toSorted(
    (a, b) => order.indexOf(weightOf(a)) - order.indexOf(weightOf(b)),
  );
  return html`<details class="problem-list">
    <summary><b>${view.say('editor:problems.heading')}</b> ${problemCount(bench, problems)}</summary>
    <ul class="problems">
      ${sorted.slice(0, mostShown).map(
        (problem) => html`<li data-weight=${weightOf(problem)}>
          <button type="button" class="link-button" @click=${() => goTo(problem.path)}
            >${nameOf(problem.path)}</button>
          <span>${problemWords(view, desk.tree(), problem)}</span>
        </li>`,
      )}
    </ul>
    ${sorted.length > mostShown ? html`<p>${view.say('editor:problems.more', { count: sorted.length - mostShown })}</p>` : nothing}
  </details>`;
}

/** The name of the field at `path` among `specs`, or null. */
export function fieldAt(specs: readonly Spec[], path: Path): FieldName | null {
  const fits = specs
    .filter(({ key }) => key.every((part, at) => path[at] === part))
    .toSorted((a, b) => b.key.length - a.key.length);
  return fits[0]?.name ?? null;
}

/** Brings the field at `path`, or what it stands in, into sight, and the focus into it. */
export function goTo(path: Path): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    const id = fieldId(path.slice(0, length));
    const element =
      document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]`);
    if (element === null || element.closest('.preview') !== null) continue;
    for (let around = element.closest('details'); around !== null; ) {
      around.open = true;
      around = around.parentElement?.closest('details') ?? null;
    }
    element.focus();
    element.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
