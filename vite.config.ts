import { defineConfig } from 'vitest/config';
import { builtPacks } from './src/build/built-packs.ts';
import { dioramaFiles } from './src/build/diorama-files.ts';
import { pageShell } from './src/build/page-shell.ts';
import { phaserSlim } from './src/build/phaser-slim.ts';
import { siteIdentity } from './src/build/site-identity.ts';

export default defineConfig({
  // Any folder of any host: a school's web space, a stick, a project page.
  base: './',
  publicDir: false,
  plugins: [phaserSlim(), builtPacks(), dioramaFiles(), pageShell('social-credit'), siteIdentity()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // Thousands of random histories, on a machine that may be busy with other things.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
