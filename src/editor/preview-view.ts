// The card as players will see it, while it is written: front and back, on a phone and on a
// projector, in either language. Drawn by the very views that the game plays with.
import { html, nothing, type TemplateResult } from 'lit-html';
import { faceScreen } from '../page/card-view.ts';
import { languages } from '../questions/text.ts';
import { type Bench, packLanguages } from './bench.ts';
import { isolated } from './isolated.ts';
import { cardView } from './preview-card.ts';
import { previewScene } from './preview-scene.ts';
import { isBranch, stringAt, valueAt } from './tree.ts';

export function preview(bench: Bench, raw: unknown): TemplateResult {
  const { view, setting } = bench;
  const { frame } = setting;
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${view.say('editor:preview.heading')}</h2>
    ${controls(bench)}
    <div class="device" data-frame=${frame} inert aria-hidden="true" ${isolated(card(bench, raw))}></div>
  </section>`;
}

function card(bench: Bench, raw: unknown): TemplateResult {
  const { desk, view, setting, pictures } = bench;
  const { question } = desk.examiner.question(desk.tree(), raw);
  if (question === null) {
    return html`<p class="preview-none">${view.say('editor:preview.none')}</p>`;
  }
  const { side, frame } = setting;
  const pack = { ...desk.examiner.frame(desk.tree()), pictures: picturesOf(desk.tree(), raw) };
  const shown = cardView(view, { pack, question, side, language: languageOf(bench) });
  const scene = previewScene(pictures, question, side, frame);
  return html`<div class="device-screen" data-frame=${frame} data-side=${side} lang=${shown.language}>
    <div class="frame" data-screen="card">${faceScreen({ card: shown, side, waits: false }, scene)}</div>
  </div>`;
}

/** Only the picture that the card shows. */
function picturesOf(tree: unknown, raw: unknown): Readonly<Record<string, string>> {
  const file = stringAt(raw, ['picture', 'file']);
  const pictures = valueAt(tree, ['pictures']);
  const address = isBranch(pictures) ? pictures[file] : undefined;
  return typeof address === 'string' ? { [file]: address } : {};
}

/** The language that is being written, or that of the screen, if the pack is in it. */
function languageOf({ setting, view, desk }: Bench) {
  const known = packLanguages(desk.tree());
  const wanted = setting.previewLanguage ?? view.language;
  return known.find((language) => language === wanted) ?? known[0] ?? 'en';
}

function controls(bench: Bench): TemplateResult {
  const { view, setting, set, desk } = bench;
  const { say } = view;
  const press = (words: string, on: boolean, act: () => void, lang?: string) => html`<button
      type="button" class="tab-button" lang=${lang ?? nothing} aria-pressed=${on} @click=${act}>${words}</button>`;
  const known = packLanguages(desk.tree());
  return html`<div class="preview-controls">
    <div class="segments" role="group" aria-label=${say('editor:preview.side')}>
      ${(['front', 'back'] as const).map((side) =>
        press(say(`editor:preview.${side}`), setting.side === side, () => set({ side })),
      )}
    </div>
    <div class="segments" role="group" aria-label=${say('editor:preview.frame')}>
      ${(['phone', 'projector'] as const).map((frame) =>
        press(say(`editor:preview.${frame}`), setting.frame === frame, () => set({ frame })),
      )}
    </div>
    ${
      known.length < 2
        ? nothing
        : html`<div class="segments" role="group" aria-label=${say('editor:preview.language')}>
            ${languages.map((language) =>
              press(say(`editor:language.${language}`), languageOf(bench) === language, () =>
                set({ previewLanguage: language }),
              ),
            )}
          </div>`
    }
  </div>`;
}
