// Edits as authors make them, at random: for what must hold whatever somebody does.
import fc from 'fast-check';
import type { Desk } from '../../src/editor/desk.ts';
import { listAt } from '../../src/editor/tree.ts';
import type { Path } from '../../src/questions/pack-texts.ts';

export type Edit =
  | { readonly act: 'type'; readonly path: Path; readonly words: string }
  | { readonly act: 'insert'; readonly at: number }
  | { readonly act: 'remove'; readonly at: number }
  | { readonly act: 'move'; readonly from: number; readonly to: number };

const place = fc.nat({ max: 4 });
const texts = fc.constantFrom<Path>(
  ['title', 'en'],
  ['questions', 0, 'claim', 'en'],
  ['questions', 0, 'claim', 'zh-Hans'],
  ['questions', 1, 'explanation', 'body', 'en'],
);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ act: fc.constant('type' as const), path: texts, words: fc.string({ maxLength: 4 }) }),
  fc.record({ act: fc.constant('insert' as const), at: place }),
  fc.record({ act: fc.constant('remove' as const), at: place }),
  fc.record({ act: fc.constant('move' as const), from: place, to: place }),
);

let made = 0;

/** Does it on the desk; what cannot be done changes nothing. */
export function doOn(desk: Desk, edit: Edit): void {
  const list: Path = ['questions'];
  const { length } = listAt(desk.tree(), list);
  if (edit.act === 'type') {
    const at = edit.path[1];
    if (typeof at === 'number' && at >= length) return;
    desk.set(edit.path, edit.words === '' ? undefined : edit.words);
  } else if (edit.act === 'insert') {
    made += 1;
    desk.insert(list, Math.min(edit.at, length), { id: `new-${made}` });
  } else if (edit.act === 'remove') desk.remove(list, edit.at);
  else desk.move(list, edit.from, edit.to);
}

export const begun = {
  title: { en: 'Fish' },
  questions: [
    { id: 'a', claim: { en: 'One' } },
    { id: 'b', claim: { en: 'Two' } },
  ],
};
