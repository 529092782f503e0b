// One pack, several tabs: the later one is told, and only one of them writes. Whoever wants to
// write asks the other to keep what it has and to hand over. The wire between tabs is passed in.
import type { OpenMarks } from './open-marks.ts';

/** How tabs talk: everyone else hears what is said. */
export interface Wire {
  say(message: unknown): void;
  hear(listener: (message: unknown) => void): void;
}

export interface Presence {
  /** Resolves when it is known whether another tab has the pack in hand; nothing is kept before. */
  readonly known: Promise<void>;
  /** True while another tab has the pack in hand. */
  elsewhere(): boolean;
  /** Takes the pack over; resolves when the other tab has handed over or does not answer. */
  take(): Promise<void>;
  /** This tab leaves the pack, and hands over what it could not keep any more. */
  leave(unkept: unknown): void;
}

export interface PresenceWorld {
  readonly wire: Wire;
  /** A name that no other tab has. */
  readonly me: string;
  readonly marks: OpenMarks;
  readonly wait: (ms: number) => Promise<void>;
  /** Keeps everything that is not kept yet; then another tab may write. */
  readonly handOver: () => Promise<void>;
  /** The pack is here or elsewhere now; `freed` when the other tab has left it as it is. */
  readonly changed: (how: 'told' | 'taken' | 'freed', unkept?: unknown) => void;
}

interface Message {
  readonly pack: string;
  readonly from: string;
  readonly to?: string;
  readonly unkept?: unknown;
  readonly what: 'ask' | 'here' | 'take' | 'given' | 'left';
}

/** Within this time another tab mostly answers, in ms. */
const firstAnswer = 120;
/** A tab that does not answer within this time is gone, or fast asleep, in ms. */
const longestAnswer = 1500;

/** Watches over who writes `pack`; asks at once whether another tab does. */
export function attend(pack: string, world: PresenceWorld): Presence {
  const { wire, me, marks, wait } = world;
  let state: 'here' | 'elsewhere' | 'gone' = 'here';
  let told: () => void = () => undefined;
  let given: () => void = () => undefined;
  let unmark: () => void = () => undefined;
  const tell = (what: Message['what'], to?: string): void =>
    wire.say({ pack, from: me, what, ...(to === undefined ? {} : { to }) });

  const answers: Readonly<Record<Message['what'], (from: string, unkept: unknown) => void>> = {
    ask: (from) => {
      if (state === 'here') tell('here', from);
    },
    here: () => {
      if (state !== 'here') return;
      state = 'elsewhere';
      told();
      world.changed('told');
    },
    take: (from) => {
      if (state !== 'here') return;
      state = 'elsewhere';
      world.changed('taken');
      void world.handOver().finally(() => tell('given', from));
    },
    given: () => given(),
    left: (_, unkept) => {
      if (state !== 'elsewhere') return;
      state = 'here';
      world.changed('freed', unkept);
    },
  };

  wire.hear((message) => {
    if (state === 'gone' || !isMessage(message)) return;
    if (message.pack !== pack || message.from === me) return;
    if (message.to !== undefined && message.to !== me) return;
    answers[message.what](message.from, message.unkept);
  });

  /** Asks, and waits for an answer as long as there may be one. */
  const inquire = async (): Promise<void> => {
    const answered = new Promise<void>((resolve) => {
      told = resolve;
    });
    const others = await marks.count(pack);
    unmark = marks.set(pack);
    tell('ask');
    if (others !== 0)
      await Promise.race([answered, wait(others === null ? firstAnswer : longestAnswer)]);
  };

  return {
    known: inquire(),
    elsewhere: () => state === 'elsewhere',
    take: async () => {
      const answered = new Promise<void>((resolve) => {
        given = resolve;
      });
      tell('take');
      await Promise.race([answered, wait(longestAnswer)]);
      // One that is there and busy is keeping what it has.
      if (((await marks.count(pack)) ?? 0) > 1) await Promise.race([answered, wait(longestAnswer)]);
      state = 'here';
    },
    leave: (unkept) => {
      if (state === 'here') wire.say({ pack, from: me, what: 'left', unkept });
      state = 'gone';
      unmark();
    },
  };
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'pack' in value && 'what' in value;
}
