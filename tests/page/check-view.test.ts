// @vitest-environment happy-dom
// The page of the checks: one thing to do at a time, nothing told too early, and no more said of a
// difference than so few cards can show.
import { render } from 'lit-html';
import { describe, expect, test } from 'vitest';
import { sayer } from '../../src/language.ts';
import { checkLine } from '../../src/page/check-moment.ts';
import { checkView } from '../../src/page/check-view.ts';
import { type Pack, readPack } from '../../src/questions/pack.ts';
import type { Attempt, Check } from '../../src/rules/attempt.ts';
import { formsOf } from '../../src/rules/forms.ts';
import { day } from '../../src/rules/review.ts';
import { anAttempt } from '../fixtures/attempts.ts';
import { readJson } from '../fixtures/files.ts';
import { visit } from '../fixtures/game.ts';

function bank(): Pack {
  const read = readPack(readJson('questions/social-credit/pack.json'));
  if (!read.ok) throw new Error('The bank cannot be read.');
  return read.pack;
}
const pack = bank();
const forms = formsOf(pack.questions) ?? [];
const say = sayer('en');
const now = 1000 * day;
const total = 6;

/** A form answered as a check, the first `right` of its cards rightly. */
function taken(check: Check, form: number, right: number, daysAgo: number, cards = total) {
  return (forms[form] ?? []).slice(0, cards).map((question, place) =>
    anAttempt({
      ...{ at: now - daysAgo * day + place, question, check },
      ...{ outcome: place < right ? 'right' : 'wrong', said: 'myth', confidence: 'fairly' },
    }),
  );
}

/** Cards turned in a round; of no form, unless said otherwise. */
function turned(count: number, daysAgo: number, from?: readonly string[]): Attempt[] {
  const asked = new Set(forms.flat());
  const others = pack.questions.map(({ id }) => id).filter((id) => !asked.has(id));
  return (from ?? others)
    .slice(0, count)
    .map((question, place) => anAttempt({ at: now - daysAgo * day + 100 + place, question }));
}

function shown(attempts: readonly Attempt[], questions = pack.questions) {
  const game = visit({ pack: { ...pack, questions }, hash: '#/check', now: () => now });
  game.actions.merge(new Map([[pack.id, attempts]]));
  const root = document.createElement('div');
  const view = () => {
    const common = { actions: game.actions, say, language: 'en' } as const;
    return { ...common, state: game.state() };
  };
  const draw = () => {
    render(checkView(view()), root);
    return root.textContent?.replace(/\s+/g, ' ') ?? '';
  };
  const line = () => {
    const place = document.createElement('div');
    render(checkLine(view()), place);
    return place.textContent?.trim() ?? '';
  };
  const links = () =>
    [...root.querySelectorAll('.check-claims a')].map((a) => a.getAttribute('href') ?? '');
  return { game, root, draw, line, links, button: () => root.querySelector('button') };
}

const first = taken('before', 0, 3, 20);
const both = [...first, ...turned(5, 19), ...taken('after', 1, 4, 3)];

describe('what there is to do', () => {
  test.each([
    ['nothing answered', [], 'begin.heading', 'begin.start', 'begin'],
    ['played without a check', turned(3, 1), 'begin.heading', 'begin.start', null],
    ['one check', first, 'kept.heading', null, null],
    [
      'enough cards after it',
      [...first, ...turned(4, 1)],
      'second.heading',
      'second.start',
      'second',
    ],
    ['two checks', both, 'result.heading', null, null],
    [
      'a week after the second',
      [...first, ...turned(5, 19), ...taken('after', 1, 4, 7.1)],
      ...(['third.heading', 'third.start', 'third'] as const),
    ],
    ['all three', [...both, ...taken('later', 2, 4, 1)], 'result.heading', null, null],
  ] as const)('%s', (_when, attempts, heading, start, line) => {
    const page = shown(attempts);
    page.draw();
    expect(page.root.querySelector('h1')?.textContent).toBe(say(`check.${heading}`));
    const label = start === null ? say('title.start') : say(`check.${start}`);
    expect(page.button()?.textContent).toContain(label);
    expect(page.line()).toBe(line === null ? '' : say(`check.line.${line}`));
    page.button()?.click();
    expect(page.game.here()).toMatch(start === null ? /^#\/play\// : /^#\/check\//);
  });

  test('goes on with a check that was begun, and tells nothing of it yet', () => {
    const page = shown([...first, ...turned(4, 1)]);
    page.game.actions.startCheck();
    for (let card = 0; card < 2; card += 1) {
      page.game.actions.act({ type: 'decide', answer: { type: 'verdict', value: 'myth' } });
      page.game.actions.act({ type: 'reveal', confidence: 'guess' });
    }
    expect(page.draw()).toContain(say('check.underWay.lead', { n: 3, total }));
    expect(page.root.querySelector('.check-rows')).toBeNull();
    expect(page.line()).toBe(say('check.line.underWay', { n: 3, total }));
  });

  test('whoever has played already is told that this is no beginning', () => {
    const cards = say('title.cards', { count: 3 });
    expect(shown(turned(3, 1)).draw()).toContain(say('check.begin.late', { cards }));
    expect(shown([]).root.querySelector('.notice')).toBeNull();
  });

  test('says on which day the third opens', () => {
    expect(shown(both).draw()).toMatch(/opens on \w+, .+\d+\./);
    const nearly = [...first, ...turned(5, 19), ...taken('after', 1, 4, 6.5)];
    expect(shown(nearly).draw()).toContain(say('check.result.opensToday'));
  });

  test('a pack with too few claims, or with no form left, leads back', () => {
    const few = shown([], pack.questions.slice(0, 10));
    expect(few.draw()).toContain(say('check.none.lead'));
    expect(few.button()).toBeNull();
    const two = [...taken('before', 0, 1, 9), ...taken('before', 1, 1, 9)];
    const spent = shown([...two, ...turned(5, 8), ...taken('after', 2, 1, 7)]);
    expect(spent.draw()).toContain(say('check.result.done'));
    expect(spent.button()?.textContent).toContain(say('title.start'));
  });
});

describe('what is told', () => {
  const result = (before: number, after: number) =>
    shown([
      ...taken('before', 0, before, 20),
      ...turned(5, 19),
      ...taken('after', 1, after, 3),
    ]).draw();
  const counts = (from: number, to: number) => ({ from, fromTotal: total, to, toTotal: total });

  test('nothing of one check alone', () => {
    for (const right of [0, 3, 6]) {
      const words = shown([...taken('before', 0, right, 20), ...turned(5, 19)]).draw();
      expect(words).not.toContain(say('check.right', { right, total }));
      expect(words).not.toContain(say('check.look'));
    }
  });

  test.each([
    [0, 6, 'better'],
    [6, 0, 'worse'],
    [2, 4, 'more'],
    [4, 3, 'fewer'],
    [5, 5, 'equal'],
  ] as const)('of %i and then %i right, that it is %s', (before, after, found) => {
    const words = result(before, after);
    expect(words).toContain(say('check.right', { right: before, total }));
    expect(words).toContain(say('check.right', { right: after, total }));
    expect(words).toContain(say(`check.change.${found}`, counts(before, after)));
    const others = (['better', 'worse', 'more', 'fewer', 'equal'] as const).filter(
      (other) => other !== found,
    );
    for (const other of others) {
      expect(words).not.toContain(say(`check.change.${other}`, counts(before, after)));
    }
  });

  test('how far the difference may reach, in cards', () => {
    const range = (low: string, high: string) => say('check.change.range', { low, high });
    const by = (words: 'moreBy' | 'fewerBy', count: number) =>
      say(`check.change.${words}`, { count });
    expect(result(3, 3)).toContain(range(by('fewerBy', 3), by('moreBy', 3)));
    expect(result(0, 6)).toContain(range(by('moreBy', 2), by('moreBy', 6)));
    expect(result(6, 0)).toContain(range(by('fewerBy', 6), by('fewerBy', 2)));
  });

  test('counts the cards that were answered, and names those that had been turned', () => {
    const [known = ''] = forms[1] ?? [];
    const page = shown([
      ...taken('before', 0, 2, 20),
      ...turned(5, 19),
      ...turned(1, 18, [known]),
      ...taken('after', 1, 3, 3, 5),
    ]);
    const words = page.draw();
    expect(words).toContain(say('check.right', { right: 3, total: 5 }));
    expect(words).toContain(say('check.seen', { count: 1 }));
    const tagged = [...page.root.querySelectorAll('.check-claims li:has(.tag)')];
    expect(tagged).toHaveLength(1);
    expect(tagged[0]?.innerHTML).toContain(known);
    expect(shown(both).draw()).toContain(say('check.seenNone'));
  });

  test('as small cards too: each verdict’s, right or not', () => {
    const page = shown(both);
    page.draw();
    const rows = [...page.root.querySelectorAll('.check-rows > li')].map((row) => [
      row.querySelectorAll('.mini').length,
      row.querySelectorAll('.mini[data-right="true"]').length,
    ]);
    expect(rows).toEqual([
      [6, 3],
      [6, 4],
    ]);
  });

  test('leads to the cards that were asked, and to none of a check to come', () => {
    const page = shown(both);
    page.draw();
    const asked = [...(forms[0] ?? []), ...(forms[1] ?? [])];
    expect(page.links()).toEqual(asked.map((id) => `#/play/${pack.id}/${id}`));
    page.game.actions.merge(new Map([[pack.id, taken('later', 2, 6, 1)]]));
    page.draw();
    expect(page.links()).toHaveLength(18);
  });

  test('against before playing and against the second check, once there are three', () => {
    const words = shown([...both, ...taken('later', 2, 4, 1)]).draw();
    expect(words).toContain(say('check.change.later'));
    expect(words).toContain(say('check.change.stayed'));
    expect(words).not.toContain(say('check.change.after'));
  });
});
