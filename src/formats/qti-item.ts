// What the readers of both families of QTI give: the questions of one item, or why there is none. Pure.
import { changed, lost } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import type { Item, ItemBody, ItemOption } from './item.ts';
import { type Plain, plainFindings } from './plain-words.ts';

export interface QtiRead {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

/** Collects the texts of one item as plain words, and what is to be said about them. */
export interface Telling {
  readonly spot: Spot;
  readonly say: (plain: Plain) => string;
  readonly findings: Finding[];
}

export function createTelling(spot: Spot): Telling {
  const findings: Finding[] = [];
  const known = new Set<string>();
  const say = (plain: Plain): string => {
    for (const finding of plainFindings(plain, spot)) {
      const key = finding.code + JSON.stringify(finding.values);
      if (!known.has(key)) findings.push(finding);
      known.add(key);
    }
    return plain.words;
  };
  return { spot, say, findings };
}

/** The item is lost, for a reason. */
export function without(
  { spot, findings }: Telling,
  code: string,
  values: Finding['values'] = {},
): QtiRead {
  return { items: [], findings: [...findings, lost(code, spot, values)] };
}

/** Texts that were said, each once, one a line. */
export function joined(parts: readonly string[]): string {
  return [...new Set(parts.filter((part) => part !== ''))].join('\n');
}

/** What several kinds of items have in common. */
export interface Frame {
  readonly text: string;
  readonly name: string;
  readonly topic: string;
  readonly explanation: string;
}

export function itemOf({ spot }: Telling, body: ItemBody, frame: Frame): Item {
  const { text, name, topic, explanation } = frame;
  return {
    ...{ spot, text, body },
    ...(name === '' ? {} : { name }),
    ...(topic === '' ? {} : { topic }),
    ...(explanation === '' ? {} : { explanation }),
  };
}

/** The options; ones without words (only a picture, say) are told and left out. */
export function spokenOptions(options: readonly ItemOption[], telling: Telling): ItemOption[] {
  const spoken = options.filter(({ text }) => text !== '');
  if (spoken.length < options.length) {
    telling.findings.push(
      changed('lms.wordlessOption', telling.spot, { n: options.length - spoken.length }),
    );
  }
  return spoken;
}
