// Every colour, font, size and duration, for words and stage alike. The colours live in
// palette.json, which the scripts that draw the dioramas read too.
import palette from './palette.json' with { type: 'json' };
import type { Verdict } from './questions/verdict.ts';

export { palette };

/** With more contrast: paper as good as white, ink as good as black, and every edge in ink. All
 * words then stand out at 7:1 or better from any paper they may lie on. */
export const strongPalette: Partial<typeof palette> = {
  ...{ paper: '#fffcf5', paperDeep: '#f6ecd8', paperWhite: '#ffffff', sky: '#dcebe4' },
  ...{ ink: '#0b151d', inkSoft: '#2b3843', slate: '#24333f', night: '#101a30' },
  ...{ vermilion: '#8a1f0a', vermilionDark: '#8a1f0a', ochreDark: '#5e3d00' },
  ...{ teal: '#0d4a47', tealDark: '#0c4340', wallDeep: '#0b151d', city: '#0b151d' },
};

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
  const times = Object.entries(durations).map(([name, ms]) => `--time-${name}:${ms}ms`);
  const strong = coloursCss(strongPalette).join(';');
  return `:root{${[...coloursCss(palette), ...times].join(';')}}:root[data-contrast=more]{${strong}}`;
}

function coloursCss(colours: Partial<typeof palette>): string[] {
  return Object.entries(colours).map(([name, colour]) => `--${hyphened(name)}:${colour}`);
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `#rrggbb` as the number Phaser wants. */
export function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
