// The paper theatre: it is told which place to show, who stands there and which change to play.
// It knows nothing of questions. It draws each picture once at the size needed, again only when
// the window has changed for good, and frees what is out of sight.
import type Phaser from 'phaser';
import type { Rect } from '../state/store.ts';
import { durations } from '../theme.ts';
import {
  fetchPeople,
  fetchPlace,
  focusWidth,
  type Pictures,
  type Place,
  placeSize,
} from './diorama.ts';
import type { Scene } from './engine.ts';
import { drawn } from './raster.ts';
import { StagedPlace, type Window } from './staged-place.ts';
import type { Wakefulness } from './wakefulness.ts';

/** What is to be seen. */
export interface Setting {
  readonly place: string;
  readonly figures: readonly string[];
  /** A change that has been played already. */
  readonly changed: string | null;
}

/** The room for the picture: the whole screen and the part that nothing covers; device pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly opening: Rect;
}

interface Manner {
  /** Slides in from the side, while what stood there slides away. */
  readonly slide: boolean;
  /** Drawn at once, not in quiet moments. */
  readonly hurry: boolean;
}

/** A place that stands behind the scenes, or is being built there. */
interface Prepared {
  readonly wanted: string;
  readonly window: Window;
  readonly staged: StagedPlace;
  readonly built: Promise<void>;
}

/** How much of a place's height must be seen: from below its empty sky to its ground. */
const seenHeight = 530;
/** Place unit that lies on the lower edge of the opening. */
const floor = 622;
/** Share of the width drawn beyond either edge, for parallax and small changes of size. */
const spare = 0.2;
/** Share of the height that the back of a card leaves to the picture where it lies below it. */
const leastShare = 0.27;
/** Place units drawn beyond either edge even then, for parallax. */
const leastSpare = 30;
/** Waits for this long without a change of size before drawing anew, in ms. */
const settled = 250;

export class Theatre {
  readonly #scene: Scene;
  readonly #wakefulness: Wakefulness;
  #room: Room;
  #setting: Setting | null = null;
  #staged: StagedPlace | null = null;
  #sky: Phaser.GameObjects.Image | null = null;
  #asked = 0;
  #redraw: Phaser.Time.TimerEvent | null = null;
  #lean = { x: 0, y: 0 };
  #drawnFor: Window | null = null;
  #next: Prepared | null = null;
  calm = false;
  /** Hears of every place that comes to stand here. */
  entered: (place: Place) => void = () => undefined;

  constructor(scene: Scene, wakefulness: Wakefulness, room: Room) {
    this.#scene = scene;
    this.#wakefulness = wakefulness;
    this.#room = room;
  }

  /** Fetches a place ahead of time. */
  async expect(place: string): Promise<void> {
    await Promise.all([fetchPlace(place), fetchPeople()]);
  }

  /** Draws the place that will be shown next, out of sight and in quiet moments. */
  async prepare(setting: Setting): Promise<void> {
    const wanted = castOf(setting);
    if (this.#next?.wanted === wanted || this.#drawnFor === null) return;
    const [place, people] = await Promise.all([fetchPlace(setting.place), fetchPeople()]);
    const window = this.#roomiest(this.#drawnFor);
    if (this.#next?.wanted === wanted) return;
    this.#next?.staged.destroy();
    this.#next = this.#build(setting, place, people, window);
    await this.#next.built;
  }

  /** Shows a place; the layers of the one before slide away. Resolves when it stands. */
  async show(setting: Setting): Promise<void> {
    const before = this.#setting;
    this.#setting = setting;
    if (JSON.stringify(before) === JSON.stringify(setting) && this.#staged !== null) return;
    await this.#raise(setting, { slide: before?.place !== setting.place, hurry: true });
  }

  /** The screen or the opening has changed. */
  fit(room: Room): void {
    this.#room = room;
    this.#frame();
    this.#wakefulness.stir(0);
    if (this.#setting === null || isDrawnFor(this.#drawnFor, this.#window())) return;
    this.#redraw?.remove();
    this.#redraw = this.#scene.time.delayedCall(settled, () => {
      if (this.#setting === null) return;
      // Nobody waits for what only becomes finer.
      void this.#raise(this.#setting, { slide: false, hurry: this.#staged === null });
    });
    this.#wakefulness.carry(settled + 100);
  }

  /** Plays a change of the place that is shown. */
  play(change: string): void {
    if (this.#setting === null || this.#setting.changed === change) return;
    this.#setting = { ...this.#setting, changed: change };
    const staged = this.#staged;
    if (staged === null) return;
    const ms = this.calm ? durations.fade : durations.change;
    const begin = () => {
      if (this.#staged !== staged) return;
      staged.play(change, ms);
      this.#wakefulness.stir(ms * 1.2);
    };
    staged.complete('stepwise').then(begin, console.warn);
  }

  /** Leans the layers towards a point, −1…1 each way. */
  lean(x: number, y: number): void {
    this.#lean = { x, y };
    this.#staged?.lean(x, y);
  }

  async #raise(setting: Setting, { slide, hurry }: Manner): Promise<void> {
    this.#asked += 1;
    const ticket = this.#asked;
    const [place, people] = await Promise.all([fetchPlace(setting.place), fetchPeople()]);
    if (ticket !== this.#asked) return;
    const window = this.#window();
    const { staged, built, window: drawnFor } = this.#take(setting, window, place, people);
    // Beside the first picture nothing moves.
    if (hurry) staged.hurry(this.#staged === null ? 'at once' : 'stepwise');
    await built;
    if (ticket !== this.#asked) return staged.destroy();
    if (setting.changed !== null) {
      await staged.complete('stepwise');
      if (ticket !== this.#asked) return staged.destroy();
      staged.play(setting.changed, 0);
    }
    const old = this.#staged;
    this.#staged = staged;
    this.#drawnFor = drawnFor;
    this.entered(place);
    this.#frame();
    staged.lean(this.#lean.x, this.#lean.y);
    staged.root.setVisible(true);
    this.#change(old, staged, slide);
    // Ahead of what may move, and of the reveal; once what is seen stands.
    const complete = () => staged.complete('in time');
    this.#wakefulness.tryOut().then(complete).catch(console.warn);
  }

  /** What was prepared, if it is for this setting and this window; else begun anew. */
  #take(setting: Setting, window: Window, place: Place, people: Pictures): Prepared {
    const next = this.#next;
    this.#next = null;
    if (next?.wanted === castOf(setting) && isDrawnFor(next.window, window)) return next;
    next?.staged.destroy();
    return this.#build(setting, place, people, window);
  }

  #build(setting: Setting, place: Place, people: Pictures, window: Window): Prepared {
    const staged = new StagedPlace(this.#scene, place, () => this.#wakefulness.quiet());
    const cast = setting.figures.flatMap((name) => people[name] ?? []);
    return { wanted: castOf(setting), window, staged, built: staged.build(window, cast) };
  }

  /** Slides the old layers away and the new ones in; when calm, one fades over the other. */
  #change(old: StagedPlace | null, staged: StagedPlace, slide: boolean): void {
    const duration = slide ? durations.curtain : 0;
    this.#wakefulness.stir(duration + 600);
    // The first picture is there at once: nothing makes way for it.
    if (!slide || this.calm || old === null) {
      const alpha = { from: slide && old !== null ? 0 : 1, to: 1 };
      this.#scene.tweens.add({ targets: staged.root, alpha, duration: durations.fade });
      this.#scene.time.delayedCall(slide ? durations.fade : 0, () => old?.destroy());
      return;
    }
    const width = this.#room.width / this.#scale();
    this.#slideIn(staged, width, duration);
    for (const { container, depth } of old.sheets.slice(1)) {
      const x = container.x - width * (0.6 + depth);
      this.#scene.tweens.add({ targets: container, x, duration, ease: 'Cubic.easeIn' });
    }
    this.#scene.time.delayedCall(duration, () => old.destroy());
  }

  /** Layers from the right, the nearest from furthest away; people from the wings. */
  #slideIn(staged: StagedPlace, width: number, duration: number): void {
    const { tweens } = this.#scene;
    for (const [at, { container, depth }] of staged.sheets.entries()) {
      const x = { from: container.x + width * (0.5 + depth), to: container.x };
      const motion = at === 0 ? { alpha: { from: 0, to: 1 } } : { x, delay: at * 25 };
      tweens.add({ targets: container, ...motion, duration, ease: 'Cubic.easeOut' });
    }
    for (const [at, figure] of staged.figures.entries()) {
      const wing = figure.x < placeSize.middle ? -1 : 1;
      const x = { from: figure.x + wing * width * 0.6, to: figure.x };
      const time = { duration: duration + 160, delay: 160 + at * 70 };
      tweens.add({ targets: figure, x, ...time, ease: 'Back.easeOut' });
    }
  }

  /** Device pixels a place unit: the focus fills the opening, and the place the whole width. */
  #scale(seen = this.#room.opening.y + this.#room.opening.height): number {
    const { width, opening } = this.#room;
    const middle = opening.x + opening.width / 2;
    const covering = (2 * Math.max(middle, width - middle)) / (placeSize.width + 80);
    const fitting = Math.min(opening.width / (focusWidth * 0.94), seen / seenHeight);
    return Math.max(fitting, covering);
  }

  #window(): Window {
    const density = this.#scale();
    const { width, height, opening } = this.#room;
    const middle = opening.x + opening.width / 2;
    const beyond = (spare * width) / density;
    // When the card turns, the picture becomes smaller: it must reach to both edges even then.
    const least = Math.min(density, this.#scale(leastShare * height));
    const [before, after] = [middle, width - middle].map((side) =>
      Math.max(side / density + beyond, side / least + leastSpare),
    );
    const [left, right] = [placeSize.middle - (before ?? 0), placeSize.middle + (after ?? 0)];
    return { density, left, right, side: opening.width / 2 / density };
  }

  /** Fine enough for any opening that this room may leave, and reaching as far as now. */
  #roomiest({ left, right, side }: Window): Window {
    const { height, opening } = this.#room;
    const fitting = Math.min(opening.width / (focusWidth * 0.94), height / seenHeight);
    const density = Math.max(fitting, this.#scale());
    return { density, left, right, side };
  }

  #frame(): void {
    if (this.#staged === null) return;
    const { width, opening } = this.#room;
    const scale = this.#scale();
    const y = opening.y + opening.height - floor * scale;
    const x = opening.x + opening.width / 2 - placeSize.middle * scale;
    this.#staged.root.setScale(scale).setPosition(x, y);
    this.#staged.makeRoom(this.#window().side);
    // What is cleared to costs nothing, so it is what most of the screen shows: the ground below.
    this.#scene.cameras.main.setBackgroundColor(this.#staged.colours.ground);
    this.#sky?.destroy();
    this.#sky = null;
    // The colour of the sky lies above its picture, all around a narrow one, and behind its edge.
    const isNarrow = Math.max(x, width - x - placeSize.width * scale) + leastSpare * scale > 0;
    if (y <= 0 && !isNarrow) return;
    const colour = this.#staged.colours.sky;
    const key = `sky-${colour}`;
    if (!this.#scene.textures.exists(key)) paint(this.#scene, key, colour);
    this.#sky = this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(-1);
    this.#sky.setDisplaySize(width, y + (isNarrow ? placeSize.height - 24 : 24) * scale);
  }
}

/** Whether what is drawn is fine enough, not needlessly fine, and reaches to both edges. */
function isDrawnFor(drawn: Window | null, { density, left, right }: Window): boolean {
  if (drawn === null) return false;
  const ratio = density / drawn.density;
  const slack = (spare * (right - left)) / (1 + 2 * spare);
  const reaches = left + slack >= drawn.left && right - slack <= drawn.right;
  return ratio < 1.08 && ratio > 0.6 && reaches;
}

/** Who stands where, before anything has changed. */
function castOf({ place, figures }: Setting): string {
  return JSON.stringify([place, figures]);
}

function paint(scene: Scene, key: string, colour: string): void {
  const made = drawn(scene, { width: 4, height: 4 }, (pen) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 4, 4);
  });
  scene.textures.renameTexture(made, key);
}
