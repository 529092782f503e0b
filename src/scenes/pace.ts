// How fast a place is drawn: piece by piece in quiet moments, or at once when it is waited for.

export class Pace {
  readonly #quiet: () => Promise<void>;
  readonly #hurried: Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #hurry: () => void = () => undefined;

  constructor(quiet: () => Promise<void>) {
    this.#quiet = quiet;
    this.#hurried = new Promise((resolve) => {
      this.#hurry = resolve;
    });
  }

  /** Resolves when the next piece may be done; each waits for a quiet moment of its own. */
  turn(): Promise<void> {
    this.#last = Promise.race([this.#last.then(this.#quiet), this.#hurried]);
    return this.#last;
  }

  /** From now on nothing is waited for. */
  hurry(): void {
    this.#hurry();
  }
}
