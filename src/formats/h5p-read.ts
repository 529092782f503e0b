// Reads H5P: of the zip only what describes it and its content, never a library. Question types
// that we can hold are found wherever they are, in a question set as in a book. Pure; never throws
// (but for what `progress` throws).
import { unpack } from './archive.ts';
import { indexOf, looksZipped } from './archive-index.ts';
import { decode } from './decode.ts';
import { lost } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import { contentsIn, mediaOf, questionsOf } from './h5p-questions.ts';
import type { Item } from './item.ts';
import { limits } from './limits.ts';
import { type Loose, listOf, looseOf } from './pack-parts.ts';
import { cleanWords } from './plain-words.ts';
import { packOf, titleFrom } from './quiz-file.ts';
import { languageOf } from './said-language.ts';
import { zipPictures } from './zip-pictures.ts';

const about = 'h5p.json';
const content = 'content/content.json';

export const h5pReader: Reader = { name: 'h5p', recognise, read };

function recognise({ bytes }: Input): number {
  if (!looksZipped(bytes)) return 0;
  const { entries } = indexOf(bytes, limits.entries);
  return entries.some(({ name }) => /^(?:[^/]+\/)?h5p\.json$/.test(name)) ? 1 : 0;
}

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { files, findings: seen } = unpack(input, (name) => name === about || name === content);
  const findings = [...seen];
  const made = looseOf(jsonIn(files.get(about), about, findings));
  const main = jsonIn(files.get(content), content, findings);
  if (main === undefined) {
    if (!findings.some(({ weight }) => weight === 'lost')) findings.push(lost('lms.noContent', {}));
    return { format: 'h5p', pack: null, findings };
  }
  await options.progress(0.2);
  const library = typeof made.mainLibrary === 'string' ? made.mainLibrary : '';
  const items: Item[] = [];
  let question = 1;
  const contents = contentsIn(library, main);
  const {
    fileOf,
    pictures,
    findings: left,
  } = zipPictures(input, new Set(contents.map((one) => mediaOf(one).path)));
  findings.push(...left);
  for (const [at, found] of contents.entries()) {
    const read = questionsOf(found, { question }, fileOf);
    question += read.items.length + read.findings.filter(({ weight }) => weight === 'lost').length;
    items.push(...read.items);
    findings.push(...read.findings);
    if (at % 200 === 199) await options.progress(0.3);
  }
  if (items.length === 0 && findings.length === 0) findings.push(lost('lms.noItems', {}));
  const tag = typeof made.language === 'string' ? made.language : '';
  const words = items.map(({ text }) => text).join('');
  const language = languageOf(tag, words, options.language);
  const title = typeof made.title === 'string' ? cleanWords(made.title).words.slice(0, 200) : '';
  const fields = { ...creditsOf(made), pictures: pictures() };
  const file = { format: 'h5p', language, items, findings, fields } as const;
  return await packOf({ ...file, title: title || titleFrom(input.name, language) }, options);
}

function jsonIn(bytes: Uint8Array | undefined, file: string, findings: Finding[]): unknown {
  if (bytes === undefined) return undefined;
  const { text } = decode(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    findings.push(lost('lms.notJson', { file }));
    return undefined;
  }
}

/** Who made it, and what others may do with it. */
function creditsOf({ authors, license, licenseVersion }: Loose): Loose {
  const names = listOf(authors).flatMap((author) => {
    const { name } = looseOf(author);
    const words = typeof name === 'string' ? cleanWords(name).words.slice(0, 200) : '';
    return words === '' ? [] : [words];
  });
  // “U” stands for undisclosed, “C” for copyright.
  const isNamed = typeof license === 'string' && /^[A-Z][A-Z0-9 -]{1,20}$/.test(license);
  const version =
    typeof licenseVersion === 'string' && /^[\d.]{1,5}$/.test(licenseVersion)
      ? ` ${licenseVersion}`
      : '';
  return {
    ...(names.length === 0 ? {} : { authors: names.slice(0, 50) }),
    ...(isNamed ? { licence: `${license}${version}` } : {}),
  };
}
