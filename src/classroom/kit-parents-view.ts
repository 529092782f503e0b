// The letter to parents: what the lesson is, and what is collected about their child (nothing).
import { html, nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { siteAddress } from '../page/site-address.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import { type KitDesk, packHere } from './kit-desk.ts';
import { inTongues, sheetScreen } from './kit-sheets.ts';

export function parentsView(view: View, desk: KitDesk): TemplateResult {
  const { say } = view;
  return sheetScreen(view, desk, {
    kind: 'kit-letter',
    heading: say('kit:item.parents'),
    lead: say('kit:item.parents-hint'),
    sheets: inTongues(view, desk, (language) => letter(view, desk, language)),
  });
}

function letter(view: View, desk: KitDesk, language: Language): TemplateResult {
  const say = sayer(language);
  const pack = packHere(view, desk);
  const title = pack === null ? say('name') : wordsIn(pack.title, language).words;
  const about = pack?.description;
  return html`
    <dl class="kit-blanks">${(['date', 'school'] as const).map(
      (key) => html`<div><dt>${say(`kit:parents.${key}`)}</dt><dd></dd></div>`,
    )}</dl>
    <h2>${say('kit:parents.heading')}</h2>
    <p>${say('kit:parents.dear')}</p>
    <p>${say('kit:parents.what', { title })}</p>
    ${
      about === undefined
        ? nothing
        : html`<p>${say('kit:parents.about', { description: wordsIn(about, language).words })}</p>`
    }
    ${(['data', 'class', 'phone', 'honest'] as const).map((key) => html`<p>${say(`kit:parents.${key}`)}</p>`)}
    <p>${say('kit:parents.look')} <b class="kit-address">${siteAddress().replace(/^https?:\/\//, '')}</b></p>
    <p>${say('kit:parents.ask')}</p>
    <p>${say('kit:parents.regards')}</p>
    <dl class="kit-blanks"><div><dt>${say('kit:parents.name')}</dt><dd></dd></div></dl>
  `;
}
