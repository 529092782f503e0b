// What the sections of the page of what is known are made of: a scale with its ends named, and the
// table with all numbers.
import { html, nothing, type TemplateResult } from 'lit-html';
import { numberWords } from '../language.ts';
import type { Estimate } from '../rules/measures.ts';
import type { View } from './app.ts';
import { picture } from './know-chart.ts';
import type { Cards, Scale, Seesaw } from './know-plots.ts';

/** A part of the page on a slip of paper, under its heading. */
export function section(name: string, heading: string, inside: unknown): TemplateResult {
  return html`<section class="group know-part know-${name}" aria-labelledby="know-${name}">
    <h2 id="know-${name}">${heading}</h2>
    ${inside}
  </section>`;
}

interface ScaleWords {
  /** The whole picture in a sentence. */
  readonly all: string;
  readonly middle?: string;
  /** What lies at the ends. */
  readonly left?: string;
  readonly right?: string;
}

/** A scale; its words are on the page, where they wrap and grow as words do. */
export function scale(drawing: Omit<Scale, 'kind'>, words: ScaleWords): TemplateResult {
  return html`<div class="know-scale">
    ${words.middle === undefined ? nothing : html`<span class="scale-middle" aria-hidden="true">${words.middle}</span>`}
    <div class="chart scale-chart" role="img" aria-label=${words.all} ${picture({ ...drawing, kind: 'scale' })}></div>
    ${ends(words)}
  </div>`;
}

function ends({ left, right }: ScaleWords) {
  if (left === undefined) return nothing;
  return html`<span class="scale-ends" aria-hidden="true"><span>${left}</span><span>${right}</span></span>`;
}

/** A seesaw with the words of its two ends under them. */
export function seesaw(drawing: Omit<Seesaw, 'kind'>, words: ScaleWords): TemplateResult {
  return html`<div class="know-scale">
    <div class="chart seesaw-chart" role="img" aria-label=${words.all} ${picture({ ...drawing, kind: 'seesaw' })}></div>
    ${ends(words)}
  </div>`;
}

/** Paper cards; `tone` says what being marked means, besides the mark itself. */
export function cards(
  drawing: Omit<Cards, 'kind'>,
  tone: 'caught' | 'right',
  all: string,
): TemplateResult {
  return html`<div class="chart cards-chart" data-tone=${tone} role="img" aria-label=${all} ${picture({ ...drawing, kind: 'cards' })}></div>`;
}

export interface Row {
  readonly measure: string;
  /** Null: too few answers to say. */
  readonly estimate: Estimate | null;
  readonly answers: string | number;
}

/** All numbers of a section, and what they mean, for those who want them. */
export function numbers(view: View, rows: readonly Row[], note: string): TemplateResult {
  const { say, language } = view;
  const number = (value: number) => numberWords(value, language);
  return html`<details class="know-numbers">
    <summary>${say('know:numbers')}</summary>
    <div class="table-room" tabindex="0" role="group" aria-label=${say('know:numbers')}>
      <table>
        <thead><tr>
          ${(['measure', 'value', 'interval', 'answers'] as const).map((column) => html`<th scope="col">${say(`know:table.${column}`)}</th>`)}
        </tr></thead>
        <tbody>${rows.map(
          ({ measure, estimate, answers }) => html`<tr>
            <th scope="row">${measure}</th>
            ${
              estimate === null
                ? html`<td colspan="2">${say('know:table.fewer')}</td>`
                : html`<td>${number(estimate.value)}</td><td>${say('know:table.range', {
                    low: number(estimate.low),
                    high: number(estimate.high),
                  })}</td>`
            }
            <td>${answers}</td>
          </tr>`,
        )}</tbody>
      </table>
    </div>
    <p class="remark">${note}</p>
  </details>`;
}
