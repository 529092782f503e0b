// What the player is in the middle of in the library, and what can be done with a pack there. A
// pack that is deleted is gone only when the notice that says so is: until then it can be had back.
import { builtIn } from 'virtual:pack-list';
import { sayer } from '../language.ts';
import { type Language, languages, type Text } from '../questions/text.ts';
import type { Actions } from '../state/actions.ts';
import type { PackEntry } from '../state/pack-shelf.ts';
import type { ShelfTrouble } from '../state/sturdy-shelf.ts';
import type { House } from './house.ts';
import { inShelfOrder, moved, newEntry, newId, tagsIn } from './shelf-rules.ts';

/** How many packs are shown, and how many more each time. */
export const page = 24;
/** So many are shown at once; the rest of the first page a moment later, however many there are. */
const few = 4;
const aMoment = 60;

export interface Doing {
  /** Null until they have been read. */
  readonly entries: readonly PackEntry[] | null;
  readonly words: string;
  readonly tag: string | null;
  readonly shown: number;
  /** The pack whose further acts are in view, and the one whose tags are being written. */
  readonly open: string | null;
  readonly tagging: string | null;
  /** Deleted, and not gone yet. */
  readonly leaving: PackEntry | null;
  readonly trouble: ShelfTrouble | 'failed';
  readonly passing: readonly string[];
}

export interface Desk {
  readonly doing: () => Doing;
  readonly become: (change: Partial<Doing>) => void;
  readonly seeMore: () => void;
  /** Shows few packs now and the others in a moment; what is sought can change with it. */
  readonly fold: (change?: Partial<Doing>) => void;
  readonly duplicate: (id: string, actions: Actions) => Promise<string | null>;
  readonly move: (id: string, to: string) => Promise<void>;
  readonly tag: (entry: PackEntry, words: string) => Promise<void>;
  readonly remove: (entry: PackEntry, actions: Actions) => Promise<void>;
  readonly bringBack: () => void;
  /** Lets go of what was deleted. */
  readonly settle: (actions: Actions) => Promise<void>;
  /** Ids that no new pack may have. */
  readonly taken: () => ReadonlySet<string>;
  /** Reads the entries anew. */
  readonly look: () => Promise<void>;
}

export function createDesk({ packs, world, refresh }: House): Desk {
  let doing: Doing = {
    ...{ entries: null, words: '', tag: null, shown: few, open: null, tagging: null },
    ...{ leaving: null, trouble: null, passing: [] },
  };
  const become = (change: Partial<Doing>): void => {
    doing = { ...doing, ...change };
    refresh();
  };
  let unfolding: ReturnType<typeof setTimeout> | undefined;
  const fold = (change?: Partial<Doing>): void => {
    doing = { ...doing, ...change, shown: few };
    if (change !== undefined) refresh();
    clearTimeout(unfolding);
    unfolding = setTimeout(() => become({ shown: Math.max(doing.shown, page) }), aMoment);
  };
  const look = async (): Promise<void> => {
    try {
      const shelf = await packs.shelf();
      const entries = inShelfOrder(await shelf.entries());
      const { leaving } = doing;
      const isLeft = leaving !== null && entries.every(({ id }) => id !== leaving.id);
      become({
        ...{ entries, trouble: shelf.trouble(), passing: shelf.passing() },
        ...(isLeft ? { leaving: null } : {}),
      });
    } catch (error) {
      console.warn('The packs of this browser cannot be listed.', error);
      become({ entries: doing.entries ?? [], trouble: 'failed' });
    }
  };
  packs.watch(() => void look());

  const taken = () => new Set([...builtIn, ...(doing.entries ?? [])].map(({ id }) => id));

  /** Does it, and shows what has become of the shelf; what fails is said. */
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      await look();
    } catch (error) {
      console.warn('The shelf of packs could not be changed.', error);
      become({ trouble: 'failed' });
    }
  };

  const settle = async (actions: Actions): Promise<void> => {
    const { leaving } = doing;
    if (leaving === null) return;
    become({ leaving: null });
    await attempt(async () => {
      await (await packs.shelf()).remove(leaving.id);
      actions.forgetPack(leaving.id);
    });
  };

  return {
    doing: () => doing,
    become,
    look,
    fold,
    taken,
    settle,
    seeMore: () => become({ shown: doing.shown + page }),
    duplicate: async (id, actions) => {
      await settle(actions);
      let made: string | null = null;
      await attempt(async () => {
        const shelf = await packs.shelf();
        const isBuiltIn = builtIn.some((pack) => pack.id === id);
        const pack: unknown = isBuiltIn ? await packs.builtIn(id) : await shelf.open(id);
        if (typeof pack !== 'object' || pack === null) return;
        const title = copyTitle(Reflect.get(pack, 'title'));
        const newName = newId(title, taken(), world.random);
        const copy = { ...pack, id: newName, title };
        const others = doing.entries ?? [];
        const own = { id: newName, from: 'mine', now: world.now(), others } as const;
        await shelf.keep(newEntry(copy, own), copy);
        made = newName;
      });
      return made;
    },
    move: (id, to) =>
      attempt(async () => {
        const changed = moved(doing.entries ?? [], id, to);
        if (changed.length > 0) await (await packs.shelf()).note(...changed);
      }),
    tag: async (entry, words) => {
      become({ tagging: null });
      await attempt(async () => (await packs.shelf()).note({ ...entry, tags: tagsIn(words) }));
    },
    remove: async (entry, actions) => {
      await settle(actions);
      become({ leaving: entry, open: null });
    },
    bringBack: () => become({ leaving: null }),
  };
}

/** The title of a copy, in each language that the title has. */
function copyTitle(title: unknown): Text {
  const words = (language: Language): [Language, string][] => {
    const known: unknown =
      typeof title === 'object' && title !== null ? Reflect.get(title, language) : undefined;
    return typeof known === 'string' && known !== ''
      ? [[language, sayer(language)('packs:copyOf', { title: known })]]
      : [];
  };
  return Object.fromEntries(languages.flatMap(words));
}
