// About the essay, its author, what this is not, the sources and the words.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';
import { termEntry } from './glossary-view.ts';
import { citation } from './reveal-view.ts';
import { when, words } from './words.ts';

export function aboutView(view: View): TemplateResult {
  const { say, state } = view;
  const pack = state.loaded?.pack;
  return html`
    <main class="screen paper-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper prose">
        <h1 class="lettering small">${say('about.heading')}</h1>
        <p>${say('about.privacy')}</p>
        ${
          pack === undefined
            ? nothing
            : html`
                <h2>${say('about.essay')}</h2>
                ${pack.about.map((paragraph) => html`<p>${words(view, paragraph)}</p>`)}
                <h2>${say('about.isNot')}</h2>
                <ul>${pack.isNot.map((line) => html`<li>${words(view, line)}</li>`)}</ul>
                <h2>${say('about.sources')}</h2>
                <ul class="cites">${pack.sources.map(
                  (source) =>
                    html`<li>${citation(view, source)}${when(
                      source.remark,
                      (remark) => html`<p class="remark">${words(view, remark)}</p>`,
                    )}</li>`,
                )}</ul>
                <h2>${say('about.glossary')}</h2>
                <dl class="term glossary">${pack.glossary.map((term) => termEntry(view, term))}</dl>
                <p class="version">${say('about.version', { version: pack.version, licence: pack.licence })}</p>
              `
        }
        <div class="actions">
          <a class="primary" href="#/">${say('bar.toTitle')}</a>
          <a class="secondary" href="#/poster">${say('poster.link')}</a>
        </div>
      </div>
    </main>
  `;
}
