// The wall before the first card and after the last one: what the class is about to do together, and
// what it has done. No student and no team is ranked.
import { html, nothing, type TemplateResult } from 'lit-html';
import { code } from '../page/poster-code.ts';
import { siteAddress } from '../page/site-address.ts';
import { writeAddress } from '../state/address.ts';
import { type LessonView, said, told } from './class-view.ts';
import { roundLink } from './lesson-plan.ts';
import { reportOf } from './report-measures.ts';

export function wallWelcome(view: LessonView): TemplateResult {
  const { lesson, pack } = view;
  const { setup } = lesson;
  return html`
    <h1 class="wall-claim" id="claim" tabindex="-1">${told(view, (say) => say('class:welcome.goal'))}</h1>
    ${pack === null ? nothing : html`<p class="wall-scene">${said(view, pack.title)}</p>`}
    <p class="wall-aside">${told(view, (say) => say(`class:welcome.way_${setup.way}`))}</p>
    <p class="wall-aside">${told(view, (say) => say('class:welcome.anonymous'))}</p>
    ${setup.teams === null ? nothing : html`<ul class="wall-teams">${setup.teams.map((name, at) => html`<li><b>${at + 1}</b> <bdi>${name}</bdi></li>`)}</ul>`}
    ${setup.way === 'phones' ? phoneCode(view) : nothing}
  `;
}

/** The code that leads phones to the same cards. */
export function phoneCode(view: LessonView): TemplateResult | typeof nothing {
  const link = roundLink(view.lesson.pack, view.lesson.plan);
  if (link === null) return nothing;
  const address = siteAddress(writeAddress({ name: 'round', ...link }));
  return html`<figure class="wall-code">
    ${code(address, view.say('class:welcome.code'), 'L')}
    <figcaption>${told(view, (say) => say('class:welcome.phones', { seed: link.seed }))}</figcaption>
  </figure>`;
}

export function wallEnd(view: LessonView): TemplateResult {
  const { seenThrough, votedOn } = reportOf(view.lesson, view.questions);
  return html`
    <h1 class="wall-claim" id="claim" tabindex="-1">${
      votedOn === 0
        ? told(view, (say) => say('class:end.thanks'))
        : told(view, (say) => say('class:end.together', { n: seenThrough, count: votedOn }))
    }</h1>
    <p class="wall-aside">${told(view, (say) => say('class:end.talk'))}</p>
    ${(view.pack?.afterword ?? []).slice(0, 2).map((text) => html`<p class="wall-truth">${said(view, text)}</p>`)}
  `;
}
