// The words worth knowing: chips on a card, and the sheet that explains one.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Term } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { mentions } from '../questions/terms.ts';
import { type Language, languages, type Text, wordsIn } from '../questions/text.ts';
import type { CardView, View } from './app.ts';
import { label, words } from './words.ts';

/** Chips for the terms of the card; the front has those that its own words use. */
export function termChips(view: CardView, side: 'front' | 'back'): TemplateResult | typeof nothing {
  const { question } = view.shown;
  const glossary = view.state.loaded?.pack.glossary ?? [];
  const said = side === 'front' ? frontWords(question, view.language) : null;
  const terms = glossary.filter(
    (term) => question.terms.includes(term.id) && (said === null || mentions(said, term)),
  );
  if (terms.length === 0) return nothing;
  return html`
    <div class="terms ${side}">
      <p class="terms-heading ${side === 'front' ? 'visually-hidden' : ''}">${view.say(side === 'front' ? 'play:card.terms' : 'play:reveal.terms')}</p>
      <ul>${terms.map((term) => html`<li>${termChip(view, term)}</li>`)}</ul>
    </div>
  `;
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
    <dialog class="sheet" @click=${closeOutside}>
      <form method="dialog">
        <dl class="term">${termEntry(view, term)}</dl>
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
  const chip = event.currentTarget;
  const sheet = chip instanceof HTMLElement ? chip.nextElementSibling : null;
  if (sheet instanceof HTMLDialogElement) sheet.showModal();
}

function closeOutside(event: Event): void {
  if (event.target instanceof HTMLDialogElement) event.target.close();
}
