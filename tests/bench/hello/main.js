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

new Phaser.Game({
  type: Phaser.AUTO,
  parent: 'game',
  width: 390,
  height: 640,
  scene: HelloScene,
});
