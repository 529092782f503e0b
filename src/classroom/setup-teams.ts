// Teams or the whole class; how many teams, and what they are called: drawn from a list or typed.
import { html, nothing, type TemplateResult } from 'lit-html';
import { choice } from '../page/settings-controls.ts';
import type { Random } from '../rules/random.ts';
import type { ClassView } from './class-view.ts';
import { type LessonSetup, mostTeams } from './lesson.ts';
import { teamNames } from './team-names.ts';

/** Letters of a name, UTF-16 units. */
const longestName = 40;

export function teamPart(
  setup: LessonSetup,
  { say, tools }: ClassView,
  set: (change: Partial<LessonSetup>) => void,
): TemplateResult {
  const { teams, languages, way } = setup;
  const draw = (count: number) => set({ teams: teamNames(count, languages, tools.random) });
  const resize = (count: number) =>
    set({
      teams: [
        ...(teams ?? []),
        ...teamNames(mostTeams, languages, tools.random).filter((name) => !teams?.includes(name)),
      ].slice(0, count),
    });
  const counts = Array.from({ length: mostTeams - 1 }, (_, at) => at + 2);
  return html`
    ${
      way === 'teams'
        ? nothing
        : choice({
            name: 'groups',
            heading: say('class:setup.groups'),
            options: [
              { value: false, words: say('class:setup.whole') },
              { value: true, words: say('class:setup.teams') },
            ],
            chosen: teams !== null,
            choose: (on) => (on ? draw(4) : set({ teams: null })),
          })
    }
    ${
      teams === null
        ? nothing
        : html`
          ${choice({
            name: 'team-count',
            heading: say('class:setup.teamCount'),
            options: counts.map((value) => ({ value, words: String(value) })),
            chosen: teams.length,
            choose: resize,
          })}
          <fieldset class="team-names"><legend>${say('class:setup.teamNames')}</legend>
            ${teams.map(
              (name, at) => html`<input type="text" maxlength=${longestName} .value=${name}
                aria-label=${say('class:setup.teamName', { n: at + 1 })}
                @change=${({ target }: Event) => {
                  if (!(target instanceof HTMLInputElement)) return;
                  const typed = cleanName(target.value);
                  set({
                    teams: teams.map((old, index) => (index === at && typed !== '' ? typed : old)),
                  });
                }} />`,
            )}
            <button type="button" class="link-button" @click=${() => draw(teams.length)}>${say('class:setup.newNames')}</button>
          </fieldset>`
    }
  `;
}

/** What was typed without what cannot be seen; see questions/text.ts for why. */
function cleanName(typed: string): string {
  return typed
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, longestName);
}

/** Teams are needed where teams answer. */
export function teamsFor(
  { teams, languages }: LessonSetup,
  way: LessonSetup['way'],
  random: Random,
): Partial<LessonSetup> {
  return way !== 'teams' || teams !== null ? {} : { teams: teamNames(4, languages, random) };
}
