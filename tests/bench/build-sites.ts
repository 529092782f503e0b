// Builds what is compared, in one run and with the same Vite: the game as it is published, and
// the bare Phaser hello-world. Also the probe that measures inside their pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const bench = resolve('tests/bench');

export interface Sites {
  readonly game: string;
  readonly hello: string;
  /** Source of the probe, as one script. */
  readonly probe: string;
}

/** Builds everything into `folder`. */
export async function buildSites(folder: string): Promise<Sites> {
  const [game, hello] = [resolve(folder, 'game'), resolve(folder, 'hello')];
  const probe = resolve(folder, 'probe');
  const logLevel = 'error';
  await build({
    logLevel,
    build: { outDir: game, emptyOutDir: true, reportCompressedSize: false },
  });
  await build({
    logLevel,
    configFile: false,
    root: join(bench, 'hello'),
    // Its one chunk is all of Phaser; the warning about its size is the point of the comparison.
    build: { outDir: hello, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  await build({
    logLevel,
    configFile: false,
    publicDir: false,
    build: {
      outDir: probe,
      emptyOutDir: true,
      lib: { entry: join(bench, 'probe.ts'), formats: ['iife'], name: 'probe', fileName: 'probe' },
    },
  });
  const [script] = readdirSync(probe).filter((name) => name.endsWith('.js'));
  if (script === undefined) throw new Error('The probe was not built.');
  return { game, hello, probe: readFileSync(join(probe, script), 'utf8') };
}

/** Gzipped size of a built script by the start of its name, in bytes. */
export function scriptSize(site: string, start: string): number {
  const folder = join(site, 'assets');
  const name = readdirSync(folder).find((file) => file.startsWith(start) && file.endsWith('.js'));
  if (name === undefined) throw new Error(`${site} has no script ${start}….js.`);
  return gzipSync(readFileSync(join(folder, name))).length;
}
