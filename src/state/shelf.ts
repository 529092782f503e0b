// Where things are kept between visits: an interface, the browser's local storage behind it,
// and a shelf in memory for when that is forbidden.

/** Text under keys. Anything may throw: where there is no room, or no permission any more. */
export interface Shelf {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
}

export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

/** The given local storage as a shelf, or null where it may not even be read. */
export function storageShelf(getStorage: () => Storage): Shelf | null {
  try {
    const storage = getStorage();
    storage.getItem('');
    return {
      read: (key) => storage.getItem(key),
      write: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
      keys: () => Object.keys(storage),
    };
  } catch {
    return null;
  }
}
