// A screen with something to print: what it is, how it is wished, and the sheets as they will be.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { choice } from '../page/settings-controls.ts';
import { type Language, languages } from '../questions/text.ts';
import { type KitDesk, papers, type Tongue, tongues, tonguesOf } from './kit-desk.ts';
import './kit.css';
import '../page/on-paper.css';
import './kit-print.css';
import { typeset } from '../page/typeset.ts';

export interface SheetScreen {
  /** What the class of the sheets is called; their shape is in the CSS. */
  readonly kind: string;
  readonly heading: string;
  readonly lead: string;
  /** What else can be wished. */
  readonly controls?: TemplateResult;
  /** Whether the language can be chosen; without it the sheet holds all of them. */
  readonly tongue?: boolean;
  readonly sheets: unknown;
}

export function sheetScreen(view: View, desk: KitDesk, screen: SheetScreen): TemplateResult {
  const { say } = view;
  const { paper } = desk.wishes();
  return html`
    <main class="screen paper-screen kit-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper kit">
        <h1 class="lettering small">${typeset(screen.heading, view.language)}</h1>
        <p>${screen.lead}</p>
        <div class="kit-controls settings">
          ${screen.tongue === false ? nothing : tongueChoice(view, desk)}
          ${choice({
            name: 'kit-paper',
            heading: say('kit:paper'),
            options: papers.map((value) => ({ value, words: say(`kit:${value}`) })),
            chosen: paper,
            choose: (value) => desk.wish({ paper: value }),
          })}
          ${screen.controls ?? nothing}
        </div>
        <div class="actions">
          <button type="button" class="primary" @click=${() => window.print()}>${say('kit:print')}</button>
          <a class="secondary" href="#/class/kit">${say('kit:back')}</a>
        </div>
        <section class="kit-sheets on-paper ${screen.kind}" data-paper=${paper} aria-label=${say('kit:preview')}>
          ${screen.sheets}
        </section>
      </div>
    </main>
  `;
}

const names: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '中文' };

function tongueChoice(view: View, desk: KitDesk): TemplateResult {
  const { say } = view;
  const shown = tonguesOf(view, desk.wishes().tongue);
  return choice<Tongue>({
    name: 'kit-tongue',
    heading: say('kit:tongue'),
    options: tongues.map((value) =>
      value === 'both'
        ? { value, words: say('kit:both') }
        : { value, words: names[value], lang: value },
    ),
    chosen: shown.length === languages.length ? 'both' : (shown[0] ?? 'both'),
    choose: (tongue) => desk.wish({ tongue }),
  });
}

/** One sheet a language, each beginning on a page of its own. */
export function inTongues(
  view: View,
  desk: KitDesk,
  sheet: (language: Language) => TemplateResult,
): TemplateResult[] {
  return tonguesOf(view, desk.wishes().tongue).map(
    (language) => html`<article class="kit-sheet" lang=${language}>${sheet(language)}</article>`,
  );
}
