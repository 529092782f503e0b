// What importers say, put together. Pure.
import type { Finding, FormatName, Imported, Spot } from './format.ts';

type Values = Finding['values'];

/** A question, or with an empty spot the whole file, could not be taken in. */
export function lost(code: string, spot: Spot, values: Values = {}): Finding {
  return { weight: 'lost', spot, code, values };
}

/** It came in, but not all of it, or not as it was. */
export function changed(code: string, spot: Spot, values: Values = {}): Finding {
  return { weight: 'changed', spot, code, values };
}

/** Nothing was lost; worth a look. */
export function noted(code: string, spot: Spot = {}, values: Values = {}): Finding {
  return { weight: 'noted', spot, code, values };
}

/** A file out of which nothing came, and why. */
export function nothing(format: FormatName | null, code: string, values: Values = {}): Imported {
  return { format, pack: null, findings: [lost(code, {}, values)] };
}

/** Words short enough to be quoted in a message. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return [...line].length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}
