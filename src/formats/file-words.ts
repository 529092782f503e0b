// The few words of our own that are written into files of other programs and read back from them.
// They belong to the files, not to the interface. Pure.
import type { Language } from '../questions/text.ts';

/** Before the sources of a question, where they follow its explanation. */
export const sourceWord: Readonly<Record<Language, string>> = {
  en: 'Source: ',
  'zh-Hans': '来源：',
};

/** Between an item and its place or bin, and around a unit. */
const ellipsis = '…';

/** `How many?` and `{{n}} %` as one text, for programs that know no units: `How many? (… %)`. */
export function withUnit(text: string, unit: string): string {
  return unit.trim() === '{{n}}' ? text : `${text} (${unit.replaceAll('{{n}}', ellipsis)})`;
}

/** The other way round. */
export function unitApart(text: string): { readonly text: string; readonly unit: string | null } {
  const [, before = '', unit] = /^([\s\S]*\S) \(([^()\n]*…[^()\n]*)\)$/.exec(text) ?? [];
  if (unit === undefined) return { text, unit: null };
  return { text: before, unit: unit.replaceAll(ellipsis, '{{n}}') };
}
