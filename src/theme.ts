// Every colour, font, size and duration, for words and stage alike. The colours live in
// palette.json, which the scripts that draw the dioramas read too.
import palette from './palette.json' with { type: 'json' };
import type { Verdict } from './questions/verdict.ts';

export { palette };

/** How long each motion takes, in milliseconds. */
export const durations = { deal: 420, turn: 460, stamp: 260, curtain: 520, change: 700, fade: 180 };

/** A verdict is told by glyph, word and colour together, never by colour alone. */
export const verdictGlyph: Readonly<Record<Verdict | 'view', string>> = {
  myth: '✕',
  complicated: '◐',
  reality: '✓',
  view: '❝',
};

/** The colours a verdict's paper scraps are cut from. */
export const verdictColours: Readonly<Record<Verdict | 'view', readonly string[]>> = {
  myth: [palette.vermilion, palette.vermilionDark, palette.paperDeep],
  complicated: [palette.ochre, palette.sun, palette.paperDeep],
  reality: [palette.teal, palette.city, palette.paperDeep],
  view: [palette.slate, palette.sky, palette.paperDeep],
};

/** The palette and durations as CSS custom properties, for the head of the page. */
export function themeCss(): string {
  const colours = Object.entries(palette).map(([name, colour]) => `--${hyphened(name)}:${colour}`);
  const times = Object.entries(durations).map(([name, ms]) => `--time-${name}:${ms}ms`);
  return `:root{${[...colours, ...times].join(';')}}`;
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `#rrggbb` as the number Phaser wants. */
export function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
