// One diorama on the stage: its layers, props and figures as game objects, in place units inside
// a container that is scaled to the window. Knows nothing of questions.
import type Phaser from 'phaser';
import { type Change, type Place, placeSize } from './diorama.ts';
import type { Scene } from './engine.ts';
import { type Hurry, Pace } from './pace.ts';
import { type Box, boxOf, cropped, rasterise } from './raster.ts';

/** Which part of a place can be seen, and how finely it is drawn. */
export interface Window {
  /** Place units that lie between the left and right edge of the screen, parallax included. */
  readonly left: number;
  readonly right: number;
  /** Place units that nothing covers, either side of the middle. */
  readonly side: number;
  /** Device pixels a place unit. */
  readonly density: number;
  /** Place unit below which nothing of a picture is needed. */
  readonly bottom?: number;
}

interface Sheet {
  readonly container: Phaser.GameObjects.Container;
  readonly depth: number;
}

/** A picture drawn as a texture, and where in the place it lies. */
interface Drawn {
  readonly key: string;
  readonly part: Box;
}

const everywhere = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };
const propFile = (id: string): string => `prop-${id}`;

/** How far the nearest layer moves with the pointer, in place units. */
const reach = { x: 26, y: 7 };
/** Height of an adult beside a place's doors, as a share of the drawn figure. */
const figureScale = 0.78;
/** Half of what someone takes up, bags included, in place units. */
const elbow = 46;

export class StagedPlace {
  readonly root: Phaser.GameObjects.Container;
  readonly #scene: Scene;
  readonly #place: Place;
  readonly #sheets: Sheet[] = [];
  readonly #props = new Map<string, Phaser.GameObjects.Image>();
  readonly #figures: Phaser.GameObjects.Image[] = [];
  /** Where each of them would stand if there were room. */
  readonly #spots = new Map<Phaser.GameObjects.Image, number>();
  readonly #textures = new Set<string>();
  /** Of what is seen at first, and of what only a change brings in. */
  readonly #pace: { readonly first: Pace; readonly rest: Pace };
  #window: Window | null = null;
  #whole: Promise<void> | null = null;
  #gone = false;

  /** Drawn piece by piece, each when `quiet` resolves, until it is hurried. */
  constructor(scene: Scene, place: Place, quiet: () => Promise<void>) {
    this.#scene = scene;
    this.#place = place;
    this.#pace = { first: new Pace(quiet), rest: new Pace(quiet) };
    this.root = scene.add.container(0, 0).setVisible(false);
  }

  get colours(): { readonly sky: string; readonly ground: string } {
    return { sky: this.#place.skyColour, ground: this.#place.groundColour };
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  get figures(): readonly Phaser.GameObjects.Image[] {
    return this.#figures;
  }

  /** It is waited for: what is seen at first is drawn without waiting for quiet moments. */
  hurry(how: Hurry): void {
    this.#pace.first.hurry(how);
  }

  /** Draws what is seen at first for `window`. People by SVG text, from left to right. */
  async build(window: Window, people: readonly string[]): Promise<void> {
    const { layers, props, pictures } = this.#place;
    const seen = props.filter(({ shown }) => shown).map(({ id }) => propFile(id));
    const files = [...layers.map(({ file }) => file), ...seen];
    const sky = layers[0]?.file;
    const { first } = this.#pace;
    // The lower edge of the sky lies behind the ground: at one height both would show as a line.
    const soft = { ...window, density: window.density / 2, bottom: placeSize.height - 24 };
    const whole = { ...window, ...everywhere, density: window.density * figureScale };
    // All at once: decoding goes on beside the drawing.
    const [drawn, figures] = await Promise.all([
      Promise.all(
        files.map((file) => {
          const svg = pictures[file];
          return this.#draw(svg, file === sky ? soft : withoutEdge(window, svg), first);
        }),
      ),
      Promise.all(people.map((svg) => this.#draw(svg, whole, first))),
    ]);
    const sheets = new Map(files.map((file, at) => [file, drawn[at] ?? null]));
    for (const { file, depth } of layers) {
      const container = this.#scene.add.container(0, 0);
      this.root.add(container);
      this.#sheets.push({ container, depth });
      if (file === 'front') this.#placeFigures(container, figures);
      this.#placeSheet(container, sheets.get(file) ?? null);
      this.#placeProps(
        container,
        file,
        (id) => sheets.get(propFile(id)) ?? this.#undrawn(id, window),
      );
    }
    this.#window = window;
    this.makeRoom(window.side);
  }

  /** The props that lie right before a layer, in their order. */
  #placeProps(
    container: Phaser.GameObjects.Container,
    layer: string,
    drawnOf: (id: string) => Drawn | null,
  ): void {
    for (const { id, shown } of this.#place.props.filter(({ after }) => after === layer)) {
      const prop = this.#placeSheet(container, drawnOf(id));
      if (prop !== null) this.#props.set(id, prop.setAlpha(shown ? 1 : 0));
    }
  }

  /** Draws what a change will bring in; plays wait for it, the first sight does not. */
  complete(how: 'stepwise' | 'in time'): Promise<void> {
    if (how === 'stepwise') this.#pace.rest.hurry(how);
    this.#whole ??= this.#drawHidden();
    return this.#whole;
  }

  async #drawHidden(): Promise<void> {
    const hidden = this.#place.props.filter(({ shown }) => !shown);
    const jobs = hidden.map(async ({ id }) => {
      const svg = this.#place.pictures[propFile(id)];
      const drawn = await this.#draw(svg, this.#window, this.#pace.rest);
      const prop = this.#props.get(id);
      if (drawn === null || prop === undefined || !prop.active) return;
      prop.setTexture(drawn.key).setDisplaySize(drawn.part.width, drawn.part.height);
    });
    await Promise.all(jobs);
  }

  /** A prop that nobody sees yet: its place is known, its picture comes later. */
  #undrawn(id: string, { left, right }: Window): Drawn | null {
    const svg = this.#place.pictures[propFile(id)];
    const part = svg === undefined ? null : cropped(boxOf(svg), left, right);
    return part === null ? null : { key: '__DEFAULT', part };
  }

  #placeFigures(container: Phaser.GameObjects.Container, figures: readonly (Drawn | null)[]): void {
    const spots = chosenSpots(this.#place.spots, figures.length);
    for (const [at, drawn] of figures.entries()) {
      const spot = spots[at];
      if (spot === undefined || drawn === null) continue;
      const { key, part } = drawn;
      const figure = this.#scene.add.image(spot.x, spot.y, key).setOrigin(0.5, 290 / 300);
      figure.setDisplaySize(part.width * figureScale, part.height * figureScale);
      // Everyone faces the middle of the stage.
      if (spot.x > placeSize.middle) figure.setFlipX(true);
      container.add(figure);
      this.#figures.push(figure);
      this.#spots.set(figure, spot.x);
    }
  }

  /** `side` units either side of the middle are free: nobody stands half out of sight, or half
   * behind the card. */
  makeRoom(side: number): void {
    const furthest = Math.max(0, side - elbow);
    for (const [figure, x] of this.#spots) {
      const away = Math.max(-furthest, Math.min(furthest, x - placeSize.middle));
      figure.setX(placeSize.middle + away);
    }
  }

  /** Draws what of a picture lies in the window. */
  async #draw(svg: string | undefined, window: Window | null, pace: Pace): Promise<Drawn | null> {
    if (svg === undefined || window === null) return null;
    const part = cropped(boxOf(svg), window.left, window.right, window.bottom);
    if (part === null) return null;
    const turn = () => pace.turn();
    const key = await rasterise(this.#scene, svg, part, window.density, { turn });
    // The place may have gone while its picture was being drawn.
    if (this.#gone) this.#scene.textures.remove(key);
    else this.#textures.add(key);
    return this.#gone ? null : { key, part };
  }

  #placeSheet(
    container: Phaser.GameObjects.Container,
    drawn: Drawn | null,
  ): Phaser.GameObjects.Image | null {
    if (drawn === null) return null;
    const { x, y, width, height } = drawn.part;
    const image = this.#scene.add.image(x + width / 2, y + height / 2, drawn.key);
    container.add(image.setDisplaySize(width, height));
    return image;
  }

  /** Leans the layers towards a point, −1…1 each way. */
  lean(x: number, y: number): void {
    for (const { container, depth } of this.#sheets) {
      container.setPosition(-x * depth * reach.x, -y * depth * reach.y);
    }
  }

  /** Plays a change in `ms`; 0 puts everything where it ends at once. */
  play(name: string, ms: number): void {
    for (const change of this.#place.changes[name] ?? []) {
      const prop = this.#props.get(change.prop);
      if (prop !== undefined) this.#change(prop, change, ms);
    }
  }

  #change(prop: Phaser.GameObjects.Image, change: Change, ms: number): void {
    const end = endOf(prop, change);
    if (change.from !== undefined) {
      const away = { above: [0, -420], below: [0, 420], left: [-900, 0], right: [900, 0] } as const;
      const [dx, dy] = away[change.from];
      prop.setAlpha(1).setPosition(prop.x + dx, prop.y + dy);
    }
    if (ms === 0) {
      prop.setPosition(end.x, end.y).setAngle(end.angle).setAlpha(end.alpha);
      prop.setScale(end.scaleX, end.scaleY);
      return;
    }
    const { alpha, ...place } = end;
    const ease = change.from === 'above' ? 'Bounce.easeOut' : 'Back.easeOut';
    this.#scene.tweens.add({ targets: prop, ...place, duration: ms, ease });
    const delay = change.hide === true && change.dx !== undefined ? ms * 0.6 : 0;
    this.#scene.tweens.add({ targets: prop, alpha, delay, duration: ms * 0.4 });
  }

  destroy(): void {
    this.#gone = true;
    this.#scene.tweens.killTweensOf([...this.#props.values(), ...this.#figures]);
    this.#scene.tweens.killTweensOf(this.#sheets.map(({ container }) => container));
    this.root.destroy(true);
    for (const key of this.#textures) this.#scene.textures.remove(key);
  }
}

/** The cut edge of paper that ends where the place ends: the ground goes on below it. */
function withoutEdge(window: Window, svg = ''): Window {
  const { y, height } = boxOf(svg);
  return y + height === placeSize.height ? { ...window, bottom: placeSize.height - 2 } : window;
}

/** Where a prop is after a change, turned and grown about the pivot rather than its own middle. */
function endOf(prop: Phaser.GameObjects.Image, change: Change) {
  const angle = prop.angle + (change.angle ?? 0);
  const turn = ((change.angle ?? 0) * Math.PI) / 180;
  const [px, py] = change.pivot ?? [prop.x, prop.y];
  const grown = change.scale ?? 1;
  const [rx, ry] = [(prop.x - px) * grown, (prop.y - py) * grown];
  return {
    x: px + rx * Math.cos(turn) - ry * Math.sin(turn) + (change.dx ?? 0),
    y: py + rx * Math.sin(turn) + ry * Math.cos(turn) + (change.dy ?? 0),
    angle,
    scaleX: prop.scaleX * grown,
    scaleY: prop.scaleY * grown,
    alpha:
      change.hide === true ? 0 : change.show === true || change.from !== undefined ? 1 : prop.alpha,
  };
}

/** The outer places first, so that nobody stands before what changes. */
function chosenSpots<T>(spots: readonly T[], people: number): T[] {
  const last = spots.length - 1;
  const order: Record<number, readonly number[]> = {
    1: [0],
    2: [0, last],
    3: [0, 1, last],
  };
  const wanted = order[people] ?? spots.map((_, at) => at);
  return wanted.flatMap((at) => spots.slice(at, at + 1));
}
