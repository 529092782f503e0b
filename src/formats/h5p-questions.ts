// The content types of H5P that are questions of ours too, and where they are found. Pure.
import { lost } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import type { Item, ItemBody } from './item.ts';
import { type Loose, listOf, looseOf } from './pack-parts.ts';
import { cleanWords, wordsFromHtml } from './plain-words.ts';
import {
  createTelling,
  itemOf,
  joined,
  type QtiRead,
  spokenOptions,
  type Telling,
} from './qti-item.ts';

/** A content somewhere in the file: its library without version, and what it is given. */
export interface H5pContent {
  readonly library: string;
  readonly params: Loose;
  /** What its editor calls this kind of content; empty where it does not say. */
  readonly kind: string;
}

/** Deeper than any book with chapters with columns with question sets. */
const deepest = 40;

/** Every content that is a question or holds some, in the order of the file. */
export function contentsIn(mainLibrary: string, content: unknown): readonly H5pContent[] {
  const found: H5pContent[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    const { library, params, metadata } = looseOf(value);
    const name = typeof library === 'string' ? library.replace(/ .*$/, '') : '';
    if (isQuestion(name)) {
      const { contentType } = looseOf(metadata);
      found.push({
        library: name,
        params: looseOf(params),
        kind: typeof contentType === 'string' ? cleanWords(contentType.slice(0, 60)).words : '',
      });
    } else for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  if (isQuestion(mainLibrary))
    return [{ library: mainLibrary, params: looseOf(content), kind: '' }];
  walk(content, 0);
  return found;
}

/** Asked by H5P, and not to be asked on a card. */
const others = [
  ...['DragText', 'Blanks', 'MarkTheWords', 'DragQuestion', 'Essay', 'AdvancedBlanks', 'Crossword'],
  ...['ImageHotspotQuestion', 'ImageMultipleHotspotQuestion', 'MultiMediaChoice', 'Flashcards'],
  ...['ArithmeticQuiz', 'GuessTheAnswer', 'SpeakTheWords', 'SpeakTheWordsSet', 'ImageSequencing'],
  ...[
    'MemoryGame',
    'FindTheWords',
    'Dialogcards',
    'Dictation',
    'PersonalityQuiz',
    'OpenEndedQuestion',
  ],
].map((name) => `H5P.${name}`);

function isQuestion(library: string): boolean {
  return Object.hasOwn(makers, library) || others.includes(library);
}

type Make = (params: Loose, telling: Telling) => readonly Asked[];
interface Asked {
  readonly text: string;
  readonly body: ItemBody;
  readonly explanation?: string;
}

const makers: Readonly<Record<string, Make>> = {
  'H5P.TrueFalse': trueFalse,
  'H5P.MultiChoice': multiChoice,
  'H5P.SingleChoiceSet': choiceSet,
  'H5P.Summary': summary,
  'H5P.SortParagraphs': paragraphs,
};

/** The questions of one content; its first stands at `first`. `fileOf` gives pictures their names. */
export function questionsOf(
  content: H5pContent,
  first: Spot,
  fileOf: (path: string) => string | null,
): QtiRead {
  const { library, params } = content;
  const telling = createTelling(first);
  const type = content.kind || library.replace('H5P.', '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const make = Object.hasOwn(makers, library) ? makers[library] : undefined;
  if (make === undefined) {
    return { items: [], findings: [lost('lms.unsupported', first, { type })] };
  }
  const asked = make(params, telling);
  const { kind, path, alt } = mediaOf(content);
  const file = kind === 'img' ? fileOf(path) : null;
  if (kind !== null && file === null) telling.say({ words: '', cleaned: false, dropped: [kind] });
  const picture = file === null ? {} : { picture: { file, alt } };
  const items: Item[] = [];
  const findings: Finding[] = [];
  for (const [at, { text, body, explanation = '' }] of asked.entries()) {
    const question = (first.question ?? 1) + at;
    const code = troubleOf(text, body);
    if (code !== null) findings.push(lost(code, { question }));
    else
      items.push({
        ...itemOf({ ...telling, spot: { question } }, body, {
          text,
          explanation,
          name: '',
          topic: '',
        }),
        ...picture,
      });
  }
  if (asked.length === 0) findings.push(lost('lms.noQuestion', first));
  return { items, findings: [...telling.findings, ...findings] };
}

function troubleOf(text: string, body: ItemBody): string | null {
  if (text === '') return 'lms.wordless';
  return body.type === 'choice' && !body.options.some(({ right }) => right) ? 'lms.noRight' : null;
}

function said({ say }: Telling, html: unknown): string {
  return typeof html === 'string' ? say(wordsFromHtml(html)) : '';
}

/** A picture or a film beside the question: what shows it, and where it is in the zip. */
export function mediaOf({ params }: H5pContent): {
  readonly kind: 'img' | 'video' | 'audio' | null;
  readonly path: string;
  readonly alt: string;
} {
  const media = looseOf(params.media);
  // Before 2018 it stood there by itself.
  const { library = '', params: shown } = looseOf(media.library === undefined ? media.type : media);
  const { file, alt } = looseOf(shown);
  const { path } = looseOf(file);
  const kind = kinds.get(String(library).replace(/ .*$/, '')) ?? null;
  return {
    ...{ kind, path: typeof path === 'string' ? `content/${path}` : '' },
    alt: typeof alt === 'string' ? wordsFromHtml(alt).words : '',
  };
}

const kinds: ReadonlyMap<string, 'img' | 'video' | 'audio'> = new Map([
  ...([['H5P.Image', 'img']] as const),
  ...([['H5P.Video', 'video']] as const),
  ...([['H5P.Audio', 'audio']] as const),
]);

function trueFalse(params: Loose, telling: Telling): readonly Asked[] {
  const { feedbackOnCorrect, feedbackOnWrong } = looseOf(params.behaviour);
  const right = String(params.correct) === 'true';
  const explanation = joined([feedbackOnCorrect, feedbackOnWrong].map((one) => said(telling, one)));
  return [
    { text: said(telling, params.question), body: { type: 'true-false', right }, explanation },
  ];
}

function multiChoice(params: Loose, telling: Telling): readonly Asked[] {
  const options = listOf(params.answers).map((answer) => {
    const { text, correct, tipsAndFeedback } = looseOf(answer);
    const { tip, chosenFeedback, notChosenFeedback } = looseOf(tipsAndFeedback);
    const comments = [chosenFeedback, tip].map((one) => said(telling, one));
    const feedback = joined(comments) || said(telling, notChosenFeedback);
    const option = { text: said(telling, text), right: correct === true };
    return feedback === '' ? option : { ...option, feedback };
  });
  const spoken = spokenOptions(options, telling);
  const several = spoken.filter(({ right }) => right).length > 1;
  return [
    { text: said(telling, params.question), body: { type: 'choice', several, options: spoken } },
  ];
}

/** Several questions in one, the first answer of each being right. */
function choiceSet(params: Loose, telling: Telling): readonly Asked[] {
  return listOf(params.choices).map((choice) => {
    const { question, answers } = looseOf(choice);
    return { text: said(telling, question), body: firstIsRight(answers, telling) };
  });
}

function summary(params: Loose, telling: Telling): readonly Asked[] {
  const intro = said(telling, params.intro);
  return listOf(params.summaries).map((one) => {
    return { text: intro, body: firstIsRight(looseOf(one).summary, telling) };
  });
}

function firstIsRight(answers: unknown, telling: Telling): ItemBody {
  const options = listOf(answers).map((text, at) => ({
    text: said(telling, text),
    right: at === 0,
  }));
  // Not always the first: where it stands is told by its words alone.
  const sorted = options.sort((a, b) => (a.text < b.text ? -1 : 1));
  return { type: 'choice', several: false, options: spokenOptions(sorted, telling) };
}

function paragraphs(params: Loose, telling: Telling): readonly Asked[] {
  const items = listOf(params.paragraphs)
    .map((one) => said(telling, one))
    .filter((text) => text !== '');
  return [{ text: said(telling, params.taskDescription), body: { type: 'order', items } }];
}
