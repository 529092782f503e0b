// `npm run learners [seed]`: prints what is measured of made-up players whose knowledge is known,
// after 5, 40 and 500 answers, and then how often each is told what in a thousand lives.
import { argv } from 'node:process';
import type { Estimate, Measures, Reading } from '../../src/rules/measures.ts';
import { type LearnerName, learners } from './learner.ts';
import { halvesOf, type Life, live } from './life.ts';

const [seed = 'paper'] = argv.slice(2);
const lives = 1000;
const names = Object.keys(learners) as LearnerName[];

function shown(reading: Reading<Estimate>, digits = 2): string {
  if (!reading.enough) return `too few (${reading.have} of ${reading.need})`;
  const [value, low, high] = [reading.value, reading.low, reading.high].map((number) =>
    rounded(number, digits),
  );
  return `${value} [${low}, ${high}]`;
}

/** Without a minus before what is rounded to 0. */
function rounded(number: number, digits = 2): string {
  return number.toFixed(digits).replace(/^-(?=[0.]+$)/, '');
}

function dPrimeOf({ measures: { discernment } }: Life): string {
  if (!discernment.enough) return '–';
  const { dPrime: value, dPrimeLow: low, dPrimeHigh: high } = discernment;
  return shown({ enough: true, value, low, high }, 1);
}

function leanOf({ measures: { lean } }: Life): string {
  return lean.enough ? `${shown(lean)} ${lean.side}` : '–';
}

function row(name: LearnerName, cards: number): string[] {
  const life = live(name, cards, seed);
  const { discernment, calibration, brier } = life.measures;
  const { right, verdict } = life.change;
  return [
    name,
    String(cards),
    shown(discernment),
    dPrimeOf(life),
    leanOf(life),
    shown(calibration.certain),
    shown(brier),
    `${verdict}: ${shown({ enough: true, ...right })}`,
  ];
}

/** By how much a measure is higher in the second half of what was played, on average. */
function growth(all: readonly Life[], of: (measures: Measures) => Reading<Estimate>): string {
  const grown = all.flatMap(({ attempts }) => {
    const [early, late] = halvesOf(attempts).map(of);
    return early?.enough && late?.enough ? [late.value - early.value] : [];
  });
  return rounded(grown.reduce((sum, one) => sum + one, 0) / grown.length);
}

function often(name: LearnerName): string[] {
  const all = Array.from({ length: lives }, (_, at) => live(name, 40, `${seed} ${at}`));
  const share = (wanted: (life: Life) => boolean) =>
    `${((100 * all.filter(wanted).length) / lives).toFixed(1)} %`;
  return [
    name,
    share(({ measures: { discernment } }) => discernment.enough && discernment.low > 0.5),
    share(({ measures: { discernment } }) => discernment.enough && discernment.high < 0.5),
    ...(['myth', 'none', 'reality'] as const).map((side) =>
      share(({ measures: { lean } }) => lean.enough && lean.side === side),
    ),
    growth(all, ({ lean }) => lean),
    growth(all, ({ discernment }) => discernment),
    share(({ measures: { calibration } }) => {
      const { certain } = calibration;
      return certain.enough && certain.high < 0.95;
    }),
    ...(['better', 'same', 'worse'] as const).map((verdict) =>
      share(({ change }) => change.verdict === verdict),
    ),
  ];
}

function print(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const table = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  const lines = table.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)));
  console.log(`\n${title}\n\n${lines.map((cells) => cells.join('  ').trimEnd()).join('\n')}`);
}

print(
  `What is measured of each (seed ${seed}; [95 % interval])`,
  [
    ...['learner', 'cards', 'discernment', 'd′', 'lean c', 'right when certain', 'Brier'],
    'check before → after',
  ],
  names.flatMap((name) => [5, 40, 500].map((cards) => row(name, cards))),
);
print(
  `How often each is told what, in ${lives} lives of 40 cards between two checks`,
  [
    ...['learner', 'discerns', 'inverts', 'leans myth', 'leans none', 'leans reality'],
    ...['lean +', 'discernment +', 'too certain', 'better', 'same', 'worse'],
  ],
  names.map(often),
);
