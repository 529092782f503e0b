// What the player does with what is kept: settings, erasing, taking in what another tab or another
// device has answered.
import type { Attempt } from '../rules/attempt.ts';
import { addAttempt, countedIn, historyOf } from './history.ts';
import { erasedKey, ourKey } from './records.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { GameStore, LoadedPack } from './store.ts';
import type { Keeping, World } from './world.ts';

/** @param home leads to the title page */
export function createKeeping(
  store: GameStore,
  { saver, log }: Keeping,
  world: Pick<World, 'now' | 'treasure' | 'erasePacks'>,
  home: (how: 'push' | 'replace') => void,
) {
  const get = store.getState;
  const touch = () => ({ revision: get().revision + 1 });

  /** All that has been answered in a pack, and still counts. */
  const historyIn = (loaded: LoadedPack) =>
    historyOf(countedIn(loaded, log.load(loaded.pack.id)), world.now());

  const set = (change: Partial<Settings>): void => {
    const settings = { ...get().settings, ...change };
    // Over what is kept, which another tab may have changed meanwhile.
    saver.keepSettings({ ...(saver.keptSettings() ?? settings), ...change });
    const { language } = settings;
    store.setState({ settings, ...(language === null ? {} : { language }) });
  };

  const forget = (): void => {
    log.forget();
    store.setState({
      ...{ round: null, single: null, check: null, happened: null },
      ...historyOf([], world.now()),
      settings: defaultSettings,
      ...touch(),
    });
  };

  const erase = (): void => {
    saver.erase();
    forget();
    home('push');
  };

  /** Forgets all that was answered in a pack which is there no more. */
  const forgetPack = (pack: string): void => {
    log.remove(pack);
    saver.forgetPack(pack);
  };

  /** Another tab has erased everything: a card or a summary in this one has nothing to show. */
  const heardErased = (): void => {
    forget();
    if (['card', 'summary'].includes(get().address.name)) home('replace');
  };

  /** Another tab has changed what lies under `key` in the storage. */
  const heard = (key: string): void => {
    const ours = ourKey(key);
    if (ours === erasedKey) return heardErased();
    if (ours === null) return;
    const { loaded } = get();
    const [, pack = ''] = ours.split('.');
    // The log hears of every pack, so that a copy of everything holds it.
    const heardOf = log.heard(pack, ours);
    if (pack === loaded?.pack.id) addHeard(loaded, countedIn(loaded, heardOf));
  };

  const addHeard = (loaded: LoadedPack, fresh: readonly Attempt[]): void => {
    const { attempts } = get();
    if (fresh.length === 0) return;
    const newest = attempts.at(-1)?.at ?? 0;
    // Older ones, such as that tab has taken in, have their place among the others.
    if (fresh.some(({ at }) => at < newest)) store.setState(historyIn(loaded));
    else for (const attempt of fresh) addAttempt(get(), attempt);
    store.setState(touch());
  };

  /** Everything answered in any pack. */
  const everything = (): Map<string, Attempt[]> => {
    const { loaded } = get();
    // Of the pack being played, what found no room is known as well.
    const packs = new Set([...log.packs(), ...(loaded === null ? [] : [loaded.pack.id])]);
    const all = [...packs].map((pack) => [pack, log.load(pack)] as const);
    return new Map(all.filter(([, attempts]) => attempts.length > 0));
  };

  /**
   * Takes in attempts from elsewhere, a list for each pack; what is there already stays.
   * False when the storage had no room for some of them.
   */
  const merge = (packs: ReadonlyMap<string, readonly Attempt[]>): boolean => {
    const merged = [...packs].map(([pack, attempts]) => log.merge(pack, attempts));
    const { loaded } = get();
    if (loaded !== null) store.setState(historyIn(loaded));
    store.setState(touch());
    if (merged.some(({ added }) => added.length > 0)) world.treasure();
    return merged.every(({ kept }) => kept);
  };

  /** Cards that a newer version of a pack has changed are open again. */
  const erasePacks = async (): Promise<void> => await world.erasePacks?.();
  const reopen = saver.forgetSteps;
  const lastPack = saver.lastPack;

  return {
    set,
    erase,
    heard,
    merge,
    everything,
    historyIn,
    forgetPack,
    reopen,
    lastPack,
    erasePacks,
  };
}
