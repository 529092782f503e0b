// Always there, behind every other scene: the theatre, and its leaning towards the pointer.
import { watch } from '../state/store.ts';
import { type Cast, roomOf } from './cast.ts';
import { Scene } from './engine.ts';
import { Theatre } from './theatre.ts';

/** Share of the way to the pointer that the layers cover in a frame. */
const ease = 0.14;

export class BackdropScene extends Scene {
  readonly #cast: Cast;
  #theatre: Theatre | null = null;
  #wanted = { x: 0, y: 0 };
  #lean = { x: 0, y: 0 };

  constructor(cast: Cast) {
    super('backdrop');
    this.#cast = cast;
  }

  /** @throws before the scene has been created */
  get theatre(): Theatre {
    if (this.#theatre === null) throw new Error('The backdrop does not stand yet.');
    return this.#theatre;
  }

  create(): void {
    const { store, ratio } = this.#cast;
    const layout = () => {
      const { innerWidth: width, innerHeight: height } = window;
      return (
        store.getState().layout ?? {
          opening: { x: 0, y: 0, width, height },
          card: null,
          landmarks: [],
          width,
          height,
        }
      );
    };
    const theatre = new Theatre(this, this.#cast.wakefulness(), roomOf(layout(), ratio()));
    theatre.calm = store.getState().calm;
    theatre.entered = ({ room }) => store.setState({ room });
    this.#theatre = theatre;
    watch(
      store,
      (state) => state.layout,
      () => theatre.fit(roomOf(layout(), ratio())),
    );
    watch(
      store,
      (state) => state.calm,
      (calm) => {
        theatre.calm = calm;
        if (calm) this.#wanted = { x: 0, y: 0 };
      },
    );
    watch(
      store,
      (state) => state.drag,
      (drag) => {
        if (drag !== null) this.leanTo(drag.state === 'held' ? drag.dx / 300 : 0, 0);
      },
    );
  }

  /** The pointer is here, −1…1 from the middle of the screen each way. */
  leanTo(x: number, y: number): void {
    if (this.#cast.store.getState().calm) return;
    this.#wanted = { x: Math.max(-1, Math.min(1, x)), y: Math.max(-1, Math.min(1, y)) };
    this.#cast.wakefulness().stir(300);
  }

  override update(): void {
    const [dx, dy] = [this.#wanted.x - this.#lean.x, this.#wanted.y - this.#lean.y];
    if (Math.abs(dx) + Math.abs(dy) < 0.004) return;
    this.#lean = { x: this.#lean.x + dx * ease, y: this.#lean.y + dy * ease };
    this.#theatre?.lean(this.#lean.x, this.#lean.y);
    this.#cast.wakefulness().stir(60);
  }
}
