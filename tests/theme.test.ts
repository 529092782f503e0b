// The colours: what is written in them can be read, with more contrast by far.
import { expect, test } from 'vitest';
import { palette, strongPalette, themeCss } from '../src/theme.ts';

type Colour = keyof typeof palette;

/** As WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const papers: readonly Colour[] = ['paper', 'paperDeep', 'paperWhite', 'sky'];
const inks: readonly Colour[] = [
  ...(['ink', 'inkSoft', 'vermilionDark', 'ochreDark', 'teal', 'tealDark', 'slate'] as const),
];
/** What words and papers are cut out of when it is the other way round: pale on dark. */
const darks: readonly Colour[] = [...inks, 'night', 'vermilion'];

test('the ratio is the one of the standard', () => {
  expect(ratio('#000000', '#ffffff')).toBe(21);
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([
  ['as a rule', palette, 4.5],
  ['with more contrast', { ...palette, ...strongPalette }, 7],
])('words stand out from every paper, %s', (_when, colours, least) => {
  const poor = [
    ...inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)),
    ...darks.map((dark) => ['paperWhite', dark] as const),
  ].filter(([a, b]) => ratio(colours[a], colours[b]) < least);
  // Only what is never written in on these papers.
  expect(poor.filter(([, paper]) => paper !== 'sky' && paper !== 'vermilion')).toEqual([]);
  if (least === 7) expect(poor).toEqual([]);
});

test('with more contrast every edge stands out from what it encloses', () => {
  const strong = { ...palette, ...strongPalette };
  for (const edge of ['wallDeep', 'city'] as const) {
    for (const paper of papers) expect(ratio(strong[edge], strong[paper])).toBeGreaterThan(7);
  }
});

test('both sets of colours are in the head of the page', () => {
  const [, usual = '', strong = ''] = themeCss().split(':root');
  expect(usual).toContain(`--ink-soft:${palette.inkSoft};`);
  expect(strong).toMatch(/^\[data-contrast=more\]\{.*--ink-soft:#2b3843;.*\}$/);
});
