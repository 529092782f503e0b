// A screen that only shows a place: title, summary, about, settings.
import type { Cast } from './cast.ts';
import { Scene } from './engine.ts';
import type { Setting } from './theatre.ts';

export class PlaceScene extends Scene {
  readonly #cast: Cast;
  readonly #setting: Setting;

  constructor(cast: Cast, key: string, setting: Omit<Setting, 'changed'>) {
    super(key);
    this.#cast = cast;
    this.#setting = { ...setting, changed: null };
  }

  create(): void {
    void this.#cast.theatre().show(this.#setting).catch(console.warn);
  }
}
