// The map: the topics as places of one paper town. The stage draws the places where the page
// has room for them (data-landmark); the page says their names and how much has been seen.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Topic } from '../questions/pack.ts';
import { isWaiting } from '../rules/result.ts';
import type { GameState } from '../state/store.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import { typeset } from './typeset.ts';
import { label } from './words.ts';

interface Tally {
  total: number;
  done: number;
  again: number;
}

export function mapView(view: View): TemplateResult {
  const { say, state, actions, language } = view;
  const tallies = tally(state, actions.endOfDay(actions.now()));
  const again = [...tallies.values()].reduce((sum, topic) => sum + topic.again, 0);
  return html`
    <main class="screen map-screen" id="main" tabindex="-1">
      <div class="map-head">
        <h1 class="lettering small">${say('map.heading')}</h1>
        <p>${typeset(say('map.lead'), language)}</p>
      </div>
      <ul class="town" data-town>
        ${(state.loaded?.pack.topics ?? []).map((topic) => place(view, topic, tallies.get(topic.id)))}
      </ul>
      <div class="actions map-actions">
        <button type="button" class="primary" @click=${() => actions.startRound()}>${say('map.whole')}</button>
        ${
          again === 0
            ? nothing
            : html`<button type="button" class="secondary" @click=${() => actions.startRound({ again: true })}>
                ${say('map.again')} <small>${say('map.againHint', { count: again })}</small></button>`
        }
        <a class="secondary" href="#/know">${say('know.heading')}</a>
      </div>
    </main>
  `;
}

function place(view: View, topic: Topic, counts: Tally | undefined): TemplateResult {
  const { say, actions } = view;
  const { total = 0, done = 0, again = 0 } = counts ?? {};
  const seen =
    done === 0
      ? say('map.untouched')
      : done === total
        ? say('map.complete')
        : say('map.played', { done, total });
  return html`<li class="place" data-visited=${done > 0}>
    <button type="button" class="place-button" @click=${() => actions.startRound({ topic: topic.id })}>
      <span class="landmark" data-landmark=${topic.place}></span>
      <span class="place-words">
        <b>${label(view, topic.title)}</b>
        <small>${seen}</small>
        ${again === 0 ? nothing : html`<small class="due">${icon('clock')}${say('map.due', { count: again })}</small>`}
      </span>
    </button>
  </li>`;
}

/** @param until the end of the player's day: what is due by then counts as waiting */
function tally({ loaded, results }: GameState, until: number): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { id, topic } of loaded?.pack.questions ?? []) {
    const counts = tallies.get(topic) ?? { total: 0, done: 0, again: 0 };
    const result = results.get(id);
    counts.total += 1;
    if (result !== undefined) counts.done += 1;
    if (result !== undefined && isWaiting(result, until)) counts.again += 1;
    tallies.set(topic, counts);
  }
  return tallies;
}
