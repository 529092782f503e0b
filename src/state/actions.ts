// What a player can do. Each action asks a rule, changes the store once, and saves what changed.
import type { Pack } from '../questions/pack.ts';
import { formsOf } from '../rules/forms.ts';
import { pickable } from '../rules/pick.ts';
import { type Act, fits, isDone, type Plan, play, type Step, untouched } from '../rules/round.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { comingCheck, isUnderWay, openCardOf, planCheck, reservedCards } from './checks.ts';
import { newMark } from './dice.ts';
import { addAttempt } from './history.ts';
import { createKeeping } from './keeping.ts';
import { planRound, type RoundWish } from './plan-round.ts';
import { type Slot, slots } from './saved.ts';
import { defaultSettings } from './settings.ts';
import {
  type GameStore,
  type LoadedPack,
  type Run,
  runOf,
  type Shown,
  shownCard,
} from './store.ts';
import type { Keeping, World } from './world.ts';

/** So many answers are worth asking the browser to keep them for good. */
const worthKeeping = 5;

/** Begun and not finished: something would be lost if it were replaced. */
function isBegun(run: Run | null): boolean {
  const steps = [...(run?.steps.values() ?? [])];
  return steps.some((step) => step !== untouched) && !steps.every(isDone);
}

export type Actions = ReturnType<typeof createActions>;

/** All actions on `store`; what they bring about is kept by `saver` and `log`. */
export function createActions(store: GameStore, { saver, log }: Keeping, world: World) {
  const get = store.getState;
  const touch = () => ({ revision: get().revision + 1 });

  const open = (address: Address, how: 'push' | 'replace' = 'push') =>
    world.go(writeAddress(address), how);
  const openCard = (pack: string, question: string, how: 'push' | 'replace' = 'push') =>
    open({ name: 'card', pack, question }, how);
  const openCheckCard = (pack: string, question: string, how: 'push' | 'replace' = 'push') =>
    open({ name: 'card', pack, question, check: true }, how);

  /**
   * Makes a pack playable, and picks up what was under way in it.
   * @param own what is known of one of the player's own packs; null for those of the site
   */
  const load = (pack: Pack, own: Pick<LoadedPack, 'renewed'> | null = null): void => {
    const questions = new Map(pack.questions.map((question) => [question.id, question]));
    let forms: ReturnType<typeof formsOf> | undefined;
    const loaded: LoadedPack = {
      pack,
      questions,
      pickables: [...questions.values()].map(pickable),
      forms: () => {
        if (forms === undefined) forms = formsOf(questions.values());
        return forms;
      },
      renewed: own?.renewed ?? {},
      isOwn: own !== null,
    };
    store.setState({
      ...{ loaded, failure: null, missing: null, happened: null, turned: null },
      ...keeping.historyIn(loaded),
      round: revived('round', loaded),
      single: revived('single', loaded),
      check: revived('check', loaded),
    });
    arrive(writeAddress(get().address));
  };

  const revived = (slot: Slot, { pack, questions }: LoadedPack): Run | null => {
    const plan = saver.plan(slot, pack.id);
    // A newer version of the pack may have dropped some of the cards.
    const cards = plan?.cards.filter((card) => questions.has(card)) ?? [];
    if (plan === null || cards.length === 0) return null;
    const left = { ...plan, cards };
    const steps = [...saver.steps(slot, left)].map(([card, step]): [string, Step] => {
      const question = questions.get(card);
      return [card, question !== undefined && fits(question, step) ? step : untouched];
    });
    return runOf(left, new Map(steps));
  };

  const begin = (slot: Slot, plan: Plan): void => {
    saver.keepPlan(slot, plan);
    const steps = new Map<string, Step>(plan.cards.map((card) => [card, untouched]));
    store.setState({ [slot]: runOf(plan, steps), happened: null, turned: null, ...touch() });
  };

  const startRound = (wish: Partial<RoundWish> = {}, how: 'push' | 'replace' = 'push'): void => {
    const { loaded, results, settings } = get();
    if (loaded === null) return;
    const dueBy = world.endOfDay(world.now());
    const past = { results, dueBy, reserved: reservedCards(get()) };
    // A round that is shared by its seed must not depend on what this player has set.
    const shared = wish.seed != null;
    const length = wish.length ?? (shared ? defaultSettings : settings).roundLength;
    const plan = planRound(loaded, past, { ...wish, length }, world.random);
    begin('round', shared ? { ...plan, mark: newMark(world.random) } : plan);
    saver.keepLastPack(loaded.pack.id);
    const [first] = plan.cards;
    if (first !== undefined) openCard(loaded.pack.id, first, how);
  };

  /** Goes to the first card of the running round that is still open, or to its summary. */
  const resume = (how: 'push' | 'replace' = 'push'): void => {
    const { round } = get();
    if (round === null) return startRound({}, how);
    saver.keepLastPack(round.plan.pack);
    const next = round.plan.cards.find((card) => !isDone(round.steps.get(card) ?? untouched));
    if (next === undefined) open({ name: 'summary' }, how);
    else openCard(round.plan.pack, next, how);
  };

  /** The browser is at this address now. */
  const arrive = (hash: string): void => {
    const address = readAddress(hash);
    const { missing } = get();
    const isStill = 'pack' in address && address.pack === missing?.pack;
    store.setState({ address, drag: null, missing: isStill ? missing : null });
    const { loaded } = get();
    if (loaded === null || ('pack' in address && address.pack !== loaded.pack.id)) return;
    if (address.name === 'round') arriveAtRound(address);
    if (address.name === 'card') arriveAtCard(address);
  };

  /** Resumes the round if it is the one under way; asks before it would replace another. */
  const arriveAtRound = ({ seed, length }: Extract<Address, { name: 'round' }>): void => {
    const { round } = get();
    const same = seed === round?.plan.seed && (length === null || length === round.plan.length);
    if (round !== null && (seed === null || same)) return resume('replace');
    if (isBegun(round)) return;
    startRound({ seed, ...(length === null ? {} : { length }) }, 'replace');
  };

  /** A card outside the round under way is played by itself, and the round stays as it is. */
  const arriveAtCard = ({ pack, question, check }: Extract<Address, { name: 'card' }>): void => {
    const { loaded } = get();
    if (pack !== loaded?.pack.id || !loaded.questions.has(question)) return;
    const shown = shownCard(get());
    // A card of a check has no back to come back to.
    if (check === true && (shown === null || isDone(shown.step))) return resumeCheck('replace');
    if (shown !== null) return;
    const alone = { length: 4, topic: null, again: false, check: null, seed: question } as const;
    begin('single', { ...alone, pack, cards: [question] });
  };

  /** Begins the check that comes next, or goes on with the one under way. */
  const startCheck = (): void => {
    const { check } = get();
    if (!isUnderWay(check)) {
      const coming = comingCheck(get(), world.now());
      const plan = coming?.ready ? planCheck(get(), coming.check, world.random) : null;
      if (plan === null) return;
      begin('check', plan);
    }
    resumeCheck();
  };

  /** Goes to the first open card of the check under way, or to what came of the last one. */
  const resumeCheck = (how: 'push' | 'replace' = 'push'): void => {
    const { check } = get();
    const card = check === null ? null : openCardOf(check);
    if (check === null || card === null) open({ name: 'check' }, how);
    else openCheckCard(check.plan.pack, card, how);
  };

  /** One act on the card that is shown. */
  const act = (doing: Act): void => {
    const shown = shownCard(get());
    if (shown === null) return;
    const { step, happened } = play(shown.question, shown.step, doing);
    if (happened.length === 0) return;
    const { id } = shown.question;
    shown.run.steps.set(id, step);
    keepStep(shown, step);
    if (step.phase === 'revealed') remember(shown, step);
    if (shown.slot === 'check' && isDone(step)) return leaveCheckCard();
    store.setState({ happened: { card: id, list: happened }, drag: null, ...touch() });
  };

  const keepStep = ({ slot, run, question }: Shown, step: Step): void =>
    saver.keepStep(slot, run.plan, question.id, step);

  /** A card of a check is not turned; the next one follows. */
  const leaveCheckCard = (): void => {
    store.setState({ happened: null, drag: null, ...touch() });
    // Back leads out of the check, not to a card that has been answered.
    resumeCheck('replace');
  };

  const remember = (
    { question, run }: Shown,
    { answer, outcome, confidence }: Extract<Step, { phase: 'revealed' }>,
  ): void => {
    const said = answer.type === 'verdict' ? answer.value : null;
    const attempt = {
      ...{ at: world.now(), question: question.id, outcome: outcome.kind, confidence, said },
      check: run.plan.check,
    };
    addAttempt(get(), attempt);
    const emptied = log.append(run.plan.pack, attempt);
    if (emptied) keepAllAgain();
    if (get().attempts.length === worthKeeping) world.treasure();
  };

  /** The storage was emptied under the running game: what we still know is kept once more. */
  const keepAllAgain = (): void => {
    const state = get();
    saver.keepSettings(state.settings);
    for (const slot of slots) {
      const run = state[slot];
      if (run === null) continue;
      saver.keepPlan(slot, run.plan);
      for (const [card, step] of run.steps) saver.keepStep(slot, run.plan, card, step);
    }
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

  const keeping = createKeeping(store, { saver, log }, world, (how) =>
    open({ name: 'title' }, how),
  );

  return {
    ...{ load, open, openCard, startRound, resume, arrive, act, next, askAgain },
    ...{ startCheck, resumeCheck },
    ...keeping,
    /** The check that comes next, as things stand now. */
    comingCheck: () => comingCheck(get(), world.now()),
    now: world.now,
    endOfDay: world.endOfDay,
  };
}
