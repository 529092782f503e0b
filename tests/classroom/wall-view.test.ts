// The wall never knows more than the class may: tried with packs that differ in nothing but the answers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRevealed } from '../../src/classroom/lesson-places.ts';
import { wallView } from '../../src/classroom/wall-view.ts';
import type { Question } from '../../src/questions/question.ts';
import { both } from '../fixtures/build.ts';
import { aLesson, anyActs, asked, questions, taught } from './lessons.ts';

/** The same question with another answer, another explanation and another stage at the end. */
function turnedRound(question: Question): Question {
  const common = {
    explanation: {
      headline: both('OTHER', '别的'),
      body: both('OTHER', '别的'),
      mixUp: both('OTHER', '别的'),
    },
    mixUp: 'either-or',
    myth: both('OTHER', '别的'),
    discussion: both('OTHER', '别的'),
    scene: { ...question.scene, change: 'other' },
    cites: [{ source: 'other' }],
  } as const;
  const changed: Question = { ...question, ...common, cites: [...common.cites] };
  if (changed.type === 'verdict') {
    return { ...changed, verdict: changed.verdict === 'myth' ? 'reality' : 'myth' };
  }
  if (changed.type === 'view') return { ...changed, otherwise: both('OTHER', '别的') };
  if (changed.type !== 'choice') return changed;
  const options = changed.options.map((option) => ({
    ...option,
    right: !option.right,
    feedback: both('OTHER', '别的'),
  }));
  return { ...changed, options };
}

const opposite = new Map(asked.map((question) => [question.id, turnedRound(question)]));
const commit = { type: 'to-card', part: 'round', card: 0 } as const;

describe('the wall', () => {
  test('looks the same whatever the answers are, until a reveal is asked for', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const lesson = taught(aLesson(), ...acts);
        const [one, other] = [wallView(lesson, questions), wallView(lesson, opposite)];
        if (isRevealed(lesson)) expect(one).not.toEqual(other);
        else expect(one).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  test('says how many have been counted, and not for what', () => {
    const [few, many] = [
      taught(aLesson(), commit, { type: 'count', option: 'myth', count: 7 }),
      taught(aLesson(), commit, { type: 'count', option: 'reality', count: 7 }),
    ];
    expect(wallView(few, questions)).toEqual(wallView(many, questions));
    expect(wallView(few, questions).vote).toEqual({ which: 'first', counted: 7, of: 30 });
  });

  test('says which teams have answered, and not what', () => {
    const setup = { way: 'teams', teams: ['红叶', 'Cranes'] } as const;
    const [one, other] = (['myth', 'reality'] as const).map((option) =>
      taught(aLesson({ setup: { ...setup, teams: [...setup.teams] } }), commit, {
        type: 'team',
        team: 1,
        option,
      }),
    );
    if (one === undefined || other === undefined) throw new Error('Two lessons are needed.');
    expect(wallView(one, questions)).toEqual(wallView(other, questions));
    expect(wallView(one, questions).teams.map(({ hasAnswered }) => hasAnswered)).toEqual([
      false,
      true,
    ]);
  });

  test('shows the votes when the teacher says so, but never one that is being taken', () => {
    const counted = taught(
      aLesson(),
      commit,
      { type: 'count', option: 'myth', count: 7 },
      { type: 'bars', shown: true },
    );
    expect(wallView(counted, questions).bars).toBeNull();
    const talk = taught(counted, { type: 'to-step', step: 'talk' });
    expect(wallView(talk, questions).bars).toBeNull();
    expect(wallView(taught(talk, { type: 'bars', shown: true }), questions).bars?.first).toEqual([
      7, 0, 0,
    ]);
    const again = taught(
      talk,
      { type: 'to-step', step: 'again' },
      { type: 'rest', option: 'myth' },
      { type: 'bars', shown: true },
    );
    expect(wallView(again, questions).bars?.second).toBeNull();
    const end = wallView(taught(again, { type: 'to-step', step: 'reveal' }), questions);
    expect(end.bars).toEqual({ first: [7, 0, 0], second: [30, 0, 0] });
    expect(end.stage?.changed).toBe('lights-on');
  });

  test('knows no right end of an opinion, even when it is revealed', () => {
    const view = taught(aLesson(), { ...commit, card: 2 }, { type: 'to-step', step: 'reveal' });
    const { solution, card } = wallView(view, questions);
    expect([solution?.right, solution?.commonestWrong]).toEqual([null, null]);
    expect(card?.options.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('stays up when the pack no longer has the card', () => {
    const lesson = taught(aLesson(), commit, { type: 'to-step', step: 'reveal' });
    expect(wallView(lesson, new Map())).toMatchObject({ card: null, solution: null, stage: null });
  });
});
