// Packs handed from one browser to another without a server: by a link, by several codes that come
// in any order, from somebody's web space after a question.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchWords } from '../../src/language.ts';
import { packLetters, pieces } from '../../src/library/pack-link.ts';
import { languages } from '../../src/questions/text.ts';
import { layoutProblems } from './layout-probe.ts';
import { entryOf, keepPacks, packsKept, smallPack } from './own-packs.ts';
import { say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  await fetchWords('packs', 'formats', 'check');
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 320, height: 640 };
const titles = { en: 'Kitchen science', 'zh-Hans': '厨房里的科学' } as const;

async function check({ page }: Player, what: string): Promise<void> {
  expect.soft(await layoutProblems(page), what).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      what,
    )
    .toEqual([]);
}

/** Opens the screen that hands this pack on. */
async function atSharing(player: Player, pack: ReturnType<typeof smallPack>): Promise<void> {
  await player.goto('#/settings');
  await keepPacks(player, [[entryOf(pack), pack]]);
  await player.goto(`#/packs/share/${pack.id}`);
  await player.page.locator('.share-groups').waitFor();
}

describe.each(languages)('in %s', (language) => {
  test('a link takes a pack into a clean browser, where it is played', async () => {
    const words = say(language);
    const pack = smallPack('kitchen-x7k2', { [language]: titles[language] });
    const wish = { language, size: phone, touch: true } as const;
    await asPlayer(site, wish, async (player) => {
      await atSharing(player, pack);
      await player.page
        .getByRole('button', { name: words('packs:codeShow', { count: 1 }) })
        .click();
      await player.page.locator('.way svg').waitFor();
      await player.page.locator('select').selectOption('aiken');
      await player.page.getByText(words('packs:losses')).waitFor();
      await check(player, 'sharing');
      const link = await player.page.getByLabel(words('packs:linkName')).first().inputValue();

      await asPlayer(site, wish, async (other) => {
        const { page } = other;
        await page.goto(link, { waitUntil: 'domcontentloaded' });
        await page.getByText(words('packs:found.taken', { count: 6 })).waitFor();
        expect(new URL(page.url()).hash).toBe('#/packs/take');
        expect(await packsKept(other)).toEqual([]);
        await page.getByRole('button', { name: words('packs:found.keepNew') }).click();
        await page.getByRole('link', { name: words('packs:play'), exact: true }).click();
        await page.locator('main[data-side="front"]').waitFor();
        // Opened once more where it is, the link has nothing to add.
        await page.goto(link, { waitUntil: 'domcontentloaded' });
        await page.getByText(words('packs:found.same')).waitFor();
        expect(await packsKept(other)).toEqual(['kitchen-x7k2']);
      });
    });
  });
});

test('a link with a letter missing is refused, and changes nothing', async () => {
  const letters = packLetters(smallPack('kitchen-x7k2', { en: 'Kitchen' })) ?? '';
  await asPlayer(site, {}, async (player) => {
    await player.goto(`#/packs/take/${letters.slice(0, -1)}`);
    await player.page.getByRole('alert').getByText(say('en')('packs:takeTrouble.broken')).waitFor();
    expect(await packsKept(player)).toEqual([]);
  });
});

test('several codes come together over page loads, in any order', async () => {
  const words = say('en');
  const parts = pieces(packLetters(smallPack('kitchen-x7k2', { en: 'Kitchen' })) ?? '', 160);
  expect(parts.length).toBeGreaterThan(2);
  await asPlayer(site, {}, async (player) => {
    const [first = '', ...rest] = parts;
    for (const [at, part] of rest.toReversed().entries()) {
      // A camera opens each in a tab of its own.
      await player.page.goto('about:blank');
      await player.goto(`#/packs/part/${part}`);
      const counts = { n: parts.length - at, total: parts.length, here: at + 1 };
      await player.page.getByText(words('packs:pieces.have', counts)).waitFor();
    }
    await check(player, 'pieces');
    await player.page.goto('about:blank');
    await player.goto(`#/packs/part/${first}`);
    await player.page.getByText(words('packs:found.taken', { count: 6 })).waitFor();
  });
});

describe('a pack on somebody’s web space', () => {
  const host = 'https://school.example';
  const from = (path: string) => `#/packs/from?url=${encodeURIComponent(host + path)}`;
  const wish = { size: phone, touch: true, expected: [/school\.example/, /ERR_FAILED/, /404/] };

  test('is fetched when the host was agreed to, and not before', async () => {
    const words = say('en');
    const pack = smallPack('kitchen-x7k2', { en: 'Kitchen' });
    await asPlayer(site, wish, async (player) => {
      const { page } = player;
      const asked: string[] = [];
      await page.route(`${host}/**`, async (route) => {
        const { cookie = '', referer = '' } = route.request().headers();
        asked.push(`${new URL(route.request().url()).pathname}${cookie}${referer}`);
        const headers = { 'access-control-allow-origin': '*' };
        if (asked.length === 1) return await route.fulfill({ status: 404, headers, body: '' });
        await route.fulfill({ json: pack, headers });
      });
      await player.goto(from('/kitchen.json'));
      await page.getByText('school.example', { exact: true }).waitFor();
      await check(player, 'asking');
      expect(asked).toEqual([]);
      await page
        .getByRole('button', { name: words('packs:web.fetch', { host: 'school.example' }) })
        .click();
      await page
        .getByText(words('packs:web.missing', { host: 'school.example', status: 404 }))
        .waitFor();
      await page.getByRole('button', { name: words('boot.retry') }).click();
      await page.getByText(words('packs:found.taken', { count: 6 })).waitFor();
      expect(asked).toEqual(['/kitchen.json', '/kitchen.json']);
      await soon(() => new URL(page.url()).hash).toBe('#/packs/take');
      expect(await packsKept(player)).toEqual([]);
    });
  });

  test('that lets nobody read it, or is no such address, says so', async () => {
    const words = say('en');
    await asPlayer(site, wish, async (player) => {
      const { page } = player;
      await page.route(`${host}/**`, (route) => route.abort('failed'));
      await player.goto(from('/kitchen.json'));
      await page
        .getByRole('button', { name: words('packs:web.fetch', { host: 'school.example' }) })
        .click();
      await page.getByText(words('packs:web.blocked', { host: 'school.example' })).waitFor();
      await player.goto('#/packs/from?url=http%3A%2F%2Fschool.example%2Fa.json');
      await page.getByRole('alert').getByText(words('packs:web.bad')).waitFor();
    });
  });
});
