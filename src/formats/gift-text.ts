// The small things of GIFT: escaped characters, and how each text says what it is written in.
// Pure.
import type { Markup } from './markup.ts';

/** What a backslash takes the meaning from. */
const escapable = '\\~=#{}:';

/** Stand for escaped characters meanwhile; no text may hold them, and none should (Unicode §23.7). */
const firstStandIn = 0xfdd0;
const standIns = /[\ufdd0-\ufdef]/g;

/** The text with escaped characters out of the way, so that marks can be looked for. */
export function hidden(text: string): string {
  return text.replace(standIns, '').replace(/\\([\\~=#{}:n])/g, (_, letter: string) => {
    const place = letter === 'n' ? escapable.length : escapable.indexOf(letter);
    return String.fromCharCode(firstStandIn + place);
  });
}

/** The text as it was meant: the other way round, without the backslashes. */
export function shown(text: string): string {
  return text.replace(standIns, (letter) => {
    const place = letter.charCodeAt(0) - firstStandIn;
    return place === escapable.length ? '\n' : (escapable[place] ?? '');
  });
}

export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A text of the file: what it is written in, and what it says. */
export interface GiftText {
  readonly markup: Markup;
  readonly text: string;
}

/** Takes off the `[html]` before a text; without one it is written as its question is. */
export function giftText(hiddenText: string, usual: Markup): GiftText {
  const [mark = '', name = ''] = /^\s*\[(html|markdown|plain|moodle)\]/i.exec(hiddenText) ?? [];
  const named = name.toLowerCase();
  const markup =
    named === 'html' || named === 'markdown' || named === 'plain' || named === 'moodle'
      ? named
      : usual;
  return { markup, text: shown(hiddenText.slice(mark.length)).trim() };
}

/** How lines are indented in the file means nothing. */
export function withoutIndents(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '\n');
}
