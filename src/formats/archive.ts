// Takes chosen files out of a zip that nobody vouches for: count, names, sizes and ratio are
// looked at before anything is unpacked, and unpacking stops where it goes beyond what was said
// or allowed. Pure; never throws, never joins paths.
import { type Entry, indexOf } from './archive-index.ts';
import type { Finding, Input } from './format.ts';
import { crcOf, inflate } from './inflate.ts';
import { limits } from './limits.ts';

/** Sizes in bytes. */
export interface Limits {
  /** The zip itself. */
  readonly archive: number;
  /** Files in it, wanted or not. */
  readonly entries: number;
  /** One wanted file, unpacked; and all of them. */
  readonly file: number;
  readonly total: number;
  /** How many times its packed size a large file may become. */
  readonly ratio: number;
}

const megabyte = 1_000_000;

export const archiveLimits: Limits = {
  ...{ archive: limits.zipBytes, entries: limits.entries, ratio: limits.ratio },
  ...{ file: limits.packBytes, total: limits.unpackedBytes },
};

export interface Unpacked {
  /** The wanted files that could be unpacked, by name, in the order of the zip. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The names of everything in it. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Unpacks the files whose name `wanted` accepts. Names have `/` between folders, and lack a folder
 * that everything lies in (as when a folder was zipped instead of what is in it).
 */
export function unpack(
  { name: file, bytes }: Input,
  wanted: (name: string) => boolean,
  allowed: Limits = archiveLimits,
): Unpacked {
  const find = (code: string, values: Finding['values'] = {}): Finding => ({
    ...{ weight: 'lost', spot: { file }, code, values },
  });
  const nothing = (finding: Finding): Unpacked => ({
    ...{ files: new Map(), names: [], findings: [finding] },
  });
  if (bytes.length > allowed.archive) {
    return nothing(
      find('archive.large', {
        size: inMegabytes(bytes.length),
        most: inMegabytes(allowed.archive),
      }),
    );
  }
  const index = indexOf(bytes, allowed.entries);
  if (index.state === 'none') return nothing(find('archive.notZip'));
  if (index.state === 'parts') return nothing(find('archive.parts'));
  if (index.total > allowed.entries) {
    return nothing(find('archive.entries', { n: index.total, most: allowed.entries }));
  }
  const entries = index.entries.filter(({ name }) => !isJunk(name));
  const shared = sharedFolder(entries).length;
  const chosen = entries
    .map((entry) => ({ ...entry, name: entry.name.slice(shared) }))
    .filter(({ name }) => name !== '' && !name.endsWith('/'));
  const names = chosen.map(({ name }) => name);
  const unpacked = unpackAll(
    bytes,
    chosen.filter(({ name }) => wanted(name)),
    allowed,
    find,
  );
  const findings = [
    ...(index.state === 'cut' ? [find('archive.cut')] : []),
    ...(names.some(wanted) ? [] : [missing(names, find)]),
    ...unpacked.findings,
  ];
  return { files: unpacked.files, names, findings };
}

type Find = (code: string, values?: Finding['values']) => Finding;

function unpackAll(bytes: Uint8Array, entries: readonly Entry[], allowed: Limits, find: Find) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const findings: Finding[] = [];
  let left = allowed.total;
  for (const entry of entries) {
    const { name } = entry;
    if (files.has(name)) {
      findings.push({ ...find('archive.repeated', { name }), weight: 'changed' });
      continue;
    }
    const refusal = refused(entry, allowed, left);
    if (refusal !== null) {
      findings.push(find(refusal.code, refusal.values));
      continue;
    }
    const { content, trouble } = unpackOne(bytes, entry, Math.min(allowed.file, left));
    if (trouble !== null) findings.push(find(trouble, { name }));
    if (content === null) continue;
    left -= content.length;
    files.set(name, content);
  }
  return { files, findings };
}

/** Why a file is not even tried, by what the zip says of it. */
function refused(entry: Entry, { file, total, ratio }: Limits, left: number) {
  const { name, encrypted, method, packed } = entry;
  const size = entry.size ?? 0;
  const values = { name, size: inMegabytes(size) };
  if (encrypted) return { code: 'archive.encrypted', values: { name } };
  if (method !== 0 && method !== 8) return { code: 'archive.method', values: { name } };
  if (size > file)
    return { code: 'archive.largeFile', values: { ...values, most: inMegabytes(file) } };
  if (size > limits.ratioFrom && size > packed * ratio) return { code: 'archive.bomb', values };
  if (size > left) return { code: 'archive.total', values: { name, most: inMegabytes(total) } };
  return null;
}

/** The file as far as it is there, and what is the matter with it. */
function unpackOne(bytes: Uint8Array, { start, packed, method, size, crc }: Entry, most: number) {
  if (start < 0 || start > bytes.length) return { content: null, trouble: 'archive.missing' };
  const data = bytes.subarray(start, start + packed);
  const { bytes: content, state } =
    method === 8
      ? inflate(data, size ?? most)
      : { bytes: data.slice(0, most + 1), state: data.length > most ? 'over' : 'whole' };
  if (state === 'over') return { content: null, trouble: 'archive.over' };
  if (size !== null && content.length < size) return { content, trouble: 'archive.cutFile' };
  const isWhole = state === 'whole' && (crc === null || crcOf(content) === crc);
  return { content, trouble: isWhole ? null : 'archive.damaged' };
}

/** Why there is nothing to unpack. */
function missing(names: readonly string[], find: Find): Finding {
  if (names.length === 0) return find('archive.empty');
  const inner = names.find((name) => /\.(?:zip|h5p|imscc)$/i.test(name));
  if (inner !== undefined) return find('archive.nested', { name: inner });
  return find('archive.nothing', { names: names.slice(0, 5).join(', ').slice(0, 200) });
}

/** What computers add to every zip. */
function isJunk(name: string): boolean {
  return /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** The folder that everything lies in, with its slash; empty when there is none. */
function sharedFolder(entries: readonly Entry[]): string {
  const [first] = entries;
  const folder = first?.name.slice(0, first.name.indexOf('/') + 1) ?? '';
  return entries.every(({ name }) => name.startsWith(folder)) ? folder : '';
}

function inMegabytes(size: number): number {
  return Math.round(size / (megabyte / 10)) / 10;
}
