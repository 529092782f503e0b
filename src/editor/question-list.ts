// The questions of the pack: found by words, topic or type, added, doubled, taken away, and put in
// order by dragging or by buttons. However many there are, a page of them is shown.
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { announce } from '../page/announcer.ts';
import { draggable } from '../page/dragging.ts';
import { icon } from '../page/icons.ts';
import type { QuestionType } from '../questions/question.ts';
import { type Verdict, verdicts } from '../questions/verdict.ts';
import { verdictGlyph } from '../theme.ts';
import { type Bench, editAddress, packLanguages } from './bench.ts';
import { fieldId } from './form.ts';
import { isPassing, namesIn, newName, passingName } from './ids.ts';
import { named } from './names.ts';
import { askedWords, saidIn, topicOf } from './question-names.ts';
import { typeOf } from './question-view.ts';
import { newQuestion, questionTypes } from './skeleton.ts';
import { isBranch, listAt, stringAt, withItem } from './tree.ts';

/** So many questions are shown at a time. */
export const pageSize = 40;
/** From so many on they can be searched. */
const searchFrom = 8;

const typeGlyph: Readonly<Record<QuestionType, string>> = {
  verdict: '✕✓',
  choice: '◉',
  sort: '▤',
  order: '↕',
  estimate: '⟷',
  view: '❝',
};

export function questionList(bench: Bench): TemplateResult {
  const { desk, setting, view, set } = bench;
  const { say } = view;
  const questions = listAt(desk.tree(), ['questions']);
  const found = foundIn(bench, questions);
  const isWhole = found.length === questions.length;
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(setting.page, pages - 1);
  const shown = found.slice(page * pageSize, (page + 1) * pageSize);
  return html`
    ${addButtons(bench)}
    ${questions.length < searchFrom ? nothing : filters(bench)}
 ${takeBack(bench)}
    ${isWhole ? nothing : html`<p class="field-hint" role="status">${say('editor:list.found', { count: found.length, total: questions.length })}</p>`}
    <ol class="question-rows" id=${fieldId(['questions'])} tabindex="-1">
      ${repeat(
        shown,
        (at) => stringAt(questions[at], ['id']) || at,
        (at) => row(bench, at, questions.length, isWhole),
      )}
    </ol>
    ${
      pages === 1
        ? nothing
        : html`<nav class="pages" aria-label=${say('editor:list.pages')}>
            <button type="button" class="secondary" aria-disabled=${page === 0}
              @click=${() => page > 0 && set({ page: page - 1 })}>${icon('back')} ${say('editor:list.before')}</button>
            <span>${say('editor:list.page', { n: page + 1, total: pages })}</span>
            <button type="button" class="secondary" aria-disabled=${page === pages - 1}
              @click=${() => page < pages - 1 && set({ page: page + 1 })}>${say('editor:list.after')} ${icon('next')}</button>
          </nav>`
    }
  `;
}

/** What was taken away last can be put back right here. */
function takeBack({ desk, setting, view }: Bench) {
  if (setting.removedAt === null || setting.removedAt !== desk.history().done.length)
    return nothing;
  return html`<p class="notice">${view.say('editor:list.removed')}
    <button type="button" class="link-button" id="take-back" @click=${() => desk.undo()}
      >${view.say('editor:list.putBack')}</button></p>`;
}

/** Indexes of the questions that are wanted. */
function foundIn({ setting, desk }: Bench, questions: readonly unknown[]): readonly number[] {
  const search = setting.search.trim().toLowerCase();
  const troubled = new Set(desk.verdict()?.troubled);
  return questions.flatMap((question, at) => {
    if (setting.type !== null && typeOf(question) !== setting.type) return [];
    if (setting.topic !== null && stringAt(question, ['topic']) !== setting.topic) return [];
    if (setting.onlyUnfinished && !troubled.has(at)) return [];
    return search === '' || saidIn(question).includes(search) ? [at] : [];
  });
}

function addButtons(bench: Bench): TemplateResult {
  const { say } = bench.view;
  return html`<fieldset class="add-row">
    <legend>${say('editor:list.add')}</legend>
    ${questionTypes.map(
      (
        type,
      ) => html`<button type="button" class="add-type" data-add=${type} title=${say(`editor:type.${type}.what`)}
        @click=${() => addQuestion(bench, type)}>
        <i aria-hidden="true">${typeGlyph[type]}</i><span>${say(`editor:type.${type}.name`)}</span>
      </button>`,
    )}
  </fieldset>`;
}

/** Adds a question at the end, and goes to it. */
export function addQuestion(bench: Bench, type: QuestionType): void {
  const { desk, go, setting } = bench;
  const tree = desk.tree();
  const questions = listAt(tree, ['questions']);
  const id = passingName(namesIn(questions));
  const topic = setting.topic ?? topicOf(tree);
  const fresh = newQuestion(type, id, topic, packLanguages(tree));
  desk.insert(['questions'], questions.length, fresh);
  go(editAddress(desk.id, id));
}

function filters(bench: Bench): TemplateResult {
  const { setting, set, view } = bench;
  const { say } = view;
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) set({ search: target.value, page: 0 });
  };
  const picked =
    (key: 'topic' | 'type') =>
    ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) set({ [key]: target.value || null, page: 0 });
    };
  return html`<div class="filters">
    <label class="search"><span>${say('editor:list.search')}</span>
      <input type="search" id="question-search" .value=${live(setting.search)} @input=${typed} /></label>
    <label><span>${say('editor:field.topic.label')}</span>
      <select id="question-topic" @change=${picked('topic')}>
        <option value="" .selected=${setting.topic === null}>${say('editor:list.all')}</option>
        ${named(bench, ['topics'], 'title').map(
          ({ value, words }) =>
            html`<option value=${value} .selected=${value === setting.topic}>${words}</option>`,
        )}
      </select></label>
    <label><span>${say('editor:list.type')}</span>
      <select id="question-type" @change=${picked('type')}>
        <option value="" .selected=${setting.type === null}>${say('editor:list.all')}</option>
        ${questionTypes.map(
          (type) =>
            html`<option value=${type} .selected=${type === setting.type}>${say(`editor:type.${type}.name`)}</option>`,
        )}
      </select></label>
    <label class="check"><input type="checkbox" .checked=${live(setting.onlyUnfinished)}
        @change=${() => set({ onlyUnfinished: !setting.onlyUnfinished, page: 0 })} />
      <span>${say('editor:list.unfinished')}</span></label>
  </div>`;
}

function row(bench: Bench, at: number, total: number, isWhole: boolean): TemplateResult {
  const { desk, view } = bench;
  const { say } = view;
  const question = listAt(desk.tree(), ['questions'])[at];
  const id = stringAt(question, ['id']);
  const { problems } = desk.examiner.question(desk.tree(), question);
  const words = askedWords(bench, question);
  const name = words === '' ? say('editor:question.untitled') : words;
  const values = { what: name, n: at + 1 };
  const type = typeOf(question);
  const verdict = verdicts.find((known) => known === stringAt(question, ['verdict']));
  return html`<li class="question-row" data-drop=${at}
    ${isWhole ? draggable((place) => put(bench, at, Number(place))) : nothing}>
    <span class="handle" data-handle aria-hidden="true" ?hidden=${!isWhole}>${icon('grip')}</span>
    <a class="question-link" id="row-${id}" href=${editAddress(desk.id, id)}>
      <i class="glyph" data-verdict=${verdict ?? nothing} aria-hidden="true">${glyphOf(type, verdict)}</i>
      <span><span>${name}</span>
        <small>${say(`editor:type.${type}.name`)}${verdict === undefined ? nothing : html` · ${say(`play:verdict.${verdict}`)}`}
          ${problems.length === 0 ? nothing : html` · <b class="todo">${say('editor:list.todo', { count: problems.length })}</b>`}</small></span>
    </a>
    <span class="part-tools">
      ${
        isWhole
          ? html`<button type="button" class="small-button" aria-disabled=${at === 0}
              aria-label=${say('editor:list.up', values)} @click=${() => put(bench, at, at - 1, total)}>${icon('up')}</button>
            <button type="button" class="small-button" aria-disabled=${at === total - 1}
              aria-label=${say('editor:list.down', values)} @click=${() => put(bench, at, at + 1, total)}>${icon('down')}</button>`
          : nothing
      }
      <button type="button" class="small-button" aria-label=${say('editor:list.double', values)}
        @click=${() => double(bench, at)}>${icon('copy')}</button>
      <button type="button" class="small-button" aria-label=${say('editor:list.remove', values)}
        @click=${() => remove(bench, at)}>${icon('bin')}</button>
    </span>
  </li>`;
}

function glyphOf(type: QuestionType, verdict: Verdict | undefined): string {
  return type === 'verdict' && verdict !== undefined ? verdictGlyph[verdict] : typeGlyph[type];
}

function put(
  { desk, view }: Bench,
  from: number,
  to: number,
  total = Number.POSITIVE_INFINITY,
): void {
  if (Number.isNaN(to) || to < 0 || to >= total || from === to) return;
  desk.move(['questions'], from, to);
  announce(
    view.say('editor:moved', { n: to + 1, total: listAt(desk.tree(), ['questions']).length }),
  );
}

function double({ desk, view, focus }: Bench, at: number): void {
  const questions = listAt(desk.tree(), ['questions']);
  const question = questions[at];
  if (!isBranch(question)) return;
  const old = String(question.id);
  const taken = namesIn(questions);
  const id = isPassing(old) ? passingName(taken) : newName(`${old.slice(0, 50)}-copy`, taken);
  desk.edit(
    (tree) => withItem(tree, ['questions'], at + 1, { ...question, id }),
    ['questions', at + 1],
  );
  announce(view.say('editor:list.doubled'));
  focus(`row-${id}`);
}

function remove({ desk, view, focus, set }: Bench, at: number): void {
  desk.remove(['questions'], at);
  set({ removedAt: desk.history().done.length });
  focus('take-back');
  announce(view.say('editor:list.removed'));
}
