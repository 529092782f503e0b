// Which sheets are wanted: rooms, languages and modes, narrowed by `--only phone,en,normal`.
import type { BrowserContextOptions } from 'playwright-core';
import { type Language, languages } from '../../src/questions/text.ts';
import type { Settings } from '../../src/state/settings.ts';

export interface Room {
  readonly name: string;
  readonly window: BrowserContextOptions;
  /** Width of a thumbnail, and how many stand in a row. */
  readonly thumb: number;
  readonly columns: number;
}

export const rooms: readonly Room[] = [
  {
    name: 'phone',
    window: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    },
    ...{ thumb: 390, columns: 8 },
  },
  {
    name: 'tablet',
    window: { viewport: { width: 768, height: 1024 }, hasTouch: true },
    ...{ thumb: 480, columns: 6 },
  },
  {
    name: 'projector',
    window: { viewport: { width: 1920, height: 1080 } },
    ...{ thumb: 800, columns: 4 },
  },
];

export interface Mode {
  readonly name: string;
  readonly calm: boolean;
  readonly change: Partial<Settings>;
}

const modes: readonly Mode[] = [
  { name: 'normal', calm: false, change: {} },
  { name: 'reduced-motion', calm: true, change: {} },
  { name: 'text-200', calm: false, change: { textSize: 2 } },
];

export interface Sheet {
  readonly name: string;
  readonly room: Room;
  readonly language: Language;
  readonly mode: Mode;
}

/** The sheets that `args` ask for; all without `--only`. */
export function wantedSheets(args: readonly string[]): Sheet[] {
  const only = (args[args.indexOf('--only') + 1] ?? '').split(',');
  const words = args.includes('--only') ? only.map((word) => word.trim()).filter(Boolean) : [];
  const known = [...rooms, ...modes].map(({ name }) => name).concat(languages);
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(', ')}. Choose from ${known.join(', ')}.`);
  }
  const kept = <T>(list: readonly T[], name: (one: T) => string): readonly T[] => {
    const named = list.filter((one) => words.includes(name(one)));
    return named.length === 0 ? list : named;
  };
  return kept(rooms, ({ name }) => name).flatMap((room) =>
    kept(languages, String).flatMap((language) =>
      kept(modes, ({ name }) => name).map((mode) => ({
        ...{ room, language, mode },
        name: `${room.name}-${language}-${mode.name}`,
      })),
    ),
  );
}

/** Whether `--scenes <words>` asks for a scene of this name; all without it. */
export function isWantedScene(args: readonly string[], name: string): boolean {
  const at = args.indexOf('--scenes');
  return at < 0 || new RegExp(args[at + 1] ?? '').test(name);
}
