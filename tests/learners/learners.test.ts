// Made-up players get the readings they should: over many lives, since one proves nothing.
import { describe, expect, test } from 'vitest';
import { confidences } from '../../src/questions/question.ts';
import type { Calibration, Discernment, Lean } from '../../src/rules/measures.ts';
import { type LearnerName, learners } from './learner.ts';
import { halvesOf, type Life, live } from './life.ts';

const names = Object.keys(learners) as LearnerName[];

/** Lives of 40 cards between two checks, as many as asked for. */
function livesOf(name: LearnerName, count = 400): readonly Life[] {
  return Array.from({ length: count }, (_, at) => live(name, 40, String(at)));
}

/** In which share of the lives something holds. */
function share(lives: readonly Life[], wanted: (life: Life) => boolean): number {
  return lives.filter(wanted).length / lives.length;
}

/** @throws when there are too few answers, which 40 cards never are. */
function discernmentOf({ measures: { discernment } }: Life): Discernment {
  if (!discernment.enough) throw new Error(`${discernment.have} claims are too few.`);
  return discernment;
}

function leanOf({ measures: { lean } }: Life): Lean {
  if (!lean.enough) throw new Error(`${lean.have} claims are too few.`);
  return lean;
}
function certainOf({ measures: { calibration } }: Life): Calibration {
  if (!calibration.certain.enough) throw new Error('Too few are certain.');
  return calibration.certain;
}

const holds = (number: number, { low, high }: { readonly low: number; readonly high: number }) =>
  low <= number && number <= high;

const told = (verdict: Life['change']['verdict']) => (life: Life) =>
  life.change.verdict === verdict;
const isToldOfChange = (life: Life) => !told('same')(life);

test('of five answers, nothing is said but how many there are', () => {
  for (const name of names) {
    const { answers, discernment, lean, brier } = live(name, 5, 'few').measures;
    expect(answers).toBe(5);
    for (const reading of [discernment, lean, brier]) expect(reading.enough).toBe(false);
  }
});

describe('guesser', () => {
  const lives = livesOf('guesser', 2000);

  test('is not said to tell true from false, nor to lean', () => {
    expect(share(lives, (life) => holds(0.5, discernmentOf(life)))).toBeGreaterThan(0.95);
    expect(share(lives, (life) => leanOf(life).side === 'none')).toBeGreaterThan(0.95);
  });

  test('is seldom told of a change, and as often for worse as for better', () => {
    expect(share(lives, isToldOfChange)).toBeLessThanOrEqual(0.05);
    expect(share(lives, told('better'))).toBeGreaterThan(0);
    expect(share(lives, told('worse'))).toBeGreaterThan(0);
  });

  test('is right as often as guesses are, at every level', () => {
    const { calibration } = live('guesser', 500, 'long').measures;
    for (const level of confidences) {
      const reading = calibration[level];
      if (!reading.enough) throw new Error(`Too few at ${level}.`);
      expect(holds(1 / 3, reading)).toBe(true);
    }
  });
});

describe.each([
  ['always myth', 'myth'],
  ['always real', 'reality'],
] as const)('%s', (name, side) => {
  const lives = livesOf(name);

  test('leans that way and tells nothing apart, in every life', () => {
    for (const life of lives) {
      expect(leanOf(life).side).toBe(side);
      expect(discernmentOf(life).value).toBe(0.5);
      expect(holds(0.5, discernmentOf(life))).toBe(true);
    }
  });

  test('is never told of a change', () => {
    expect(share(lives, isToldOfChange)).toBe(0);
  });

  test('is seen to be less often right than certain', () => {
    for (const life of lives) expect(certainOf(life).high).toBeLessThan(0.95);
  });
});

describe('perfect', () => {
  const lives = livesOf('perfect');

  test('tells everything apart, leans nowhere, and may be certain', () => {
    for (const life of lives) {
      const { calibration, brier } = life.measures;
      expect(discernmentOf(life)).toMatchObject({ value: 1, high: 1 });
      expect(discernmentOf(life).low).toBeGreaterThan(0.8);
      expect(discernmentOf(life).dPrime).toBeGreaterThan(3);
      expect(leanOf(life).side).toBe('none');
      expect(calibration.certain).toMatchObject({ enough: true, value: 1, high: 1 });
      expect(brier.enough && brier.value).toBeLessThan(0.01);
    }
  });

  test('cannot become better', () => {
    expect(share(lives, isToldOfChange)).toBe(0);
  });
});

describe('improving', () => {
  const lives = livesOf('improving');

  test('tells more apart than a guesser, and is right when certain', () => {
    expect(share(lives, (life) => discernmentOf(life).low > 0.5)).toBeGreaterThan(0.95);
    expect(share(lives, (life) => holds(0.95, certainOf(life)))).toBeGreaterThan(0.95);
  });

  test('is often told so, though six cards show only a great change, and never the contrary', () => {
    expect(share(lives, told('better'))).toBeGreaterThan(0.4);
    expect(share(lives, told('worse'))).toBe(0);
  });

  test('tells more apart in the second half than in the first', () => {
    const grown = share(lives, ({ attempts }) => {
      const [early, late] = halvesOf(attempts);
      return (
        early.discernment.enough &&
        late.discernment.enough &&
        late.discernment.value > early.discernment.value
      );
    });
    expect(grown).toBeGreaterThan(0.9);
  });
});

describe('overconfident', () => {
  const lives = livesOf('overconfident');

  test('is seen to be less often right than certain', () => {
    for (const life of lives) expect(certainOf(life).high).toBeLessThan(0.95);
  });

  test('has a worse Brier score than with the same knowledge and no such confidence', () => {
    for (const life of lives) {
      const { brier } = life.measures;
      // Of "fairly sure" throughout: .7² less (2 · .7 − 1) of the share right.
      const calmer = 0.49 - 0.4 * certainOf(life).value;
      expect(brier.enough && brier.value).toBeGreaterThan(calmer);
    }
  });

  test('leans nowhere, and is seldom told of a change', () => {
    expect(share(lives, (life) => leanOf(life).side === 'none')).toBeGreaterThan(0.95);
    expect(share(lives, isToldOfChange)).toBeLessThanOrEqual(0.05);
  });
});

describe('shouts myth ever more surely', () => {
  const lives = livesOf('shouts myth');

  test('leans to myth, more in the second half; discernment does not grow with it', () => {
    let [lean, discernment, count] = [0, 0, 0];
    for (const { attempts } of lives) {
      const [early, late] = halvesOf(attempts);
      if (!early.lean.enough || !late.lean.enough) continue;
      if (!early.discernment.enough || !late.discernment.enough) continue;
      lean += late.lean.value - early.lean.value;
      discernment += late.discernment.value - early.discernment.value;
      count += 1;
    }
    expect(count).toBeGreaterThan(300);
    expect(lean / count).toBeGreaterThan(0.5);
    expect(discernment / count).toBeLessThan(0.02);
    expect(share(lives, (life) => leanOf(life).side === 'myth')).toBeGreaterThan(0.9);
  });

  test('is not praised for it', () => {
    expect(share(lives, told('better'))).toBeLessThan(0.02);
  });
});
