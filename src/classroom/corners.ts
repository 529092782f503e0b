// Which corner of the room stands for which option, as a little plan of the room seen from the seats:
// the wall with the screen is at the top.
import { html, type TemplateResult } from 'lit-html';
import { type LessonView, told } from './class-view.ts';
import type { WallCard } from './wall-view.ts';

const corners = ['frontLeft', 'frontRight', 'backLeft', 'backRight', 'middle'] as const;
type Corner = (typeof corners)[number];

/** The third of three answers has the whole back of the room. */
const places: Readonly<Record<number, readonly (Corner | 'back')[]>> = {
  2: ['frontLeft', 'frontRight'],
  3: ['frontLeft', 'frontRight', 'back'],
};

const spots: Readonly<Record<Corner | 'back', readonly [x: number, y: number]>> = {
  ...{ frontLeft: [5, 7], frontRight: [19, 7], backLeft: [5, 19], backRight: [19, 19] },
  ...{ back: [12, 19], middle: [12, 13] },
};

/** The corner of the option at this index; on the line of an opinion, where along it one stands. */
export function corner(view: LessonView, { kind, options }: WallCard, at: number): TemplateResult {
  if (kind === 'view') {
    const x = 3 + (18 * at) / (options.length - 1);
    return html`<span class="corner">${plan(x, 13)}</span>`;
  }
  const name = (places[options.length] ?? corners)[at] ?? 'middle';
  const [x, y] = spots[name];
  return html`<span class="corner">${plan(x, y)}<span>${told(view, (say) => say(`class:corner.${name}`))}</span></span>`;
}

function plan(x: number, y: number): TemplateResult {
  return html`<svg class="corner-plan" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect x="1" y="3" width="22" height="20" rx="2" /><path d="M7 2h10" />
    <circle cx=${x} cy=${y} r="3.4" />
  </svg>`;
}
