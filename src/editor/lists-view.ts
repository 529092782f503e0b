// The lists of a pack besides its questions: topics with their places, sources, words worth knowing,
// authors. Each entry opens to its fields.
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { announce } from '../page/announcer.ts';
import { draggable } from '../page/dragging.ts';
import { icon } from '../page/icons.ts';
import type { Path } from '../questions/pack-texts.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { fields } from './fields-view.ts';
import { type Form, fieldId, type Spec } from './form.ts';
import { namesIn, newName } from './ids.ts';
import { wordsOf } from './names.ts';
import { sourceSpecs, termSpecs } from './pack-specs.ts';
import { placePicks } from './scene-view.ts';
import { newSource } from './skeleton.ts';
import { isBranch, listAt, stringAt, valueAt } from './tree.ts';

const topicSpecs: readonly Spec[] = [
  { kind: 'words', key: ['title'], name: 'topicTitle' },
  { kind: 'words', key: ['description'], name: 'topicAbout', rows: 2 },
  { kind: 'own', key: ['place'], name: 'topicPlace', show: topicPlace },
];

function topicPlace(form: Form, path: Path): TemplateResult {
  const { desk } = form.bench;
  const place = stringAt(desk.tree(), path);
  return html`${placePicks(form, path, { place }, (chosen) => desk.set(path, chosen, null))}
    ${problemsBelow(form, path)}`;
}

/** The fields of an entry, for each list. */
export const entrySpecs = {
  topics: topicSpecs,
  sources: sourceSpecs,
  glossary: termSpecs,
} as const;

interface ListSpec {
  readonly part: 'topics' | 'sources' | 'glossary';
  readonly specs: readonly Spec[];
  /** Where an entry says what it is called. */
  readonly title: string;
  readonly begin: (id: string) => object;
  readonly id: string;
}

export function topicList(form: Form): TemplateResult {
  const begin = (id: string) => ({ id, place: 'seminar' });
  return entryList(form, { part: 'topics', specs: topicSpecs, title: 'title', begin, id: 'topic' });
}

export function sourceList(form: Form): TemplateResult {
  return entryList(form, {
    part: 'sources',
    specs: sourceSpecs,
    title: 'title',
    begin: newSource,
    id: 'source',
  });
}

export function glossaryList(form: Form): TemplateResult {
  const begin = (id: string) => ({ id });
  return entryList(form, { part: 'glossary', specs: termSpecs, title: 'term', begin, id: 'term' });
}

function entryList(form: Form, list: ListSpec): TemplateResult {
  const { bench } = form;
  const { say } = bench.view;
  const path: Path = [list.part];
  const entries = listAt(bench.desk.tree(), path);
  const add = (): void => {
    const id = newName(list.id, namesIn(entries));
    bench.desk.insert(path, entries.length, list.begin(id));
    bench.focus(`entry-${list.part}-${id}`);
  };
  return html`
    <p class="field-hint">${say(`editor:pack.${list.part}Hint`)}</p>
    ${problemsBelow(form, path)}
    <ol class="part-list" id=${fieldId(path)} tabindex="-1">
      ${repeat(
        entries,
        (item) => (isBranch(item) ? item.id : item),
        (item, at) => entry(form, list, item, at, entries.length),
      )}
    </ol>
    <button type="button" class="secondary add-button" @click=${add}>${icon('plus')} ${say(`editor:add.${list.part}`)}</button>
  `;
}

function entry(
  form: Form,
  list: ListSpec,
  item: unknown,
  at: number,
  total: number,
): TemplateResult {
  const { bench } = form;
  const { say } = bench.view;
  const path: Path = [list.part];
  const id = stringAt(item, ['id']);
  const title = wordsOf(bench, valueAt(item, [list.title]));
  const values = { what: title === '' ? say(`editor:part.${list.part}`) : title, n: at + 1 };
  const users = list.part === 'topics' ? usersOf(bench.desk.tree(), id) : 0;
  const move = (to: number): void => {
    if (Number.isNaN(to) || to < 0 || to >= total || to === at) return;
    bench.desk.move(path, at, to);
    announce(say('editor:moved', { n: to + 1, total }));
  };
  const remove = (): void => {
    bench.desk.remove(path, at);
    bench.focus(fieldId(path));
    announce(say('editor:removed', values));
  };
  return html`<li class="part entry" data-drop=${at} ${draggable((place) => move(Number(place)))}>
    <div class="part-head">
      <span class="handle" data-handle aria-hidden="true">${icon('grip')}</span>
      <span class="part-tools">
        <button type="button" class="small-button" aria-disabled=${at === 0} aria-label=${say('editor:list.up', values)}
          @click=${() => move(at - 1)}>${icon('up')}</button>
        <button type="button" class="small-button" aria-disabled=${at === total - 1} aria-label=${say('editor:list.down', values)}
          @click=${() => move(at + 1)}>${icon('down')}</button>
        <button type="button" class="small-button" aria-label=${say('editor:list.remove', values)}
          aria-disabled=${users > 0} title=${users > 0 ? say('editor:topicUsed', { count: users }) : nothing}
          @click=${() => users === 0 && remove()}>${icon('bin')}</button>
      </span>
    </div>
    <details class="picker" ?open=${title === ''}>
      <summary id="entry-${list.part}-${id}"><b>${title === '' ? say('editor:unnamed') : title}</b>
        ${users > 0 ? html`<small>${say('editor:topicUsed', { count: users })}</small>` : nothing}</summary>
      ${fields({ ...form, thing: [...path, at] }, list.specs)}
    </details>
    ${problemsBelow(form, [...path, at])} ${problemsBelow(form, [...path, at, 'id'])}
  </li>`;
}

/** How many questions belong to a topic. */
function usersOf(tree: unknown, topic: string): number {
  return listAt(tree, ['questions']).filter((question) => stringAt(question, ['topic']) === topic)
    .length;
}

/** Names, one a line. */
export function authorsField(form: Form): TemplateResult {
  const { desk } = form.bench;
  const path: Path = ['authors'];
  const typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const names = target.value.split('\n');
    desk.set(path, names.every((name) => name.trim() === '') ? [] : names);
  };
  const left = (): void => {
    const names = listAt(desk.tree(), path).map((name) => String(name).trim());
    if (names.includes('')) desk.set(path, names.filter(Boolean));
  };
  return html`<div class="field">
    <label class="field-name" for=${fieldId(path)}>${fieldLabel(form, 'authors')}</label>
    ${hint(form, 'authors', path)}
    <textarea id=${fieldId(path)} rows="2" .value=${live(listAt(desk.tree(), path).join('\n'))}
      @input=${typed} @change=${left}></textarea>
    ${problemsBelow(form, path)}
  </div>`;
}
