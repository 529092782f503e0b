// The balance of the pack as a picture: a bar for each verdict, where it should end, and in one
// sentence what to write next.
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { type Verdict, verdicts } from '../questions/verdict.ts';
import { verdictGlyph } from '../theme.ts';
import { bandOf, type Counts, countVerdicts, isBalanced, nextVerdict } from './balance.ts';
import type { Bench } from './bench.ts';
import { isBranch, listAt } from './tree.ts';

export function balanceView(bench: Bench): TemplateResult {
  const { say } = bench.view;
  const questions = listAt(bench.desk.tree(), ['questions']);
  const counts = countVerdicts(questions);
  const highest =
    Math.max(4, ...verdicts.flatMap((verdict) => [counts[verdict], bandOf(verdict, counts).most])) +
    1;
  const next = say(`play:verdict.${nextVerdict(counts)}`);
  return html`
    <ul class="balance">
      ${verdicts.map((verdict) => row(bench, verdict, counts, highest))}
    </ul>
    <p class="balance-next">${
      isBalanced(counts)
        ? say('editor:balance.good', { verdict: next })
        : say('editor:balance.next', { verdict: next })
    }</p>
    ${weights(bench, questions)}
  `;
}

function row({ view }: Bench, verdict: Verdict, counts: Counts, highest: number): TemplateResult {
  const { least, most } = bandOf(verdict, counts);
  const share = (n: number) => (100 * n) / highest;
  const n = counts[verdict];
  const fits = n >= least && n <= most;
  const band = view.say(least === most ? 'editor:balance.bandOne' : 'editor:balance.band', {
    least,
    most,
  });
  return html`<li data-verdict=${verdict} data-fits=${fits}>
    <span class="balance-name"><i class="glyph" aria-hidden="true">${verdictGlyph[verdict]}</i>
      ${view.say(`play:verdict.${verdict}`)}</span>
    <svg class="balance-track" viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${svg`<rect class="balance-band" x=${share(least)} y="0" height="18" width=${share(Math.max(most - least, 0.15))} />`}
      <rect class="balance-bar" x="0" y="4" height="10" width=${share(n)} />
    </svg>
    <span class="balance-count"><b>${n}</b> <small>${band}</small></span>
  </li>`;
}

/** How many keep the correction from becoming a whitewash, and how many are grave. */
function weights({ view }: Bench, questions: readonly unknown[]) {
  const having = (key: string) =>
    questions.filter((question) => isBranch(question) && question[key] === true).length;
  const [counterweights, sober] = [having('counterweight'), having('sober')];
  if (questions.length === 0) return nothing;
  const least = Math.ceil(questions.length / 4);
  return html`<p class="field-hint">${view.say('editor:balance.counterweights', { n: counterweights, least })}
    ${sober === 0 ? nothing : view.say('editor:balance.sober', { count: sober })}</p>`;
}
