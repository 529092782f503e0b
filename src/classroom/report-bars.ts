// Both votes on a card as bars: told by number, length and hatching, never by colour alone.
import { html, nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { Question } from '../questions/question.ts';
import { type Language, type Text, wordsIn } from '../questions/text.ts';
import { verdictGlyph } from '../theme.ts';
import { isVerdict, markOf } from './ballot.ts';
import { type Vote, votes } from './lesson.ts';
import type { CardReport, VoteReport } from './report-measures.ts';
import { optionWords, percent } from './report-words.ts';
import { shareOf } from './share-of.ts';

export function reportBars(
  card: CardReport,
  question: Question | undefined,
  language: Language,
): TemplateResult {
  const say = sayer(language);
  const inLanguage = (text: Text): string => wordsIn(text, language).words;
  const options = (card.second ?? card.first)?.counts.map(({ option }) => option) ?? [];
  return html`<ul class="report-bars">${options.map((option, at) => {
    const right = option === card.right;
    return html`<li data-right=${right}>
      <span class="report-option"><b>${markOf(card.kind, at)}</b>${
        card.kind === 'verdict' && isVerdict(option)
          ? html`<i aria-hidden="true">${verdictGlyph[option]}</i>`
          : nothing
      }<span>${optionWords(card.kind, option, question, { say, inLanguage })}
        ${right ? html`<small>${say('kit:report.so')}</small>` : nothing}</span></span>
      <span class="report-pair">${votes.map((vote) => bar(card[vote], vote, option, language))}</span>
    </li>`;
  })}</ul>`;
}

function bar(report: VoteReport | null, vote: Vote, option: string, language: Language) {
  if (report === null) return nothing;
  const say = sayer(language);
  const count = report.counts.find((one) => one.option === option)?.count ?? 0;
  const share = count / report.counted;
  const words = `${say(`kit:report.${vote}`)}: ${say('kit:report.votes', { n: count, of: report.counted })}`;
  return html`<span class="report-bar" data-vote=${vote} role="img" aria-label=${words}>
    <i ${shareOf(share)}></i>
    <b aria-hidden="true">${count} <small>${percent(share, language)}</small></b></span>`;
}

/** What the two kinds of bar mean. */
export function barsKey(language: Language): TemplateResult {
  const say = sayer(language);
  return html`<p class="report-key">${votes.map(
    (vote) =>
      html`<span class="report-bar" data-vote=${vote}><i></i>${say(`kit:report.${vote}`)}</span>`,
  )}</p>`;
}
