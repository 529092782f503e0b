// What must hold on every shot, whatever is on it; each failure is one line of words.
import type { Page } from 'playwright-core';
import { blankness, faintWords } from './contact-pixels.ts';
import type { Shot } from './contact-shot.ts';
import { overlaps } from './contact-words.ts';

/** `bench` is an empty page to look at pictures on. */
export async function shotProblems(bench: Page, shot: Shot): Promise<string[]> {
  const found = [
    ...(shot.settled ? [] : ['never came to rest']),
    ...(await blankness(bench, shot)),
    ...overlaps(shot.lines),
    ...(await faintWords(bench, shot)),
  ];
  return [...new Set(found)];
}
