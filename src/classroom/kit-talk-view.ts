// How to lead talk on a contested subject: in general words, and in those that a pack brings along.
import { html, nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { type Language, type Text, wordsIn } from '../questions/text.ts';
import { type KitDesk, packHere } from './kit-desk.ts';
import { inTongues, sheetScreen } from './kit-sheets.ts';

const sections = [
  { heading: 'begin', lines: ['begin1', 'begin2', 'begin3'] },
  { heading: 'lead0', lines: ['lead1', 'lead2', 'lead3', 'lead4', 'lead5'] },
  { heading: 'hard', lines: ['hard1', 'hard2', 'hard3', 'hard4'] },
  { heading: 'views', lines: ['views1', 'views2'] },
] as const;

export function talkView(view: View, desk: KitDesk): TemplateResult {
  const { say } = view;
  return sheetScreen(view, desk, {
    kind: 'kit-talk',
    heading: say('kit:item.talk'),
    lead: say('kit:item.talk-hint'),
    sheets: inTongues(view, desk, (language) => talkSheet(view, desk, language)),
  });
}

function talkSheet(view: View, desk: KitDesk, language: Language): TemplateResult {
  const say = sayer(language);
  const pack = packHere(view, desk);
  return html`
    <h2>${say('kit:item.talk')}</h2>
    <p>${say('kit:talk.lead')}</p>
    ${sections.map(
      ({ heading, lines }) => html`<section><h3>${say(`kit:talk.${heading}`)}</h3>
        <ul>${lines.map((key) => html`<li>${say(`kit:talk.${key}`)}</li>`)}</ul></section>`,
    )}
    <section><h3>${say('kit:plan.sober')}</h3><p>${say('kit:plan.soberWords')}</p></section>
    <div class="kit-overleaf">
      ${ofPack(say('kit:talk.pack'), null, pack?.teaching ?? [], language)}
      ${ofPack(say('kit:talk.stays'), say('kit:talk.staysLead'), pack?.afterword ?? [], language)}
    </div>
  `;
}

function ofPack(
  heading: string,
  lead: string | null,
  lines: readonly Text[],
  language: Language,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="kit-of-pack"><h3>${heading}</h3>
    ${lead === null ? nothing : html`<p>${lead}</p>`}
    <ul>${lines.map((line) => {
      const { words, language: own } = wordsIn(line, language);
      return html`<li lang=${own}>${words.replaceAll('**', '')}</li>`;
    })}</ul></section>`;
}
