// One pack in several tabs: who is told, and who writes.
import { describe, expect, test } from 'vitest';
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

function opener(wire: () => Wire) {
  return (me: string, pack = 'fish') => {
    const heard: string[] = [];
    const presence = attend(pack, {
      ...{ wire: wire(), me, wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)) },
      handOver: async () => void heard.push('handed over'),
      changed: (how, unkept) =>
        void heard.push(unkept === undefined ? how : `${how} ${String(unkept)}`),
    });
    return { presence, heard };
  };
}

describe('the same pack in two tabs', () => {
  test('is told to the later one only', () => {
    const open = opener(wires());
    const [first, second] = [open('a'), open('b')];
    expect(first.presence.elsewhere()).toBe(false);
    expect(second.presence.elsewhere()).toBe(true);
    expect([first.heard, second.heard]).toEqual([[], ['told']]);
  });

  test('is handed over when the later one asks, after all has been kept', async () => {
    const open = opener(wires());
    const [first, second] = [open('a'), open('b')];
    await second.presence.take();
    expect(first.heard).toEqual(['taken', 'handed over']);
    expect(first.presence.elsewhere()).toBe(true);
    expect(second.presence.elsewhere()).toBe(false);
  });

  test('is free again when the first one leaves', () => {
    const open = opener(wires());
    const [first, second] = [open('a'), open('b')];
    first.presence.leave('the rest');
    expect(second.presence.elsewhere()).toBe(false);
    expect(second.heard).toEqual(['told', 'freed the rest']);
  });

  test('is taken from a tab that does not answer any more', async () => {
    const open = opener(wires());
    const [first, second] = [open('a'), open('b')];
    first.presence.leave(null);
    await second.presence.take();
    expect(second.presence.elsewhere()).toBe(false);
  });

  test('says nothing of another pack', () => {
    const open = opener(wires());
    open('a');
    expect(open('b', 'birds').presence.elsewhere()).toBe(false);
  });
});
