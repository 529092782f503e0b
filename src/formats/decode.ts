// Bytes to text, whatever program wrote them. Where the bytes do not tell how, the best guess is
// made and said to be one, with the first lines to judge it by. Pure; never throws.
import type { Encoding, Finding } from './format.ts';

export interface Decoded {
  /** New lines are `\n`; no byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** False where another encoding could fit as well: let the teacher look at the preview. */
  readonly sure: boolean;
  /** The first lines, as they were read. */
  readonly preview: string;
  /** That it was guessed, that letters could not be read, that it is no text at all. */
  readonly findings: readonly Finding[];
}

interface Guess {
  readonly encoding: Encoding;
  readonly sure: boolean;
}

/** Reads `bytes` in the `picked` encoding, or finds out which it is. */
export function decode(bytes: Uint8Array, picked: Encoding | null = null): Decoded {
  const { encoding, sure } = picked === null ? guess(bytes) : { encoding: picked, sure: true };
  const raw = new TextDecoder(encoding).decode(bytes);
  const read = encoding === 'windows-1252' ? raw.replace(/[\u0080-\u009f]/g, western) : raw;
  const text = read.replace(/\r\n?/g, '\n');
  const preview = text.slice(0, 2000).split('\n').slice(0, 12).join('\n');
  if (isBinary(text)) {
    const finding = { weight: 'lost', spot: {}, code: 'text.binary', values: {} } as const;
    return { text: '', encoding, sure, preview, findings: [finding] };
  }
  const findings: Finding[] = [];
  if (text.trim() === '') findings.push({ weight: 'lost', spot: {}, code: 'empty', values: {} });
  if (!sure)
    findings.push({ weight: 'noted', spot: {}, code: 'text.guessed', values: { encoding } });
  const n = text.split('\ufffd').length - 1;
  // In good UTF-8 this sign is the file's own.
  if (n > 0 && !(encoding === 'utf-8' && utf8Damage(bytes) === 'none')) {
    const spot = { line: text.slice(0, text.indexOf('\ufffd')).split('\n').length };
    findings.push({ weight: 'changed', spot, code: 'text.unreadable', values: { n, encoding } });
  }
  return { text, encoding, sure, preview, findings };
}

/** Letters 80 to 9F of windows-1252, where Node 20 gives the controls of Latin-1. */
const westernLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function western(control: string): string {
  return westernLetters[control.charCodeAt(0) - 0x80] ?? control;
}

function guess(bytes: Uint8Array): Guess {
  const marked = markOf(bytes);
  if (marked !== null) return { encoding: marked, sure: true };
  const wide = wideOf(bytes);
  if (wide !== null) return { encoding: wide, sure: true };
  const damage = utf8Damage(bytes);
  if (damage === 'none') return { encoding: 'utf-8', sure: true };
  if (damage === 'little') return { encoding: 'utf-8', sure: false };
  return { encoding: isLikelyChinese(bytes) ? 'gb18030' : 'windows-1252', sure: false };
}

/** The encoding that a byte order mark names. */
function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** How much of a file is looked at to find out how it is written, in bytes. */
const sample = 100_000;

/** UTF-16 without a mark: every letter, comma and new line of ASCII has a zero beside it. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const counts: [number, number] = [0, 0];
  const end = Math.min(bytes.length, sample);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = counts;
  if (even + odd < Math.max(end / 100, 1)) return null;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : null;
}

/** `little`: written in UTF-8, but a byte here and there is broken. */
function utf8Damage(bytes: Uint8Array): 'none' | 'little' | 'much' {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'none';
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sample));
    let broken = 0;
    let whole = 0;
    for (const letter of text) {
      if (letter === '\ufffd') broken += 1;
      else if (letter > '\u007f') whole += 1;
    }
    return whole > broken * 4 ? 'little' : 'much';
  }
}

/**
 * Chinese in a double-byte code has its high bytes in pairs; western text has them one by one
 * among plain letters. (Big5 looks the same: the teacher must pick it.)
 */
function isLikelyChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let singles = 0;
  const end = Math.min(bytes.length, sample);
  for (let at = 0; at < end; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    const next = bytes[at + 1] ?? 0;
    if (next >= 0x81) {
      pairs += 1;
      at += 1;
    } else singles += 1;
  }
  return pairs > singles * 2;
}

/** Text has hardly any control characters; a picture or a program is full of them. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls > 2 && controls * 50 > start.length;
}
