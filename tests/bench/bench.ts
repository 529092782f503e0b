// `npm run bench`: builds the game and a bare Phaser hello-world, measures both, and holds the
// numbers against the targets of the issue. Options: `--runs 5` visits each; `--only visits` or
// `--only sizes`. A missed target is a result, not a failure: only what could not be measured is.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.ts';
import { buildSites, scriptSize } from './build-sites.ts';
import { firstVisits } from './first-visit.ts';
import { largePacks } from './large-packs.ts';
import { loadedTable, sizeTable, targetTable, visitTable } from './report.ts';
import { targets } from './targets.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number.');

const sites = await buildSites('.bench');
const phaser = scriptSize(sites.game, 'stage-');
const browser = await launch();
try {
  const version = `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`;
  console.log(`${version}; first visits at CPU ÷ 4, 1.6 Mbit/s, 150 ms; medians of ${runs}\n`);
  const visits =
    values.only === 'sizes'
      ? { game: [], hello: [], loaded: [] }
      : await firstVisits(browser, sites, runs);
  const sizes = values.only === 'visits' ? [] : await largePacks(browser, sites);
  if (visits.game.length > 0) {
    console.log(`${visitTable(visits)}\n\n${loadedTable(visits.loaded)}\n`);
  }
  if (sizes.length > 0) console.log(`${sizeTable(sizes)}\n`);
  const held = targets(visits, sizes, phaser).filter(({ measured }) => !Number.isNaN(measured));
  console.log(targetTable(held));
} finally {
  await browser.close();
}
