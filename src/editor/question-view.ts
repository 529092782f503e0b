// One question: its fields under a few headings, the live card beside them, and the way to the
// questions before and after it.
import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { icon } from '../page/icons.ts';
import type { Problem } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import type { QuestionType } from '../questions/question.ts';
import { type Bench, editAddress } from './bench.ts';
import { placed } from './examine.ts';
import { fieldLabel } from './field-frame.ts';
import { fields } from './fields-view.ts';
import { type Form, fieldPaths } from './form.ts';
import { sourceSpecs } from './pack-specs.ts';
import { preview } from './preview-view.ts';
import { fieldAt, problemCount, problemList } from './problems-view.ts';
import { askedWords } from './question-names.ts';
import { type SectionName, sectionsOf } from './question-specs.ts';
import { keyList } from './shortcuts-view.ts';
import { questionTypes } from './skeleton.ts';
import { deskBar } from './status-view.ts';
import { isBranch, listAt, stringAt } from './tree.ts';

/** Shown closed at first: most questions need nothing of them. */
const closed: ReadonlySet<SectionName> = new Set(['staged', 'advanced']);

export function questionView(bench: Bench, at: number): TemplateResult {
  const { desk, view, setting } = bench;
  const { say } = view;
  const tree = desk.tree();
  const thing: Path = ['questions', at];
  const question = listAt(tree, ['questions'])[at];
  const type = typeOf(question);
  const sections = sectionsOf(type);
  const specs = sections.flatMap((section) => section.specs);
  const problems: readonly Problem[] = desk.examiner
    .question(tree, question)
    .problems.map((problem) => ({ ...problem, path: [...thing, ...problem.path] }));
  const places = placed(
    [...problems, ...sourceProblems(bench)],
    [
      ...fieldPaths(specs, thing, tree),
      ...listAt(tree, ['sources']).flatMap((_, source) =>
        fieldPaths(sourceSpecs, ['sources', source], tree),
      ),
    ],
  );
  const form: Form = { bench, thing, problemsAt: (path) => places.get(path.join('.')) ?? [] };
  const total = listAt(tree, ['questions']).length;
  const asked = askedWords(bench, question);
  // Whoever has written what is asked has named the question.
  const left = (): void => bench.name(at);
  const nameOf = (path: Path): string => {
    const name = fieldAt(specs, path.slice(2));
    return name === null ? String(path.at(-1)) : fieldLabel(form, name);
  };
  return html`
    <div class="paper editor-paper question-paper" data-tab=${setting.tab}>
      <header class="editor-head">
        <p class="where-in"><a href=${editAddress(desk.id)}>${icon('back')} ${say('editor:question.toPack')}</a></p>
        <h1 class="question-title">
          <small>${say('editor:question.place', { n: at + 1, total })} · ${say(`editor:type.${type}.name`)}</small>
          <span>${asked === '' ? say('editor:question.untitled') : asked}</span>
        </h1>
        <nav class="walk" aria-label=${say('editor:question.walk')}>${walk(bench, at)}</nav>
        ${deskBar(bench)}
        <p class="marks">${problemCount(bench, problems)}
          <button type="button" class="secondary play-link"
            @click=${() => bench.play(`#/play/${desk.id}/${stringAt(question, ['id'])}`)}
            >${icon('card')} ${say('editor:question.play')}</button></p>
        ${tabs(bench)}
      </header>
      ${keyed(
        at,
        html`<div class="editor-form" @focusin=${(event: Event) => follow(bench, event)}>
            ${problemList(bench, problems, nameOf)}
            ${sections.map(({ name, specs: list }) => {
              const inside = html`<h2>${say(`editor:section.${name}.heading`)}</h2>`;
              return html`<details class="group" ?open=${!closed.has(name)}
                @focusout=${name === 'asked' ? left : nothing}>
                <summary>${inside}<small>${say(`editor:section.${name}.hint`)}</small></summary>
                ${fields(form, list)}
              </details>`;
            })}
            <div class="walk">${walk(bench, at)}</div>
          </div>
          ${preview(bench, question)}`,
      )}
      ${keyList(view)}
    </div>
  `;
}

/** What is the matter with the sources, which can be written from here. */
function sourceProblems({ desk }: Bench): readonly Problem[] {
  return (desk.verdict()?.around ?? []).filter(({ path }) => path[0] === 'sources');
}

export function typeOf(question: unknown): QuestionType {
  const type = isBranch(question) ? question.type : undefined;
  return questionTypes.find((known) => known === type) ?? 'verdict';
}

function walk({ desk, view }: Bench, at: number): TemplateResult {
  const questions = listAt(desk.tree(), ['questions']);
  const link = (to: number, words: 'before' | 'after') => {
    const id = stringAt(questions[to], ['id']);
    const name = view.say(`editor:question.${words}`);
    const inside = html`${icon(words === 'before' ? 'back' : 'next')}<span>${name}</span>`;
    return id === ''
      ? html`<span class="secondary" aria-disabled="true" aria-hidden="true">${inside}</span>`
      : html`<a class="secondary" data-walk=${words} aria-label=${name} href=${editAddress(desk.id, id)}>${inside}</a>`;
  };
  return html`${link(at - 1, 'before')} ${link(at + 1, 'after')}`;
}

/** On narrow screens: the form or the card. */
function tabs({ view, setting, set }: Bench): TemplateResult {
  return html`<div class="segments editor-tabs" role="group" aria-label=${view.say('editor:tab.label')}>
    ${(['form', 'preview'] as const).map(
      (tab) => html`<button type="button" class="tab-button" aria-pressed=${setting.tab === tab}
        @click=${() => set({ tab })}>${view.say(`editor:tab.${tab}`)}</button>`,
    )}
  </div>`;
}

/** The preview shows the side of the card that is being written, and in its language. */
function follow({ set, setting }: Bench, { target }: Event): void {
  if (!(target instanceof HTMLElement)) return;
  const marked = target.closest<HTMLElement>('[data-side]')?.dataset.side;
  const side = marked === 'back' || marked === 'front' ? marked : setting.side;
  const language = target instanceof HTMLTextAreaElement ? target.lang : '';
  const wanted = language === 'en' || language === 'zh-Hans' ? language : setting.previewLanguage;
  if (side !== setting.side || wanted !== setting.previewLanguage) {
    set({ side, previewLanguage: wanted });
  }
}
