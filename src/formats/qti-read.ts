// Reads QTI: version 1.2 as Canvas and other learning platforms write it, 2.0 to 2.2 and 3.0; one
// XML file or a zip with a manifest. Pure; never throws (but for what `progress` throws).
import type { Language } from '../questions/text.ts';
import { unpack } from './archive.ts';
import { indexOf, looksZipped } from './archive-index.ts';
import { decode } from './decode.ts';
import { changed, lost } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import type { Item } from './item.ts';
import { limits } from './limits.ts';
import { cleanWords } from './plain-words.ts';
import { type FoundItem, itemsIn, type XmlFile } from './qti-files.ts';
import type { QtiRead } from './qti-item.ts';
import { type Album, createAlbum, noAlbum } from './qti-pictures.ts';
import { attributeOf, elementsOf, qtiTree, textOf } from './qti-xml.ts';
import { readItem1 } from './qti1-read.ts';
import { readItem2 } from './qti2-read.ts';
import { packOf, titleFrom } from './quiz-file.ts';
import { languageOf } from './said-language.ts';

export const qtiReader: Reader = { name: 'qti', recognise, read };

function recognise({ name, bytes }: Input): number {
  if (looksZipped(bytes)) {
    const names = indexOf(bytes, limits.entries).entries.map((entry) => entry.name);
    if (names.some((one) => /(?:^|\/)imsmanifest\.xml$|\.xml\.qti$/i.test(one))) return 0.8;
    const isOffice = names.some((one) => /^\[Content_Types\]\.xml$/.test(one));
    return !isOffice && names.some((one) => /\.(?:xml|qti)$/i.test(one)) ? 0.3 : 0;
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 6000)).replaceAll('\0', '');
  if (/<(?:\w+:)?(?:questestinterop|(?:qti-)?assessment-?(?:item|test))[\s>]/i.test(start))
    return 0.95;
  return /imsqti|ims_qti/i.test(start) ? 0.8 : /\.qti$/i.test(name) ? 0.5 : 0;
}

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { files, findings, text } = looksZipped(input.bytes)
    ? await filesOf(input, options)
    : fileOf(input, options);
  const { items: found, title } = itemsIn(files);
  if (found.length === 0 && !findings.some(({ weight }) => weight === 'lost')) {
    findings.push(lost('lms.noItems', {}));
  }
  findings.push(...files.flatMap(cutFindings));
  const tags = found.map(({ node }) => attributeOf(node, 'lang'));
  const sample = found.slice(0, 20).map(({ node }) => textOf(node));
  const tag = tags.find((one) => one !== '') ?? '';
  const language = languageOf(tag, sample.join(''), options.language);
  const album = looksZipped(input.bytes) ? createAlbum(input, files) : noAlbum;
  findings.push(...album.findings);
  const items: Item[] = [];
  const known = new Set<string>();
  for (const [at, one] of found.entries()) {
    const read = readItem(one, at + 1, language, album);
    const { name = '', text: words = '' } = read.items[0] ?? {};
    // Canvas puts every quiz into a course twice: once for itself, once for others.
    const key = `${name}\n${words}`;
    if (name !== '' && known.has(key)) continue;
    known.add(key);
    items.push(...read.items);
    findings.push(...read.findings);
    if (at % 200 === 199) await options.progress(0.3 + (0.2 * at) / found.length);
  }
  const called = cleanWords(title).words.slice(0, 200) || titleFrom(input.name, language);
  const used = new Set(items.map(({ picture }) => picture?.file));
  const shown = Object.entries(album.pictures()).filter(([name]) => used.has(name));
  const fields = shown.length === 0 ? {} : { pictures: Object.fromEntries(shown) };
  const file = { format: 'qti', language, title: called, items, findings, fields } as const;
  return await packOf({ ...file, ...(text === undefined ? {} : { text }) }, options);
}

function readItem(
  { node, version, topic, spot: place }: FoundItem,
  question: number,
  language: Language,
  album: Album,
): QtiRead {
  const spot = { ...place, question };
  // A half question may have lost its right answer, or gained one.
  if (!node.isWhole) return { items: [], findings: [lost('lms.cut', spot)] };
  const heading = cleanWords(topic).words;
  if (version === 1) return readItem1(node, spot, heading);
  return readItem2(node, { spot, topic: heading, language, album });
}

/** What a file says by how it ends. */
function cutFindings({ name, tree }: XmlFile): Finding[] {
  const spot = name === '' ? {} : { file: name };
  if (!tree.isWhole) return [lost('lms.deep', spot)];
  return elementsOf(tree).every(({ isWhole }) => isWhole) ? [] : [changed('lms.cutFile', spot)];
}

interface Files {
  readonly files: readonly XmlFile[];
  readonly findings: Finding[];
  readonly text?: Imported['text'];
}

function fileOf(input: Input, { encoding: picked }: ReadOptions): Files {
  const { text, encoding, preview, findings } = decode(input.bytes, picked);
  const files = text === '' ? [] : [{ name: '', tree: qtiTree(text) }];
  return { files, findings: [...findings], text: { encoding, preview } };
}

async function filesOf(input: Input, { encoding, progress }: ReadOptions): Promise<Files> {
  const { files: packed, findings } = unpack(input, (name) => /\.(?:xml|qti)$/i.test(name));
  const files: XmlFile[] = [];
  const said = [...findings];
  // What Canvas writes for itself (.xml.qti) has more in it than what it writes for others.
  const names = [...packed.keys()].sort(
    (a, b) => Number(b.endsWith('.qti')) - Number(a.endsWith('.qti')),
  );
  for (const [at, name] of names.entries()) {
    const { text, findings: found } = decode(packed.get(name) ?? new Uint8Array(0), encoding);
    said.push(
      ...found
        .filter(({ code }) => code !== 'empty')
        .map((one) => ({ ...one, spot: { ...one.spot, file: name } })),
    );
    files.push({ name, tree: qtiTree(text) });
    if (at % 50 === 0) await progress((0.3 * at) / names.length);
  }
  return { files, findings: said };
}
