// What the page of what is known counts, and that it counts once.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/page/know-facts.ts';
import type { Attempt } from '../../src/rules/attempt.ts';
import { createLog } from '../../src/state/log.ts';
import { createRecords, noTrouble } from '../../src/state/records.ts';
import { memoryShelf } from '../../src/state/shelf.ts';
import { pack } from '../browser/pack.ts';
import { pastChecks, pastRounds } from '../browser/past.ts';
import { anAttempt } from '../fixtures/attempts.ts';
import { answer, type Game, visit } from '../fixtures/game.ts';

const now = 1.7e12;

/** Someone who comes back after `attempts`. */
function returning(attempts: readonly Attempt[]): Game {
  const shelf = memoryShelf();
  createLog(
    createRecords(shelf, noTrouble, () => undefined),
    'past',
  ).merge(pack.id, attempts);
  return visit({ pack, shelf, now: () => now });
}

const facts = ({ state, actions }: Game) => {
  const found = factsOf(state(), actions);
  if (found === null) throw new Error('No pack.');
  return found;
};

test('claims that were met stand under their topics, with the last answer of a round', () => {
  const [one, two] = pack.questions.slice(0, 2).map(({ id }) => id);
  const said = (change: Partial<Attempt>) => anAttempt({ question: one ?? '', ...change });
  const game = returning([
    said({ at: now - 9, outcome: 'wrong', said: 'reality' }),
    said({ at: now - 8, outcome: 'right', said: 'myth', confidence: 'guess' }),
    said({ at: now - 7, outcome: 'wrong', said: 'complicated', check: 'before' }),
    anAttempt({ at: now - 6, question: two ?? '', check: 'before' }),
  ]);
  const { topics } = facts(game);
  const [topic] = topics;
  expect(topics).toHaveLength(1);
  expect(topic?.total).toBe(pack.questions.filter((q) => q.topic === topic?.topic.id).length);
  expect(topic?.met.map(({ question }) => question.id)).toEqual([one]);
  expect(topic?.met[0]?.last).toMatchObject({ said: 'myth', confidence: 'guess' });
});

test('kinds of mistake that were not met are named as such', () => {
  const { measures, mixUpsAhead } = facts(returning(pastRounds(1, 1, now)));
  expect(measures.mixUps).toHaveLength(1);
  const all = new Set(pack.questions.flatMap(({ mixUp }) => mixUp ?? []));
  expect(mixUpsAhead).toHaveLength(all.size - 1);
  expect(mixUpsAhead).not.toContain(measures.mixUps[0]?.mixUp);
});

describe('checks', () => {
  test('each later one is held against the first', () => {
    const { checks, changes } = facts(returning(pastChecks(['before', 'after', 'later'], now)));
    expect(checks.map(({ check }) => check)).toEqual(['before', 'after', 'later']);
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['before', 'after'],
      ['before', 'later'],
    ]);
  });

  test('one under way is not read: that would tell which answers were right', () => {
    const game = returning([]);
    game.actions.startCheck();
    answer(game);
    expect(game.state().checked.get('before')).toHaveLength(1);
    expect(facts(game).checks).toEqual([]);
  });
});

describe('counting', () => {
  test('is done once until something changes, or a day ends', () => {
    let clock = now;
    const game = visit({ pack, now: () => clock });
    const first = facts(game);
    expect(facts(game)).toBe(first);
    game.actions.startRound();
    answer(game);
    const second = facts(game);
    expect(second).not.toBe(first);
    clock += 1000;
    expect(facts(game)).toBe(second);
    clock += 86_400_000;
    expect(facts(game)).not.toBe(second);
  });

  test('a hundred thousand answers are counted while a page opens', () => {
    const many = Array.from({ length: 2000 }, (_, at) => pastRounds(50, 1, now - at)).flat();
    const game = visit({ pack, now: () => now });
    game.store.setState({ attempts: many });
    const begun = performance.now();
    facts(game);
    // Milliseconds on a machine that does much else; about 60 on one that does not.
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
