// Which cards a round is made of: what its link gives everyone, and what is made for one player.
import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../src/questions/question.ts';
import { pickable } from '../../src/rules/pick.ts';
import type { Result } from '../../src/rules/result.ts';
import { day } from '../../src/rules/review.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { type Past, planRound } from '../../src/state/plan-round.ts';
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
  const pickables = list.map(pickable);
  return {
    pack: { ...pack, questions: list },
    questions,
    pickables,
    forms: () => null,
    renewed: {},
    isOwn: false,
  };
}

const loaded = loadedPack();
const ids = [...loaded.questions.keys()];
const now = 1000 * day;
const result = (
  outcome: Result['outcome'],
  due = now + day,
  confidence: Confidence | null = null,
) => ({
  ...{ outcome, confidence, at: 0, times: 1 },
  review: { memory: { stability: 1, difficulty: 5 }, at: 0, due, surprisedAt: null },
});
const past = (results: ReadonlyMap<string, Result>, reserved: readonly string[] = []): Past => ({
  ...{ results, dueBy: now, reserved: new Set(reserved) },
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
      const plan = planRound(loaded, past(none), wish, randomFrom('a'));
      expect(planRound(loaded, past(some), wish, randomFrom('b'))).toEqual(plan);
      expect(plan).toMatchObject({ seed, length: 8, topic: null, again: false });
    }
  });

  test('can be given on by its seed, whatever its player has seen', () => {
    for (const luck of lucks) {
      const { seed, cards } = planRound(loaded, past(some), { length: 8 }, randomFrom(luck));
      const given = planRound(loaded, past(none), { length: 8, seed }, randomFrom('other'));
      expect(given.cards).toEqual(cards);
    }
  });

  test('holds more that is new than chance would have it', () => {
    const fresh = (results: ReadonlyMap<string, Result>) =>
      lucks
        .flatMap((luck) => planRound(loaded, past(results), { length: 8 }, randomFrom(luck)).cards)
        .filter((id) => !some.has(id)).length;
    expect(fresh(some)).toBeGreaterThan(fresh(none) * 1.2);
  });
});

describe('a round for one player', () => {
  test('leans towards its topic, and there to what is new', () => {
    for (const luck of lucks) {
      const wish = { length: 4, topic: 't-2' } as const;
      const { cards, topic } = planRound(loaded, past(some), wish, randomFrom(luck));
      expect(topic).toBe('t-2');
      expect(cards.every((id) => id.endsWith('-2'))).toBe(true);
    }
  });

  test('keeps the cards of checks to come for last', () => {
    const reserved = ids.filter((id) => id.startsWith('verdict-') && id.endsWith('-2'));
    for (const luck of lucks) {
      const wish = { length: 4, topic: 't-2' } as const;
      const { cards } = planRound(loaded, past(none, reserved), wish, randomFrom(luck));
      const musts = cards.filter((id) => loaded.questions.get(id)?.counterweight !== true);
      expect(musts.filter((id) => reserved.includes(id))).toEqual([]);
    }
  });
});

test('a mixed round has fewer cards of checks to come than chance would have it', () => {
  const reserved = ids.filter((_, at) => at % 3 === 0);
  const held = (kept: readonly string[]) =>
    lucks
      .flatMap((luck) => planRound(loaded, past(none, kept), { length: 8 }, randomFrom(luck)).cards)
      .filter((id) => reserved.includes(id)).length;
  expect(held(reserved)).toBeLessThan(held([]) * 0.75);
});

describe('a round for looking again', () => {
  const wish = { length: 12, again: true } as const;
  const rounds = (results: ReadonlyMap<string, Result>) =>
    lucks.map((luck) => planRound(loaded, past(results), wish, randomFrom(luck)));

  test('holds what is due or was not right, and at least a third of it fresh', () => {
    for (const { cards, again } of rounds(some)) {
      expect(again).toBe(true);
      const missed = cards.filter((id) => some.get(id)?.outcome === 'wrong');
      expect(missed.length).toBeGreaterThanOrEqual(5);
      expect(missed.length).toBeLessThanOrEqual(8);
      expect(cards.filter((id) => !some.has(id)).length).toBeGreaterThanOrEqual(4);
    }
  });

  test('stays fresh by a third even when everything seen is due', () => {
    const seen = ids.slice(0, 24);
    const due = new Map(seen.map((id) => [id, result('wrong', now - day, 'certain')]));
    for (const { cards } of rounds(due)) {
      expect(cards.filter((id) => !due.has(id)).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('is as balanced as any other: one who got every reality wrong does not meet them alone', () => {
    const kinds = new Map(loaded.pickables.map(({ id, kind }) => [id, kind]));
    const realities = ids.filter((id) => kinds.get(id) === 'reality');
    const results = new Map(realities.map((id) => [id, result('wrong', now, 'certain')]));
    for (const { cards } of rounds(results)) {
      const of = (kind: string) => cards.filter((id) => kinds.get(id) === kind).length;
      expect(of('reality')).toBeLessThanOrEqual(4);
      expect(of('myth')).toBeGreaterThanOrEqual(2);
    }
  });

  test('takes the most surprising first, and what is due before what is not', () => {
    const myths = loaded.pickables.filter(({ kind, counterweight }) => {
      return kind === 'myth' && !counterweight;
    });
    const [shock, late, due, soon] = myths.map(({ id }) => id);
    if (shock === undefined || late === undefined || due === undefined || soon === undefined) {
      throw new Error('Too few myths.');
    }
    const results = new Map<string, Result>([
      [soon, result('wrong', now + day)],
      [due, result('wrong', now - day)],
      [late, result('wrong', now - 9 * day)],
      [shock, result('wrong', now + day, 'certain')],
    ]);
    const order = [shock, late, due, soon];
    const taken = rounds(results).map(({ cards }) => order.filter((id) => cards.includes(id)));
    // A counterweight may have taken a place; what is left goes in this order.
    for (const found of taken) expect(found).toEqual(order.slice(0, found.length));
    expect(taken.filter(({ length }) => length >= 2).length).toBeGreaterThan(lucks.length / 2);
  });

  test('leaves alone what is known and not due, while there is anything else', () => {
    const known = new Map(ids.slice(0, 8).map((id) => [id, result('right', now + day)]));
    for (const { cards } of rounds(known)) {
      const musts = cards.filter((id) => loaded.questions.get(id)?.counterweight !== true);
      expect(musts.filter((id) => known.has(id))).toEqual([]);
    }
  });
});
