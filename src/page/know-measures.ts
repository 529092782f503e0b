// What is measured of the player's answers: each as a sentence, a picture, and a table. The words
// are there at once, the pictures come after them.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type Confidence, confidences } from '../questions/question.ts';
import { stated } from '../rules/calibration.ts';
import type { Calibration, Estimate, Lean, Measures, Reading } from '../rules/measures.ts';
import type { View } from './app.ts';
import { numbers, scale, section, seesaw } from './know-parts.ts';
import {
  calibrationWords,
  chanceWords,
  coinToss,
  discernmentWords,
  leanWords,
  outOf,
} from './know-sentences.ts';

const tenths = Array.from({ length: 11 }, (_, at) => at / 10);

const pictures = {
  myth: 'know:lean.pictureMyth',
  reality: 'know:lean.pictureReality',
  none: 'know:lean.pictureNone',
} as const;

/** A criterion of this much tips the seesaw as far as it goes. */
const steepLean = 1.25;

export function discernmentSection(view: View, { discernment }: Measures): TemplateResult {
  const { say } = view;
  const words = html`<p class=${discernment.enough ? 'finding' : 'early'}>${discernmentWords(say, discernment)}</p>`;
  if (!discernment.enough) {
    return section('discernment', say('know:discernment.heading'), words);
  }
  const { value, low, high, trueClaims, falseClaims } = discernment;
  const answers = say('know:discernment.claims', { trueClaims, falseClaims });
  const distance = {
    value: discernment.dPrime,
    ...{ low: discernment.dPrimeLow, high: discernment.dPrimeHigh },
  };
  const inside = html`${words}
    ${scale(
      { domain: [0, 1], ticks: tenths, value, low, high, line: coinToss },
      {
        all: say('know:discernment.picture', tens({ value, low, high })),
        left: say('know:discernment.never'),
        middle: say('know:discernment.toss'),
        right: say('know:discernment.always'),
      },
    )}
    <p>${chanceWords(say, discernment)}</p>
    <p class="remark picture-key">${say('know:legend')}</p>
    ${numbers(
      view,
      [
        { measure: say('know:discernment.area'), estimate: { value, low, high }, answers },
        { measure: say('know:discernment.distance'), estimate: distance, answers },
      ],
      say('know:discernment.note'),
    )}`;
  return section('discernment', say('know:discernment.heading'), inside);
}

function tens({ value, low, high }: Estimate) {
  return { value: outOf(10, value), low: outOf(10, low), high: outOf(10, high) };
}

export function leanSection(view: View, { lean, discernment }: Measures): TemplateResult {
  const { say } = view;
  const answers = discernment.enough ? discernment.trueClaims + discernment.falseClaims : 0;
  const inside = html`<p class=${lean.enough ? 'finding' : 'early'}>${leanWords(say, lean)}</p>
    ${lean.enough ? leanPicture(view, lean, answers) : nothing}`;
  return section('lean', say('know:lean.heading'), inside);
}

function leanPicture(view: View, lean: Lean, answers: number): TemplateResult {
  const { say } = view;
  const { value, low, high, side } = lean;
  const tilt = (criterion: number) => criterion / steepLean;
  return html`
    ${seesaw(
      {
        ...{ value: tilt(value), low: tilt(low), high: tilt(high) },
      },
      {
        all: say(pictures[side]),
        left: say('know:lean.doubts'),
        right: say('know:lean.believes'),
      },
    )}
    <p class="remark picture-key">${say('know:lean.fan')}</p>
    ${numbers(
      view,
      [{ measure: say('know:lean.criterion'), estimate: { value, low, high }, answers }],
      say('know:lean.note'),
    )}`;
}

export function calibrationSection(view: View, measures: Measures): TemplateResult {
  const { say, state } = view;
  const { calibration, brier } = measures;
  const rows = confidences.toReversed();
  const total = rows.reduce((sum, level) => sum + answersOf(calibration[level]), 0);
  const isRead = rows.some((level) => calibration[level].enough);
  const inside = html`
    <p class=${isRead ? 'finding' : 'early'}>${calibrationWords(say, calibration, state.settings.confidence)}</p>
    ${total === 0 ? nothing : levels(view, calibration, rows)}
    ${
      isRead
        ? numbers(
            view,
            [
              ...rows.map((level) => ({
                measure: say(`play:confidence.${level}`),
                estimate: estimateOf(calibration[level]),
                answers: answersOf(calibration[level]),
              })),
              {
                measure: say('know:calibration.brier'),
                estimate: estimateOf(brier),
                answers: total,
              },
            ],
            say('know:calibration.note'),
          )
        : nothing
    }`;
  return section('calibration', say('know:calibration.heading'), inside);
}

function answersOf(reading: Reading<Calibration>): number {
  return reading.enough ? reading.total : reading.have;
}

function estimateOf(reading: Reading<Estimate>): Estimate | null {
  return reading.enough ? reading : null;
}

function levels(
  { say }: View,
  calibration: Measures['calibration'],
  rows: readonly Confidence[],
): TemplateResult {
  const promises = Object.fromEntries(
    rows.map((level) => [level, Math.round(stated[level] * 100)]),
  );
  // The ends of the scale are named once, below the lowest.
  const last = rows.findLast((level) => calibration[level].enough);
  return html`<ul class="rows">${rows.map((level) => {
    const reading = calibration[level];
    return html`<li>
      <span class="row-words"><b>${say(`play:confidence.${level}`)}</b>
        <span>${
          reading.enough
            ? say('know:calibration.right', { right: reading.right, total: reading.total })
            : say('know:calibration.toGo', { count: reading.need - reading.have })
        }</span></span>
      ${reading.enough ? levelScale(say, level, reading, level === last) : nothing}
    </li>`;
  })}</ul>
  ${last === undefined ? nothing : html`<p class="remark">${say('know:calibration.promise', promises)}</p>`}`;
}

function levelScale(
  say: View['say'],
  level: Confidence,
  reading: Calibration,
  withEnds: boolean,
): TemplateResult {
  const { value, low, high } = reading;
  const hundred = (share: number) => Math.round(share * 100);
  return scale(
    { domain: [0, 1], ticks: tenths, value, low, high, flag: stated[level] },
    {
      all: say('know:calibration.picture', {
        level: say(`play:confidence.${level}`),
        ...{ value: hundred(value), low: hundred(low), high: hundred(high) },
        promise: hundred(stated[level]),
      }),
      ...(withEnds
        ? { left: say('know:discernment.never'), right: say('know:discernment.always') }
        : {}),
    },
  );
}
