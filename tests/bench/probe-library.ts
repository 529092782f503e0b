// The part of the probe that measures the library of packs: filling it as an earlier visit would
// have, opening it, and searching in it.
import { next, until } from './probe-tools.ts';

interface SomePack {
  readonly id: string;
  readonly questions: readonly { readonly id: string }[];
}

/** `packs` packs like `base`, all of them small but the first, which has `questions` questions. */
export async function fillShelf(
  base: SomePack,
  entry: object,
  packs: number,
  questions: number,
): Promise<void> {
  const shelf = await opened();
  const act = shelf.transaction(['entries', 'packs'], 'readwrite');
  for (let at = 0; at < packs; at += 1) {
    const id = `bench-${at}`;
    const count = at === 0 ? questions : 50;
    const pack = {
      ...base,
      id,
      title: { en: `Pack number ${at}` },
      questions: copies(base, count),
    };
    const known = {
      ...entry,
      id,
      title: pack.title,
      questions: count,
      order: at,
      tags: [`t${at % 9}`],
    };
    act.objectStore('entries').put(known);
    act.objectStore('packs').put(pack, id);
  }
  await new Promise((resolve, reject) => {
    act.oncomplete = resolve;
    act.onerror = () => reject(act.error);
  });
  shelf.close();
}

function copies({ questions }: SomePack, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const question = questions[at % questions.length];
    const copy = Math.floor(at / questions.length) + 1;
    return { ...question, id: copy === 1 ? question?.id : `${question?.id}-${copy}` };
  });
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('bts-packs', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('entries', { keyPath: 'id' });
      asked.result.createObjectStore('packs');
      asked.result.createObjectStore('pieces');
    };
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => resolve(asked.result);
  });
}

const slips = () => document.querySelectorAll('.pack-slip');

/** Ms from going to the library, whose code is there already, to its first packs; `times` times. */
export async function openLibrary(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time <= times; time += 1) {
    location.hash = '#/settings';
    await until(() => document.querySelector('.settings'));
    await next(2);
    const begun = performance.now();
    location.hash = '#/packs';
    await until(() => (slips().length > 1 ? true : null));
    if (time > 0) taken.push(performance.now() - begun);
  }
  return taken;
}

/** Ms from typing to the packs that fit, for each search. */
export async function searchPacks(searches: readonly string[]): Promise<number[]> {
  const field = await until(() => document.querySelector<HTMLInputElement>('.pack-search input'));
  const taken: number[] = [];
  for (const words of searches) {
    const shown = document.querySelector('.pack-search [role="status"]')?.textContent ?? '';
    const begun = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const status = () => document.querySelector('.pack-search [role="status"]')?.textContent ?? '';
    for (let turns = 0; turns < 50 && status() === shown; turns += 1) await Promise.resolve();
    taken.push(performance.now() - begun);
    await next(2);
  }
  return taken;
}
