// The words of the interface: the same in every language, all of them used, none of them in code.
import { describe, expect, test } from 'vitest';
import { languages } from '../src/questions/text.ts';
import { filesIn } from './fixtures/files.ts';
import { type Messages, messagesOf, placeholders, stem } from './fixtures/locales.ts';
import { type Source, sourceOf, sourcesIn } from './fixtures/sources.ts';

const all = new Map(languages.map((language) => [language, messagesOf(language)]));
const english = all.get('en') ?? new Map<string, string>();
const stems = (messages: Messages) => [...new Set([...messages.keys()].map(stem))].sort();

describe.each([...all])('%s', (language, messages) => {
  test('has the keys that English has', () => {
    expect(stems(messages)).toEqual(stems(english));
  });

  test('has the plural forms that its numbers ask for, and no others', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = [...messages.keys()].filter((key) => stem(key) !== key);
    for (const key of new Set(counted.map(stem))) {
      const forms = counted.filter((other) => stem(other) === key);
      expect(forms.map((form) => form.slice(key.length + 1)).toSorted(), key).toEqual(wanted);
    }
  });

  test('has the placeholders that English has', () => {
    for (const [key, words] of messages) {
      const same = english.get(key) ?? english.get(`${stem(key)}_other`) ?? '';
      expect(placeholders(words), key).toEqual(placeholders(same));
    }
  });

  test('says something, without space around it', () => {
    const odd = [...messages].filter(([, words]) => words === '' || words !== words.trim());
    expect(odd).toEqual([]);
  });
});

const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…]';

test('Chinese lines have Chinese punctuation', () => {
  const slip = new RegExp(`${chinese}[,.?!;:"()]+(?=${chinese}|$)|${chinese} +(?=${chinese})`, 'u');
  const slips = [...(all.get('zh-Hans') ?? [])].filter(([, words]) => slip.test(words));
  expect(slips).toEqual([]);
  expect(['一,二', '一。 二', '好!'].filter((words) => !slip.test(words))).toEqual([]);
});

/** What is said in some sources, all together. */
function saidIn(sources: readonly Source[]) {
  return {
    whole: new Set(sources.flatMap(({ strings }) => [...strings])),
    beginnings: [...new Set(sources.flatMap(({ beginnings }) => [...beginnings]))],
  };
}

describe('keys', () => {
  const speaking = sourcesIn('src').filter(({ path }) => !path.startsWith('src/questions/'));
  const said = saidIn(speaking);
  const interfaceKeys = stems(english).filter((key) => !key.startsWith('check:'));
  const short = (key: string) => key.replace(/^(?:ui|screens):/, '');

  test('are all used', () => {
    const unused = interfaceKeys.filter(
      (key) =>
        !said.whole.has(short(key)) &&
        !said.beginnings.some((start) => /[.:_]/.test(start) && short(key).startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('that are used are all there', () => {
    const asked = speaking.flatMap(({ path, code }) =>
      [...code.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key = '']) => [path, key] as const),
    );
    const known = new Set(interfaceKeys.map(short));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(([, key]) => !known.has(key))).toEqual([]);
  });

  test('of the check are the codes of the rules, and the other way round', () => {
    const rules = sourcesIn('src/questions');
    const { whole } = saidIn(rules);
    const checker = saidIn(
      ['tests/check-packs.ts', 'tests/new-pack.ts'].map((path) => sourceOf(path)),
    ).whole;
    const messages = [...english.keys()].filter((key) => key.startsWith('check:'));
    const names = messages.map((key) => key.replace('check:', ''));
    // The names of languages are put together from a table.
    const spoken = (name: string) =>
      whole.has(name) || checker.has(name) || checker.has(name.replace('report.', ''));
    expect(names.filter((name) => !spoken(name))).toEqual([]);
    const codes = rules.flatMap(({ code }) =>
      [...code.matchAll(/\bcode: '(\w+)'/g)].map(([, name = '']) => name),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !names.includes(code))).toEqual([]);
  });
});

/** Signs that are drawn with letters; screen readers do not get them. */
const signs = ['A', '文'];

/** What a page's templates say between their tags. */
function literalWords({ templates }: Source): string[] {
  return templates
    .flatMap((template) => template.replace(/<[^<>]*>/g, '…').match(/\p{L}[^…]*/gu) ?? [])
    .map((words) => words.trim())
    .filter((words) => !signs.includes(words));
}

test('no words stand in the templates of the page', () => {
  const files = ['page', 'library', 'editor', 'classroom'].flatMap((part) =>
    filesIn(`src/${part}`, '.ts'),
  );
  const spoken = files.flatMap((path) =>
    literalWords(sourceOf(path)).map((words) => `${path}: ${words}`),
  );
  expect(spoken).toEqual([]);
});

test('and the search would tell', () => {
  const code =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is searched here
    'html`<p title="${a}" ?on=${() => b}>${c.map((d) => html`<b>Hello ${d}</b>`)}</p><i>你好</i>`';
  expect(literalWords(sourceOf('src/page/x.ts', code)).toSorted()).toEqual(['Hello', '你好']);
});
