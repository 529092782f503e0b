// Every sound an event has, from paper, wood and a small bell.
import {
  boxed,
  crackle,
  drawn,
  filtered,
  finished,
  mixed,
  ringing,
  shaped,
  struck,
  swell,
  white,
} from './kit.mjs';

/** Paper sliding: noise whose colour moves from one frequency to another, uneven as fibres are. */
function slide(seconds, from, to, seed, peak = 0.4) {
  const colour = (t) => from * (to / from) ** (t / seconds);
  const fibres = filtered(white(seconds, seed + 2), 'low', 45, 0.6);
  const soft = filtered(filtered(white(seconds, seed), 'band', colour, 0.9), 'low', 4200, 0.6);
  const body = soft.map((sample, i) => sample * (0.55 + Math.min(1.4, 22 * Math.abs(fibres[i]))));
  const sparks = crackle(seconds, (t) => 260 * swell(seconds, peak)(t), (from + to) / 2, seed + 1);
  const grain = filtered(sparks, 'low', 4200, 0.6);
  return mixed(seconds, [shaped(body, swell(seconds, peak)), 0, 0.5], [grain, 0, 1.5]);
}

/** Something flat and light landing on the table. */
function pat(seed, low = 150) {
  const slap = shaped(filtered(white(0.09, seed), 'low', 1500), struck(0.002, 0.07));
  const table = ringing(0.16, [
    [low, 0.7, 0.12],
    [low * 1.9, 0.28, 0.07],
  ]);
  return mixed(0.17, [slap, 0, 0.5], [table, 0, 0.8]);
}

/** A knock on wood: the modes of a short bar over the hollow below it. */
function knock(frequency, seed, softness = 1) {
  const bar = ringing(
    0.5,
    [
      [frequency, 1, 0.2 * softness],
      [frequency * 2.71, 0.32, 0.075],
      [frequency * 5.15, 0.1, 0.03],
      [frequency * 0.5, 0.35, 0.12],
    ],
    0.0025,
  );
  const click = shaped(filtered(white(0.02, seed), 'band', 1700, 0.8), struck(0.001, 0.014));
  return mixed(0.5, [bar, 0, 0.8], [click, 0, 0.22]);
}

/** A small bell, struck with felt: two nearly equal tones beat slowly, high ones fade at once. */
function bell(frequency, fall = 1.3) {
  const modes = [
    [1, 0.7, 1],
    [1.0016, 0.35, 0.95],
    [2.004, 0.2, 0.6],
    [2.41, 0.1, 0.36],
    [3.01, 0.07, 0.28],
    [4.52, 0.035, 0.14],
    [5.43, 0.02, 0.09],
  ].map(([ratio, gain, share]) => [frequency * ratio, gain, fall * share]);
  return ringing(fall, modes, 0.005);
}

/**
 * A rubber stamp with a wooden handle coming down on paper. Small loudspeakers carry nothing
 * below 200 Hz, so the wood says what the low thud says.
 */
function stamp(low, tone, seed) {
  const drop = drawn(0.22, (t) => {
    const phase = low * t + low * 0.018 * (1 - Math.exp(-t / 0.03));
    return Math.sin(2 * Math.PI * phase) * struck(0.003, 0.19)(t);
  });
  const press = shaped(filtered(white(0.12, seed), 'band', 620, 0.5), struck(0.002, 0.1));
  const creak = crackle(0.16, (t) => 260 * swell(0.16, 0.3)(t), 2100, seed + 1);
  return mixed(
    0.5,
    [drop, 0, 0.5],
    [press, 0, 0.6],
    [knock(tone, seed + 2), 0.002, 0.55],
    [creak, 0.09, 0.5],
  );
}

const flutter = (cycles) => (t) => 0.62 + 0.38 * Math.sin(2 * Math.PI * cycles * t - 1.2);

function turn() {
  const sweep = shaped(slide(0.32, 700, 2600, 61, 0.55), flutter(15));
  return mixed(0.46, [sweep, 0, 1], [pat(63, 170), 0.29, 0.5]);
}

function page() {
  const lift = slide(0.2, 1100, 2300, 71, 0.35);
  const fall = shaped(slide(0.28, 2300, 800, 73, 0.4), flutter(22));
  return mixed(0.46, [lift, 0, 0.6], [fall, 0.15, 1]);
}

function curtain() {
  const cloth = filtered(
    filtered(white(0.85, 81), 'band', (t) => 420 + 420 * swell(0.85, 0.6)(t), 0.8),
    'low',
    2600,
    0.6,
  );
  const folds = shaped(cloth, (t) => swell(0.85, 0.35)(t) * flutter(6)(t));
  const rings = [0.1, 0.19, 0.3, 0.42, 0.55];
  const wood = rings.map((at, i) => [knock(520 + 43 * ((i * 3) % 5), 83 + i, 0.35), at, 0.1]);
  return mixed(1, [folds, 0, 1], ...wood);
}

function openPlace() {
  const out = slide(0.26, 800, 2400, 91, 0.5);
  return mixed(
    0.85,
    [knock(330, 93, 0.7), 0, 0.8],
    [out, 0.07, 0.55],
    [bell(1318.5, 0.6), 0.2, 0.1],
  );
}

function finish() {
  const notes = [523.25, 659.26, 783.99];
  const chime = notes.map((note, i) => [bell(note, 1.25), 0.12 + i * 0.19, 0.55 - i * 0.06]);
  return mixed(1.85, [curtain(), 0, 0.3], ...chime);
}

const pair = (first, second, gap, gain) => mixed(gap + 0.5, [first, 0, 1], [second, gap, gain]);

/** Name → samples, ready for the sprite; the number is the peak in dBFS. */
export function events() {
  return {
    deal: finished(
      boxed(mixed(0.4, [slide(0.22, 900, 2300, 11, 0.6), 0, 1], [pat(13), 0.19, 0.8])),
      -11,
    ),
    'pick-up': finished(slide(0.17, 1100, 2500, 21, 0.5), -17),
    'put-back': finished(
      boxed(mixed(0.28, [slide(0.13, 2100, 1000, 31), 0, 0.6], [pat(33, 165), 0.08, 0.7])),
      -14,
    ),
    choose: finished(boxed(mixed(0.16, [knock(392, 41, 0.45), 0, 1]), 0.1, 0.05), -15),
    swipe: finished(slide(0.28, 700, 3000, 51, 0.62), -13),
    turn: finished(boxed(turn()), -11),
    'stamp-myth': finished(boxed(stamp(131, 294, 101)), -8),
    'stamp-complicated': finished(
      boxed(pair(stamp(147, 370, 111), stamp(156, 415, 115), 0.13, 0.5)),
      -9,
    ),
    'stamp-reality': finished(
      boxed(mixed(0.6, [stamp(165, 440, 121), 0, 1], [knock(660, 125), 0.004, 0.2])),
      -9,
    ),
    correct: finished(
      mixed(1.25, [bell(880, 1.2), 0, 1], [bell(1318.5, 0.9), 0.085, 0.32]),
      -15,
      0.12,
    ),
    surprised: finished(
      boxed(mixed(0.75, [knock(440, 131, 1.6), 0, 0.9], [knock(587.33, 133, 2), 0.16, 0.8])),
      -13,
      0.08,
    ),
    page: finished(boxed(page(), 0.1), -14),
    curtain: finished(boxed(curtain()), -13),
    'open-place': finished(boxed(openPlace()), -12, 0.08),
    finish: finished(finish(), -14, 0.2),
  };
}
