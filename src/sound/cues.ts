// Which happening makes which sound, as tables, and which room tone belongs to a screen. Pure:
// knows the store's shape, but neither Howler nor the page.
import type sprite from '../../assets/sounds/sprite.json';
import type { Happening } from '../rules/round.ts';
import type { GameState, RoomTone } from '../state/store.ts';

export type Cue = Exclude<keyof typeof sprite, RoomTone>;
/** A sound, and how long after the happening it belongs, in ms. */
export type Timed = readonly [cue: Cue, after: number];

const screenCues: Readonly<Record<GameState['address']['name'], readonly Timed[]>> = {
  title: [['curtain', 0]],
  map: [['page', 0]],
  about: [['page', 0]],
  poster: [['page', 0]],
  settings: [['page', 0]],
  round: [['page', 0]],
  card: [['deal', 0]],
  summary: [['finish', 0]],
  check: [['page', 0]],
  know: [['page', 0]],
  packs: [['page', 0]],
  edit: [['page', 0]],
  class: [['page', 0]],
  keep: [['page', 0]],
  move: [['page', 0]],
};
/** The way to a card sounds by where it begins. */
const wayToCard: Partial<Record<GameState['address']['name'], readonly Timed[]>> = {
  map: [
    ['open-place', 0],
    ['deal', 260],
  ],
  title: [
    ['curtain', 0],
    ['deal', 180],
  ],
};
const happeningCues: Readonly<Record<Happening['type'], Cue>> = {
  decided: 'choose',
  'put-back': 'put-back',
  revealed: 'turn',
  skipped: 'page',
};
/** From the back of the card coming round to the stamp, and from there to the bell; ms. */
const [stampAfter, bellAfter] = [230, 480];
const isSober = (state: GameState): boolean => questionOf(state)?.sober === true;

function questionOf({ address, loaded }: GameState) {
  return address.name === 'card' ? loaded?.questions.get(address.question) : undefined;
}

/** Where the player is: a screen, or one card. */
export function placeOf({ address }: GameState): string {
  return address.name === 'card' ? `card/${address.question}` : address.name;
}

/** What is to be heard when the state has changed; nothing on a sober card. */
export function cuesFor(state: GameState, before: GameState): readonly Timed[] {
  if (isSober(state)) return [];
  if (placeOf(state) !== placeOf(before)) {
    const way = state.address.name === 'card' ? wayToCard[before.address.name] : undefined;
    return way ?? screenCues[state.address.name];
  }
  if (state.happened !== before.happened && state.happened !== null) {
    const swiped = before.drag?.state === 'released';
    return state.happened.list.flatMap((happening): Timed[] => {
      if (happening.type === 'decided' && swiped) return [['swipe', 0]];
      // Without a stage the back is there at once; with one it is waited for.
      const rest = state.stage === 'ready' ? [] : backCues(state);
      return [[happeningCues[happening.type], 0], ...(happening.type === 'revealed' ? rest : [])];
    });
  }
  if (state.turned !== before.turned && state.turned !== null && state.stage === 'ready') {
    return state.turned === state.happened?.card ? backCues(state) : [];
  }
  if (state.drag?.state === 'held' && before.drag?.state !== 'held') return [['pick-up', 0]];
  return [];
}

/** The stamp, and what the answer was worth: a bell when it held, wood when it surprised. */
function backCues(state: GameState): Timed[] {
  const question = questionOf(state);
  const cues: Timed[] = [];
  if (question?.type === 'verdict') cues.push([`stamp-${question.verdict}`, stampAfter]);
  for (const happening of state.happened?.list ?? []) {
    if (happening.type !== 'revealed') continue;
    if (happening.surprised) cues.push(['surprised', bellAfter]);
    else if (happening.outcome.kind === 'right') cues.push(['correct', bellAfter]);
  }
  return cues;
}

/** The room tone that belongs to what is shown. */
export function toneFor(state: GameState): RoomTone | null {
  if (isSober(state)) return null;
  return state.address.name === 'map' ? 'outdoor' : state.room;
}
