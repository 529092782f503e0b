// The pack around its questions, read as far as it can be: what the rules for a question look into
// while the pack is unfinished. Pure.
import { type Pack, type Problem, readPack } from '../questions/pack.ts';
import { isBranch } from './tree.ts';

type Loose = Readonly<Record<string, unknown>>;

const dots = { en: '…' };
/** A pack must have a question to be read; this one stands in, and is taken out again. */
const anyQuestion = { id: 'q', topic: 'topic', type: 'verdict', claim: dots, verdict: 'myth' };
const bare = {
  ...{ format: 1, id: 'pack', version: '1.0.0', languages: ['en'], title: dots },
  topics: [{ id: 'topic', title: dots, description: dots, place: 'seminar' }],
  questions: [anyQuestion],
};
const smallPicture = 'data:image/png;base64,AA==';

/** What stands in for an entry that cannot be read, so that those after it keep their places. */
const standIns: Readonly<Record<string, Loose>> = {
  topics: { title: dots, description: dots, place: 'seminar' },
  sources: { title: dots, check: 'unverified' },
  glossary: { term: dots, definition: dots },
};

/** The pack without its questions, and what of it cannot be read. Never throws. */
export function readFrame(tree: unknown): {
  readonly frame: Pack;
  readonly problems: readonly Problem[];
  /** Everything could be read as it is written. */
  readonly whole: boolean;
} {
  const given = { ...(isBranch(tree) ? tree : {}), questions: [anyQuestion] };
  const light = { ...given, pictures: lightPictures(given) };
  const read = readPack(light);
  if (read.ok) return { frame: { ...read.pack, questions: [] }, problems: [], whole: true };
  const mended = Object.fromEntries(Object.entries(light).flatMap(mendedPart));
  const again = readPack({ ...bare, ...mended });
  const frame = again.ok ? again.pack : plainest();
  return { frame: { ...frame, questions: [] }, problems: read.problems, whole: false };
}

function plainest(): Pack {
  const read = readPack(bare);
  if (!read.ok) throw new Error('The plainest pack cannot be read.');
  return read.pack;
}

/** Only the names of pictures count here, and they are long. */
function lightPictures({ pictures }: Loose): unknown {
  if (!isBranch(pictures)) return {};
  return Object.fromEntries(Object.keys(pictures).map((name) => [name, smallPicture]));
}

function mendedPart([part, value]: [string, unknown]): [string, unknown][] {
  const fits = (tried: unknown) => readPack({ ...bare, [part]: tried }).ok;
  if (fits(value)) return [[part, value]];
  if (!Array.isArray(value)) return [];
  const items = value.flatMap((item, at) => {
    if (fits([item])) return [item];
    const id = isBranch(item) && typeof item.id === 'string' ? item.id : `unread-${at}`;
    const standIn = { ...standIns[part], id };
    return part in standIns && fits([standIn]) ? [standIn] : [];
  });
  return fits(items) ? [[part, items]] : [];
}
