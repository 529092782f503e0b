// One pack in several tabs: who is told, and who writes.
import { describe, expect, test } from 'vitest';
import type { OpenMarks } from '../../src/editor/open-marks.ts';
import { attend, type Wire } from '../../src/editor/tabs.ts';

function wires(): () => Wire {
  const listeners: ((message: unknown) => void)[] = [];
  return () => {
    let own: ((message: unknown) => void) | null = null;
    return {
      say: (message) => {
        for (const listener of listeners) if (listener !== own) listener(message);
      },
      hear: (listener) => {
        own = listener;
        listeners.push(listener);
      },
    };
  };
}

/** What the browser knows of who has a pack open; `null` is a browser that does not. */
function marksOf(open: string[] | null): OpenMarks {
  return {
    count: async (pack) => open?.filter((one) => one === pack).length ?? null,
    set: (pack) => {
      open?.push(pack);
      return () => void open?.splice(open.indexOf(pack), 1);
    },
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 20));

function opener(wire: () => Wire, marks = marksOf([])) {
  return async (me: string, pack = 'fish') => {
    const heard: string[] = [];
    const presence = attend(pack, {
      ...{ wire: wire(), marks, me, wait },
      handOver: async () => void heard.push('handed over'),
      changed: (how, unkept) =>
        void heard.push(unkept === undefined ? how : `${how} ${String(unkept)}`),
    });
    await presence.known;
    return { presence, heard };
  };
}

/** A wire on which everything that the first tab says comes late. */
function slowAt(ms: number): () => Wire {
  const wire = wires();
  let tabs = 0;
  return () => {
    tabs += 1;
    const { say, hear } = wire();
    return { say: tabs === 1 ? (message) => void wait(ms).then(() => say(message)) : say, hear };
  };
}

describe('the same pack in two tabs', () => {
  test('is told to the later one only', async () => {
    const open = opener(wires());
    const [first, second] = [await open('a'), await open('b')];
    expect(first.presence.elsewhere()).toBe(false);
    expect(second.presence.elsewhere()).toBe(true);
    expect([first.heard, second.heard]).toEqual([[], ['told']]);
  });

  test('is told even by a tab that answers late, where the browser knows of it', async () => {
    const open = opener(slowAt(1000));
    await open('a');
    expect((await open('b')).presence.elsewhere()).toBe(true);
  });

  test('is told by a tab that answers at once, where the browser knows of none', async () => {
    const open = opener(wires(), marksOf(null));
    await open('a');
    expect((await open('b')).presence.elsewhere()).toBe(true);
  });

  test('is handed over by a tab that takes its time to keep what it has', async () => {
    const open = opener(slowAt(2000));
    const [first, second] = [await open('a'), await open('b')];
    await second.presence.take();
    expect(first.heard).toEqual(['taken', 'handed over']);
    expect(second.presence.elsewhere()).toBe(false);
  });

  test('is handed over when the later one asks, after all has been kept', async () => {
    const open = opener(wires());
    const [first, second] = [await open('a'), await open('b')];
    await second.presence.take();
    expect(first.heard).toEqual(['taken', 'handed over']);
    expect(first.presence.elsewhere()).toBe(true);
    expect(second.presence.elsewhere()).toBe(false);
  });

  test('is free again when the first one leaves', async () => {
    const open = opener(wires());
    const [first, second] = [await open('a'), await open('b')];
    first.presence.leave('the rest');
    expect(second.presence.elsewhere()).toBe(false);
    expect(second.heard).toEqual(['told', 'freed the rest']);
  });

  test('is taken from a tab that does not answer any more', async () => {
    const open = opener(wires());
    const [first, second] = [await open('a'), await open('b')];
    first.presence.leave(null);
    await second.presence.take();
    expect(second.presence.elsewhere()).toBe(false);
  });

  test('says nothing of another pack', async () => {
    const open = opener(wires());
    await open('a');
    expect((await open('b', 'birds')).presence.elsewhere()).toBe(false);
  });
});
