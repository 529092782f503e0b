// The settings: each can be found by its name, set by keyboard, works at once and is there again
// after a reload; and where the left hand finds what it presses.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { frontShown } from './card.ts';
import { keptSettings } from './kept.ts';
import { tabTo } from './keyboard.ts';
import { layoutProblems } from './layout-probe.ts';
import { cardAddress, firstOf, say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 360, height: 740 };
const words = say('en');

/** A device with voices, which come a while after the page; what they say is written down. */
const device = `(() => {
  const voice = (name, lang) => ({ name, lang, voiceURI: name, localService: true, default: false });
  const events = new EventTarget();
  let voices = [];
  const speechSynthesis = Object.assign(events, {
    getVoices: () => voices, cancel: () => {},
    speak: ({ voice, text }) => { document.documentElement.dataset.said = voice.name + ': ' + text; },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class { constructor(text) { this.text = text; } },
  });
  setTimeout(() => {
    voices = [voice('Samantha', 'en-US'), voice('Daniel', 'en-GB'), voice('Tingting', 'zh-CN'),
      voice('Microsoft Sonia Online (Natural) - English (United Kingdom)', 'en-GB')];
    events.dispatchEvent(new Event('voiceschanged'));
  }, 300);
})()`;

async function openSettings({ page, goto }: Player): Promise<void> {
  await goto('#/settings');
  await page.locator('form.settings').waitFor();
}

async function reload({ page }: Player): Promise<void> {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.locator('form.settings').waitFor();
}

describe.each(languages)('in %s', (language) => {
  const say_ = say(language);

  test('every choice has a name, in a group that has one, under a heading', async () => {
    await asPlayer(site, { language, before: device }, async (player) => {
      const { page } = player;
      await openSettings(player);
      await page.locator('#voice-en').waitFor();
      const section = (key: 'reading' | 'hearing' | 'moving' | 'playing' | 'kept') =>
        page.getByRole('region', { name: say_(`settings.${key}`), exact: true });
      const count = async (part: Locator, role: 'radio' | 'switch') => part.getByRole(role).count();
      expect(await count(section('reading'), 'radio')).toBe(2 + 4 + 2);
      expect(await count(section('hearing'), 'radio')).toBe(4 + 3);
      expect(await count(section('hearing'), 'switch')).toBe(2);
      expect(await count(section('moving'), 'radio')).toBe(3);
      expect(await count(section('playing'), 'switch')).toBe(2);
      await section('kept')
        .getByRole('button', { name: say_('settings.erase') })
        .waitFor();
      for (const key of ['language', 'textSize', 'contrast', 'volume', 'roundLength'] as const) {
        const group = page.getByRole('group', { name: say_(`settings.${key}`), exact: true });
        expect(await count(group, 'radio'), key).toBeGreaterThan(1);
        const names = await group
          .getByRole('radio')
          .evaluateAll((all) => all.map((radio) => radio.getAttribute('name')));
        expect(new Set(names).size, key).toBe(1);
      }
      const left = page.getByRole('switch', { name: say_('settings.leftHanded'), exact: true });
      expect(await left.getAttribute('aria-describedby')).toBe('left-handed-hint');
      await page
        .getByRole('button', { name: say_('settings.listenTo', { what: 'English' }) })
        .waitFor();
    });
  });

  test.each([
    [{ width: 320, height: 568 }, 1],
    [phone, 2],
    [{ width: 768, height: 1024 }, 1],
    [{ width: 1920, height: 1080 }, 1],
  ] as const)('all of it fits on %o, letters × %i', async (size, textSize) => {
    for (const leftHanded of [false, true]) {
      const kept = keptSettings({ language, textSize, leftHanded, contrast: 'more' });
      await asPlayer(site, { language, kept, size, before: device }, async (player) => {
        await openSettings(player);
        await player.page.locator('#voice-en').waitFor();
        expect(await layoutProblems(player.page)).toEqual([]);
      });
    }
  });
});

test('all can be set by keyboard, at once, and is there again after a reload', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    const root = page.locator('html');
    await openSettings(player);
    const chosen = (name: string) => page.locator(`input[name="${name}"]:checked`);
    await tabTo(player, chosen('text-size'));
    await page.keyboard.press('ArrowRight');
    await soon(() => root.evaluate((html) => html.style.getPropertyValue('--text-scale'))).toBe(
      '1.25',
    );
    await tabTo(player, chosen('contrast'));
    await page.keyboard.press('ArrowRight');
    await soon(() => root.getAttribute('data-contrast')).toBe('more');
    await tabTo(player, page.getByRole('switch', { name: words('settings.leftHanded') }));
    await page.keyboard.press('Space');
    await soon(() => root.getAttribute('data-hand')).toBe('left');
    await reload(player);
    await soon(() => chosen('text-size').inputValue()).toBe('1.25');
    expect(await chosen('contrast').inputValue()).toBe('more');
    expect(await root.getAttribute('data-hand')).toBe('left');
    expect(await page.locator('input[name="left-handed"]').isChecked()).toBe(true);
  });
});

test('what is pressed stays in place when the letters grow', async () => {
  await asPlayer(site, { size: phone, touch: true }, async (player) => {
    const { page } = player;
    await openSettings(player);
    const radio = page.locator('input[name="text-size"][value="2"]');
    await radio.scrollIntoViewIfNeeded();
    const top = async () => (await radio.boundingBox())?.y ?? Number.NaN;
    const before = await top();
    await radio.check();
    await page.locator('html[style*="--text-scale: 2"]').waitFor({ state: 'attached' });
    await soon(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  });
});

test('changing the language keeps the focus where it is', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await openSettings(player);
    await tabTo(player, page.locator('input[name="language"]:checked'));
    await page.keyboard.press('ArrowRight');
    await page.locator('html[lang="zh-Hans"]').waitFor({ state: 'attached' });
    const focused = page.locator('input[name="language"]:focus');
    expect(await focused.inputValue()).toBe('zh-Hans');
    expect(await focused.isChecked()).toBe(true);
  });
});

test('a voice can be chosen and heard, and is there again after a reload', async () => {
  await asPlayer(site, { before: device }, async (player) => {
    const { page } = player;
    await openSettings(player);
    const select = page.getByRole('combobox', { name: 'English' });
    await select.selectOption({ label: 'Daniel' });
    await reload(player);
    await soon(() => select.inputValue()).toBe('Daniel');
    await page
      .getByRole('button', { name: words('settings.listenTo', { what: 'English' }) })
      .click();
    const said = () => page.locator('html').getAttribute('data-said');
    await soon(said).toBe(`Daniel: ${words('settings.sample')}`);
    await player.goto(cardAddress(firstOf('verdict')));
    await frontShown(player);
    await page.locator('[data-card] [data-read-aloud]').click();
    await soon(said).toMatch(/^Daniel: (?!Myth or reality)/);
  });
});

test('without a voice nothing is said of reading aloud', async () => {
  const silent = "Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] });";
  await asPlayer(site, { before: silent }, async (player) => {
    const { page } = player;
    await openSettings(player);
    await page.waitForTimeout(2000);
    expect(await page.getByRole('switch', { name: words('settings.sound') }).count()).toBe(1);
    expect(await page.getByRole('switch', { name: words('settings.readAloud') }).count()).toBe(0);
  });
});

describe('the left hand', () => {
  const hands = ['right', 'left'] as const;
  const kept = (hand: (typeof hands)[number]) => keptSettings({ leftHanded: hand === 'left' });

  /** Middle of an element, as a share of the window's width. */
  async function middle({ page }: Player, selector: string): Promise<number> {
    return await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { left, width } = element.getBoundingClientRect();
        return (left + width / 2) / innerWidth;
      });
  }

  test.each(hands)(
    'lying phone and projector, %s: the card on that side, the picture on the other',
    async (hand) => {
      for (const size of [
        { width: 844, height: 390 },
        { width: 1920, height: 1080 },
      ]) {
        await asPlayer(site, { kept: kept(hand), size }, async (player) => {
          const near = (share: number) => (hand === 'right' ? share > 0.6 : share < 0.4);
          await player.goto(cardAddress(firstOf('verdict')));
          await frontShown(player);
          for (const part of ['#main .card', '#main .tray'])
            expect(near(await middle(player, part))).toBe(true);
          for (const part of ['[data-opening]', '.bar']) {
            expect(near(1 - (await middle(player, part)))).toBe(true);
          }
          await player.goto('#/');
          await player.page.locator('.title-paper .primary').waitFor();
          expect(near(await middle(player, '.title-paper'))).toBe(true);
          expect(near(1 - (await middle(player, '[data-opening]')))).toBe(true);
        });
      }
    },
  );

  test.each(hands)('upright phone, %s: the tools and switches on that side', async (hand) => {
    await asPlayer(site, { kept: kept(hand), size: phone, touch: true }, async (player) => {
      const near = (share: number) => (hand === 'right' ? share > 0.5 : share < 0.5);
      await player.goto('#/');
      await player.page.locator('.title-paper .primary').waitFor();
      expect(near(await middle(player, '.bar-tools'))).toBe(true);
      await openSettings(player);
      expect(near(await middle(player, '.bar-tools'))).toBe(true);
      expect(near(await middle(player, '.toggle input'))).toBe(true);
    });
  });

  test.each(hands)(
    '%s: words begin on the left, and the keyboard walks the bar from there',
    async (hand) => {
      await asPlayer(site, { kept: kept(hand), size: phone }, async (player) => {
        const { page } = player;
        await player.goto(cardAddress(firstOf('verdict')));
        await frontShown(player);
        const align = await page
          .locator('#claim')
          .evaluate((claim) => getComputedStyle(claim).textAlign);
        expect(align).toMatch(/^(start|left)$/);
        const inBar = page.locator('.bar :focus');
        const walk: number[] = [];
        await tabTo(player, page.locator('.bar > .round-button'));
        while ((await inBar.count()) > 0) {
          walk.push((await inBar.boundingBox())?.x ?? Number.NaN);
          await page.keyboard.press('Tab');
        }
        expect(walk).toHaveLength(5);
        expect(walk).toEqual(walk.toSorted((a, b) => a - b));
      });
    },
  );
});
