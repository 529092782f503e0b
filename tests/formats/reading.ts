// Reading in tests: bytes or text in, what came of it out.
import type { Finding, Imported, Input, Reader, ReadOptions } from '../../src/formats/format.ts';
import type { Language } from '../../src/questions/text.ts';

export function inputOf(content: string | Uint8Array, name = 'quiz.txt'): Input {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes };
}

export function optionsIn(language: Language = 'en'): ReadOptions {
  return { language, encoding: null, progress: () => undefined };
}

export async function readWith(
  reader: Reader,
  content: string | Uint8Array,
  { language = 'en', name = 'quiz.txt' }: { language?: Language; name?: string } = {},
): Promise<Imported> {
  return await reader.read(inputOf(content, name), optionsIn(language));
}

/** `line 12: quiz.essay` for each finding. */
export function told({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return findings.map(({ spot, code }) => `${spotOf(spot)}${code}`);
}

function spotOf({ line, row, question }: Finding['spot']): string {
  const at = line ?? row ?? question;
  return at === undefined
    ? ''
    : `${line === undefined ? (row === undefined ? 'question' : 'row') : 'line'} ${at}: `;
}
