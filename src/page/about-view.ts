// About the pack being played: the work it is made from and its author, what it is not, the sources
// and the words.
import { html, nothing, type TemplateResult } from 'lit-html';
import { homePack } from '../questions/home-pack.ts';
import type { Pack } from '../questions/pack.ts';
import type { View } from './app.ts';
import { termEntry } from './glossary-view.ts';
import { citation } from './reveal-view.ts';
import { typeset } from './typeset.ts';
import { label, when, words } from './words.ts';

export function aboutView(view: View): TemplateResult {
  const { say, state } = view;
  const pack = state.loaded?.pack;
  return html`
    <main class="screen paper-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper prose">
        <h1 class="lettering small">${typeset(say('about.heading'), view.language)}</h1>
        <p>${say('about.privacy')}</p>
        ${pack === undefined ? nothing : aboutPack(view, pack)}
        <div class="actions">
          <a class="primary" href="#/">${say('bar.toTitle')}</a>
          <a class="secondary" href="#/poster">${say('poster.link')}</a>
        </div>
      </div>
    </main>
  `;
}

function aboutPack(view: View, pack: Pack): TemplateResult {
  const { say } = view;
  const { isNot, sources, glossary, version, licence } = pack;
  const part = (heading: string, list: readonly unknown[], inside: () => TemplateResult) =>
    list.length === 0 ? nothing : html`<h2>${heading}</h2>${inside()}`;
  return html`
    ${pack.id === homePack ? aboutEssay(view, pack) : aboutOther(view, pack)}
    ${part(say('about.isNot'), isNot, () => html`<ul>${isNot.map((line) => html`<li>${words(view, line)}</li>`)}</ul>`)}
    ${part(
      say('about.sources'),
      sources,
      () =>
        html`<ul class="cites">${sources.map(
          (source) =>
            html`<li>${citation(view, source)}${when(
              source.remark,
              (remark) => html`<p class="remark">${words(view, remark)}</p>`,
            )}</li>`,
        )}</ul>`,
    )}
    ${part(
      say('about.glossary'),
      glossary,
      () => html`<dl class="term glossary">${glossary.map((term) => termEntry(view, term))}</dl>`,
    )}
    <p class="version">${say('about.packVersion', { version })} ${licence === undefined ? nothing : say('about.licence', { licence })}</p>
  `;
}

function aboutEssay(view: View, { about }: Pack): TemplateResult {
  return html`<h2>${view.say('about.essay')}</h2>
    ${about.map((paragraph) => html`<p>${words(view, paragraph)}</p>`)}`;
}

function aboutOther(view: View, { title, description, about, authors }: Pack): TemplateResult {
  return html`<h2>${label(view, title)}</h2>
    ${when(description, (text) => html`<p>${words(view, text)}</p>`)}
    ${about.map((paragraph) => html`<p>${words(view, paragraph)}</p>`)}
    ${authors.length === 0 ? nothing : html`<p>${view.say('about.authors', { names: authors.join(' · ') })}</p>`}`;
}
