// What another device has handed over by a link: unpacked, shown as what it would change, and
// taken in when the player says so. The address then leads elsewhere, so that nothing asks twice.
import { html, type TemplateResult } from 'lit-html';
import { unpackCargo } from '../state/cargo.ts';
import { announce } from './announcer.ts';
import type { View } from './app.ts';
import { bringNews } from './keep-desk.ts';
import { offer, takeIn } from './offer-view.ts';
import './keep.css';

export function moveDesk(view: View): TemplateResult {
  const { say, state, actions } = view;
  const read = unpackCargo(state.address.name === 'move' ? state.address.cargo : '');
  const leave = () => actions.open({ name: 'title' }, 'replace');
  if (!read.ok) {
    const why = say(read.why === 'newer' ? 'keep.link_newer' : 'keep.link_broken');
    return html`<p class="notice" role="alert">${why}</p>
      <div class="actions"><a class="primary" href="#/">${say('bar.toTitle')}</a></div>`;
  }
  const take = () => {
    const taken = takeIn(view, read.packs);
    bringNews(taken);
    actions.open({ name: 'keep' }, 'replace');
    announce(taken);
  };
  const found = { packs: read.packs, made: null, torn: false, unreadable: 0, places: [] };
  return offer(view, { found, byLink: true, take, leave });
}
