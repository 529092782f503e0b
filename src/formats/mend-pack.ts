// A pack from JSON that nobody vouches for, piece by piece: what is good is kept, whatever lies
// beside it, and what is not is said in the words of the pack's own check. Pure; never throws.
import { type Pack, readPack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { createIds } from './assemble.ts';
import type { Finding } from './format.ts';
import { limits } from './limits.ts';
import { type Context, format, mendFields, type Result, withPictures } from './mend-fields.ts';
import { mendQuestion } from './mend-question.ts';
import { type Loose, listOf, looseOf } from './pack-parts.ts';

export async function mendPack(raw: unknown, context: Context): Promise<Result> {
  const { file } = context;
  const { $schema: _schema, ...fields } = unwrapped(raw);
  if (typeof fields.format === 'number' && fields.format > format) {
    const values = { format: fields.format, known: format };
    return { pack: null, findings: [lost(file, 'pack.newer', values)] };
  }
  const read = readPack(fields);
  if (read.ok && isDistinct(read.pack)) return withPictures(read.pack, file);
  const given = listOf(fields.questions);
  if (given.length === 0) return { pack: null, findings: [lost(file, 'pack.noQuestions', {})] };
  const { questions, findings } = await mendQuestions(given, context);
  if (questions.length === 0) {
    return {
      pack: null,
      findings: [lost(file, 'pack.noneGood', { n: given.length }), ...findings],
    };
  }
  const mended = mendFields({ ...fields, questions }, context);
  const { pack } = mended;
  if (pack === null) return { pack, findings: [...mended.findings, ...findings] };
  const whole = withPictures(pack, file);
  return { pack: whole.pack, findings: [...mended.findings, ...findings, ...whole.findings] };
}

function lost(file: string, code: string, values: Finding['values']): Finding {
  return { weight: 'lost', spot: { file }, code, values };
}

/** A pack as a file has it, as the site serves it, or only its questions. */
function unwrapped(raw: unknown): Loose {
  if (Array.isArray(raw)) return { questions: raw };
  const fields = looseOf(raw);
  return 'built' in fields ? looseOf(fields.built) : fields;
}

/** True when everything that is known by its id has its own, and every topic is there. */
function isDistinct({ questions, topics }: Pack): boolean {
  const known = new Set(topics.map(({ id }) => id));
  return (
    areDistinct(questions) &&
    questions.every((question) => known.has(question.topic) && areDistinct(partsOf(question)))
  );
}

function partsOf(question: Question): readonly { readonly id: string }[] {
  if (question.type === 'choice') return question.options;
  return question.type === 'sort' || question.type === 'order' ? question.items : [];
}

function areDistinct(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size === things.length;
}

async function mendQuestions(given: readonly unknown[], { file, progress }: Context) {
  const findings: Finding[] = [];
  const questions: Loose[] = [];
  const ids = createIds();
  for (const [at, raw] of given.entries()) {
    if (at % 100 === 0) await progress(0.2 + (0.7 * at) / given.length);
    if (questions.length === limits.questions) {
      findings.push(lost(file, 'pack.tooMany', { most: limits.questions, n: given.length - at }));
      break;
    }
    const spot = { file, question: at + 1 };
    const named = { topic: 'questions', id: `q-${at + 1}`, ...looseOf(raw) };
    const mended = mendQuestion(raw === looseOf(raw) ? named : raw, spot);
    findings.push(...mended.findings);
    if (mended.question === null) continue;
    const wished = String(mended.question.id);
    const id = ids(wished);
    if (id !== wished) {
      findings.push({
        weight: 'changed',
        spot,
        code: 'pack.sameId',
        values: { id: wished, now: id },
      });
    }
    questions.push({ ...mended.question, id });
  }
  return { questions, findings };
}
