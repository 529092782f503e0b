// Phaser's own source modules: CommonJS, untyped, and reached through build/phaser-slim.ts.
declare module 'phaser/src/*' {
  const value: unknown;
  export default value;
}
