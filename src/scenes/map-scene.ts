// The paper town: a ground of hills and paths, and a building wherever the page has a place for
// one. What has been visited stands in full colour; the rest is still paper-pale.
import type Phaser from 'phaser';
import { type Landmark, type Layout, watch } from '../state/store.ts';
import { palette } from '../theme.ts';
import type { Cast } from './cast.ts';
import { fetchLandmarks, type Pictures } from './diorama.ts';
import { Scene } from './engine.ts';
import { drawHills, drawRoad, drawTrees } from './map-ground.ts';
import { boxOf, drawn, rasterise } from './raster.ts';

/** Thin paper over what has not been visited. */
const thinPaper = 'rgb(247 240 227 / 42%)';

export class MapScene extends Scene {
  readonly #cast: Cast;
  #ground: Phaser.GameObjects.Image | null = null;
  readonly #buildings = new Map<string, Phaser.GameObjects.Image>();
  #drawnAt = '';

  constructor(cast: Cast) {
    super('map');
    this.#cast = cast;
  }

  create(): void {
    const { store } = this.#cast;
    this.#buildings.clear();
    this.#ground = null;
    this.#drawnAt = '';
    this.cameras.main.setBackgroundColor(palette.sky);
    const stop = watch(
      store,
      (state) => state.layout,
      () => void this.#lay().catch(console.warn),
    );
    this.events.once('shutdown', stop);
    void this.#lay().catch(console.warn);
  }

  async #lay(): Promise<void> {
    const { layout } = this.#cast.store.getState();
    if (layout === null || layout.landmarks.length === 0) return;
    const pictures = await fetchLandmarks();
    if (!this.sys.isActive()) return;
    this.#layGround(layout);
    for (const landmark of layout.landmarks) await this.#layBuilding(landmark, pictures);
    this.#cast.wakefulness().stir(600);
  }

  async #layBuilding(landmark: Landmark, pictures: Pictures): Promise<void> {
    const ratio = this.#cast.ratio();
    const svg = pictures[landmark.place];
    if (svg === undefined) return;
    const { rect } = landmark;
    const box = boxOf(svg);
    const scale = Math.min(rect.width / box.width, rect.height / box.height) * ratio;
    const known = this.#buildings.get(landmark.place);
    const x = (rect.x + rect.width / 2) * ratio;
    const y = (rect.y + rect.height) * ratio;
    if (known !== undefined) {
      known.setPosition(x, y).setDisplaySize(box.width * scale, box.height * scale);
      return;
    }
    const manner = landmark.visited ? {} : { veil: thinPaper };
    const key = await rasterise(this, svg, box, Math.max(scale, 0.5), manner);
    if (!this.sys.isActive() || this.#buildings.has(landmark.place)) {
      this.textures.remove(key);
      return;
    }
    const building = this.add.image(x, y, key).setOrigin(0.5, 0.97);
    building.setDisplaySize(box.width * scale, box.height * scale);
    this.#buildings.set(landmark.place, building);
    this.events.once('shutdown', () => this.textures.remove(key));
    this.#rise(building, this.#buildings.size);
  }

  #rise(building: Phaser.GameObjects.Image, at: number): void {
    if (this.#cast.store.getState().calm) return;
    const { scaleY, y } = building;
    building.setScale(building.scaleX, 0);
    this.tweens.add({
      targets: building,
      scaleY,
      y,
      duration: 380,
      delay: at * 45,
      ease: 'Back.easeOut',
    });
    this.#cast.wakefulness().stir(1200);
  }

  /** Hills behind, meadow in front, and a path from place to place. */
  #layGround(layout: Layout): void {
    const ratio = this.#cast.ratio();
    const [width, height] = [layout.width * ratio, layout.height * ratio];
    const stops = layout.landmarks.map(({ rect }) => ({
      x: (rect.x + rect.width / 2) * ratio,
      y: (rect.y + rect.height) * ratio,
      room: { width: rect.width * ratio, height: rect.height * ratio },
    }));
    const at = JSON.stringify([width, height, stops]);
    if (at === this.#drawnAt) return;
    this.#drawnAt = at;
    const horizon = Math.max(
      0,
      Math.min(...layout.landmarks.map(({ rect }) => rect.y + rect.height * 0.55)) * ratio,
    );
    const key = drawn(this, { width, height }, (pen) => {
      drawHills(pen, { width, height }, horizon);
      drawRoad(pen, stops, width, ratio);
      drawTrees(pen, stops, width, ratio);
    });
    const old = this.#ground;
    this.#ground = this.add.image(0, 0, key).setOrigin(0).setDepth(-1);
    if (old !== null) {
      const texture = old.texture.key;
      old.destroy();
      this.textures.remove(texture);
    }
  }
}
