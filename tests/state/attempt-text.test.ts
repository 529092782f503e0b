// An attempt as a line of text and back; and what is left of a text that was harmed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesIn, readAttempt, writeAttempt } from '../../src/state/attempt-text.ts';
import { anAttempt, anyAttempt } from '../fixtures/attempts.ts';

test('any attempt comes back as it was', () => {
  fc.assert(
    fc.property(anyAttempt(), (attempt) => {
      expect(readAttempt(writeAttempt(attempt))).toEqual(attempt);
    }),
    { numRuns: 2000 },
  );
});

test('a line is short, and the same in every version from 2 on', () => {
  const attempt = anAttempt({
    ...{ at: 1_763_856_000_000, question: 'low-score-no-ticket', outcome: 'wrong' },
    ...{ confidence: 'fairly', said: 'myth' },
  });
  expect(writeAttempt(attempt)).toBe('miaybk00 low-score-no-ticket wfm-');
  expect(writeAttempt({ ...attempt, at: 0.5 - 1 })).toMatch(/^0 /);
});

describe('no attempt is', () => {
  const line = 'mib3zqps low-score-no-ticket wfm-';
  test.each([
    ...['', ' ', line.slice(1, -1), `${line} `, line.toUpperCase(), line.replace('wfm', 'xfm')],
    ...[line.replace(' ', ''), `${line}x`, line.replace('low', 'Löw'), 'mib3zqps -a wfm-'],
    ...[`zzzzzzzzzzz ${line}`, line.replace('wfm-', 'wfm'), line.replace('f', 'x')],
  ])('%j', (text) => {
    expect(readAttempt(text)).toBeNull();
  });

  test('anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = readAttempt(text);
        if (found !== null) expect(writeAttempt(found)).toBe(text.replace(/^0+(?=\w)/, ''));
      }),
    );
  });
});

test('of a text cut anywhere, all whole lines are found, and none that was not there', () => {
  fc.assert(
    fc.property(fc.array(anyAttempt(), { minLength: 1, maxLength: 12 }), fc.nat(), (list, cut) => {
      const lines = list.map(writeAttempt);
      const whole = JSON.stringify({ v: 2, d: lines.join(';') });
      const text = whole.slice(0, cut % (whole.length + 1));
      const found = linesIn(text);
      const complete = lines.filter((_, at) => {
        const end = whole.indexOf('"d":"') + 5 + lines.slice(0, at + 1).join(';').length;
        return end <= text.length;
      });
      expect(found).toEqual(complete);
    }),
    { numRuns: 1000 },
  );
});
