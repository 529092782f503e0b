// The teacher's kit: everything there is for a lesson, one press away.
import { html, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { icon } from '../page/icons.ts';
import './kit.css';

const groups = [
  { name: 'plan', items: ['plan-20', 'plan-40', 'plan-60', 'talk'] },
  { name: 'hold', items: ['cards', 'scan'] },
  { name: 'paper', items: ['worksheet', 'answer-key', 'exit-ticket', 'parents'] },
  { name: 'after', items: ['report'] },
] as const;

export function kitIndexView(view: View): TemplateResult {
  const { say } = view;
  return html`
    <main class="screen paper-screen kit-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper kit">
        <h1 class="lettering small">${say('kit:heading')}</h1>
        <p>${say('kit:lead')}</p>
        <div class="kit-groups">${groups.map(
          ({ name, items }) => html`<section>
            <h2>${say(`kit:groups.${name}`)}</h2>
            <ul class="card-list">${items.map(
              (item) => html`<li><a href="#/class/${item}">${icon('card')}
                <span><b>${say(`kit:item.${item}`)}</b><small>${say(`kit:item.${item}-hint`)}</small></span></a></li>`,
            )}</ul></section>`,
        )}</div>
        <div class="actions"><a class="secondary" href="#/class">${say('kit:toClass')}</a></div>
      </div>
    </main>
  `;
}
