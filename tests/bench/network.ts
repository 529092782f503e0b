// What came over the line and when, as the browser's network layer saw it: the page's own Resource
// Timing gives no sizes while the line is throttled.
import type { CDPSession } from 'playwright-core';

export interface Loaded {
  readonly path: string;
  /** Bytes over the line: packed, with headers. */
  readonly bytes: number;
  /** When it was asked for and when it was there, in ms since the navigation began. */
  readonly asked: number;
  readonly there: number;
}

export interface Network {
  /** What was there when the page's clock said `now`. */
  loadedBy(now: number): Promise<Loaded[]>;
}

/** Listens from now on; the session must have `Performance` enabled. */
export async function listen(session: CDPSession): Promise<Network> {
  const asked = new Map<string, { path: string; timestamp: number }>();
  const finished: { id: string; bytes: number; timestamp: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    asked.set(requestId, { path: new URL(request.url).pathname, timestamp });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    finished.push({ id: requestId, bytes: encodedDataLength, timestamp });
  });
  await session.send('Network.enable');
  return {
    loadedBy: async (now) => {
      const { metrics } = await session.send('Performance.getMetrics');
      const begun = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? Number.NaN;
      return finished.flatMap(({ id, bytes, timestamp }) => {
        const request = asked.get(id);
        const there = (timestamp - begun) * 1000;
        if (request === undefined || there > now) return [];
        return [{ path: request.path, bytes, asked: (request.timestamp - begun) * 1000, there }];
      });
    },
  };
}

/** Bytes of everything, and of the scripts among it. */
export function weigh(loaded: readonly Loaded[]): { scriptBytes: number; allBytes: number } {
  const sum = (list: readonly Loaded[]) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    scriptBytes: sum(loaded.filter(({ path }) => path.endsWith('.js'))),
    allBytes: sum(loaded),
  };
}
