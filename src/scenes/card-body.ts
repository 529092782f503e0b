// The card as a game object: a container whose place, tilt and turn the words follow. The stage
// moves words only by the transform and opacity of the card and its stamp: what the browser can
// move as it is, without laying it out or painting it again.
import type Phaser from 'phaser';
import { durations } from '../theme.ts';
import type { Scene } from './engine.ts';
import type { Wakefulness } from './wakefulness.ts';

/** Degrees the card leans for each CSS pixel it is moved sideways. */
const leanPerPixel = 0.035;

export class CardBody {
  readonly #scene: Scene;
  readonly #wakefulness: Wakefulness;
  readonly #element: () => HTMLElement | null;
  readonly #body: Phaser.GameObjects.Container;
  /** Turn in degrees, presence 0…1 and the stamp's size; tweened like the body. */
  readonly #face = { turn: 0, presence: 1, stamp: 1, ink: 1 };
  /** What was last set, and on which element; the same again is not worth a frame. */
  #followed: { readonly card: HTMLElement | null; readonly told: string } = {
    card: null,
    told: '',
  };

  constructor(scene: Scene, wakefulness: Wakefulness, element: () => HTMLElement | null) {
    this.#scene = scene;
    this.#wakefulness = wakefulness;
    this.#element = element;
    this.#body = scene.add.container(0, 0);
    const follow = () => this.follow();
    scene.events.on('postupdate', follow);
    scene.events.once('shutdown', () => {
      scene.events.off('postupdate', follow);
      this.#release();
    });
  }

  /** Moves the card's element to where the body is now. */
  follow(): void {
    const card = this.#element();
    if (card === null) return;
    const { x, y, angle } = this.#body;
    const { turn, presence, stamp, ink } = this.#face;
    const place = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    const lean = `perspective(70rem) rotateY(${turn.toFixed(1)}deg) rotate(${angle.toFixed(2)}deg)`;
    const now = [`${place} ${lean}`, presence.toFixed(2), stamp.toFixed(3), ink.toFixed(2)];
    const told = now.join();
    if (card === this.#followed.card && told === this.#followed.told) return;
    this.#followed = { card, told };
    Object.assign(card.style, { transform: now[0], opacity: now[1] });
    const mark = card.querySelector<HTMLElement>('[data-stamp]');
    if (mark !== null) Object.assign(mark.style, { scale: now[2], opacity: now[3] });
  }

  /** Words lie still and sharp when nothing moves them. */
  #release(): void {
    const card = this.#element();
    const mark = card?.querySelector<HTMLElement>('[data-stamp]');
    if (card != null) Object.assign(card.style, { transform: '', opacity: '' });
    if (mark != null) Object.assign(mark.style, { scale: '', opacity: '' });
  }

  /** Dealt onto the table from below. */
  deal(distance: number): void {
    this.#body.setPosition(0, distance).setAngle(7);
    this.#move(this.#body, { y: 0, angle: 0 }, durations.deal, 'Back.easeOut');
    this.#face.presence = 0;
    this.#move(this.#face, { presence: 1 }, durations.fade, 'Linear');
    this.follow();
  }

  /** Fades in where it lies: for those who want no motion. */
  appear(): void {
    this.#face.presence = 0;
    this.#move(this.#face, { presence: 1 }, durations.fade, 'Linear');
    this.follow();
  }

  /** In the hand: under the finger, leaning. */
  hold(dx: number, dy: number): void {
    this.#scene.tweens.killTweensOf(this.#body);
    this.#body.setPosition(dx, dy * 0.35).setAngle(dx * leanPerPixel);
    this.#wakefulness.carry(100);
  }

  /** Let go: springs back to the table. */
  letGo(): void {
    this.#move(this.#body, { x: 0, y: 0, angle: 0 }, 380, 'Back.easeOut');
  }

  /** First half of the turn, until the card stands on edge; then `onEdge`. */
  turnAway(onEdge: () => void): void {
    const half = durations.turn / 2;
    this.#move(this.#body, { x: 0, y: -14, angle: 0 }, half, 'Sine.easeOut');
    this.#move(this.#face, { turn: 90 }, half, 'Sine.easeIn', onEdge);
  }

  /** Second half of the turn, with the back in front; then the stamp lands, and `landed`. */
  turnTowards(landed: () => void): void {
    const half = durations.turn / 2;
    this.#face.turn = -90;
    this.#face.ink = 0;
    this.#body.setPosition(0, -14);
    this.#move(this.#body, { y: 0 }, half, 'Back.easeOut');
    this.#move(this.#face, { turn: 0 }, half, 'Sine.easeOut', () => this.#stamp(landed));
    this.follow();
  }

  #stamp(landed: () => void): void {
    this.#face.stamp = 2.1;
    this.#move(this.#face, { stamp: 1, ink: 1 }, durations.stamp, 'Back.easeOut', landed);
  }

  #move(target: object, to: object, duration: number, ease: string, done?: () => void): void {
    this.#wakefulness.carry(duration + 50);
    this.#scene.tweens.add({
      targets: target,
      ...to,
      duration,
      ease,
      ...(done === undefined ? {} : { onComplete: done }),
    });
  }
}
