// Style sheets of the parts of the game come as each is opened, and stay: a name that two parts give
// their own looks looks different after a visit to the other.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names that the frame of every screen has; parts speak of them to place their own. */
const common = new Set(['frame', 'paper-screen', 'actions', 'groups']);

/** Classes with which a rule of this part begins. */
function namesIn(part: string): Set<string> {
  const sheets = readdirSync(`src/${part}`)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`src/${part}/${file}`, 'utf8'));
  const rules = sheets
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{/g);
  const selectors = Array.from(rules, ([, list = '']) => list.trim())
    .filter((list) => !list.startsWith('@'))
    .flatMap((list) => list.split(/,(?![^()]*\))/));
  const first = selectors.map((selector) => selector.trim().split(/\s/)[0] ?? '');
  return new Set(
    first.flatMap((words) =>
      Array.from(words.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name),
    ),
  );
}

test('no two parts give one name their own looks', () => {
  const parts = ['page', 'library', 'editor', 'classroom'].map(
    (part) => [part, namesIn(part)] as const,
  );
  const shared = parts.flatMap(([part, names], at) =>
    parts
      .slice(at + 1)
      .flatMap(([other, others]) =>
        [...names]
          .filter((name) => others.has(name) && !common.has(name))
          .map((name) => `${part}, ${other}: .${name}`),
      ),
  );
  expect(shared).toEqual([]);
});
