// `npm run bench`: builds the game and a bare Phaser hello-world, measures both, and holds the
// numbers against the targets of the issue. Options: `--runs 5` visits each; `--only visits`,
// `--only sizes` or `--only packs`. A missed target is a result, not a failure: only what could not be measured is.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.ts';
import { buildSites, scriptSize } from './build-sites.ts';
import { firstVisits } from './first-visit.ts';
import { largePacks } from './large-packs.ts';
import { loadedTable, motionTable, sizeTable, targetTable, visitTable } from './report.ts';
import { shelfTargets } from './shelf-packs.ts';
import { sizeTargets, visitTargets } from './targets.ts';

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
const browser = await launch({ webgl: true });
try {
  const version = `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`;
  console.log(`${version}; first visits at CPU ÷ 4, 1.6 Mbit/s, 150 ms; medians of ${runs}\n`);
  if (values.only === undefined || values.only === 'visits') {
    const visits = await firstVisits(browser, sites, runs);
    const held = targetTable(visitTargets(visits, phaser));
    const motions = motionTable(visits.motions);
    console.log(
      `${visitTable(visits)}\n\n${motions}\n\n${loadedTable(visits.loaded)}\n\n${held}\n`,
    );
  }
  if (values.only === undefined || values.only === 'sizes') {
    const sizes = await largePacks(browser, sites);
    console.log(`${sizeTable(sizes)}\n\n${targetTable(sizeTargets(sizes))}`);
  }
  if (values.only === undefined || values.only === 'packs') {
    console.log(`\n${targetTable(await shelfTargets(browser, sites))}`);
  }
} finally {
  await browser.close();
}
