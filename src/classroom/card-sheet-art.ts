// The face of an answer card: four triangles, each an answer with its letter, its sign and its own
// pattern, so that the one on top is told from afar, from any side, in black and white.
import { nothing, type SVGTemplateResult, svg } from 'lit-html';
import { sayer } from '../language.ts';
import type { Language } from '../questions/text.ts';
import { type Verdict, verdicts } from '../questions/verdict.ts';

interface Edge {
  readonly letter: string;
  readonly verdict: Verdict | null;
  /** How far the card is turned for this edge to be on top; degrees. */
  readonly turn: number;
}

/** In the order of the letters; the last one is for scenarios with four options. */
const edges: readonly Edge[] = ['A', 'B', 'C', 'D'].map((letter, at) => ({
  ...{ letter, verdict: verdicts[at] ?? null, turn: -90 * at },
}));

/** The upper triangle of a card that is 200 wide. */
const triangle = 'M0 0H200L100 100Z';

/** Signs are drawn: not every typeface has them. Each is 40 wide around its middle. */
const signs: Readonly<Record<Verdict, SVGTemplateResult>> = {
  myth: svg`<path class="stroke" d="M-14 -14L14 14M14 -14L-14 14" />`,
  complicated: svg`<circle class="halo" r="20" /><circle class="ring" r="15" /><path class="full" d="M0 -16A16 16 0 0 0 0 16Z" />`,
  reality: svg`<path class="stroke" d="M-16 1L-5 13L16 -13" />`,
};

/** The pattern of an edge; A is full and C is empty. */
function pattern(letter: string): SVGTemplateResult | typeof nothing {
  if (letter === 'B') return svg`<path class="hatch" d=${hatches()} />`;
  return letter === 'D' ? svg`<path class="dots" d=${dots()} />` : nothing;
}

/** Upright stripes from the edge down to the diagonals. */
function hatches(): string {
  return Array.from({ length: 20 }, (_, at) => {
    const x = 5 + at * 10;
    return `M${x} 0V${Math.min(x, 200 - x)}`;
  }).join('');
}

/** Dots in rows, each a line of no length with a round end. */
function dots(): string {
  const rows = Array.from({ length: 10 }, (_, at) => 6 + at * 10);
  return rows
    .flatMap((y, row) =>
      Array.from({ length: 20 }, (_, at) => (row % 2) * 5 + at * 10)
        .filter((x) => x > y + 4 && x < 196 - y)
        .map((x) => `M${x} ${y}h0`),
    )
    .join('');
}

function edge({ letter, verdict, turn }: Edge, shown: readonly Language[]): SVGTemplateResult {
  const words =
    verdict === null ? [] : shown.map((language) => sayer(language)(`play:verdict.${verdict}`));
  return svg`<g class="edge edge-${letter}" transform="rotate(${turn} 100 100)">
    <path class="ground" d=${triangle} />
    ${pattern(letter)}
    <text class="letter" x=${verdict === null ? 100 : 79} y="53">${letter}</text>
    ${verdict === null ? nothing : svg`<g transform="translate(121 36.5)">${signs[verdict]}</g>`}
    <text class="edge-words" x="100" y="11.6">${words.join(' · ')}</text>
  </g>`;
}

/** The face as one drawing, to be used as often as there are cards: see `cardFace`. */
export function cardFaceOnce(shown: readonly Language[]): SVGTemplateResult {
  return svg`<symbol id="card-face" viewBox="0 0 200 200">
    ${edges.map((one) => edge(one, shown))}
    <path class="frame-line" d="M0 0L200 200M200 0L0 200M1 1H199V199H1Z" />
    <circle class="hub" cx="100" cy="100" r="9" />
  </symbol>`;
}
