// What was found in a file: what can be taken in, what cannot and why, a few cards, and what would
// become of it. Nothing is kept before the player says so.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type Encoding, encodings, type Finding } from '../formats/format.ts';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { choice } from '../page/settings-controls.ts';
import { label } from '../page/words.ts';
import { isDraft } from '../questions/draft-rules.ts';
import type { Pack } from '../questions/pack.ts';
import { verdictsOf } from '../questions/pack-facts.ts';
import { asked, type Question } from '../questions/question.ts';
import { languages } from '../questions/text.ts';
import { verdictGlyph } from '../theme.ts';
import { balance } from './balance-view.ts';
import { findingWords, spotWords } from './finding-words.ts';
import { titleOf } from './pack-slip.ts';
import type { FoundPack, TakeDesk, Target } from './take-desk.ts';

/** Cards that are shown before the pack is kept, and findings of one weight that are in view. */
const cardsShown = 4;
const findingsShown = 100;

export function foundView(view: View, desk: TakeDesk, found: FoundPack): TemplateResult {
  const { say } = view;
  const { pack } = found.imported;
  return html`
    <section class="found" aria-labelledby="found">
      <h2 id="found" tabindex="-1">${say('packs:found.heading', { name: found.origin })}</h2>
      ${pack === null ? html`<p class="fresh">${say('packs:found.nothing')}</p>` : summary(view, pack)}
      ${findings(view, found)}
      ${howRead(view, desk, found)}
      ${pack === null ? nothing : html`${cards(view, pack)} ${decision(view, desk, found, pack)}`}
      <div class="actions">
        ${pack === null ? nothing : keepButton(view, desk, found)}
        <button type="button" class="secondary" @click=${desk.leave}>
          ${say(pack === null ? 'packs:found.other' : 'packs:found.leave')}</button>
      </div>
    </section>
  `;
}

function summary(view: View, pack: Pack): TemplateResult {
  const { say } = view;
  const drafts = pack.questions.filter(isDraft).length;
  return html`
    <p class="found-title">${label(view, pack.title)}</p>
    <p class="fresh">${say('packs:found.taken', { count: pack.questions.length })}</p>
    ${balance(view, { verdicts: verdictsOf(pack) })}
    ${drafts === 0 ? nothing : html`<p>${say('packs:found.drafts', { count: drafts })}</p>`}
  `;
}

function findings({ say }: View, { imported, origin }: FoundPack): TemplateResult[] {
  return (['lost', 'changed', 'noted'] as const).flatMap((weight) => {
    const all = imported.findings.filter((finding) => finding.weight === weight);
    if (all.length === 0) return [];
    const line = (finding: Finding) => {
      // Which file it is about stands above.
      const { file, ...place } = finding.spot;
      const spot = spotWords(say, file === origin ? place : finding.spot);
      return html`<li>${spot === '' ? nothing : html`<b>${spot}</b> `}${findingWords(say, finding)}</li>`;
    };
    const left = all.length - findingsShown;
    return [
      html`<details class="findings" data-weight=${weight} ?open=${weight === 'lost'}>
        <summary>${say(`packs:found.${weight}`, { count: all.length })}</summary>
        <ul>${all.slice(0, findingsShown).map(line)}</ul>
        ${left > 0 ? html`<p>${say('packs:found.more', { count: left })}</p>` : nothing}
      </details>`,
    ];
  });
}

/** Language and letters, where the file does not say: another choice reads it once more. */
function howRead(view: View, desk: TakeDesk, found: FoundPack): TemplateResult | typeof nothing {
  const { say } = view;
  const { imported, language, encoding } = found;
  const { text, format } = imported;
  if (format === 'pack' && imported.pack !== null) return nothing;
  const again = (change: object) => void desk.read({ ...readingOf(found), ...change });
  return html`<div class="group how-read">
    ${choice({
      name: 'file-language',
      heading: say('packs:found.language'),
      options: languages.map((value) => ({
        value,
        words: sayer(value)('language.name'),
        lang: value,
      })),
      chosen: language,
      choose: (value) => again({ language: value }),
    })}
    ${
      text === undefined
        ? nothing
        : html`<label class="encoding"><span>${say('packs:found.encoding')}</span>
            <select @change=${({ target }: Event) => {
              const picked = target instanceof HTMLSelectElement ? target.value : '';
              again({ encoding: encodings.find((known) => known === picked) ?? null });
            }}>${encodings.map((one) => html`<option value=${one} ?selected=${one === (encoding ?? text.encoding)}>${encodingName(view, one)}</option>`)}</select>
          </label>
          <p id="preview-name">${say('packs:found.preview')}</p>
          <pre class="text-preview" tabindex="0" role="region" aria-labelledby="preview-name" lang=${language}>${text.preview}</pre>`
    }
  </div>`;
}

function encodingName({ say }: View, encoding: Encoding): string {
  return say(`packs:encoding.${encoding}`);
}

function readingOf({ file, language, encoding, origin, isPack }: FoundPack) {
  return { file, language, encoding, origin, isPack };
}

function cards(view: View, pack: Pack): TemplateResult {
  const { say } = view;
  const left = pack.questions.length - cardsShown;
  return html`
    <h3>${say('packs:found.cards')}</h3>
    <ul class="card-list found-cards">${pack.questions.slice(0, cardsShown).map((question) => card(view, question))}</ul>
    ${left > 0 ? html`<p>${say('packs:found.moreCards', { count: left })}</p>` : nothing}
  `;
}

function card(view: View, question: Question): TemplateResult {
  const { say } = view;
  const sign =
    question.type === 'verdict'
      ? html`<i class="glyph" data-verdict=${question.verdict} role="img"
          aria-label=${say(`play:verdict.${question.verdict}`)}>${verdictGlyph[question.verdict]}</i>`
      : html`<i class="glyph">·</i>`;
  const answer = answerOf(view, question);
  return html`<li class="found-card">${sign}<div>
    <p>${label(view, asked(question))}</p>
    ${answer === nothing ? nothing : html`<p class="found-answer">${answer}</p>`}
    ${isDraft(question) ? html`<span class="tag">${say('packs:draft')}</span>` : nothing}
  </div></li>`;
}

/** What is right, so that a teacher sees whether it was read as it was meant. */
function answerOf(view: View, question: Question): unknown {
  if (question.type === 'choice') {
    const right = question.options.filter((option) => option.right);
    return right.map(({ text }) => html`<span>✓ ${label(view, text)}</span>`);
  }
  if (question.type === 'order') {
    return question.items.map(({ text }, at) => html`<span>${at + 1}. ${label(view, text)}</span>`);
  }
  if (question.type === 'sort') {
    return question.bins.map(
      ({ id, text }) =>
        html`<span>${label(view, text)}: ${question.items
          .filter(({ bin }) => bin === id)
          .map((item, at) => html`${at === 0 ? '' : ' · '}${label(view, item.text)}`)}</span>`,
    );
  }
  return question.type === 'estimate' ? html`<span>${question.value}</span>` : nothing;
}

/** New, or a newer version of one that is there; with what would change. */
function decision(view: View, desk: TakeDesk, found: FoundPack, pack: Pack) {
  const { say } = view;
  const { targets, chosen } = found;
  const note = found.isOfSite ? html`<p class="notice">${say('packs:found.ofSite')}</p>` : nothing;
  if (targets.length === 0) return note;
  const option = (id: string | null, words: string) => html`<label class="pack-pick">
    <input type="radio" name="become" .checked=${chosen === id} @change=${() => desk.choose(id)} />
    <span>${words}</span></label>`;
  return html`${note}<fieldset class="become">
    <legend>${say('packs:found.become')}</legend>
    ${targets.map(({ entry }) => {
      const versions = { title: titleOf(view, entry), here: entry.version, there: pack.version };
      return option(entry.id, say('packs:found.update', versions));
    })}
    ${option(null, say('packs:found.asNew'))}
    ${targets.filter(({ entry }) => entry.id === chosen).map((target) => changes(view, target))}
  </fieldset>`;
}

function changes({ say }: View, { newer, isSame }: Target): TemplateResult {
  if (isSame) return html`<p class="notice" role="status">${say('packs:found.same')}</p>`;
  const kinds = ['unchanged', 'reworded', 'changed', 'added', 'gone'] as const;
  return html`<ul class="changes" role="status">${kinds
    .filter((kind) => newer[kind].length > 0)
    .map(
      (kind) =>
        html`<li data-kind=${kind}>${say(`packs:changes.${kind}`, { count: newer[kind].length })}</li>`,
    )}</ul>`;
}

function keepButton(view: View, desk: TakeDesk, { targets, chosen }: FoundPack): TemplateResult {
  const { say, actions } = view;
  const target = targets.find(({ entry }) => entry.id === chosen);
  if (target?.isSame === true) {
    return html`<a class="primary" href="#/play/${target.entry.id}">${say('packs:play')}</a>`;
  }
  return html`<button type="button" class="primary" data-primary @click=${() => void desk.keep(actions)}>
    ${say(target === undefined ? 'packs:found.keepNew' : 'packs:found.keepUpdate')}</button>`;
}
