// Setting up: names of teams in every language, and a lesson from whatever is chosen.
import { expect, test } from 'vitest';
import { ways } from '../../src/classroom/lesson.ts';
import { lessonFrom, mayCheck, newDraft } from '../../src/classroom/setup-draft.ts';
import { teamNames } from '../../src/classroom/team-names.ts';
import { fetchWords } from '../../src/language.ts';
import { languages } from '../../src/questions/text.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { pack } from '../browser/pack.ts';
import { aPack } from '../fixtures/build.ts';
import { messagesOf } from '../fixtures/locales.ts';

const namesOf = (language: string) =>
  (messagesOf(language).get('class:teams.names') ?? '').split(/[,、]\s*/);

test('every language has as many names of teams, each once; Chinese ones have two characters', () => {
  for (const language of languages) {
    const names = namesOf(language);
    expect(names).toHaveLength(namesOf('en').length);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(16);
  }
  expect(namesOf('zh-Hans').filter((name) => !/^\p{Script=Han}{2}$/u.test(name))).toEqual([]);
});

test('what every lesson is set up with can be taught', () => {
  for (const way of ways) {
    const draft = newDraft(['zh-Hans', 'en']);
    const lesson = lessonFrom(
      pack,
      { ...draft, setup: { ...draft.setup, way } },
      { random: randomFrom(way), now: 5 },
    );
    expect(lesson).toMatchObject({
      began: 5,
      pack: pack.id,
      setup: { way },
      place: { part: 'welcome' },
    });
    expect(lesson?.plan.before).toHaveLength(6);
  }
  expect(mayCheck(aPack(), 40)).toBe(false);
  expect(mayCheck(pack, 20)).toBe(false);
});

test('names of teams are drawn by chance, and differ', async () => {
  await fetchWords('class');
  const [one, other] = ['a', 'b'].map((luck) => teamNames(8, ['en'], randomFrom(luck)));
  expect(new Set(one).size).toBe(8);
  expect(one).not.toEqual(other);
});
