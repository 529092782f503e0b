// The words worth knowing: a button on a card's front, chips on its back, and the sheet that explains.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Term } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { mentions } from '../questions/terms.ts';
import { type Language, languages, type Text, wordsIn } from '../questions/text.ts';
import type { CardView, View } from './app.ts';
import { icon } from './icons.ts';
import { label, words } from './words.ts';

/** Chips for the terms of the card, on its back. */
export function termChips(view: CardView): TemplateResult | typeof nothing {
  const terms = termsOf(view);
  if (terms.length === 0) return nothing;
  return html`
    <div class="terms">
      <p class="terms-heading">${view.say('play:reveal.terms')}</p>
      <ul>${terms.map((term) => html`<li>${termChip(view, term)}</li>`)}</ul>
    </div>
  `;
}

/** One button for all the terms that the front's own words use, however many: the front must have
 * room for what is asked. */
export function termsButton(view: CardView): TemplateResult | typeof nothing {
  const said = frontWords(view.shown.question, view.language);
  const terms = termsOf(view).filter((term) => mentions(said, term));
  if (terms.length === 0) return nothing;
  return html`<button type="button" class="terms-button" aria-haspopup="dialog"
      aria-label=${view.say('play:card.terms')} @click=${openSheet}
      >${icon('book')}<span>${view.say('play:card.termsShort')}</span></button>
    ${termSheet(view, terms)}`;
}

function termsOf({ shown, state }: CardView): Term[] {
  const glossary = state.loaded?.pack.glossary ?? [];
  return glossary.filter(({ id }) => shown.question.terms.includes(id));
}

/** What the front of a card says, in one language. */
function frontWords(question: Question, language: Language): string {
  const texts: (Text | undefined)[] =
    question.type === 'verdict'
      ? [question.claim, question.context]
      : question.type === 'view'
        ? [question.statement]
        : question.type === 'choice'
          ? [question.scenario, question.question, ...question.options.map(({ text }) => text)]
          : [question.prompt];
  return texts.map((text) => (text === undefined ? '' : wordsIn(text, language).words)).join(' ');
}

function termChip(view: View, term: Term): TemplateResult {
  return html`<button type="button" class="chip" aria-haspopup="dialog" @click=${openSheet}
      >${label(view, term.term)}</button>
    ${termSheet(view, [term])}`;
}

function termSheet(view: View, terms: readonly Term[]): TemplateResult {
  return html`<dialog class="sheet" @click=${closeOutside}>
      <form method="dialog">
        ${terms.map((term) => html`<dl class="term">${termEntry(view, term)}</dl>`)}
        <button class="primary">${view.say('play:glossary.close')}</button>
      </form>
    </dialog>`;
}

/** The term in every language it has, since the pair is what is learnt, and what it means. */
export function termEntry(view: View, { term, definition }: Term): TemplateResult {
  const pair = languages.flatMap((language) => {
    const name = term[language];
    return name === undefined ? [] : [html`<span lang=${language}>${name}</span>`];
  });
  return html`<dt>${pair}</dt><dd>${words(view, definition)}</dd>`;
}

function openSheet(event: Event): void {
  const button = event.currentTarget;
  const sheet = button instanceof HTMLElement ? button.nextElementSibling : null;
  if (sheet instanceof HTMLDialogElement) sheet.showModal();
}

function closeOutside(event: Event): void {
  if (event.target instanceof HTMLDialogElement) event.target.close();
}
