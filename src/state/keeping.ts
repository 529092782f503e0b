// What the player does with what is kept: settings, erasing, taking in what another tab or another
// device has answered.
import type { Attempt } from '../rules/attempt.ts';
import { addAttempt, historyOf } from './history.ts';
import { erasedKey, ourKey } from './records.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { GameStore } from './store.ts';
import type { Keeping } from './world.ts';

/** @param now milliseconds since 1970 (UTC) */
export function createKeeping(store: GameStore, { saver, log }: Keeping, now: () => number) {
  const get = store.getState;
  const touch = () => ({ revision: get().revision + 1 });

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
      ...historyOf([], now()),
      settings: defaultSettings,
      ...touch(),
    });
  };

  const erase = (): void => {
    saver.erase();
    forget();
  };

  /** Another tab has changed what lies under `key` in the storage. */
  const heard = (key: string): void => {
    const ours = ourKey(key);
    const { loaded } = get();
    if (ours === erasedKey) return forget();
    if (ours === null || loaded === null) return;
    const fresh = log.heard(loaded.pack.id, ours);
    if (fresh.length === 0) return;
    for (const attempt of fresh) addAttempt(get(), attempt);
    store.setState(touch());
  };

  /** Takes in attempts from elsewhere, a list for each pack; what is there already stays. */
  const merge = (packs: ReadonlyMap<string, readonly Attempt[]>): void => {
    for (const [pack, attempts] of packs) log.merge(pack, attempts);
    const { loaded } = get();
    if (loaded === null) return;
    store.setState({ ...historyOf(log.load(loaded.pack.id), now()), ...touch() });
  };

  return { set, erase, heard, merge };
}
