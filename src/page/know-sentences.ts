// What the measures say, in one plain sentence each, and how sure that is. Nothing is praised.
import type { Say } from '../language.ts';
import { type Confidence, confidences } from '../questions/question.ts';
import { stated } from '../rules/calibration.ts';
import type {
  Calibration,
  Change,
  CheckReading,
  Discernment,
  Lean,
  Measures,
  Reading,
} from '../rules/measures.ts';

/** Where guessing leads, as an area under the ROC curve. */
export const coinToss = 0.5;

/** How often the true one of two claims would be trusted more. */
export function discernmentWords(say: Say, reading: Reading<Discernment>): string {
  if (!reading.enough) return say('know:discernment.few', { count: reading.need - reading.have });
  const { value } = reading;
  const n = Math.round(value * 10);
  if (value === 1) return say('know:discernment.every');
  if (n === 10) return say('know:discernment.nearly');
  if (n === 0) return say('know:discernment.hardly');
  return n === 1 ? say('know:discernment.once') : say('know:discernment.often', { n });
}

/** Whether that could be chance. */
export function chanceWords(say: Say, { low, high }: Discernment): string {
  const range = { low: outOf(10, low), high: outOf(10, high) };
  if (low > coinToss) return say('know:discernment.beyond', range);
  return say(high < coinToss ? 'know:discernment.below' : 'know:discernment.chance', range);
}

/** A share as so many of ten or of a hundred, with at most one decimal. */
export function outOf(base: number, share: number): number {
  return Math.round(share * base * 10) / 10;
}

export function leanWords(say: Say, reading: Reading<Lean>): string {
  if (!reading.enough) return say('know:lean.few');
  return say(`know:lean.${reading.side}`);
}

/** Whether a word of confidence keeps what it promises. */
export function promiseOf(level: Confidence, { low, high }: Calibration): 'less' | 'more' | 'fits' {
  if (high < stated[level]) return 'less';
  return low > stated[level] ? 'more' : 'fits';
}

/** About the surest word that does not keep its promise; else that all do, or that it is early. */
export function calibrationWords(
  say: Say,
  calibration: Measures['calibration'],
  asked: boolean,
): string {
  const read = confidences.toReversed().flatMap((level) => {
    const reading = calibration[level];
    return reading.enough ? [{ level, kept: promiseOf(level, reading) }] : [];
  });
  for (const kept of ['less', 'more'] as const) {
    const found = read.find((one) => one.kept === kept);
    if (found !== undefined) {
      return say(`know:calibration.${kept}`, { level: say(`play:confidence.${found.level}`) });
    }
  }
  if (read.length > 0) return say('know:calibration.fits');
  if (!asked && confidences.every((level) => haveOf(calibration[level]) === 0)) {
    return say('know:calibration.unasked');
  }
  const { certain } = calibration;
  return say('know:calibration.few', { need: certain.enough ? 0 : certain.need });
}

function haveOf(reading: Reading<Calibration>): number {
  return reading.enough ? reading.total : reading.have;
}

/** Cards of one kind before that kind is named, and how many of them must have been missed. */
export const leastMet = 3;
const leastMissed = 2;

/** Which kind of mistake catches most, of those met often enough. */
export function mixUpWords(say: Say, { mixUps }: Measures): string {
  const known = mixUps.filter(({ met }) => met >= leastMet);
  if (known.length === 0) return say('know:mixUps.few');
  const worst = known.find(({ missed }) => missed >= leastMissed);
  if (worst !== undefined) {
    return say('know:mixUps.most', { name: say(`play:mixUp.${worst.mixUp}`) });
  }
  return say(mixUps.some(({ missed }) => missed > 0) ? 'know:mixUps.seldom' : 'know:mixUps.none');
}

/** What changed since the first check, as far as the latest one tells. */
export function changeWords(
  say: Say,
  readings: readonly CheckReading[],
  changes: readonly Change[],
): string {
  const [latest] = changes.slice(-1);
  if (latest === undefined) return say(`know:change.${readings.length === 0 ? 'none' : 'one'}`);
  if (latest.verdict !== 'same') return say(`know:change.${latest.verdict}`);
  const count = Math.min(...readings.map(({ total }) => total));
  return say('know:change.same', { count });
}
