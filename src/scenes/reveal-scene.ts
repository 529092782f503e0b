// The card's back: it comes round, the stamp lands, paper scraps fall, and the stage plays what
// really happens. Never scraps on sober cards, and the same for right and wrong answers.
import type { Question } from '../questions/question.ts';
import { shownCard } from '../state/store.ts';
import { verdictColours } from '../theme.ts';
import { CardBody } from './card-body.ts';
import type { Cast } from './cast.ts';
import { comingSetting } from './coming.ts';
import { Scene } from './engine.ts';
import { drawn } from './raster.ts';

const scrapLife = 1500;

export class RevealScene extends Scene {
  readonly #cast: Cast;

  constructor(cast: Cast) {
    super('reveal');
    this.#cast = cast;
  }

  create(): void {
    const { store, card, theatre, wakefulness } = this.#cast;
    const state = store.getState();
    const shown = shownCard(state);
    if (shown === null) return;
    const { question } = shown;
    const { place, figures, change } = question.scene;
    const fresh = state.happened?.card === question.id && state.turned === question.id;
    const changed = fresh ? null : change;
    const stands = theatre().show({ place, figures, changed });
    const play = () => void stands.then(() => theatre().play(change)).catch(console.warn);
    const coming = comingSetting(state);
    // While the back is being read.
    if (coming !== null) void stands.then(() => theatre().prepare(coming)).catch(console.warn);
    const body = new CardBody(this, wakefulness(), card);
    if (!fresh) return body.follow();
    if (state.calm) {
      play();
      return body.appear();
    }
    // One thing after another: the eye is on the card first.
    body.turnTowards(() => {
      if (!question.sober) this.#scatter(question);
      play();
    });
  }

  #scatter(question: Question): void {
    const { store, ratio, wakefulness } = this.#cast;
    const rect = store.getState().layout?.card;
    if (rect == null) return;
    const size = 9 * ratio();
    const colours = verdictColours[question.type === 'verdict' ? question.verdict : 'view'];
    for (const colour of colours) {
      const key = `scrap-${colour}-${size}`;
      if (!this.textures.exists(key)) this.textures.renameTexture(scrap(this, colour, size), key);
      const across = { min: rect.x * ratio(), max: (rect.x + rect.width) * ratio() };
      this.add
        .particles(0, rect.y * ratio(), key, {
          x: across,
          speedX: { min: -70 * ratio(), max: 70 * ratio() },
          speedY: { min: -430 * ratio(), max: -190 * ratio() },
          gravityY: 640 * ratio(),
          rotate: { start: 0, end: 420 },
          scale: { min: 0.6, max: 1.25 },
          alpha: { start: 1, end: 0 },
          lifespan: scrapLife,
          emitting: false,
        })
        .explode(9);
    }
    wakefulness().stir(scrapLife + 100);
  }
}

/** A torn bit of paper. */
function scrap(scene: Scene, colour: string, size: number): string {
  return drawn(scene, { width: size, height: size }, (pen) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(size * 0.1, size * 0.2);
    pen.lineTo(size * 0.9, 0);
    pen.lineTo(size, size * 0.7);
    pen.lineTo(size * 0.3, size);
    pen.closePath();
    pen.fill();
  });
}
