// Which packs a lesson can be made of: those of the site, and the teacher's own. The list is fetched
// when the set-up is first shown; until then there is the pack that is played.
import { builtIn } from 'virtual:pack-list';
import type { Text } from '../questions/text.ts';
import type { SturdyShelf } from '../state/sturdy-shelf.ts';

export interface PackName {
  readonly id: string;
  readonly title: Text;
}

export interface PackChoice {
  /** Every pack that has something to play, the site's first. */
  readonly list: () => readonly PackName[];
  /** Looks again, since packs come and go; `arrived` hears when the list is another. */
  readonly look: () => void;
}

export function createPackChoice(
  shelf: () => Promise<SturdyShelf>,
  arrived: () => void,
): PackChoice {
  const playable = (packs: readonly (PackName & { readonly questions: number })[]) =>
    packs.filter(({ questions }) => questions > 0).map(({ id, title }) => ({ id, title }));
  const ofSite = playable(builtIn);
  let list: readonly PackName[] = ofSite;
  const look = async (): Promise<void> => {
    const own = playable(await (await shelf()).entries());
    const next = [...ofSite, ...own.filter(({ id }) => !ofSite.some((one) => one.id === id))];
    if (JSON.stringify(next) === JSON.stringify(list)) return;
    list = next;
    arrived();
  };
  return {
    list: () => list,
    look: () =>
      void look().catch((error: unknown) => console.warn('The own packs are not listed.', error)),
  };
}
