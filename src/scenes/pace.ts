// How fast a place is drawn: piece by piece in quiet moments; when it is waited for, one piece
// after another, so that what moves meanwhile gets its frames; or all at once.

/** `stepwise` lets the browser draw frames in between. */
export type Hurry = 'stepwise' | 'at once';

export class Pace {
  readonly #quiet: () => Promise<void>;
  readonly #hurried: Promise<Hurry>;
  #last: Promise<void> = Promise.resolve();
  #hurry: (how: Hurry) => void = () => undefined;

  constructor(quiet: () => Promise<void>) {
    this.#quiet = quiet;
    this.#hurried = new Promise((resolve) => {
      this.#hurry = resolve;
    });
  }

  /** Resolves when the next piece may be done; each has a moment of its own. */
  turn(): Promise<void> {
    const before = this.#last;
    const hurried = this.#hurried.then(async (how) => {
      if (how === 'at once') return;
      await before;
      await new Promise((resolve) => setTimeout(resolve));
    });
    this.#last = Promise.race([before.then(this.#quiet), hurried]);
    return this.#last;
  }

  /** From now on no quiet moment is waited for. */
  hurry(how: Hurry): void {
    this.#hurry(how);
  }
}
