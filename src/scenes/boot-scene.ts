// The first scene: fetches what the first picture needs and says truly how much has arrived.
import type { Cast } from './cast.ts';
import { Scene } from './engine.ts';
import { fetchFirstPicture } from './first-picture.ts';

export class BootScene extends Scene {
  readonly #cast: Cast;
  readonly #ready: () => void;

  constructor(cast: Cast, ready: () => void) {
    super('boot');
    this.#cast = cast;
    this.#ready = ready;
  }

  create(): void {
    const { store } = this.#cast;
    const parts = fetchFirstPicture(store.getState());
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
