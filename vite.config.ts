import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { builtPacks } from './src/build/built-packs.ts';
import { dioramaFiles } from './src/build/diorama-files.ts';
import { packFacts } from './src/build/pack-list.ts';
import { pageShell } from './src/build/page-shell.ts';
import { phaserSlim } from './src/build/phaser-slim.ts';
import { siteIdentity } from './src/build/site-identity.ts';

/** The pack that is played when the address names none; its cards are asked for early. */
const firstPack = 'social-credit';
const isOff = process.env.OFFLINE === 'off';

const site = process.env.SITE_URL ?? '';
/** Where the schema of packs will lie, if that is known: written into packs that are saved. */
const packSchema = site === '' ? null : new URL('pack.schema.json', site.replace(/\/*$/, '/')).href;

/** Keeps the site for when there is no network; OFFLINE=off makes a worker that ends itself. */
const offline = VitePWA({
  selfDestroying: isOff,
  registerType: 'prompt',
  // The page registers it when the stage stands (src/offline.ts), and has a manifest already.
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,svg,png,m4a,woff2,webmanifest}'],
    // The picture for previews of links and the schema for editors of JSON; no page shows them.
    globIgnores: ['**/social-*.png', 'pack.schema.json'],
    inlineWorkboxRuntime: true,
    clientsClaim: true,
    navigateFallback: 'index.html',
    // Of the two kinds of sound a device needs one; this one is kept when it is asked for.
    runtimeCaching: [{ urlPattern: /\.webm$/, handler: 'CacheFirst' }],
  },
});

/** Browser tests that watch motion, the camera or the clock: each has the machine to itself. */
const inMotion = ['stage', 'play', 'drag', 'offline', 'contact', 'class-kit-scan'].map(
  (name) => `tests/browser/${name}.test.ts`,
);
const browserTimes = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  // Any folder of any host: a school's web space, a stick, a project page.
  base: './',
  publicDir: false,
  // One that ends itself must not be registered anew.
  define: {
    'import.meta.env.KEEPS_OFFLINE': JSON.stringify(!isOff),
    'import.meta.env.PACK_SCHEMA': JSON.stringify(packSchema),
  },
  plugins: [
    ...[
      phaserSlim(),
      builtPacks(),
      packFacts(firstPack),
      dioramaFiles(),
      pageShell(firstPack),
      siteIdentity(),
    ],
    offline,
  ],
  // Packs are read in a worker that fetches each format when it is needed.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // All that a visit begins with as one file: each one more is a round trip more, where a
          // host sends few at a time.
          groups: [{ name: 'first', test: /[\\/]src[\\/]main\.ts$/ }],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    setupFiles: ['tests/fixtures/every-word.ts', 'tests/fixtures/random-cases.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          maxWorkers: 2,
          // Thousands of random histories, on a machine that may be busy with other things.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: inMotion,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...browserTimes,
        },
      },
      {
        extends: true,
        test: {
          name: 'motion',
          include: inMotion,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...browserTimes,
        },
      },
    ],
  },
});
