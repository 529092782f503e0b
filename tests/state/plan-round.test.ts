// Which cards a round is made of: what its link gives everyone, and what is made for one player.
import { describe, expect, test } from 'vitest';
import { pickable } from '../../src/rules/pick.ts';
import type { Result } from '../../src/rules/result.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { planRound } from '../../src/state/plan-round.ts';
import type { LoadedPack } from '../../src/state/store.ts';
import { aPack, aQuestion } from '../fixtures/build.ts';

/** Four packs' worth of questions, so that there is something to choose from. */
function loadedPack(): LoadedPack {
  const pack = aPack();
  const list = [0, 1, 2, 3].flatMap((copy) =>
    pack.questions.map((question) =>
      aQuestion(question.type, { ...question, id: `${question.id}-${copy}`, topic: `t-${copy}` }),
    ),
  );
  const questions = new Map(list.map((question) => [question.id, question]));
  return { pack: { ...pack, questions: list }, questions, pickables: list.map(pickable) };
}

const loaded = loadedPack();
const ids = [...loaded.questions.keys()];
const result = (outcome: Result['outcome']): Result => ({
  outcome,
  confidence: null,
  at: 0,
  times: 1,
});
const none = new Map<string, Result>();
/** Half of everything has been seen, and half of that was not right. */
const some = new Map(
  ids.flatMap((id, at) =>
    at % 2 === 0 ? [[id, result(at % 4 === 0 ? 'wrong' : 'right')] as const] : [],
  ),
);
const lucks = Array.from({ length: 30 }, (_, at) => `luck-${at}`);

describe('a mixed round', () => {
  test('follows from its seed and length alone', () => {
    for (const seed of lucks) {
      const wish = { length: 8, seed } as const;
      const plan = planRound(loaded, none, wish, randomFrom('a'));
      expect(planRound(loaded, some, wish, randomFrom('b'))).toEqual(plan);
      expect(plan).toMatchObject({ seed, length: 8, topic: null, again: false });
    }
  });

  test('can be given on by its seed, whatever its player has seen', () => {
    for (const luck of lucks) {
      const { seed, cards } = planRound(loaded, some, { length: 8 }, randomFrom(luck));
      const given = planRound(loaded, none, { length: 8, seed }, randomFrom('other'));
      expect(given.cards).toEqual(cards);
    }
  });

  test('holds more that is new than chance would have it', () => {
    const fresh = (results: ReadonlyMap<string, Result>) =>
      lucks
        .flatMap((luck) => planRound(loaded, results, { length: 8 }, randomFrom(luck)).cards)
        .filter((id) => !some.has(id)).length;
    expect(fresh(some)).toBeGreaterThan(fresh(none) * 1.2);
  });
});

describe('a round for one player', () => {
  test('leans towards its topic, and there to what is new', () => {
    for (const luck of lucks) {
      const wish = { length: 4, topic: 't-2' } as const;
      const { cards, topic } = planRound(loaded, some, wish, randomFrom(luck));
      expect(topic).toBe('t-2');
      expect(cards.every((id) => id.endsWith('-2'))).toBe(true);
    }
  });

  test('for looking again takes what was not right before anything else', () => {
    for (const luck of lucks) {
      const wish = { length: 8, again: true } as const;
      const { cards, again } = planRound(loaded, some, wish, randomFrom(luck));
      expect(again).toBe(true);
      const kinds = new Map(loaded.pickables.map(({ id, kind }) => [id, kind]));
      for (const id of cards.filter((card) => some.get(card)?.outcome === 'right')) {
        const left = ids.filter((other) => kinds.get(other) === kinds.get(id));
        const better = left.filter((other) => some.get(other)?.outcome !== 'right');
        // Only a keystone or a counterweight may come before what is better.
        const question = loaded.questions.get(id);
        const must = question?.keystone === true || question?.counterweight === true;
        expect(must || better.every((other) => cards.includes(other)), id).toBe(true);
      }
      const missed = cards.filter((id) => some.get(id)?.outcome === 'wrong');
      expect(missed.length).toBeGreaterThanOrEqual(5);
    }
  });
});
