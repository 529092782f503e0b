// Where answers are saved to a file, read from one, and handed to another phone. What the player
// is in the middle of (a file just read, a code just shown) lasts as long as the screen.
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { countOf, type Found, largestFile, type Packs } from '../state/transfer.ts';
import { announce } from './announcer.ts';
import type { View } from './app.ts';
import { copyOf, download, isShareable, share } from './copy-file.ts';
import { fileField, readFile, takeDrops } from './file-field.ts';
import { handOver } from './hand-over.ts';
import { offer, takeIn } from './offer-view.ts';
import { group } from './settings-controls.ts';
import './keep.css';

/** What the player is in the middle of. */
interface Doing {
  /** A file that has been read, and waits for the player's word. */
  readonly found?: Found;
  /** What came of taking answers in. */
  readonly taken?: string;
  /** Name of the file that was saved. */
  readonly saved?: string;
  /** What is the matter with a file that was chosen. */
  readonly trouble?: string;
  /** Code and link are shown; the link has been copied. */
  readonly shown?: boolean;
  readonly copied?: boolean;
}

interface Desk extends View {
  readonly doing: Doing;
  /** `focus`: where it goes when what was pressed is gone. */
  readonly become: (doing: Doing, focus?: string) => void;
}

/** By the element they are shown in, which stays as long as the screen. */
const doings = new WeakMap<Element, Doing>();
let news: Doing = {};

/** The next desk to be opened begins with these words. */
export function bringNews(taken: string): void {
  news = { taken };
}

export function keepDesk(view: View): TemplateResult {
  const stand = (place?: Element): void => {
    if (!(place instanceof HTMLElement)) return;
    const become: Desk['become'] = (doing, focus) => {
      doings.set(place, doing);
      const desk: Desk = { ...view, doing, become };
      render(doing.found === undefined ? groups(desk) : offered(desk, doing.found), place);
      takeDrops(place, (file) => void read(desk, file));
      if (focus !== undefined) place.querySelector<HTMLElement>(focus)?.focus();
    };
    become(doings.get(place) ?? news);
    news = {};
  };
  return html`<div class="desk" ${ref(stand)}></div>`;
}

function offered(desk: Desk, found: Found): TemplateResult {
  const take = () => desk.become({ taken: takeIn(desk, found.packs) }, '.desk-head');
  return offer(desk, { found, byLink: false, take, leave: () => desk.become({}, '.desk-head') });
}

function groups(desk: Desk): TemplateResult {
  const { say, doing, become } = desk;
  const all = desk.actions.everything();
  const isEmpty = countOf(all) === 0;
  const over = {
    ...{ all, shown: doing.shown === true, copied: doing.copied === true },
    show: () => become({ ...doing, shown: true }, '.way'),
    copiedNow: () => {
      become({ ...doing, copied: true });
      announce(say('keep.copied'));
    },
  };
  return html`
    <p class="desk-head ${doing.taken === undefined ? '' : 'notice'}" tabindex="-1">
      ${doing.taken ?? say(isEmpty ? 'keep.none' : 'keep.lead')}
    </p>
    <div class="desk-groups">
      ${isEmpty ? nothing : group('save', say('keep.save'), saving(desk, all))}
      ${group('read', say('keep.read'), reading(desk))}
      ${isEmpty ? nothing : group('move', say('keep.move'), handOver(desk, over))}
    </div>
    <div class="actions"><a class="primary" href="#/">${say('bar.toTitle')}</a></div>
  `;
}

function saving({ say, actions, doing, become }: Desk, all: Packs): TemplateResult {
  const file = () => copyOf(all, actions.now());
  const save = () => {
    const name = download(file());
    become({ ...doing, saved: name });
    announce(say('keep.saved', { name }));
  };
  return html`
    <p>${say('keep.saveLead', { count: countOf(all) })}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${save}>${say('keep.saveNow')}</button>
      ${
        isShareable({ files: [copyOf(new Map(), actions.now())] })
          ? html`<button type="button" class="secondary" @click=${() => share({ files: [file()] })}>
              ${say('keep.shareFile')}</button>`
          : nothing
      }
    </div>
    ${doing.saved === undefined ? nothing : html`<p>${say('keep.saved', { name: doing.saved })}</p>`}
  `;
}

function reading(desk: Desk): TemplateResult {
  const { say, doing } = desk;
  return html`
    <p>${say('keep.readLead')}</p>
    <div class="actions">${fileField(say('keep.choose'), (file) => void read(desk, file))}</div>
    ${doing.trouble === undefined ? nothing : html`<p class="notice">${doing.trouble}</p>`}
  `;
}

async function read({ say, doing, become }: Desk, file: File): Promise<void> {
  const result = await readFile(file);
  if (result.ok) return become({ found: result.found }, '#offer');
  const trouble = say(`keep.file_${result.why}`, { n: largestFile / 1_000_000 });
  become({ ...doing, trouble });
  announce(trouble);
}
