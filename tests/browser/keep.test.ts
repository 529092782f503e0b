// Copies of the answers in real browsers: saved in one and read in another, carried by a link, and
// nothing changed by what is no copy.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { largestFile } from '../../src/state/transfer.ts';
import { isFocused } from './card.ts';
import {
  answersKnown,
  chooseFile,
  copyText,
  expectOffer,
  knownWords,
  linesKept,
  linesOf,
  storageOf,
  takeIn,
} from './desk.ts';
import { keptLog, keptSettings } from './kept.ts';
import { layoutProblems } from './layout-probe.ts';
import { say } from './pack.ts';
import { pastChecks, pastRounds } from './past.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 320, height: 568 };
const past = [...pastRounds(30), ...pastChecks(['before', 'after'])];
const atDesk = async (player: Player): Promise<void> => {
  await player.goto('#/keep');
  await player.page.locator('.desk-head').waitFor();
};

test('a copy saved in one browser and read in another leads to the same knowledge', async () => {
  await asPlayer(site, { kept: keptLog(past) }, async (player) => {
    await atDesk(player);
    const [download] = await Promise.all([
      player.page.waitForEvent('download'),
      player.page.getByRole('button', { name: say('en')('keep.saveNow') }).click(),
    ]);
    const today = await player.page.evaluate(() => new Date().toLocaleDateString('sv'));
    const name = `beyond-the-score-${today}.json`;
    expect(download.suggestedFilename()).toBe(name);
    await player.page.getByText(say('en')('keep.saved', { name })).last().waitFor();
    const text = readFileSync(await download.path(), 'utf8');
    const known = await knownWords(player);

    await asPlayer(site, {}, async (other) => {
      await atDesk(other);
      await chooseFile(other, text, name);
      await expectOffer(other, past.length);
      await soon(() => isFocused(other.page.locator('#offer'))).toBe(true);
      expect(await linesKept(other)).toEqual([]);
      await takeIn(other, past.length);
      await soon(() => isFocused(other.page.locator('.desk-head'))).toBe(true);
      expect(await linesKept(other)).toEqual(linesOf(past));
      expect(await knownWords(other)).toBe(known);
    });
  });
});

test('what is here already stays, and nothing is taken in twice', async () => {
  const [here, there] = [past.slice(0, 20), past.slice(10)];
  await asPlayer(site, { kept: keptLog(here) }, async (player) => {
    const { page } = player;
    await atDesk(player);
    await chooseFile(player, copyText(there));
    await expectOffer(player, there.length - 10);
    await page.getByText(say('en')('keep.already', { count: 10 })).waitFor();
    await takeIn(player, there.length - 10);
    expect(await linesKept(player)).toEqual(linesOf(past));
    await chooseFile(player, copyText(there));
    await page.getByText(say('en')('keep.nothingNew')).waitFor();
    await page.getByRole('button', { name: say('en')('keep.back') }).click();
    expect(await answersKnown(player)).toBe(past.length);
  });
});

test('leaving a copy leaves everything as it was', async () => {
  await asPlayer(site, { kept: keptLog(past.slice(0, 5)) }, async (player) => {
    await atDesk(player);
    const before = await storageOf(player);
    await chooseFile(player, copyText(past));
    await expectOffer(player, past.length - 5);
    await player.page.getByRole('button', { name: say('en')('keep.leave') }).click();
    await player.page.getByText(say('en')('keep.lead')).waitFor();
    expect(await storageOf(player)).toEqual(before);
    expect(await answersKnown(player)).toBe(5);
  });
});

describe.each(languages)('in %s', (language) => {
  const words = say(language);

  test('what is no copy is refused, with what to do about it', async () => {
    const newer = copyText(past).replace('"version": 2', '"version": 3');
    const cases = [
      ['{"cards": []}', words('keep.file_foreign')],
      [newer, words('keep.file_newer')],
      [copyText([]).slice(0, 90), words('keep.file_broken')],
      [' '.repeat(largestFile + 1), words('keep.file_large', { n: 10 })],
    ] as const;
    await asPlayer(site, { language, kept: keptLog(past) }, async (player) => {
      await atDesk(player);
      const before = await storageOf(player);
      for (const [text, trouble] of cases) {
        await chooseFile(player, text);
        await player.page.locator('.desk .notice', { hasText: trouble }).waitFor();
        expect(await player.page.locator('#announcer').textContent()).toBe(trouble);
      }
      expect(await storageOf(player)).toEqual(before);
    });
  });

  test('a harmed copy is read as far as it goes, and says where it is harmed', async () => {
    const [first, second] = linesOf(past.slice(0, 2));
    const markup = '<img src=x onerror=alert(1)>';
    const text = copyText(past.slice(0, 2)).replace(`"${first}"`, `"${markup}", 7`);
    await asPlayer(site, { language }, async (player) => {
      const { page } = player;
      await atDesk(player);
      await chooseFile(player, text);
      await expectOffer(player, 1);
      await page.getByText(words('keep.unreadable', { count: 2 })).waitFor();
      expect(await page.locator('.offer code').allTextContents()).toEqual([markup, '7']);
      await takeIn(player, 1);
      expect(await linesKept(player)).toEqual([second]);
      await chooseFile(player, copyText(past).slice(0, -40));
      await page.getByText(words('keep.torn')).waitFor();
    });
  });

  test('everyone can use it: nothing cut off, nothing that axe finds', async () => {
    const kept = { ...keptSettings({ language, textSize: 2 }), ...keptLog(past) };
    await asPlayer(site, { language, kept, size: phone, touch: true }, async (player) => {
      const { page } = player;
      const check = async (what: string) => {
        expect.soft(await layoutProblems(page), what).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            what,
          )
          .toEqual([]);
      };
      await atDesk(player);
      await check('desk');
      await page.getByRole('button', { name: words('keep.show') }).click();
      await page.getByRole('img', { name: words('keep.code') }).waitFor();
      await check('code');
      await chooseFile(player, copyText(pastRounds(40)).replace('[\n', '[\n7,\n'));
      await page.locator('.offer').waitFor();
      await check('offer');
      await player.goto('#/move/1broken');
      await page.getByText(words('keep.link_broken')).waitFor();
      await check('broken link');
    });
  });
});

test('a file that is dropped is read like one that is chosen', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await atDesk(player);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'copy.json', { type: 'application/json' }));
      return transfer;
    }, copyText(past));
    await page.locator('.desk').dispatchEvent('drop', { dataTransfer: data });
    await expectOffer(player, past.length);
  });
});

describe('a link', () => {
  const linkOf = async (player: Player): Promise<string> => {
    const words = say(player.language);
    await atDesk(player);
    await player.page.getByRole('button', { name: words('keep.show') }).click();
    return await player.page.getByLabel(words('keep.address')).inputValue();
  };

  test('takes everything to a phone in the other language, and asks once', async () => {
    await asPlayer(site, { kept: keptLog(past) }, async (player) => {
      const link = await linkOf(player);
      const { page } = player;
      await page.getByRole('img', { name: say('en')('keep.code') }).waitFor();
      // The device it comes from has nothing to gain.
      await page.goto(link);
      await page.getByText(say('en')('keep.sameDevice')).waitFor();
      await page.getByRole('button', { name: say('en')('language.switchLabel') }).click();
      await page.getByText(say('zh-Hans')('keep.sameDevice')).waitFor();
      const known = await knownWords({ ...player, language: 'zh-Hans' });

      const wish = { language: 'zh-Hans', size: phone, touch: true } as const;
      await asPlayer(site, wish, async (other) => {
        await other.goto('#/map');
        await other.page.goto(link, { waitUntil: 'domcontentloaded' });
        await expectOffer(other, past.length);
        expect(await linesKept(other)).toEqual([]);
        await takeIn(other, past.length);
        const taken = say('zh-Hans')('keep.taken', { count: past.length });
        expect(await other.page.locator('#announcer').textContent()).toBe(taken);
        expect(new URL(other.page.url()).hash).toBe('#/keep');
        await other.page.reload({ waitUntil: 'domcontentloaded' });
        await other.page.getByText(say('zh-Hans')('keep.lead')).waitFor();
        expect(await linesKept(other)).toEqual(linesOf(past));
        await other.page.goBack();
        expect(new URL(other.page.url()).hash).toBe('#/map');
        expect(await knownWords(other)).toBe(known);
      });
    });
  });

  test.each([
    ['cut short', (link: string) => link.slice(0, -5), 'keep.link_broken'],
    ['of a newer version', (link: string) => link.replace('/move/1', '/move/2'), 'keep.link_newer'],
  ] as const)('%s is refused, and changes nothing', async (_what, change, trouble) => {
    await asPlayer(site, { kept: keptLog(past) }, async (player) => {
      const link = await linkOf(player);
      const before = await storageOf(player);
      await player.page.goto(change(link));
      await player.page.getByRole('alert').getByText(say('en')(trouble)).waitFor();
      expect(await storageOf(player)).toEqual(before);
    });
  });

  test.each([
    [400, 'keep.noCode', 1],
    [1500, 'keep.noLink', 0],
  ] as const)('of %i answers says that it is too long', async (count, note, fields) => {
    const now = Date.now();
    const many = Array.from({ length: Math.ceil(count / 50) }, (_, at) =>
      pastRounds(50, 20, now - at * 1e7),
    );
    const kept = keptLog(many.flat().slice(0, count));
    await asPlayer(site, { kept }, async (player) => {
      await atDesk(player);
      await player.page.getByRole('button', { name: say('en')('keep.show') }).click();
      await player.page.getByText(say('en')(note)).waitFor();
      expect(await player.page.locator('.link-field').count()).toBe(fields);
      expect(await player.page.locator('.way svg').count()).toBe(0);
    });
  });

  test('is copied with one press', async () => {
    await asPlayer(site, { kept: keptLog(past) }, async (player) => {
      const { page, context } = player;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const link = await linkOf(player);
      await page.getByRole('button', { name: say('en')('keep.copy') }).click();
      await page.getByRole('button', { name: say('en')('keep.copied') }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    });
  });
});
