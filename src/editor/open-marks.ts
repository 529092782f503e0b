// Which packs this browser's tabs have open, told by its locks: they are known at once, however
// busy the other tab is, and are gone with a tab that dies.

export interface OpenMarks {
  /** How many tabs have the pack open; null where the browser cannot tell. */
  count(pack: string): Promise<number | null>;
  /** This tab has it open, until the returned function is called. */
  set(pack: string): () => void;
}

const nameOf = (pack: string): string => `bts.edit.${pack}`;

/** `locks` is undefined in old browsers and where a page comes by plain http. */
export function openMarks(locks: LockManager | undefined): OpenMarks {
  return {
    count: async (pack) => {
      if (locks === undefined) return null;
      const { held = [] } = await locks.query();
      return held.filter(({ name }) => name === nameOf(pack)).length;
    },
    set: (pack) => {
      let release = (): void => undefined;
      const left = new Promise<void>((resolve) => {
        release = resolve;
      });
      // Shared: a mark, which keeps nobody out.
      void locks?.request(nameOf(pack), { mode: 'shared' }, () => left);
      return release;
    },
  };
}
