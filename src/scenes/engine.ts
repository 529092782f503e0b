// The picture engine: the parts of Phaser this game draws with, and nothing else. Phaser's own
// types; its own source, made small by build/phaser-slim.ts. What is not imported here does not exist at run
// time although the types show it: input, loader, animations, filters, tint on the 2D canvas.
import type Phaser from 'phaser';
import GameSource from 'phaser/src/core/Game.js';
import SceneSource from 'phaser/src/scene/Scene.js';
// Each of these registers itself (a factory or a scene plugin) when it is imported.
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/particles/ParticleEmitterFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/time/Clock.js';
import 'phaser/src/tweens/TweenManager.js';

const Game = GameSource as typeof Phaser.Game;
export const Scene = SceneSource as typeof Phaser.Scene;
export type Scene = Phaser.Scene;
export type Game = Phaser.Game;

const renderer = { canvas: 1, webgl: 2 } as const;

/** Phaser's stock textures, drawn here: from data: addresses the boot would wait for three images. */
function drawStockTextures(textures: Phaser.Textures.TextureManager): void {
  const stock = [
    ['__DEFAULT', ''],
    ['__MISSING', '#0f0'],
    ['__WHITE', '#fff'],
  ] as const;
  for (const [key, colour] of stock) {
    const canvas = document.createElement('canvas');
    canvas.width = 4;
    canvas.height = 4;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen !== null && colour !== '') {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 4, 4);
    }
    textures.addCanvas(key, canvas);
  }
}

/**
 * Starts the engine in `parent` with WebGL where there is any, else with the 2D canvas. The
 * scenes start in the next microtask.
 */
export function startGame(parent: HTMLElement, scene: Phaser.Scene[]): Game {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', {
    alpha: true,
    antialias: false,
    depth: false,
    stencil: false,
    powerPreference: 'low-power',
    // The tests look at the picture after it has been drawn.
    preserveDrawingBuffer: true,
  });
  return new Game({
    parent,
    scene,
    canvas,
    // Typed as a 2D context only; the WebGL renderer takes its own kind here.
    ...(context === null ? {} : { context: context as unknown as CanvasRenderingContext2D }),
    type: context === null ? renderer.canvas : renderer.webgl,
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    autoFocus: false,
    disableContextMenu: false,
    // The stage sets the size itself, in device pixels.
    scale: { mode: 0, width: 16, height: 16 },
    // By the clock: smoothed, a slow machine would play every motion in slow motion.
    fps: { smoothStep: false },
    // The stock batch of 16384 quads fills megabytes at boot. One texture a batch: else another
    // shader is compiled for each new number of them, in the middle of a motion.
    render: { antialiasGL: false, batchSize: 512, maxTextures: 1 },
    images: {
      default: null,
      missing: null,
      white: null,
    } as unknown as Phaser.Types.Core.ImagesConfig,
    callbacks: {
      preBoot: (game) => {
        game.events.once('boot', () => {
          drawStockTextures(game.textures);
          queueMicrotask(() => void game.textures.emit('ready'));
        });
      },
    },
  });
}
