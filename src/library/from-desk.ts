// A pack that lies on somebody's web space: asked for by name before anything is fetched.
import type { Language } from '../questions/text.ts';
import { type Fetched, fetchHosted, readFrom } from './hosted.ts';
import type { House } from './house.ts';
import type { TakeDesk } from './take-desk.ts';

export type FromState =
  /** Null: there is no such address that may be fetched. */
  | { readonly at: 'asking'; readonly url: URL | null }
  | { readonly at: 'fetching'; readonly url: URL; readonly share: number }
  | { readonly at: 'failed'; readonly url: URL; readonly found: Extract<Fetched, { ok: false }> };

export interface FromDesk {
  readonly state: () => FromState;
  readonly arrive: (query: string) => void;
  /** The player has agreed; `then` leads to where what has come is shown. */
  readonly fetch: (language: Language, then: () => void) => Promise<void>;
  readonly stop: () => void;
}

export function createFromDesk({ world, refresh }: House, take: TakeDesk): FromDesk {
  let query: string | null = null;
  let state: FromState = { at: 'asking', url: null };
  let stopper = new AbortController();
  const become = (now: FromState): void => {
    state = now;
    refresh();
  };
  return {
    state: () => state,
    arrive: (now) => {
      if (now === query) return;
      query = now;
      stopper.abort();
      state = { at: 'asking', url: readFrom(now) };
    },
    fetch: async (language, then) => {
      const { url } = state;
      if (url === null) return;
      stopper = new AbortController();
      const { signal } = stopper;
      become({ at: 'fetching', url, share: 0 });
      const progress = (share: number): void => become({ at: 'fetching', url, share });
      try {
        const found = await fetchHosted(url, world.fetch, signal, progress);
        if (!found.ok) return become({ at: 'failed', url, found });
        query = null;
        const file = { name: found.name, bytes: found.bytes };
        const origin = `${url.hostname} · ${found.name}`;
        void take.read({ file, language, encoding: null, origin, isPack: false });
        then();
      } catch {
        // Stopped by the player.
        become({ at: 'asking', url });
      }
    },
    stop: () => stopper.abort(),
  };
}
