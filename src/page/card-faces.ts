// Which faces of cards are laid out: the one that is seen; the one that will be seen next, laid
// out in a quiet moment, so that no motion has to wait for it; and the one that was seen before,
// which is taken away in a quiet moment too.
import { cardAfter } from '../state/store.ts';
import type { CardView } from './app.ts';

export type Side = 'front' | 'back';

export interface Face {
  readonly key: string;
  /** The same object as long as nothing on the face has changed. */
  readonly card: CardView;
  readonly side: Side;
  /** Laid out, but not seen. */
  readonly waits: boolean;
}

export interface Faces {
  /** In the order in which they are seen; for every showing of a card. */
  of(card: CardView): readonly Face[];
  /** Another screen is shown. */
  forget(): void;
}

/** Ids of the headings: both sides of a card may be laid out at once. */
export const headingId: Readonly<Record<Side, string>> = { front: 'claim', back: 'headline' };

/** `still` resolves in a quiet moment; `again` has the card shown once more. */
export function createFaces(still: () => Promise<void>, again: () => void): Faces {
  let seen: Face | null = null;
  let gone: Face | null = null;
  let ahead: Face | null = null;
  /** Key of the face that had its quiet moment. */
  let settled: string | null = null;

  const settle = async (key: string): Promise<void> => {
    await still();
    if (seen?.key !== key) return;
    gone = null;
    again();
    // One after the other: else what is seen would change places with what goes, and lose the focus.
    await still();
    if (seen?.key !== key) return;
    settled = key;
    again();
  };
  const see = (card: CardView, turning: boolean): Face => {
    const next = faceOf(card, seenSide(card));
    if (next.key !== seen?.key) {
      gone = seen !== null && seen.side !== next.side ? { ...seen, waits: true } : null;
      void settle(next.key);
    } else if (turning) return seen;
    return next;
  };
  return {
    of: (card) => {
      const turning = isTurning(card);
      seen = see(card, turning);
      const next = turning || settled === seen.key ? following(card, seen.side) : null;
      // What a card says on its back depends on the answer, which is there when it turns.
      ahead = !turning && isSame(next, ahead) ? ahead : next;
      return [gone, seen, ahead].filter((face) => face !== null);
    },
    forget: () => {
      seen = null;
      gone = null;
      ahead = null;
      settled = null;
    },
  };
}

/** What of a view tells which side is seen. */
type Told = Pick<CardView, 'state' | 'shown'>;

/** The key of the face that is seen. */
export function seenKey(card: Told): string {
  return keyOf(card, seenSide(card));
}

function keyOf({ shown }: Told, side: Side): string {
  return `${shown.slot}/${shown.question.id}/${side}`;
}

function faceOf(card: CardView, side: Side): Face {
  return { key: keyOf(card, side), card, side, waits: false };
}

/** The front, until the card has come round. */
function seenSide(card: Told): Side {
  return isTurning(card) ? 'front' : sideOf(card);
}

/** The back shows once the card is revealed. What a check asks is not revealed. */
function sideOf({ shown }: Told): Side {
  return shown.step.phase === 'open' || shown.slot === 'check' ? 'front' : 'back';
}

/** The stage, where there is one, has yet to turn the card. Its front stays as it was: pressed. */
function isTurning(card: Told): boolean {
  const { state, shown } = card;
  if (sideOf(card) === 'front' || state.stage !== 'ready') return false;
  return state.happened?.card === shown.question.id && state.turned !== shown.question.id;
}

/** The face that is seen after this one. */
function following(card: CardView, side: Side): Face | null {
  if (card.shown.slot === 'check') return null;
  if (side === 'front') return { ...faceOf(card, 'back'), waits: true };
  const shown = cardAfter(card.state);
  if (shown?.step.phase !== 'open') return null;
  return { ...faceOf({ ...card, shown }, 'front'), waits: true };
}

/** Whether a face says the same, whatever else has happened since it was laid out. */
function isSame(a: Face | null, b: Face | null): boolean {
  if (a?.key !== b?.key || a === null || b === null) return false;
  const [now, then] = [a.card.state, b.card.state];
  const words = now.language === then.language && now.settings === then.settings;
  return words && now.loaded === then.loaded;
}
