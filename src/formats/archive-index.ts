// What a zip file says it holds: its table of contents, read without unpacking anything. Pure.
// Where the table is cut off, what can still be found of the files is listed instead.

/** A file in a zip, as the zip describes it; none of it need be true. */
export interface Entry {
  /** As written in the zip; never a path to be joined or written to. */
  readonly name: string;
  /** How it is packed: 0 not at all, 8 deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes from `start` on; `start` is -1 where the data cannot be found. */
  readonly packed: number;
  readonly start: number;
  /** Unpacked size in bytes and checksum; null where a cut zip does not say. */
  readonly size: number | null;
  readonly crc: number | null;
}

/** Number of files that the zip tells of, and the first `most` of them. */
export interface Index {
  readonly state: 'whole' | 'cut' | 'none' | 'parts';
  readonly total: number;
  readonly entries: readonly Entry[];
}

const signature = { local: 0x04034b50, described: 0x08074b50, central: 0x02014b50 } as const;
const endSignature = 0x06054b50;
const endLength = 22;
const none: Index = { state: 'none', total: 0, entries: [] };

/** True when the bytes begin as a zip does. */
export function looksZipped(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** Lists at most `most` files of the zip. */
export function indexOf(bytes: Uint8Array, most: number): Index {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return looksZipped(bytes) ? salvaged(view, most) : none;
  const table = tableAt(view, end);
  if (table === null) return { ...none, state: 'parts' };
  const entries: Entry[] = [];
  let at = table.start;
  while (entries.length < Math.min(most, table.total) && has(view, at, 46)) {
    if (view.getUint32(at, true) !== signature.central) break;
    const { entry, next } = described(view, at, table.shift);
    entries.push(entry);
    at = next;
  }
  if (entries.length === 0 && table.total > 0) return salvaged(view, most);
  const whole = entries.length >= Math.min(most, table.total);
  return { state: whole ? 'whole' : 'cut', total: table.total, entries };
}

function has(view: DataView, at: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength;
}

/** Where the last record starts; a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

interface Table {
  readonly start: number;
  readonly total: number;
  /** Bytes in front of the zip, by which all its addresses are off. */
  readonly shift: number;
}

/** Null when the zip is spread over several files. */
function tableAt(view: DataView, end: number): Table | null {
  const disk = view.getUint16(end + 4, true);
  if (disk !== 0 && disk !== 0xffff) return null;
  let total = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let after = end;
  const large = largeEnd(view, end);
  if (large >= 0) {
    total = Number(view.getBigUint64(large + 32, true));
    size = Number(view.getBigUint64(large + 40, true));
    offset = Number(view.getBigUint64(large + 48, true));
    after = large;
  }
  const start = after - size;
  // Where the table is not in front of its end, only the address it gives can be tried.
  if (!has(view, start, 4) || start < offset) return { start: offset, total, shift: 0 };
  return { start, total, shift: start - offset };
}

/** Where the last record of a zip64 starts, or -1. */
function largeEnd(view: DataView, end: number): number {
  const locator = end - 20;
  if (!has(view, locator, 20) || view.getUint32(locator, true) !== 0x07064b50) return -1;
  const at = Number(view.getBigUint64(locator + 8, true));
  // With something in front of the zip its own address is off; the record is 56 bytes long.
  return (
    [at, locator - 56].find(
      (place) => has(view, place, 56) && view.getUint32(place, true) === 0x06064b50,
    ) ?? -1
  );
}

function described(view: DataView, at: number, shift: number) {
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  const [names, extra, comment] = [u16(28), u16(30), u16(32)];
  const large = largeSizes(view, at + 46 + names, extra, [u32(24), u32(20), u32(42)]);
  const [size, packed, offset] = large;
  const local = offset + shift;
  const found = has(view, local, 30) && view.getUint32(local, true) === signature.local;
  const start = found
    ? local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    : -1;
  const entry: Entry = {
    ...{ name: nameAt(view, at + 46, names), method: u16(10) },
    ...{ encrypted: (u16(8) & 1) === 1, packed, start, size, crc: u32(16) },
  };
  return { entry, next: at + 46 + names + extra + comment };
}

/** Sizes and address that do not fit in 32 bits stand in an extra field, in this order. */
function largeSizes(
  view: DataView,
  from: number,
  length: number,
  small: readonly [number, number, number],
): readonly [number, number, number] {
  let at = from;
  while (at + 4 <= from + length && has(view, at, 4)) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    let next = at + 4;
    at += 4 + size;
    if (kind !== 1) continue;
    const wide = (value: number) => {
      if (value !== 0xffffffff || next + 8 > at || !has(view, next, 8)) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [wide(small[0]), wide(small[1]), wide(small[2])];
  }
  return small;
}

/** UTF-8, which most programs write; else a letter a byte, which serves for comparing. */
function nameAt(view: DataView, at: number, length: number): string {
  const room = Math.max(0, Math.min(length, view.byteLength - at));
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, room);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
  }
}

/** Files of a zip whose table is missing, one after the other from its start. */
function salvaged(view: DataView, most: number): Index {
  const entries: Entry[] = [];
  let at = 0;
  while (entries.length < most && has(view, at, 30)) {
    if (view.getUint32(at, true) !== signature.local) break;
    const u16 = (offset: number) => view.getUint16(at + offset, true);
    const start = at + 30 + u16(26) + u16(28);
    const unsaid = (u16(6) & 8) === 8;
    const end = unsaid ? nextRecord(view, start) : start + view.getUint32(at + 18, true);
    entries.push({
      ...{ name: nameAt(view, at + 30, u16(26)), method: u16(8) },
      ...{ encrypted: (u16(6) & 1) === 1, start, packed: end - start },
      size: unsaid ? null : view.getUint32(at + 22, true),
      crc: unsaid ? null : view.getUint32(at + 14, true),
    });
    at = unsaid ? nextRecord(view, end, signature.local) : end;
  }
  return { state: 'cut', total: entries.length, entries };
}

/** Where the next record starts from `from` on; the end of the file when there is none. */
function nextRecord(view: DataView, from: number, only?: number): number {
  for (let at = from; has(view, at, 4); at += 1) {
    if (view.getUint8(at) !== 0x50) continue;
    const found = view.getUint32(at, true);
    if (only === undefined ? Object.values(signature).some((one) => one === found) : found === only)
      return at;
  }
  return view.byteLength;
}
