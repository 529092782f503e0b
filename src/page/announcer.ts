// Says what happened to those who do not see it: one polite live region, texts one at a time.

import { sayer } from '../language.ts';
import { headlineOf } from '../questions/question.ts';
import { wordsIn } from '../questions/text.ts';
import { type GameState, type GameStore, shownCard, watch } from '../state/store.ts';

/** Says `words` (in the interface language) to those who do not see what they did. */
export function announce(words: string): void {
  const region = document.querySelector<HTMLElement>('#announcer');
  if (region !== null) region.textContent = words;
}

export function mountAnnouncer(store: GameStore, region: HTMLElement): void {
  watch(store, checkCard, (at) => {
    const { language } = store.getState();
    region.lang = language;
    const total = shownCard(store.getState())?.run.plan.cards.length ?? 0;
    if (at !== null) announce(sayer(language)('check.spoken', { n: at + 1, total }));
  });
  watch(
    store,
    (state) => state.happened,
    () => {
      const words = happenedWords(store.getState());
      region.lang = store.getState().language;
      if (words !== null) announce(words);
    },
  );
}

/** Index of the card of a check that is shown, or null: it comes without anything being turned. */
function checkCard(state: GameState): number | null {
  const shown = shownCard(state);
  return shown?.slot === 'check' ? shown.at : null;
}

/** What the last act brought about, in words; null where the page says enough by itself. */
function happenedWords(state: GameState): string | null {
  const shown = shownCard(state);
  if (shown === null || state.happened === null) return null;
  const { question, step } = shown;
  const say = sayer(state.language);
  if (step.phase === 'revealed') {
    const headline = wordsIn(headlineOf(question), state.language).words;
    const verdict =
      question.type === 'verdict'
        ? say(`play:verdict.${question.verdict}`)
        : say(`play:reveal.${step.outcome.kind}`);
    return say('play:say.revealed', { verdict, headline });
  }
  if (step.phase !== 'open') return null;
  if (step.answer?.type === 'verdict') {
    const what = say(`play:verdict.${step.answer.value}`);
    return `${say('play:card.chosen', { what })} ${say('play:confidence.ask')}`;
  }
  return null;
}
