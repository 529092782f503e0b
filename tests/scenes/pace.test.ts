// Drawing ahead of time: in quiet moments only, until somebody waits for it.
import { describe, expect, test } from 'vitest';
import { Pace } from '../../src/scenes/pace.ts';

/** A quiet moment comes only when `come` is called, and for everyone who waits just then. */
function moments() {
  const waiting: (() => void)[] = [];
  const quiet = () => new Promise<void>((resolve) => waiting.push(resolve));
  const come = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { quiet, come };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

function threePieces(pace: Pace): string[] {
  const done: string[] = [];
  for (const piece of ['a', 'b', 'c']) void pace.turn().then(() => done.push(piece));
  return done;
}

describe('Pace', () => {
  test('each piece waits for a quiet moment of its own', async () => {
    const { quiet, come } = moments();
    const done = threePieces(new Pace(quiet));
    await soon();
    expect(done).toEqual([]);
    come();
    await soon();
    expect(done).toEqual(['a']);
    come();
    await soon();
    expect(done).toEqual(['a', 'b']);
  });

  test('hurried stepwise, one piece after another with the browser in between', async () => {
    const pace = new Pace(moments().quiet);
    const done = threePieces(pace);
    pace.hurry('stepwise');
    const seen: number[] = [];
    for (let task = 0; task < 20; task += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(done.length);
    }
    expect(seen).toContain(1);
    expect(seen).toContain(2);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  test('hurried at once, all of it before anything else', async () => {
    const pace = new Pace(moments().quiet);
    const done = threePieces(pace);
    pace.hurry('at once');
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toEqual(['a', 'b', 'c']);
  });

  test('what is asked for after the hurry does not wait either', async () => {
    const pace = new Pace(moments().quiet);
    pace.hurry('stepwise');
    const done = threePieces(pace);
    await soon();
    expect(done).toEqual(['a', 'b', 'c']);
  });
});
