// A finding in the teacher's words: where it is, what is the matter, and how to mend it.
import type { Finding, Spot } from '../formats/format.ts';
import type { Say } from '../language.ts';

const places = ['file', 'sheet', 'question', 'row', 'line', 'column'] as const;

/** `Sheet “Quiz” · row 12 · column C`; empty when the finding is about the whole file. */
export function spotWords(say: Say, spot: Spot): string {
  return places
    .flatMap((place) => {
      const value = spot[place];
      return value === undefined || value === '' ? [] : [say(`formats:spot.${place}`, { value })];
    })
    .join(' · ');
}

/** What is the matter, and the remedy. */
export function findingWords(say: Say, { code, check, values }: Finding): string {
  // Codes are known only when a file is read; a test holds every code to its message.
  const key = (check === true ? `check:${code}` : `formats:finding.${code}`) as 'formats:heading';
  return String(say(key, values as never));
}
