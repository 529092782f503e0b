import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareFor } from '../../src/scenes/fineness.ts';

const times = fc.double({ min: 0, max: 2000, noNaN: true });
const ratios = fc.double({ min: 0.5, max: 3, noNaN: true });

describe('how finely a moving picture is drawn', () => {
  it('takes all pixels where a drawing takes a small part of a frame', () => {
    for (const ms of [0, 1, 4, 6]) expect(shareFor(ms, 2)).toBe(1);
  });

  it('takes so few that a slow drawing takes a small part of a frame too', () => {
    const share = shareFor(20, 3);
    expect(20 * share * share).toBeCloseTo(5);
  });

  it('never draws finer because a drawing takes longer', () => {
    fc.assert(
      fc.property(times, times, ratios, (a, b, ratio) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        expect(shareFor(long, ratio)).toBeLessThanOrEqual(shareFor(short, ratio));
      }),
    );
  });

  it('never dissolves the picture, however slow the machine', () => {
    fc.assert(
      fc.property(times, ratios, (ms, ratio) => {
        const share = shareFor(ms, ratio);
        expect(share * ratio).toBeGreaterThanOrEqual(Math.min(ratio, 0.7) - 1e-9);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
