// The maths the sounds are made with: noise, filters, damped sines, envelopes. Deterministic:
// chance comes from a seed. Knows no particular sound.

export const rate = 48_000;

/** Random numbers −1…1, the same for the same seed (mulberry32). */
export function dice(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

export const silence = (seconds) => new Float32Array(Math.round(seconds * rate));

/** Samples given by a function of the time in seconds. */
export function drawn(seconds, at) {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i += 1) out[i] = at(i / rate);
  return out;
}

export function white(seconds, seed) {
  const roll = dice(seed);
  return drawn(seconds, () => roll());
}

/**
 * A state-variable filter (Zavalishin's), which stays stable while its frequency moves.
 * `frequency` is a number, or a function of the time; `kind` is low, band or high.
 */
export function filtered(input, kind, frequency, q = 0.7) {
  const out = new Float32Array(input.length);
  const moving = typeof frequency === 'function';
  let g = moving ? 0 : Math.tan((Math.PI * frequency) / rate);
  let [s1, s2] = [0, 0];
  for (let i = 0; i < input.length; i += 1) {
    if (moving && i % 16 === 0) g = Math.tan((Math.PI * frequency(i / rate)) / rate);
    const high = (input[i] - (1 / q + g) * s1 - s2) / (1 + g / q + g * g);
    const band = g * high + s1;
    const low = g * band + s2;
    s1 = g * high + band;
    s2 = g * band + low;
    out[i] = kind === 'low' ? low : kind === 'high' ? high : band / q;
  }
  return out;
}

/** Rises to 1 within `attack`, then falls to a thousandth within `fall`; seconds. */
export const struck = (attack, fall) => (t) =>
  t < attack
    ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack)
    : Math.exp((-6.9 * (t - attack)) / fall);

/** Swells and goes again within `length`, highest at the share `peak` of it. */
export const swell =
  (length, peak = 0.4) =>
  (t) => {
    if (t <= 0 || t >= length) return 0;
    const at = t / length;
    const half = at < peak ? at / peak : (1 - at) / (1 - peak);
    return Math.sin((Math.PI / 2) * half) ** 2;
  };

export function shaped(input, envelope, gain = 1) {
  return input.map((sample, i) => sample * envelope(i / rate) * gain);
}

/** Sums parts, each `[samples, at second, gain]`. */
export function mixed(seconds, ...parts) {
  const out = silence(seconds);
  for (const [samples, at = 0, gain = 1] of parts) {
    const from = Math.round(at * rate);
    const length = Math.min(samples.length, out.length - from);
    for (let i = 0; i < length; i += 1) out[from + i] += samples[i] * gain;
  }
  return out;
}

/** Damped sines: each mode is `[frequency, gain, seconds to fade]`. */
export function ringing(seconds, modes, attack = 0.002) {
  return drawn(seconds, (t) => {
    let sum = 0;
    for (const [frequency, gain, fall] of modes) {
      sum += gain * struck(attack, fall)(t) * Math.sin(2 * Math.PI * frequency * t);
    }
    return sum;
  });
}

/** Many tiny grains of noise, as dry paper makes; `density` is grains a second at a time. */
export function crackle(seconds, density, frequency, seed) {
  const roll = dice(seed);
  const sparks = drawn(seconds, (t) => {
    const now = (roll() + 1) / 2 < density(t) / rate;
    return now ? roll() : 0;
  });
  return filtered(filtered(sparks, 'band', frequency, 1.1), 'low', frequency * 2.2);
}

/** A small box around the sound: a few soft, early echoes. */
export function boxed(input, amount = 0.16, tail = 0.12) {
  const out = new Float32Array(input.length + Math.round(tail * rate));
  out.set(input);
  const dull = filtered(input, 'low', 1900);
  for (const [at, gain] of [
    [0.0071, 1],
    [0.0113, -0.8],
    [0.0179, 0.66],
    [0.0263, -0.5],
    [0.0397, 0.38],
    [0.0571, -0.25],
  ]) {
    const from = Math.round(at * rate);
    for (let i = 0; i < dull.length && from + i < out.length; i += 1)
      out[from + i] += dull[i] * gain * amount;
  }
  return out;
}

/** Ready for the sprite: no rumble, soft at both ends, and as loud as asked (peak, dBFS). */
export function finished(input, peak, fade = 0.03) {
  const clean = filtered(filtered(input, 'high', 45), 'low', 11_000);
  const [rise, fall] = [Math.round(0.0015 * rate), Math.round(fade * rate)];
  const last = clean.length - 1;
  for (let i = 0; i < clean.length; i += 1) {
    const [up, down] = [Math.min(1, i / rise), Math.min(1, (last - i) / fall)];
    clean[i] *= Math.sin((Math.PI / 2) * up) ** 2 * Math.sin((Math.PI / 2) * down) ** 2;
  }
  const top = clean.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return clean.map((sample) => (sample / top) * 10 ** (peak / 20));
}
