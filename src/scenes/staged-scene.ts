// Shows what the store asks of the stage for a screen that is no card: a class round brings its
// places here, and the change that its reveal plays.
import { type Staged, watch } from '../state/store.ts';
import type { Cast } from './cast.ts';
import { Scene } from './engine.ts';

export class StagedScene extends Scene {
  readonly #cast: Cast;

  constructor(cast: Cast) {
    super('staged');
    this.#cast = cast;
  }

  create(): void {
    const { store } = this.#cast;
    let shown: Staged | null = null;
    const show = (staged: Staged | null): void => {
      if (staged === null) return;
      const before = shown;
      shown = staged;
      if (before !== null && isSamePlace(before, staged) && staged.changed !== null) {
        this.#cast.theatre().play(staged.changed);
      } else void this.#raise(staged).catch(console.warn);
    };
    show(store.getState().staged);
    const stop = watch(store, ({ staged }) => staged, show);
    this.events.once('shutdown', stop);
  }

  async #raise({ place, figures, changed, coming }: Staged): Promise<void> {
    const theatre = this.#cast.theatre();
    await theatre.show({ place, figures, changed });
    if (coming !== null) await theatre.expect(coming);
  }
}

function isSamePlace(a: Staged, b: Staged): boolean {
  return a.place === b.place && a.figures.join() === b.figures.join();
}
