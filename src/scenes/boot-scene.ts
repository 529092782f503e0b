// The first scene: fetches what the first picture needs and says truly how much has arrived.
import type { Cast } from './cast.ts';
import { fetchPeople, fetchPlace } from './diorama.ts';
import { Scene } from './engine.ts';

export class BootScene extends Scene {
  readonly #cast: Cast;
  readonly #place: string;
  readonly #ready: () => void;

  constructor(cast: Cast, place: string, ready: () => void) {
    super('boot');
    this.#cast = cast;
    this.#place = place;
    this.#ready = ready;
  }

  create(): void {
    const { store } = this.#cast;
    const parts = [fetchPlace(this.#place), fetchPeople()];
    let arrived = 0;
    for (const part of parts) {
      const count = () => {
        arrived += 1;
        // The engine itself was the first half of the way.
        store.setState({ stageProgress: 0.5 + (0.5 * arrived) / parts.length });
      };
      part.then(count, count);
    }
    void Promise.allSettled(parts).then(this.#ready);
  }
}
