// Handing all answers to another phone without a server between: packed into a link, and the
// link shown as a code where it is short enough for a camera to read.
import { html, nothing, type TemplateResult } from 'lit-html';
import { writeAddress } from '../state/address.ts';
import { packCargo } from '../state/cargo.ts';
import { countOf, type Packs } from '../state/transfer.ts';
import type { View } from './app.ts';
import { isShareable, share } from './copy-file.ts';
import { code } from './poster-code.ts';
import { isOnlyHere, siteAddress } from './site-address.ts';

/**
 * Letters in a link that is shown as a code: what fits into 149 squares a side (version 33 at level
 * L), some 200 answers. On a small phone a square is then two pixels wide, which cameras can read.
 */
const longestCode = 2071;
/** Letters that every messenger lets pass in one message; some 550 answers. */
const longestLink = 4000;
/** With so many there is no need to pack them to know that they are too many. */
const mostAnswers = 2000;

interface HandOver {
  readonly all: Packs;
  readonly shown: boolean;
  readonly copied: boolean;
  readonly show: () => void;
  readonly copiedNow: () => void;
}

export function handOver(view: View, doing: HandOver): TemplateResult {
  const { say } = view;
  return html`
    <p>${say('keep.moveLead')}</p>
    ${isOnlyHere() ? html`<p class="notice">${say('keep.onlyHere')}</p>` : nothing}
    ${
      doing.shown
        ? html`<div class="way" role="group" tabindex="-1" aria-label=${say('keep.move')}>${way(view, doing)}</div>`
        : html`<div class="actions">
            <button type="button" class="secondary" @click=${doing.show}>${say('keep.show')}</button>
          </div>`
    }
  `;
}

function way({ say }: View, { all, copied, copiedNow }: HandOver): TemplateResult {
  const link = linkTo(all);
  if (link === null) return html`<p class="notice">${say('keep.noLink')}</p>`;
  const isCoded = link.length <= longestCode;
  return html`
    <p class=${isCoded ? '' : 'notice'}>${say(isCoded ? 'keep.scan' : 'keep.noCode')}</p>
    ${isCoded ? code(link, say('keep.code'), 'L') : nothing}
    <input class="link-field" type="text" readonly .value=${link} aria-label=${say('keep.address')}
      @focus=${selectAll} />
    <div class="actions">
      ${
        // Missing where the page did not come by https.
        navigator.clipboard === undefined
          ? nothing
          : html`<button type="button" class="secondary" @click=${() => copy(link, copiedNow)}>
              ${say(copied ? 'keep.copied' : 'keep.copy')}</button>`
      }
      ${
        isShareable({ url: link })
          ? html`<button type="button" class="secondary" @click=${() => share({ url: link })}>
              ${say('keep.shareLink')}</button>`
          : nothing
      }
    </div>
  `;
}

/** The link that holds all answers, or null when there are too many for one. */
function linkTo(all: Packs): string | null {
  if (countOf(all) > mostAnswers) return null;
  const link = siteAddress(writeAddress({ name: 'move', cargo: packCargo(all) }));
  return link.length > longestLink ? null : link;
}

async function copy(link: string, copied: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    copied();
  } catch {
    // Not allowed: the link stands in its field, to be copied from there.
    document.querySelector<HTMLInputElement>('.link-field')?.focus();
  }
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}
