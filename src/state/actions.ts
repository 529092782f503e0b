// What a player can do. Each action asks a rule, changes the store once, and saves what changed.
import type { Pack } from '../questions/pack.ts';
import { pickable } from '../rules/pick.ts';
import type { Random } from '../rules/random.ts';
import { nextResult } from '../rules/result.ts';
import { type Act, fits, isDone, type Plan, play, type Step, untouched } from '../rules/round.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { planRound, type RoundWish } from './plan-round.ts';
import type { Saver, Slot } from './saved.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { type GameStore, type LoadedPack, type Run, runOf, shownCard } from './store.ts';

/** The outside world, passed in. */
export interface World {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly random: Random;
  /** Goes to an address; the browser then reports it back through `arrive`. */
  readonly go: (address: string, how: 'push' | 'replace') => void;
}

/** Begun and not finished: something would be lost if it were replaced. */
function isUnderWay(run: Run | null): boolean {
  const steps = [...(run?.steps.values() ?? [])];
  return steps.some((step) => step !== untouched) && !steps.every(isDone);
}

export type Actions = ReturnType<typeof createActions>;

export function createActions(store: GameStore, saver: Saver, world: World) {
  const get = store.getState;
  const touch = () => ({ revision: get().revision + 1 });

  const open = (address: Address, how: 'push' | 'replace' = 'push') =>
    world.go(writeAddress(address), how);
  const openCard = (pack: string, question: string, how: 'push' | 'replace' = 'push') =>
    open({ name: 'card', pack, question }, how);

  /** Makes a pack playable, and picks up what was under way in it. */
  const load = (pack: Pack): void => {
    const questions = new Map(pack.questions.map((question) => [question.id, question]));
    const loaded: LoadedPack = {
      pack,
      questions,
      pickables: [...questions.values()].map(pickable),
    };
    store.setState({
      loaded,
      failure: null,
      results: saver.results(pack.id),
      round: revived('round', loaded),
      single: revived('single', loaded),
    });
    arrive(writeAddress(get().address));
  };

  const revived = (slot: Slot, { pack, questions }: LoadedPack): Run | null => {
    const plan = saver.plan(slot);
    const known = plan?.pack === pack.id && plan.cards.every((card) => questions.has(card));
    if (plan === null || !known) return null;
    const steps = [...saver.steps(slot, plan)].map(([card, step]): [string, Step] => {
      const question = questions.get(card);
      return [card, question !== undefined && fits(question, step) ? step : untouched];
    });
    return runOf(plan, new Map(steps));
  };

  const begin = (slot: Slot, plan: Plan): void => {
    saver.keepPlan(slot, plan);
    const steps = new Map<string, Step>(plan.cards.map((card) => [card, untouched]));
    store.setState({ [slot]: runOf(plan, steps), happened: null, turned: null, ...touch() });
  };

  const startRound = (wish: Partial<RoundWish> = {}, how: 'push' | 'replace' = 'push'): void => {
    const { loaded, results, settings } = get();
    if (loaded === null) return;
    // A round that is shared by its seed must not depend on what this player has set.
    const shared = wish.seed != null;
    const length = wish.length ?? (shared ? defaultSettings : settings).roundLength;
    const plan = planRound(loaded, results, { ...wish, length }, world.random);
    begin('round', plan);
    const [first] = plan.cards;
    if (first !== undefined) openCard(loaded.pack.id, first, how);
  };

  /** Goes to the first card of the running round that is still open, or to its summary. */
  const resume = (how: 'push' | 'replace' = 'push'): void => {
    const { round } = get();
    if (round === null) return startRound({}, how);
    const next = round.plan.cards.find((card) => !isDone(round.steps.get(card) ?? untouched));
    if (next === undefined) open({ name: 'summary' }, how);
    else openCard(round.plan.pack, next, how);
  };

  /** The browser is at this address now. */
  const arrive = (hash: string): void => {
    const address = readAddress(hash);
    store.setState({ address, drag: null });
    if (get().loaded === null) return;
    if (address.name === 'round') arriveAtRound(address);
    if (address.name === 'card') arriveAtCard(address);
  };

  /** Resumes the round if it is the one under way; asks before it would replace another. */
  const arriveAtRound = ({ seed, length }: Extract<Address, { name: 'round' }>): void => {
    const { round } = get();
    const same = seed === round?.plan.seed && (length === null || length === round.plan.length);
    if (round !== null && (seed === null || same)) return resume('replace');
    if (isUnderWay(round)) return;
    startRound({ seed, ...(length === null ? {} : { length }) }, 'replace');
  };

  /** A card outside the round under way is played by itself, and the round stays as it is. */
  const arriveAtCard = ({ pack, question }: Extract<Address, { name: 'card' }>): void => {
    const { loaded } = get();
    if (pack !== loaded?.pack.id || !loaded.questions.has(question)) return;
    if (shownCard(get()) !== null) return;
    const alone = { length: 4, topic: null, again: false, seed: question } as const;
    begin('single', { ...alone, pack, cards: [question] });
  };

  /** One act on the card that is shown. */
  const act = (doing: Act): void => {
    const shown = shownCard(get());
    if (shown === null) return;
    const { step, happened } = play(shown.question, shown.step, doing);
    if (happened.length === 0) return;
    const { id } = shown.question;
    shown.run.steps.set(id, step);
    saver.keepStep(shown.slot, id, step);
    if (step.phase === 'revealed') remember(id, step);
    store.setState({ happened: { card: id, list: happened }, drag: null, ...touch() });
  };

  const remember = (id: string, step: Extract<Step, { phase: 'revealed' }>): void => {
    const { loaded, results } = get();
    if (loaded === null) return;
    const result = nextResult(results.get(id), step, world.now());
    (results as Map<string, typeof result>).set(id, result);
    saver.keepResult(loaded.pack.id, id, result);
  };

  /** To the card after the one shown, or to the summary; from a single card back to the title. */
  const next = (): void => {
    const shown = shownCard(get());
    if (shown === null) return;
    const following = shown.run.plan.cards[shown.at + 1];
    if (following !== undefined) return openCard(shown.run.plan.pack, following);
    open({ name: shown.slot === 'round' ? 'summary' : 'title' });
  };

  /** Asks a card that was opened by itself once more. */
  const askAgain = (): void => {
    const { single } = get();
    if (single !== null) begin('single', single.plan);
  };

  const set = (change: Partial<Settings>): void => {
    const settings = { ...get().settings, ...change };
    saver.keepSettings(settings);
    const { language } = settings;
    store.setState({ settings, ...(language === null ? {} : { language }) });
  };

  const erase = (): void => {
    saver.erase();
    store.setState({
      ...{ round: null, single: null, results: new Map(), happened: null },
      settings: defaultSettings,
      ...touch(),
    });
    open({ name: 'title' });
  };

  return { load, open, openCard, startRound, resume, arrive, act, next, askAgain, set, erase };
}
