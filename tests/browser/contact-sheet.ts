// `npm run sheets [-- --only phone,en,normal] [--scenes 'kit|wall'] [--shots]`: every scene in every shape of room, both
// languages and three modes, on one sheet each in contact-sheets/, for eyes. Also checks every shot
// and says what is wrong with it; ends with 1 when anything is. `--shots` keeps each in full size.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { shotProblems } from './contact-check.ts';
import { sheetOf, type Thumb, thumbOf } from './contact-paper.ts';
import { allTours, type Tour } from './contact-scenes.ts';
import { takeShot } from './contact-shot.ts';
import { isWantedScene, type Sheet, wantedSheets } from './contact-wishes.ts';
import { hostFolder } from './host.ts';
import { launch } from './launch.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'contact-sheets');
const tags = { en: 'en-GB', 'zh-Hans': 'zh-CN' } as const;
/** The tool that runs these files names their functions by a helper, which pages do not have. */
const naming = 'globalThis.__name = (made) => made;';

interface Studio {
  readonly browser: Browser;
  /** An empty page to look at pictures on. */
  readonly bench: Page;
  readonly origin: string;
}

async function takeTour(studio: Studio, sheet: Sheet, tour: Tour, found: string[]) {
  const { room, language, mode } = sheet;
  const context = await studio.browser.newContext({
    serviceWorkers: 'block',
    ...room.window,
    locale: tags[language],
    reducedMotion: mode.calm ? 'reduce' : 'no-preference',
  });
  const thumbs: Thumb[] = [];
  try {
    // A machine that is shared may hold all this up for minutes.
    context.setDefaultTimeout(600_000);
    await context.addInitScript(naming);
    await context.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    }, tour.kept);
    const page = await context.newPage();
    for (const scene of tour.scenes.filter(({ name }) => isWantedScene(argv, name))) {
      const shot = await takeShot(page, studio.origin, scene);
      const problems = await shotProblems(studio.bench, shot);
      for (const problem of problems) found.push(`${sheet.name} · ${scene.name}: ${problem}`);
      if (argv.includes('--shots'))
        keep(join('shots', `${sheet.name}-${scene.name}`), shot.picture);
      const picture = await thumbOf(studio.bench, shot.picture, room.thumb);
      thumbs.push({ name: scene.name, picture, problems: problems.length });
    }
  } finally {
    await context.close();
  }
  return thumbs;
}

function keep(name: string, picture: Buffer): void {
  writeFileSync(join(folder, `${name.replace(/[^\w/-]+/g, '_')}.png`), picture);
}

async function takeSheets(studio: Studio): Promise<string[]> {
  const found: string[] = [];
  for (const sheet of wantedSheets(argv.slice(2))) {
    const from = Date.now();
    const thumbs: Thumb[] = [];
    for (const tour of allTours(sheet.language, sheet.mode.change)) {
      thumbs.push(...(await takeTour(studio, sheet, tour, found)));
    }
    keep(sheet.name, await sheetOf(studio.bench, sheet.room, thumbs));
    const seconds = Math.round((Date.now() - from) / 1000);
    console.log(`${sheet.name}: ${thumbs.length} shots in ${seconds} s`);
  }
  return found;
}

async function main(): Promise<void> {
  mkdirSync(join(folder, 'shots'), { recursive: true });
  const host = await hostFolder(resolve(process.env.DIST ?? join(root, 'dist')));
  const browser = await launch({ webgl: true, pictures: true });
  try {
    const bench = await browser.newPage();
    await bench.addInitScript(naming);
    await bench.goto('about:blank');
    const found = await takeSheets({ browser, bench, origin: host.origin });
    for (const problem of found) console.log(problem);
    console.log(found.length === 0 ? 'Nothing is wrong.' : `${found.length} things are wrong.`);
    if (found.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await host.close();
  }
}

await main();
