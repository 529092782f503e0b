// The checks before and after playing, in a browser: from the first to the third a week later, and
// everything that may come between.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { expectBack, frontShown, shownId, side } from './card.ts';
import { checkLength, heading, takeCheck } from './checking.ts';
import { keptLog, keptSettings } from './kept.ts';
import { checkAttempts, formOf, playedAttempts } from './kept-check.ts';
import { answerByKeyboard } from './keyboard.ts';
import { say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const day = 86_400_000;
const total = checkLength;

/** Each row of the result, such as “Before playing 2 of 6 right”. */
async function rows({ page }: Player): Promise<string[]> {
  const found = await page.locator('.check-rows h2').allTextContents();
  return found.map((words) => words.replace(/\s+/g, ' ').trim());
}

describe.each(languages)('in %s', (language) => {
  const words = say(language);
  const row = (check: 'before' | 'after' | 'later', right: number) =>
    `${words(`check.when.${check}`)} ${words('check.right', { right, total })}`;

  test('from the first check through a round to the third a week later', async () => {
    await asPlayer(site, { language }, async (player) => {
      const { page } = player;
      const start = Date.UTC(2026, 2, 2, 9);
      await page.clock.setSystemTime(start);
      await player.goto('#/');
      await page.getByRole('link', { name: words('check.line.begin') }).click();
      await soon(() => heading(player).textContent()).toBe(words('check.begin.heading'));
      await page.getByRole('button', { name: words('check.begin.start') }).click();
      const before = await takeCheck(player, () => 'myth');
      await soon(() => heading(player).textContent()).toBe(words('check.kept.heading'));
      expect(await rows(player)).toEqual([]);

      await page.getByRole('button', { name: words('title.start') }).click();
      await playRound(player);
      await page.getByRole('link', { name: words('check.line.second') }).click();
      await page.getByRole('button', { name: words('check.second.start') }).click();
      const after = await takeCheck(player, () => 'myth');
      await soon(() => rows(player)).toEqual([row('before', 2), row('after', 2)]);
      const equal = { from: 2, fromTotal: total, to: 2, toTotal: total };
      await page.getByText(words('check.change.equal', equal)).waitFor();

      await page.getByText(words('check.look')).click();
      const links = await page.locator('.check-claims a').evaluateAll((all) => all.map(String));
      const ids = links.map((link) => new URL(link).hash.split('/')[3] ?? '');
      expect(ids).toEqual([...before, ...after]);
      // One that the round has not turned meanwhile.
      await page.locator('.check-claims a:has(.quoted)').first().click();
      const opened = await frontShown(player);
      expect(ids).toContain(opened.id);
      await answerByKeyboard(player, opened);
      await expectBack(player, opened);

      await player.goto('#/check');
      expect(await page.getByRole('button', { name: words('check.third.start') }).count()).toBe(0);
      await page.clock.setSystemTime(start + 8 * day);
      await player.goto('#/');
      await page.getByRole('link', { name: words('check.line.third') }).click();
      await page.getByRole('button', { name: words('check.third.start') }).click();
      const later = await takeCheck(player, ({ verdict }) => verdict);
      await soon(() => rows(player)).toEqual([row('before', 2), row('after', 2), row('later', 6)]);
      await page.getByText(words('check.result.done')).waitFor();
      expect(new Set([...before, ...after, ...later]).size).toBe(3 * total);
      await player.goto('#/');
      await page.getByRole('button', { name: words('title.start') }).waitFor();
      expect(await page.locator('a.quiet-line').count()).toBe(0);
    });
  });

  test('axe finds nothing on the claims of a check', async () => {
    const kept = {
      ...keptSettings({ language }),
      ...keptLog([
        ...checkAttempts(formOf(1), 'before', 1000 * day, () => true),
        ...playedAttempts(5, 1001 * day),
        ...checkAttempts(formOf(0), 'after', 1002 * day, () => false),
      ]),
    };
    const phone = { width: 390, height: 844 };
    await asPlayer(site, { language, kept, touch: true, size: phone }, async (player) => {
      await player.goto('#/check');
      await player.page.getByText(words('check.look')).tap();
      await player.page.locator('.check-claims a').last().waitFor();
      const { violations } = await new AxeBuilder({ page: player.page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    });
  });
});

/** Plays the round under way to its summary. */
async function playRound(player: Player): Promise<void> {
  const { page } = player;
  const end = page.locator('[data-screen="summary"]');
  while ((await end.count()) === 0) {
    const question = await frontShown(player);
    await answerByKeyboard(player, question);
    await side(player, 'back').waitFor();
    await page.keyboard.press('Enter');
    await soon(() => shownId(player)).not.toBe(question.id);
  }
}

test('the title page is as quiet as before for those who have played without a check', async () => {
  await asPlayer(site, { kept: keptLog(playedAttempts(3, Date.now())) }, async (player) => {
    const { page } = player;
    await player.goto('#/');
    const again = say('en')('title.again', { count: 2 });
    await page.getByRole('button', { name: again }).waitFor();
    expect(await page.locator('a.quiet-line').count()).toBe(0);
    await page.getByRole('button', { name: again }).click();
    await frontShown(player);
  });
});
