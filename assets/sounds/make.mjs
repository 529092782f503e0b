// Makes the sounds: `node assets/sounds/make.mjs`. Everything is computed (no samples), laid out
// one after another, encoded twice with ffmpeg, and listed in sprite.json: name → [start ms,
// length ms, loops?]. ffmpeg is needed only here, when sounds are remade.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from './events.mjs';
import { rate } from './kit.mjs';
import { rooms } from './rooms.mjs';

/** Silence after each sound, in seconds: decoders may shift the whole by some 50 ms. */
const gap = 0.14;
/** Each sound is begun this much before it is heard: codecs smear its first moment. */
const lead = 0.004;
/** What of a loop's end stands before it, and of its beginning after it, for the same reason. */
const lap = 0.12;

const samples = (seconds) => Math.round(seconds * rate);
const ms = (count) => Math.round((count / rate) * 1000);

function laidOut() {
  const pieces = [new Float32Array(samples(gap))];
  const sprite = {};
  let at = samples(gap);
  const add = (piece) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [name, sound] of Object.entries(events())) {
    sprite[name] = [ms(at - samples(lead)), ms(sound.length + samples(lead + 0.06))];
    // The next one starts on a whole millisecond.
    const length = Math.ceil((sound.length + samples(gap)) / 48) * 48 - sound.length;
    add(sound);
    add(new Float32Array(length));
  }
  for (const [name, loop] of Object.entries(rooms())) {
    const edge = samples(lap);
    const before = loop.slice(-edge).map((sample, i) => sample * Math.min(1, (4 * i) / edge));
    const after = loop
      .slice(0, edge)
      .map((sample, i) => sample * Math.min(1, (4 * (edge - i)) / edge));
    add(before);
    sprite[name] = [ms(at), ms(loop.length), true];
    add(loop);
    add(after);
  }
  return { sprite, pieces, length: at };
}

/** 16 bit, one channel. */
function wav(pieces, length) {
  const bytes = Buffer.alloc(44 + length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(length * 2, 40);
  let at = 44;
  for (const piece of pieces) {
    for (const sample of piece) {
      bytes.writeInt16LE(Math.round(sample * 32767), at);
      at += 2;
    }
  }
  return bytes;
}

const here = import.meta.dirname;
const { sprite, pieces, length } = laidOut();
const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
const whole = process.argv[2] ?? join(folder, 'sprite.wav');
writeFileSync(whole, wav(pieces, length));
const lines = Object.entries(sprite).map(
  ([name, place]) => `  "${name}": ${JSON.stringify(place)}`,
);
writeFileSync(join(here, 'sprite.json'), `{\n${lines.join(',\n')}\n}\n`);

const codecs = {
  'sprite.webm': ['-c:a', 'libopus', '-b:a', '40k', '-vbr', 'on', '-application', 'audio'],
  'sprite.m4a': ['-c:a', 'aac', '-b:a', '36k', '-movflags', '+faststart'],
};
// The same bytes every time: no dates, no encoder names.
const steady = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
for (const [file, codec] of Object.entries(codecs)) {
  const out = join(here, file);
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', whole, ...codec, ...steady, out]);
  console.log(file, statSync(out).size);
}
rmSync(folder, { recursive: true });
