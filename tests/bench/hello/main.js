// The yardstick: the least a Phaser project from the tutorials does. Stock Phaser, plain Vite, one
// scene with a text and an image that moves. Not tuned in any way, or the ratios would mean nothing.
import Phaser from 'phaser';
import logo from './logo.png';

class HelloScene extends Phaser.Scene {
  preload() {
    this.load.image('logo', logo);
  }

  create() {
    performance.mark('hello-ready');
    this.add.text(40, 40, 'Hello, world!', { fontSize: '32px', color: '#ffffff' });
    const image = this.add.image(160, 200, 'logo');
    this.tweens.add({ targets: image, x: 320, angle: 180, duration: 800, yoyo: true, repeat: -1 });
  }
}

// Asked for `?whole`, the same on a canvas of the game's size: the whole screen, in device pixels.
const whole = location.search === '?whole';
const ratio = window.devicePixelRatio;

new Phaser.Game({
  type: Phaser.AUTO,
  parent: 'game',
  width: whole ? window.innerWidth * ratio : 390,
  height: whole ? window.innerHeight * ratio : 640,
  scale: { zoom: whole ? 1 / ratio : 1 },
  scene: HelloScene,
});
