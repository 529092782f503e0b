// An address as a QR code: one path of squares, with the quiet margin that readers need.
import { html, type TemplateResult } from 'lit-html';
import { encode } from 'uqr';

/** Light squares around the code; the standard asks for four. */
const margin = 4;

/**
 * @param mended how much of the code may be worn or covered: with M a seventh, as paper on a door
 * asks for; with L, for screens, half of that, in a code that is so much coarser
 */
export function code(address: string, label: string, mended: 'L' | 'M' = 'M'): TemplateResult {
  const { data, size } = encode(address, { ecc: mended, border: 0 });
  const side = size + margin * 2;
  return html`<svg class="poster-code" viewBox="${-margin} ${-margin} ${side} ${side}" role="img"
    aria-label=${label} shape-rendering="crispEdges"><path d=${squares(data)} /></svg>`;
}

/** Each run of dark squares in a row as one rectangle. */
function squares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1] === true) return '';
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${width}v1h${-width}z`;
      }),
    )
    .join('');
}
