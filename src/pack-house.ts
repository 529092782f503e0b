// Where a pack is to be had: one of the site, or one of the player's own. Loads what the address
// names, and says when packs come, go or change, in another tab too. Knows no screen.
import { firstPack, hasPack, type Loading, loadPack } from './packs.ts';
import type { Pack } from './questions/pack.ts';
import type { Actions } from './state/actions.ts';
import type { GameState, GameStore, LoadedPack } from './state/store.ts';
import type { SturdyShelf } from './state/sturdy-shelf.ts';

export interface PackHouse {
  /** The packs of the player's own, fetched with their code when first asked for. */
  shelf(): Promise<SturdyShelf>;
  /** `heard` is called whenever packs come, go or change in this browser. */
  watch(heard: () => void): void;
  /** A pack by its name, as it is now; null when it cannot be had. */
  open(id: string): Promise<Pack | null>;
  /** A pack of the site. @throws when it cannot be had */
  builtIn(id: string): Promise<Pack>;
  /**
   * Loads the pack that the address names, the one that was played last, or the first one, unless
   * it is there already.
   */
  loadAsked(store: GameStore, actions: Actions): Promise<void>;
}

interface Here {
  readonly is: 'here';
  readonly loading: Loading;
  /** Missing for packs of the site. */
  readonly own?: Pick<LoadedPack, 'renewed'>;
}

function bring(store: GameStore, actions: Actions, here: Here | null): void {
  if (here === null) return;
  const { loading, own } = here;
  if (loading.ok) actions.load(loading.pack, own);
  else store.setState({ failure: loading.failure });
}

/** A pack, as far as it is to be had. */
type Found = Here | { readonly is: 'absent' | 'unplayable' };

function report(store: GameStore, pack: string, { is }: Found): void {
  if (is !== 'here') store.setState({ missing: { pack, why: is } });
}

function packNamed(address: GameState['address']): string | null {
  return 'pack' in address ? address.pack : null;
}

export function createPackHouse(): PackHouse {
  let shelf: Promise<SturdyShelf> | null = null;
  /** Packs that have changed since they were loaded, here or in another tab; null: all. */
  const changed = new Set<string | null>();
  const watchers = new Set<() => void>();
  const heardOf = (id: string | null): void => {
    changed.add(id);
    for (const heard of watchers) heard();
  };

  const openShelf = async (): Promise<SturdyShelf> => {
    const [{ browserPackShelf }, { sturdyShelf }] = await Promise.all([
      import('./state/pack-shelf.ts'),
      import('./state/sturdy-shelf.ts'),
    ]);
    const tabs = new BroadcastChannel('bts-packs');
    tabs.onmessage = ({ data }) => heardOf(data === null ? null : String(data));
    const tell = (id: string | null): void => {
      heardOf(id);
      tabs.postMessage(id);
    };
    // No pack has an empty name: the others only look at their list anew.
    return sturdyShelf(await browserPackShelf().catch(() => null), tell, () => tell(''));
  };
  const shelfOnce = (): Promise<SturdyShelf> => {
    shelf ??= openShelf();
    return shelf;
  };

  const find = async (id: string): Promise<Found> => {
    if (hasPack(id)) return { is: 'here', loading: await loadPack(id) };
    try {
      const own = await shelfOnce();
      const [entry, kept] = await Promise.all([own.entry(id), own.open(id)]);
      if (entry === undefined) return { is: 'absent' };
      const { readPlayable } = await import('./questions/salvage.ts');
      const read = readPlayable(kept);
      if (!read.ok) return { is: 'unplayable' };
      const loading = { ok: true, pack: { ...read.pack, id } } as const;
      return { is: 'here', loading, own: entry };
    } catch (error) {
      console.warn('The packs of this browser cannot be opened.', error);
      return { is: 'absent' };
    }
  };

  /** The pack of whoever asks for none. */
  const usual = ({ loaded }: GameState, { lastPack }: Actions): string =>
    loaded?.pack.id ?? lastPack() ?? firstPack;

  const askedBy = (state: GameState, actions: Actions): string =>
    packNamed(state.address) ?? usual(state, actions);

  const isToBeLoaded = ({ address, loaded }: GameState, asked: string): boolean => {
    if (asked !== loaded?.pack.id) return true;
    // Parts of the game with screens of their own change packs: they are loaded anew afterwards.
    return !('rest' in address) && (changed.has(asked) || changed.has(null));
  };

  /** What is played where the pack cannot be: what there is already, or the first pack. */
  const instead = async (loaded: LoadedPack | null): Promise<Here | null> =>
    loaded === null ? { is: 'here', loading: await loadPack(firstPack) } : null;

  const loadAsked: PackHouse['loadAsked'] = async (store, actions) => {
    const state = store.getState();
    const named = packNamed(state.address);
    const asked = askedBy(state, actions);
    if (!isToBeLoaded(state, asked)) return;
    const found = await find(asked);
    const here = found.is === 'here' ? found : await instead(named === null ? null : state.loaded);
    // Meanwhile the player may have gone on: to another pack, or to where this one is wanted too.
    const now = store.getState();
    if (askedBy(now, actions) !== asked || !isToBeLoaded(now, asked)) return;
    for (const seen of [asked, null]) changed.delete(seen);
    bring(store, actions, here);
    if (named !== null) report(store, named, found);
  };

  return {
    shelf: shelfOnce,
    watch: (heard) => void watchers.add(heard),
    open: async (id) => {
      const found = await find(id);
      return found.is === 'here' && found.loading.ok ? found.loading.pack : null;
    },
    builtIn: async (id) => {
      const loading = await loadPack(id);
      if (!loading.ok) throw new Error(`The pack ${id} cannot be loaded.`);
      return loading.pack;
    },
    loadAsked,
  };
}
