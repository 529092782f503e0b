// The pack: its questions and their balance, what it says about itself, its topics, sources and
// words worth knowing.
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { icon } from '../page/icons.ts';
import type { Problem } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import { type Language, languages } from '../questions/text.ts';
import { balanceView } from './balance-view.ts';
import { type Bench, packLanguages } from './bench.ts';
import { placed, within } from './examine.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { fields } from './fields-view.ts';
import { type Form, fieldId, fieldPaths } from './form.ts';
import { guide } from './guide-view.ts';
import { authorsField, entrySpecs, glossaryList, sourceList, topicList } from './lists-view.ts';
import { wordsOf } from './names.ts';
import { aboutSpecs, termsOfUseSpecs, versionSpecs } from './pack-specs.ts';
import { problemCount, problemList } from './problems-view.ts';
import { questionList } from './question-list.ts';
import { keyList } from './shortcuts-view.ts';
import { deskBar } from './status-view.ts';
import { listAt, valueAt } from './tree.ts';

type Part = 'questions' | 'balance' | 'about' | 'topics' | 'sources' | 'glossary' | 'advanced';

export function packView(bench: Bench): TemplateResult {
  const { desk, view } = bench;
  const { say } = view;
  const tree = desk.tree();
  const problems = packProblems(bench);
  const form = packForm(bench, problems);
  const title = wordsOf(bench, valueAt(tree, ['title']));
  const questions = listAt(tree, ['questions']);
  const counts: Partial<Record<Part, number>> = {
    questions: questions.length,
    topics: listAt(tree, ['topics']).length,
    sources: listAt(tree, ['sources']).length,
    glossary: listAt(tree, ['glossary']).length,
  };
  const part = (name: Part, open: boolean, inside: TemplateResult): TemplateResult => html`
    <details class="group" id="part-${name}" ?open=${open}>
      <summary><h2>${say(`editor:pack.${name}`)}</h2>
        ${counts[name] === undefined ? nothing : html`<small>${counts[name]}</small>`}</summary>
      ${inside}
    </details>`;
  return html`
    <div class="paper editor-paper pack-paper">
      <header class="editor-head">
        <h1 class="question-title"><small>${say('editor:heading')}</small>
          <span>${title === '' ? say('editor:pack.untitled') : title}</span></h1>
        ${deskBar(bench)}
        <p class="marks">${desk.verdict() === null ? nothing : problemCount(bench, problems)}
          ${
            questions.length === 0
              ? nothing
              : html`<button type="button" class="secondary play-link" @click=${() => bench.play(`#/play/${desk.id}`)}
                  >${icon('card')} ${say('editor:pack.play')}</button>`
          }</p>
      </header>
      ${guide(bench)}
      ${problemList(bench, problems, (path) => placeName(bench, path))}
      <div class="pack-parts">
        ${part('questions', true, questionList(bench))}
        ${part('balance', true, balanceView(bench))}
        ${part('about', questions.length === 0, about(form))}
        ${part('topics', false, topicList(form))}
        ${part('sources', false, sourceList(form))}
        ${part('glossary', false, glossaryList(form))}
        ${part('advanced', false, fields(form, versionSpecs))}
      </div>
      ${keyList(view)}
    </div>
  `;
}

/** What concerns the pack, not one of its questions alone. */
function packProblems({ desk }: Bench): readonly Problem[] {
  const verdict = desk.verdict();
  return verdict === null ? [] : [...verdict.around, ...verdict.together];
}

function packForm(bench: Bench, problems: readonly Problem[]): Form {
  const tree = bench.desk.tree();
  const own: Path[] = [
    ['authors'],
    ['languages'],
    ['topics'],
    ['sources'],
    ['glossary'],
    ['questions'],
  ];
  const items = (['topics', 'sources', 'glossary'] as const).flatMap((list) =>
    listAt(tree, [list]).flatMap((_, at) => [
      [list, at],
      [list, at, 'id'],
      ...fieldPaths(entrySpecs[list], [list, at], tree),
    ]),
  );
  const specs = [...aboutSpecs, ...termsOfUseSpecs, ...versionSpecs];
  const places = placed(problems, [...own, ...items, ...fieldPaths(specs, [], tree)]);
  return { bench, thing: [], problemsAt: (path) => places.get(path.join('.')) ?? [] };
}

/** Where a problem is, in words. */
function placeName(bench: Bench, path: Path): string {
  const { say } = bench.view;
  const [part = '', at] = path;
  const lists = ['topics', 'sources', 'glossary', 'questions'] as const;
  const list = lists.find((known) => known === part);
  if (list !== undefined) {
    const heading = say(`editor:pack.${list}`);
    return typeof at === 'number' ? `${heading} · ${at + 1}` : heading;
  }
  const spec = [...aboutSpecs, ...termsOfUseSpecs, ...versionSpecs].find(({ key }) =>
    within(path, key),
  );
  if (spec !== undefined) return say(`editor:field.${spec.name}.label`);
  if (part === 'authors') return say('editor:field.authors.label');
  return part === 'languages' ? say('editor:field.languages.label') : String(part);
}

function about(form: Form): TemplateResult {
  return html`${fields(form, aboutSpecs)} ${languagesField(form)} ${authorsField(form)}
    ${fields(form, termsOfUseSpecs)}`;
}

/** One language or both; at least one stays. */
function languagesField(form: Form): TemplateResult {
  const { desk, view } = form.bench;
  const path: Path = ['languages'];
  const chosen = packLanguages(desk.tree());
  const turn = (language: Language): void => {
    const wanted = languages.filter((known) => chosen.includes(known) !== (known === language));
    desk.set(path, wanted, null);
  };
  return html`<fieldset class="field" id=${fieldId(path)} tabindex="-1">
    <legend class="field-name">${fieldLabel(form, 'languages')}</legend>
    ${hint(form, 'languages', path)}
    <div class="checks">
      ${languages.map(
        (language) => html`<label class="check">
          <input type="checkbox" .checked=${live(chosen.includes(language))}
            ?disabled=${chosen.length === 1 && chosen.includes(language)}
            @change=${() => turn(language)} />
          <span>${view.say(`editor:language.${language}`)}</span>
        </label>`,
      )}
    </div>
    ${problemsBelow(form, path)}
  </fieldset>`;
}
