// Reads our own packs: a pack.json by itself, or in a zip with its pictures. Question by question:
// a bad one never costs a good one. Pure; never throws (but for what `progress` throws).
import { archiveLimits, unpack } from './archive.ts';
import { indexOf, looksZipped } from './archive-index.ts';
import { type Decoded, decode } from './decode.ts';
import type { Finding, Imported, Input, Reader, ReadOptions } from './format.ts';
import { limits, tooLarge } from './limits.ts';
import { mendPack } from './mend-pack.ts';
import { type Loose, listOf, looseOf } from './pack-parts.ts';
import { dataAddress, largestPicture, tidyName } from './pack-pictures.ts';
import { salvage } from './salvage-json.ts';

const packFile = 'pack.json';
const isPicture = (name: string) => /^pictures\/[^/]+\.(?:png|jpe?g|webp)$/i.test(name);

export const packReader: Reader = { name: 'pack', recognise, read };

/** Text in which a pack says what it is, before its questions start. */
const sign = /"(?:format|built|questions|\$schema)"\s*:/;

function recognise({ name, bytes }: Input): number {
  if (looksZipped(bytes)) {
    const { entries } = indexOf(bytes, limits.entries);
    if (entries.some((entry) => /^(?:[^/]+\/)?pack\.json$/.test(entry.name))) return 1;
    // Where nobody knows a zip better, this says what is the matter with it.
    return /\.zip$/i.test(name) ? 0.1 : 0;
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 4000)).replaceAll('\0', '');
  if (!/^\ufeff?\s*[[{]/.test(start) && !/\.json$/i.test(name)) return 0;
  return sign.test(start) ? 0.9 : 0.2;
}

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  await options.progress(0);
  return looksZipped(input.bytes) ? readZip(input, options) : readText(input, options, {});
}

async function readZip(input: Input, options: ReadOptions): Promise<Imported> {
  const { files, findings, names } = unpack(input, (name) => name === packFile);
  const bytes = files.get(packFile);
  if (bytes === undefined) return { format: 'pack', pack: null, findings };
  await options.progress(0.1);
  const { pictures, findings: seen } = picturesOf(input, names);
  const read = await readText({ name: input.name, bytes }, options, pictures);
  return { ...read, findings: [...findings, ...seen, ...read.findings] };
}

/** Pictures by the name they have in the pack. */
function picturesOf(input: Input, names: readonly string[]) {
  const pictures: Record<string, string> = {};
  const findings: Finding[] = [];
  const find = (code: string, name: string, weight: Finding['weight'] = 'changed') =>
    findings.push({ weight, spot: { file: name }, code, values: {} });
  for (const name of names) {
    if (name !== packFile && !isPicture(name) && !name.endsWith('/'))
      find('pack.strayFile', name, 'noted');
  }
  if (!names.some(isPicture)) return { pictures, findings };
  // Large ones are looked at only to say which they are; nothing is taken in of them.
  const unpacked = unpack(input, isPicture, { ...archiveLimits, file: largestPicture });
  for (const finding of unpacked.findings) {
    const isLarge = finding.code === 'archive.largeFile';
    if (isLarge) find('pack.largePicture', String(finding.values.name));
    else findings.push(finding);
  }
  for (const [name, bytes] of unpacked.files) {
    const address = dataAddress(bytes);
    const tidy = tidyName(name);
    if (address === null || tidy === null) find('pack.noPicture', name);
    else if (!Object.hasOwn(pictures, tidy)) pictures[tidy] = address;
  }
  return { pictures, findings };
}

async function readText(input: Input, options: ReadOptions, pictures: Loose): Promise<Imported> {
  const { name: file, bytes } = input;
  const large = tooLarge({ name: file, size: bytes.length }, limits.packBytes);
  if (large !== null) return { format: 'pack', pack: null, findings: [large] };
  const decoded = decode(bytes, options.encoding);
  const { encoding, preview } = decoded;
  const text = { encoding, preview };
  await options.progress(0.15);
  const parsed = parse(bytes, decoded, file);
  if (parsed.raw === undefined)
    return { format: 'pack', pack: null, findings: parsed.findings, text };
  await options.progress(0.2);
  const raw = withPictures(parsed.raw, pictures);
  const { language, progress } = options;
  const { pack, findings } = await mendPack(raw, { file, language, progress });
  await options.progress(1);
  return { format: 'pack', pack, findings: [...parsed.findings, ...findings], text };
}

/** The value in the text, as far as it can be read. */
function parse(bytes: Uint8Array, { text, encoding, findings }: Decoded, file: string) {
  const said = findings.map((finding) => ({ ...finding, spot: { file, ...finding.spot } }));
  // Nothing to be read, or no text: that has been said.
  if (said.some(({ weight }) => weight === 'lost')) return { raw: undefined, findings: said };
  try {
    // Letter by letter: in JSON a line separator may stand inside words.
    const raw: unknown = JSON.parse(new TextDecoder(encoding).decode(bytes));
    return { raw, findings: said };
  } catch {
    const saved = salvage(text);
    if (saved === null) {
      const finding = { weight: 'lost', spot: { file }, code: 'pack.noJson', values: {} } as const;
      return { raw: undefined, findings: [...said, finding] };
    }
    const slips = saved.broken.map(({ question, line }): Finding => {
      const code = question === undefined ? 'pack.fieldSlip' : 'pack.slip';
      const spot = { file, line, ...(question === undefined ? {} : { question }) };
      return { weight: question === undefined ? 'changed' : 'lost', spot, code, values: {} };
    });
    return { raw: saved.fields, findings: [...said, ...slips] };
  }
}

/** The pack with the pictures of its zip, which its questions may call by untidy names. */
function withPictures(raw: unknown, pictures: Loose): unknown {
  if (Object.keys(pictures).length === 0) return raw;
  const fields = looseOf(raw);
  const questions = listOf(fields.questions).map((one) => {
    const { picture, ...rest } = looseOf(one);
    const { file } = looseOf(picture);
    const tidy = typeof file === 'string' ? tidyName(file) : null;
    return tidy === null ? one : { ...rest, picture: { ...looseOf(picture), file: tidy } };
  });
  return { ...fields, pictures: { ...looseOf(fields.pictures), ...pictures }, questions };
}
