// A card that is still open: dealt, picked up, swiped, put back, and turned away when answered.
import { isDone } from '../rules/round.ts';
import { shownCard, watch } from '../state/store.ts';
import { durations } from '../theme.ts';
import { CardBody } from './card-body.ts';
import type { Cast } from './cast.ts';
import { comingSetting } from './coming.ts';
import { Scene } from './engine.ts';

export class CardScene extends Scene {
  readonly #cast: Cast;

  constructor(cast: Cast) {
    super('card');
    this.#cast = cast;
  }

  /** `lies`: the card lay there before the stage stood, and is only taken in hand. */
  create({ lies = false }: { readonly lies?: boolean }): void {
    const { store, card, theatre, wakefulness } = this.#cast;
    const shown = shownCard(store.getState());
    if (shown === null) return;
    const { place, figures } = shown.question.scene;
    const show = () => void theatre().show({ place, figures, changed: null }).catch(console.warn);
    const body = new CardBody(this, wakefulness(), card);
    const { calm } = store.getState();
    if (lies || calm) {
      show();
      if (lies) body.follow();
      else body.appear();
    } else {
      body.deal(window.innerHeight * 0.5);
      // Drawing a place takes time, which would make the card stumble.
      this.time.delayedCall(durations.deal, show);
    }

    const stops = [
      watch(
        store,
        (state) => state.drag,
        (drag) => {
          if (drag === null || store.getState().calm) return;
          if (drag.state === 'held') body.hold(drag.dx, drag.dy);
          else body.letGo();
        },
      ),
      watch(
        store,
        (state) => state.happened,
        (happened) => {
          const now = shownCard(store.getState());
          if (happened?.card !== shown.question.id || now === null || !isDone(now.step)) return;
          const turned = () => store.setState({ turned: shown.question.id });
          if (store.getState().calm) return turned();
          wakefulness().carry(durations.turn);
          // Once the page has laid out the back, for which the card would stumble.
          requestAnimationFrame(() => this.sys.isActive() && body.turnAway(turned));
        },
      ),
    ];
    this.events.once('shutdown', () => {
      for (const stop of stops) stop();
    });
    this.#expectNext();
  }

  /** Fetches what the next card will show, while this one lies there and is being read. */
  #expectNext(): void {
    const { store, theatre, wakefulness } = this.#cast;
    const coming = comingSetting(store.getState());
    if (coming === null) return;
    const expect = () => theatre().expect(coming.place);
    void wakefulness().quiet().then(expect).catch(console.warn);
  }
}
