// The worksheet and its answer key, for the round of a lesson or one of its checks.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type AnswerKey, answerKeyOf, type KeyEntry } from '../formats/answer-key.ts';
import { type SheetQuestion, worksheetOf } from '../formats/worksheet.ts';
import { type Say, sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { choice } from '../page/settings-controls.ts';
import type { Pack } from '../questions/pack.ts';
import type { Language } from '../questions/text.ts';
import { type KitDesk, packHere } from './kit-desk.ts';
import { inTongues, sheetScreen } from './kit-sheets.ts';
import {
  type Letters,
  partCards,
  relettered,
  sheetWish,
  wallLetters,
} from './kit-worksheet-pick.ts';
import { sheetTask, told } from './kit-worksheet-tasks.ts';
import { type AskingPart, askingParts } from './lesson.ts';
import './kit-worksheet.css';

export function worksheetView(view: View, desk: KitDesk): TemplateResult {
  return paperView(view, desk, 'worksheet');
}

export function answerKeyView(view: View, desk: KitDesk): TemplateResult {
  return paperView(view, desk, 'answer-key');
}

function paperView(view: View, desk: KitDesk, kind: 'worksheet' | 'answer-key'): TemplateResult {
  const { say } = view;
  const pack = packHere(view, desk);
  const part = desk.wishes().part;
  const only = pack === null ? [] : partCards(pack, desk.lesson(), part);
  const sheet = kind === 'worksheet' ? worksheet : answerKey;
  return sheetScreen(view, desk, {
    kind: `kit-${kind}`,
    heading: say(`kit:item.${kind}`),
    lead: say(kind === 'worksheet' ? 'kit:sheet.lead' : 'kit:sheet.keyLead'),
    controls: partChoice(view, desk),
    sheets:
      pack === null
        ? html`<p class="screen-only">${say('kit:sheet.noPack')}</p>`
        : only.length === 0
          ? html`<p class="screen-only">${say('kit:sheet.noCheck')}</p>`
          : inTongues(view, desk, (language) => sheet({ pack, desk, part, only, language })),
  });
}

function partChoice({ say }: View, desk: KitDesk): TemplateResult {
  const order: readonly AskingPart[] = ['round', ...askingParts.filter((part) => part !== 'round')];
  return choice<AskingPart>({
    name: 'kit-part',
    heading: say('kit:sheet.which'),
    options: order.map((value) => ({ value, words: say(`kit:sheet.${value}`) })),
    chosen: desk.wishes().part,
    choose: (part) => desk.wish({ part }),
  });
}

interface Paper {
  readonly pack: Pack;
  readonly desk: KitDesk;
  readonly part: AskingPart;
  readonly only: readonly string[];
  readonly language: Language;
}

function worksheet({ pack, desk, part, only, language }: Paper): TemplateResult {
  const say = sayer(language);
  const made = worksheetOf(pack, sheetWish(only, desk.lesson(), language));
  const letters = wallLetters(made, desk.lesson());
  const brief = part !== 'round';
  const question = ({ number, id, text, lead, picture, task }: SheetQuestion) =>
    html`<li class="kit-question" value=${number}>
      <h3>${told(text)}</h3>
      ${lead === null || brief ? nothing : html`<p class="kit-lead">${told(lead)}</p>`}
      ${picture === null ? nothing : html`<img src=${picture.address} alt=${picture.alt.words} />`}
      ${sheetTask(task, say, { letters: letters.get(id), brief })}
    </li>`;
  return html`
    <dl class="kit-blanks"><div><dt>${say('kit:sheet.date')}</dt><dd></dd></div></dl>
    <h2>${told(made.title)} · ${say(`kit:sheet.${part}`)}</h2>
    <p>${say('kit:sheet.noName')}</p>
    <ol class="kit-questions">${made.parts.flatMap(({ questions }) => questions.map(question))}</ol>
    <p class="kit-licence">${[...made.authors, ...(made.licence === null ? [] : [made.licence])].join(' · ')}</p>
  `;
}

function answerKey({ pack, desk, part, only, language }: Paper): TemplateResult {
  const say = sayer(language);
  const wish = sheetWish(only, desk.lesson(), language);
  const letters = wallLetters(worksheetOf(pack, wish), desk.lesson());
  const key: AnswerKey = answerKeyOf(pack, wish);
  return html`
    <h2>${told(key.title)} · ${say('kit:item.answer-key')} · ${say(`kit:sheet.${part}`)}</h2>
    <ol class="kit-questions">${key.entries.map((entry) => keyEntry(entry, say, letters.get(entry.id)))}</ol>
  `;
}

function keyEntry(entry: KeyEntry, say: Say, letters: Letters | undefined): TemplateResult {
  const { number, text, reasons, explanation, sources, discussion } = entry;
  return html`<li class="kit-question" value=${number}>
    <h3>${told(text)}</h3>
    <p class="kit-answer">${answerWords(entry, say, letters)}</p>
    ${explanation.length === 0 ? nothing : html`<p>${explanation.map((words) => html`<span class="kit-sentence">${told(words)}</span>`)}</p>`}
    ${
      reasons.length === 0
        ? nothing
        : html`<ul class="kit-list">${relettered(reasons, letters).map(
            ({ letter, words }) => html`<li><b>${letter}</b> ${told(words)}</li>`,
          )}</ul>`
    }
    ${discussion === null ? nothing : html`<p class="kit-discussion">${say('kit:sheet.discussion', { words: discussion.words })}</p>`}
    ${sources.map((source) => html`<p class="kit-source">${source}</p>`)}
  </li>`;
}

function answerWords({ answer }: KeyEntry, say: Say, letters: Letters | undefined): string {
  const lettersOf = (list: Parameters<typeof relettered>[0]) =>
    relettered(list, letters)
      .map(({ letter }) => letter)
      .join(' ');
  switch (answer.type) {
    case 'verdict':
      return say('kit:sheet.answer', { answer: say(`play:verdict.${answer.verdict}`) });
    case 'choice':
      return say('kit:sheet.answer', { answer: lettersOf(answer.right) });
    case 'sort': {
      const bins = answer.bins.map(({ bin, items }) => `${bin.words}: ${lettersOf(items)}`);
      return say('kit:sheet.answer', { answer: bins.join(' · ') });
    }
    case 'order':
      return say('kit:sheet.answer', {
        answer: answer.items.map(({ letter }) => letter).join(' → '),
      });
    case 'estimate': {
      const value = answer.unit.words.replace('{{n}}', String(answer.value));
      return say('kit:sheet.answer', {
        answer: say('kit:sheet.near', { value, near: answer.near }),
      });
    }
    case 'view': {
      const whose = say('kit:sheet.opinion', { whose: answer.whose.words });
      const otherwise =
        answer.otherwise === null
          ? ''
          : say('kit:sheet.otherwise', { words: answer.otherwise.words });
      return `${whose} ${otherwise}`.trim();
    }
  }
}
