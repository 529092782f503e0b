// `npm run check:packs [path…]`: checks the packs that are named, or all of them, and says for
// each problem where it is and how to mend it. A path is a pack.json, a zip, or a folder with a
// pack.json and pictures. Ends with 1 when there is anything to mend; elsewhere than in questions/
// a pack may be a draft.
import { basename } from 'node:path';
import { argv } from 'node:process';
import i18next from 'i18next';
import words from '../locales/en/check.json' with { type: 'json' };
import formatWords from '../locales/en/formats.json' with { type: 'json' };
import type { Finding, Imported } from '../src/formats/format.ts';
import { packReader } from '../src/formats/pack-read.ts';
import { isLack } from '../src/questions/draft-rules.ts';
import type { Pack, Problem } from '../src/questions/pack.ts';
import { checkPack, isNote } from '../src/questions/pack-rules.ts';
import { languages } from '../src/questions/text.ts';
import { drawnStage, packFiles } from './fixtures/files.ts';
import { packInput } from './fixtures/pack-input.ts';

const dictionary = i18next.createInstance();
void dictionary.init({
  lng: 'en',
  resources: { en: { check: words, formats: formatWords } },
  ns: ['check', 'formats'],
  defaultNS: 'check',
  initAsync: false,
  interpolation: { escapeValue: false },
});
const say = (key: string, values: Record<string, string | number> = {}): string =>
  // The game's own words are typed; these codes are known only when a pack is read.
  String(dictionary.t(key as never, values as never));

const tongues: Record<(typeof languages)[number], string> = { en: 'english', 'zh-Hans': 'chinese' };

/** `question "low-score" · explanation.body (English)`, without the file. */
function place(id: string | null, path: readonly (string | number)[]): string {
  const keys = [...path];
  const language = languages.find((known) => known === keys.at(-1));
  if (language !== undefined) keys.pop();
  const tongue = language === undefined ? '' : ` (${say(`report.${tongues[language]}`)})`;
  const field = `${keys.join('.')}${tongue}`.trim();
  return [id === null ? '' : say('report.question', { id }), field].filter(Boolean).join(' · ');
}

function problemLine({ questions }: Pack, { path, code, values }: Problem): string {
  const [first, at, ...rest] = path;
  const question = first === 'questions' && typeof at === 'number' ? questions[at] : undefined;
  const where = question === undefined ? place(null, path) : place(question.id, rest);
  return `${where}: ${say(code, values)}`;
}

/** The same for what was found while the file was read. */
function findingLine(raw: unknown, { spot, code, check, values }: Finding): string {
  const { question, line, column = '' } = spot;
  const where = place(question === undefined ? null : idAt(raw, question - 1), column.split('.'));
  const whole = [where, line === undefined ? '' : say('formats:spot.line', { value: line })];
  const message = say(check === true ? code : `formats:finding.${code}`, values);
  return [whole.filter(Boolean).join(' · '), message].filter(Boolean).join(': ');
}

/** The id of a question, or its place in the pack (from 1) where it has none. */
function idAt(raw: unknown, at: number): string {
  const { questions } = (raw ?? {}) as { questions?: { id?: unknown }[] };
  const id = questions?.[at]?.id;
  return typeof id === 'string' ? id : `#${at + 1}`;
}

function rawOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

/** What the game mends by itself when a teacher brings a pack is still to be mended in its file. */
function isToMend({ weight, code }: Finding): boolean {
  return weight !== 'noted' || (code.startsWith('pack.') && code !== 'pack.strayFile');
}

interface Line {
  readonly kind: 'bad' | 'lack' | 'note';
  readonly text: string;
}

/** Everything there is to say about what was read, and about the pack that came of it. */
function linesOf({ pack, findings }: Imported, raw: unknown, mayBeDraft: boolean): Line[] {
  const found = findings.map((finding): Line => {
    return { kind: isToMend(finding) ? 'bad' : 'note', text: findingLine(raw, finding) };
  });
  if (pack === null) return found;
  const problems = checkPack(pack, drawnStage()).map((problem): Line => {
    const text = problemLine(pack, problem);
    if (isNote(problem)) return { kind: 'note', text };
    return { kind: mayBeDraft && isLack(problem) ? 'lack' : 'bad', text };
  });
  return [...found, ...problems];
}

/** Prints the problems of one pack; gives how many must be mended. */
async function check(file: string, mayBeDraft: boolean): Promise<number> {
  const print = (text: string) => console.log(`${file} · ${text}`);
  const bytes = packInput(file);
  if (bytes === null) {
    print(say('report.notFound'));
    return 1;
  }
  const options = { language: 'en', encoding: null, progress: () => undefined } as const;
  const read = await packReader.read({ name: basename(file), bytes }, options);
  const lines = linesOf(read, rawOf(bytes), mayBeDraft);
  const kinds = { bad: '', lack: `${say('report.lack')} · `, note: `${say('report.note')} · ` };
  for (const { kind, text } of lines) print(`${kinds[kind]}${text}`);
  if (read.pack !== null) for (const text of coverage(read.pack)) print(text);
  const count = (wanted: Line['kind']) => lines.filter(({ kind }) => kind === wanted).length;
  const counts = { problems: count('bad'), lacks: count('lack'), notes: count('note') };
  print(say('report.result', { questions: read.pack?.questions.length ?? 0, ...counts }));
  return count('bad');
}

function coverage({ questions, topics, claims }: Pack): string[] {
  const verdicts = questions.flatMap((question) =>
    question.type === 'verdict' ? [question.verdict] : [],
  );
  const asked = new Set(questions.flatMap((question) => question.claims));
  const n = claims.filter(({ id }) => asked.has(id)).length;
  const byTopic = topics.map(({ id }) => {
    const count = questions.filter(({ topic }) => topic === id).length;
    return `${id} ${count}`;
  });
  return [
    say('report.types', { list: counted(questions.map(({ type }) => type)) }),
    say('report.verdicts', { list: counted(verdicts) }),
    say('report.topics', { list: byTopic.join(', ') }),
    say('report.claims', { n, total: claims.length }),
  ];
}

function counted(names: readonly string[]): string {
  return [...new Set(names)]
    .map((name) => `${name} ${names.filter((other) => other === name).length}`)
    .join(', ');
}

const ours = packFiles();
const named = argv.slice(2);
let bad = 0;
for (const file of named.length > 0 ? named : ours) {
  const isOurs = /^(?:\.\/)?questions\//.test(file.replaceAll('\\', '/'));
  bad += await check(file, !isOurs);
}
process.exitCode = bad > 0 ? 1 : 0;
