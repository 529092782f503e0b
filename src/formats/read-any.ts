// Reads a file of any format: finds its reader, and turns whatever goes wrong into a finding.
import { endingOf } from './file-kind.ts';
import { nothing } from './findings.ts';
import type { Finding, FormatName, Imported, Input, ReadOptions } from './format.ts';
import { readerOf, recognise } from './readers.ts';

/** As a reader has them; `format` is null where it is to be found out. */
export interface AnyOptions extends ReadOptions {
  readonly format: FormatName | null;
}

/** Reads the file with the reader that was asked for, or that knows it best; never throws. */
export async function readAny(input: Input, options: AnyOptions): Promise<Imported> {
  const { format } = options;
  if (input.bytes.length === 0) return nothing(format, 'empty');
  try {
    const reader = await (format === null ? recognise(input) : readerOf(format));
    if (reader === null) return nothing(format, ...unknown(input));
    return await reader.read(input, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    return nothing(format, 'quiz.broken', { reason });
  }
}

/** Files that teachers have and that only another program can turn into something to read. */
const convertible: Readonly<Record<string, string>> = {
  ...{ doc: 'quiz.document', docx: 'quiz.document', odt: 'quiz.document', pdf: 'quiz.document' },
  ...{ xls: 'quiz.oldWorkbook', ods: 'quiz.oldWorkbook', numbers: 'quiz.oldWorkbook' },
  ...{ apkg: 'quiz.ankiDeck', colpkg: 'quiz.ankiDeck', mbz: 'quiz.moodleBackup' },
};

function unknown({ name }: Input): [code: string, values: Finding['values']] {
  const ending = endingOf(name);
  const code = Object.hasOwn(convertible, ending) ? convertible[ending] : undefined;
  if (code !== undefined) return [code, { ending }];
  return ['quiz.unknown', {}];
}
