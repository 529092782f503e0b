// Reads Moodle XML, question by question as the file goes by, so that neither its size nor
// anything broken in it costs a good question. Pure.

import type { Language } from '../questions/text.ts';
import { decode } from './decode.ts';
import { lost, noted } from './findings.ts';
import type { Encoding, Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import type { Item } from './item.ts';
import { createMoodleItems } from './moodle-items.ts';
import { createAlbum } from './moodle-xml-pictures.ts';
import { moodleQuestion } from './moodle-xml-question.ts';
import { packOf, titleFrom } from './quiz-file.ts';
import { child, childrenOf, eachElement, type XmlNode } from './xml-tree.ts';

export const moodleXmlReader: Reader = { name: 'moodle-xml', recognise, read };

function recognise({ bytes }: Input): number {
  const { text } = decode(bytes.subarray(0, 20_000));
  if (/<quiz[\s>]/i.test(text)) return 0.95;
  return /<question\s[^<>]*\btype\s*=/i.test(text) ? 0.8 : 0;
}

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { text, encoding, preview, findings } = decodeXml(input.bytes, options.encoding);
  const album = createAlbum();
  const items = createMoodleItems(text, options.language);
  const said: Finding[] = [...findings];
  const left = { tags: 0, hints: 0 };
  let count = 0;
  const found = (node: XmlNode, line: number, isWhole: boolean): void => {
    const spot = { line, question: count + 1 };
    const readIn = (language: Language) =>
      moodleQuestion(node, {
        ...{ spot, language },
        // In the second language the same pictures are not to be kept again.
        album: language === options.language ? album : createAlbum(),
      });
    const one = isWhole ? items.take(readIn) : readIn(options.language);
    if (one.type === 'category') return;
    count += 1;
    if (!isWhole) said.push(lost('quiz.cutOff', spot));
    else if (one.type === 'none') said.push(one.finding);
    else {
      said.push(...one.findings);
      left.tags += childrenOf(child(node, 'tags'), 'tag').length > 0 ? 1 : 0;
      left.hints += childrenOf(node, 'hint').length > 0 ? 1 : 0;
    }
  };
  const wanted = { wanted: 'question', words: 'text', found };
  await eachElement(text, wanted, (share) => options.progress(share / 2));
  if (left.tags > 0) said.push(noted('quiz.tags', {}, { n: left.tags }));
  if (left.hints > 0) said.push(noted('quiz.hints', {}, { n: left.hints }));
  const file = {
    ...({ format: 'moodle-xml', language: options.language, findings: said } as const),
    ...{ items: items.all, title: items.title(titleFrom(input.name, options.language)) },
    fields: { pictures: picturesOf(items.all, album.pictures()) },
    ...(text === '' ? {} : { text: { encoding, preview } }),
  };
  return await packOf(file, options);
}

/** Those of questions that were taken in. */
function picturesOf(items: readonly Item[], all: Readonly<Record<string, string>>) {
  const used = new Set(items.map(({ picture }) => picture?.file));
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}

const declared: readonly (readonly [RegExp, Encoding])[] = [
  [/^gb|^hz|^euc-cn/i, 'gb18030'],
  [/^big5/i, 'big5'],
  [/^windows-1252|^iso-8859-1|^latin1/i, 'windows-1252'],
];

/** What the first line says of the letters counts where the letters themselves leave it open. */
function decodeXml(bytes: Uint8Array, picked: Encoding | null) {
  const seen = decode(bytes, picked);
  if (seen.sure) return seen;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const [, name = ''] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(start) ?? [];
  const [, encoding = null] = declared.find(([pattern]) => pattern.test(name)) ?? [];
  return encoding === null ? seen : decode(bytes, encoding);
}
