// The inverse of the normal distribution, against tabled values.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { density, z95, zOf } from '../../src/rules/normal.ts';

test.each([
  [0.5, 0],
  [0.75, 0.674489750196],
  [0.9, 1.281551565545],
  [0.975, z95],
  [0.999, 3.090232306168],
  [1e-6, -4.753424308823],
  [1e-12, -7.034483825301],
  [1e-20, -9.262340089798],
])('z of %d', (p, z) => {
  expect(Math.abs(zOf(p) - z)).toBeLessThanOrEqual(2e-7 * Math.abs(z));
});

test('nothing lies below everything', () => {
  expect([zOf(0), zOf(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

test('z is symmetric about a half, and grows', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0001, max: 0.9998, noNaN: true }), (p) => {
      expect(zOf(1 - p)).toBeCloseTo(-zOf(p), 6);
      expect(zOf(p + 0.0001)).toBeGreaterThan(zOf(p));
    }),
  );
});

test('the density is the slope of the way back', () => {
  for (const p of [0.02, 0.2, 0.5, 0.7, 0.99]) {
    const slope = 1e-4 / (zOf(p + 5e-5) - zOf(p - 5e-5));
    expect(density(zOf(p))).toBeCloseTo(slope, 4);
  }
});
