// Reads the JSON that the Open Trivia Database hands out: true/false and multiple-choice questions
// in any of its encodings. Pure.
import type { Pack } from '../questions/pack.ts';
import { decode } from './decode.ts';
import { lost, noted, nothing, quoted } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions, Spot } from './format.ts';
import type { Item } from './item.ts';
import { cleanWords, wordsFromHtml } from './plain-words.ts';
import { packOf, titleFrom } from './quiz-file.ts';

/** A pack of these questions must say so. */
const licence = 'CC BY-SA 4.0';
const author = 'Open Trivia Database contributors';
const home = 'https://opentdb.com/';

export const openTriviaReader: Reader = {
  name: 'open-trivia',
  recognise: ({ name, bytes }) => {
    const start = new TextDecoder().decode(bytes.subarray(0, 4000));
    if (/"response_code"\s*:/.test(start) && /"results"\s*:/.test(start)) return 0.95;
    if (/"correct_answer"\s*:|"incorrect_answers"\s*:/.test(start)) return 0.9;
    return /\.json$/i.test(name) && /"results"\s*:/.test(start) ? 0.2 : 0;
  },
  read,
};

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { text, encoding, preview, findings } = decode(input.bytes, options.encoding);
  if (text === '') return { format: 'open-trivia', pack: null, findings };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? quoted(error.message) : '';
    return nothing('open-trivia', 'quiz.notJson', { reason });
  }
  const results = resultsIn(json);
  if (results === null) return nothing('open-trivia', 'quiz.notTrivia');
  const speak = speakerOf(results);
  const items: Item[] = [];
  const said: Finding[] = [...findings, noted('quiz.licence', {}, { licence })];
  for (const [at, result] of results.entries()) {
    const spot = { question: at + 1 };
    const item = itemOf(result, spot, speak);
    if (item === null) said.push(lost('quiz.notQuestion', spot));
    else items.push(item);
    if (at % 500 === 499) await options.progress((0.5 * at) / results.length);
  }
  const file = {
    ...({ format: 'open-trivia', language: options.language, items, findings: said } as const),
    title: titleFrom(input.name, options.language),
    text: { encoding, preview },
    fields: licensed(options.language),
  };
  return await packOf(file, options);
}

/** The questions: under `results`, or the whole file. Null when it holds neither. */
function resultsIn(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  const results: unknown = json instanceof Object ? Reflect.get(json, 'results') : null;
  return Array.isArray(results) ? results : null;
}

function licensed(language: keyof Pack['title']): Readonly<Record<string, unknown>> {
  const title = { [language]: 'Open Trivia Database' };
  const source = { id: 'open-trivia-database', title, url: home, check: 'unverified' };
  return { licence, authors: [author], sources: [source] };
}

type Speak = (words: string) => string;

function itemOf(result: unknown, spot: Spot, speak: Speak): Item | null {
  if (!(result instanceof Object)) return null;
  const said = (key: string): string | null => {
    const value: unknown = Object.hasOwn(result, key) ? Reflect.get(result, key) : null;
    return typeof value === 'string' ? speak(value) : null;
  };
  const [text, answer] = [said('question'), said('correct_answer')];
  const wrong: unknown = Reflect.get(result, 'incorrect_answers');
  if (text === null || answer === null || !Array.isArray(wrong)) return null;
  const topic = said('category');
  const others = wrong.filter((words) => typeof words === 'string').map(speak);
  return {
    ...{ spot, text, ...(topic === null ? {} : { topic }) },
    body: {
      ...{ type: 'choice', several: false },
      options: [
        { text: answer, right: true },
        ...others.map((words) => ({ text: words, right: false })),
      ],
    },
  };
}

/** How the texts of a file are written: the Database offers four ways, and the file names none. */
function speakerOf(results: readonly unknown[]): Speak {
  const types = results.slice(0, 20).map((one) => {
    const type: unknown = one instanceof Object ? Reflect.get(one, 'type') : null;
    return typeof type === 'string' ? type : '';
  });
  if (types.some((type) => type === 'bXVsdGlwbGU=' || type === 'Ym9vbGVhbg==')) return fromBase64;
  return isPercentEncoded(results) ? fromPercent : (words) => wordsFromHtml(words).words;
}

function isPercentEncoded(results: readonly unknown[]): boolean {
  const texts = results.flatMap((one) => {
    const text: unknown = one instanceof Object ? Reflect.get(one, 'question') : null;
    return typeof text === 'string' ? [text] : [];
  });
  return (
    texts.some((text) => /%[0-9A-F]{2}/i.test(text)) && texts.every((text) => !/\s/.test(text))
  );
}

function fromPercent(words: string): string {
  try {
    return cleanWords(decodeURIComponent(words.replaceAll('+', ' '))).words;
  } catch {
    return cleanWords(words).words;
  }
}

function fromBase64(words: string): string {
  try {
    const bytes = Uint8Array.from(atob(words), (letter) => letter.charCodeAt(0));
    return cleanWords(new TextDecoder().decode(bytes)).words;
  } catch {
    return cleanWords(words).words;
  }
}
