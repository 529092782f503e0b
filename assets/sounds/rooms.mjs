// Three quiet room tones that loop without a seam: noise that repeats exactly, filtered until
// the filters have settled, and slow movements that fit a whole number of times into the loop.
import { drawn, filtered, rate, shaped, white } from './kit.mjs';

const seconds = 4.5;

/** Filters noise that repeats: goes round twice and keeps the second time. */
function around(seed, ...filters) {
  const once = white(seconds, seed);
  const twice = new Float32Array(once.length * 2);
  twice.set(once);
  twice.set(once, once.length);
  const done = filters.reduce((sound, [kind, hz, q]) => filtered(sound, kind, hz, q), twice);
  return done.slice(once.length);
}

/** Between `low` and 1, `times` in the loop. */
const breath = (times, low, phase) => (t) =>
  low + (1 - low) * (0.5 + 0.5 * Math.sin((2 * Math.PI * times * t) / seconds + phase));

/** Sums layers of equal loudness before their gains. */
function layered(...layers) {
  const even = layers.map(([samples, gain]) => {
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    return [samples, gain / Math.sqrt(power)];
  });
  return drawn(seconds, (t) => {
    const i = Math.round(t * rate);
    return even.reduce((sum, [samples, gain]) => sum + samples[i] * gain, 0);
  });
}

function quiet(samples, peak) {
  const top = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / top) * 10 ** (peak / 20));
}

/** Name → exactly one loop; the number is the peak in dBFS (the game plays them far below). */
export function rooms() {
  const wind = around(211, ['low', 420, 0.6], ['high', 70]);
  const leaves = around(213, ['band', 1900, 0.6], ['low', 3200]);
  const air = around(221, ['low', 300, 0.6], ['high', 60]);
  const steps = around(223, ['band', 520, 1.6], ['low', 1400]);
  const far = around(225, ['band', 880, 2.2], ['low', 1700]);
  const still = around(231, ['low', 190, 0.6], ['high', 50]);
  const hush = around(233, ['band', 700, 0.5], ['low', 1300]);
  return {
    outdoor: quiet(
      layered(
        [shaped(wind, breath(2, 0.55, 0.4)), 1],
        [shaped(leaves, (t) => breath(1, 0.35, 2)(t) * breath(3, 0.6, 1)(t)), 0.22],
      ),
      -20,
    ),
    hall: quiet(
      layered(
        [air, 1],
        [shaped(steps, (t) => breath(7, 0.5, 0)(t) * breath(2, 0.5, 1)(t)), 0.3],
        [shaped(far, (t) => breath(11, 0.45, 2)(t) * breath(3, 0.4, 0)(t)), 0.16],
      ),
      -20,
    ),
    room: quiet(layered([still, 1], [shaped(hush, breath(1, 0.7, 0)), 0.12]), -22),
  };
}
