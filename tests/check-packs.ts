// `npm run check:packs [path…]`: checks the packs that are named, or all of them, and says for
// each problem where it is and how to mend it. Ends with 1 when there is anything to mend.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import i18next from 'i18next';
import words from '../locales/en/check.json' with { type: 'json' };
import { type Pack, type Problem, readPack } from '../src/questions/pack.ts';
import { checkPack, isNote } from '../src/questions/pack-rules.ts';
import { languages } from '../src/questions/text.ts';
import { drawnStage, packFiles } from './fixtures/files.ts';

const dictionary = i18next.createInstance();
void dictionary.init({
  lng: 'en',
  resources: { en: { check: words } },
  ns: ['check'],
  defaultNS: 'check',
  initAsync: false,
  interpolation: { escapeValue: false },
});
const say = (key: string, values: Record<string, string | number> = {}): string =>
  // The game's own words are typed; these codes are known only when a pack is read.
  String(dictionary.t(key as never, values as never));

const tongues: Record<(typeof languages)[number], string> = { en: 'english', 'zh-Hans': 'chinese' };

/** `question "low-score" · explanation.body (English): message`, without the file. */
function line(raw: unknown, { path, code, values }: Problem): string {
  const [first, at, ...rest] = path;
  const id = typeof at === 'number' && first === 'questions' ? idAt(raw, at) : null;
  const keys = id === null ? [...path] : [...rest];
  const language = languages.find((known) => known === keys.at(-1));
  if (language !== undefined) keys.pop();
  const tongue = language === undefined ? '' : ` (${say(`report.${tongues[language]}`)})`;
  const field = `${keys.join('.')}${tongue}`.trim();
  const where = [id === null ? '' : say('report.question', { id }), field].filter(Boolean);
  return `${where.join(' · ')}: ${say(code, values)}`;
}

/** The id of a question, or its place in the pack (from 1) where it has none. */
function idAt(raw: unknown, at: number): string {
  const { questions } = (raw ?? {}) as { questions?: { id?: unknown }[] };
  const id = questions?.[at]?.id;
  return typeof id === 'string' ? id : `#${at + 1}`;
}

/** Prints the problems of one file; gives how many must be mended. */
function check(file: string): number {
  const print = (text: string) => console.log(`${file} · ${text}`);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    print(missing ? say('report.notFound') : say('report.unreadable', { reason: String(error) }));
    return 1;
  }
  const read = readPack(raw);
  const problems = read.ok ? checkPack(read.pack, drawnStage()) : read.problems;
  for (const problem of problems) {
    print(`${isNote(problem) ? `${say('report.note')} · ` : ''}${line(raw, problem)}`);
  }
  const notes = problems.filter(isNote).length;
  const bad = problems.length - notes;
  const questions = read.ok ? read.pack.questions.length : '?';
  if (read.ok) for (const text of coverage(read.pack)) print(text);
  print(say('report.result', { questions, problems: bad, notes }));
  return bad;
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

const named = argv.slice(2);
const bad = (named.length > 0 ? named : packFiles()).map(check);
process.exitCode = bad.some((count) => count > 0) ? 1 : 0;
