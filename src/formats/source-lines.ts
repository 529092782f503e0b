// Sources that stand as lines at the end of an explanation, as our own writers put them and many
// teachers do: they become sources of the pack, which its questions cite. Pure.
import * as v from 'valibot';
import { type Source, source as sourceSchema } from '../questions/pack.ts';
import type { Language } from '../questions/text.ts';
import { createIds } from './assemble.ts';
import type { Item } from './item.ts';

const sourceLine = /^(?:Sources?|来源|出处|资料来源)\s*[:：]\s*(\S.*)$/i;

/** As many as a question may cite. */
const most = 10;

export interface Sorted {
  /** The item, the lines taken off its explanation. */
  readonly item: Item;
  readonly cites: readonly { readonly source: string }[];
}

export interface SourceLines {
  readonly take: (item: Item) => Sorted;
  readonly sources: () => readonly Source[];
}

/** Collects the sources of one file; the same line is the same source. */
export function createSourceLines(language: Language): SourceLines {
  const known = new Map<string, Source>();
  const ids = createIds();
  const sourceOf = (words: string): Source | null => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const read = v.safeParse(sourceSchema, { id: 'source', ...partsOf(words, language) });
    if (!read.success) return null;
    const source = { ...read.output, id: ids('source') };
    known.set(words, source);
    return source;
  };
  return {
    sources: () => [...known.values()],
    take: (item) => {
      const lines = (item.explanation ?? '').split('\n');
      const cites: { source: string }[] = [];
      while (cites.length < most) {
        const [, words] = sourceLine.exec(lines.at(-1) ?? '') ?? [];
        const source = words === undefined ? null : sourceOf(words);
        if (source === null) break;
        lines.pop();
        cites.unshift({ source: source.id });
      }
      return cites.length === 0
        ? { item, cites }
        : { item: { ...item, explanation: lines.join('\n') }, cites };
    },
  };
}

/** Title and address: `Somebody, An essay, 2019, https://example.org/essay`. */
function partsOf(words: string, language: Language) {
  const [address] = /https:\/\/\S+$/.exec(words) ?? [];
  const before = address === undefined ? words : words.slice(0, -address.length);
  const title = before.replace(/[\s,，;；:：(（]+$/, '');
  if (address === undefined || !URL.canParse(address)) {
    return { title: { [language]: words }, check: 'unverified' };
  }
  const named = title === '' ? new URL(address).hostname : title;
  return { title: { [language]: named }, url: address, check: 'unverified' };
}
