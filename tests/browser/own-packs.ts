// Packs of a player's own, as an earlier visit left them in their browser.
import { type Pack, readPack } from '../../src/questions/pack.ts';
import { factsOf } from '../../src/questions/pack-facts.ts';
import type { Text } from '../../src/questions/text.ts';
import type { PackEntry } from '../../src/state/pack-shelf.ts';
import type { Player } from './player.ts';

/** A small pack as it may come from a spreadsheet: claims, and one question of another type. */
export function smallPack(id: string, title: Text, change: object = {}): Pack {
  const words = (en: string, zh: string): Text =>
    Object.fromEntries(
      Object.entries({ en, 'zh-Hans': zh }).filter(([language]) => language in title),
    );
  const claims = [
    ['heat', 'myth', words('Cold weather gives you a cold.', '天冷会让人感冒。')],
    ['bats', 'myth', words('Bats are blind.', '蝙蝠看不见东西。')],
    ['honey', 'reality', words('Honey keeps for thousands of years.', '蜂蜜能放几千年。')],
    ['stars', 'reality', words('The Sun is a star.', '太阳是一颗恒星。')],
    ['sugar', 'complicated', words('Sugar makes children restless.', '糖会让孩子坐不住。')],
  ] as const;
  const read = readPack({
    ...{ format: 1, id, version: '1.0.0', languages: Object.keys(title), title },
    topics: [{ id: 'all', title, description: title, place: 'seminar' }],
    questions: [
      ...claims.map(([name, verdict, claim]) => ({
        ...{ id: name, type: 'verdict', topic: 'all', claim, verdict },
        explanation: { body: words('Because it is so.', '因为就是这样。') },
      })),
      {
        ...{ id: 'boil', type: 'choice', topic: 'all' },
        question: words('Where does water boil sooner?', '水在哪里更早沸腾？'),
        options: [
          { id: 'sea', text: words('By the sea', '海边'), right: false },
          { id: 'peak', text: words('On a high mountain', '高山上'), right: true },
        ],
      },
    ],
    ...change,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.pack;
}

export function entryOf(pack: Pack, change: Partial<PackEntry> = {}): PackEntry {
  return {
    ...factsOf(pack),
    ...{ id: pack.id, from: 'taken', added: 1, changed: 1, order: 0, tags: [], renewed: {} },
    ...change,
  };
}

/** Puts packs where the game keeps them; before the game is opened, or with a reload after. */
export async function keepPacks(
  player: Player,
  kept: readonly (readonly [PackEntry, unknown])[],
): Promise<void> {
  await player.page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('bts-packs', 1);
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('entries', { keyPath: 'id' });
          asked.result.createObjectStore('packs');
          asked.result.createObjectStore('pieces');
        };
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const act = asked.result.transaction(['entries', 'packs'], 'readwrite');
          for (const [entry, pack] of all) {
            act.objectStore('entries').put(entry);
            act.objectStore('packs').put(pack, entry.id);
          }
          act.oncomplete = () => {
            asked.result.close();
            resolve();
          };
          act.onerror = () => reject(act.error);
        };
      }),
    kept,
  );
}

/** The ids of all packs in the browser. */
export async function packsKept({ page }: Player): Promise<string[]> {
  return await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open('bts-packs', 1);
        // There is no shelf yet, and none is to be made here.
        asked.onupgradeneeded = () => {
          asked.transaction?.abort();
          resolve([]);
        };
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction('entries').objectStore('entries').getAllKeys();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );
}

/** A pack as it lies in the browser. */
export async function packKept({ page }: Player, id: string): Promise<unknown> {
  return await page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const asked = indexedDB.open('bts-packs', 1);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const found = asked.result.transaction('packs').objectStore('packs').get(name);
          found.onsuccess = () => {
            asked.result.close();
            resolve(found.result);
          };
        };
      }),
    id,
  );
}
