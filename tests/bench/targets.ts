// What the issue asks for, held against what was measured.
import type { FirstVisits } from './first-visit.ts';
import type { SizeResult } from './large-packs.ts';
import { medians } from './statistics.ts';

export interface Target {
  readonly name: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: '×' | 'KB' | '%';
  /** What the number is made of. */
  readonly detail: string;
}

/** `phaser` is the gzipped size of the chunk with the engine, in bytes. */
export function targets(
  visits: FirstVisits,
  sizes: readonly SizeResult[],
  phaser: number,
): Target[] {
  const [game, hello] = [medians(visits.game), medians(visits.hello)];
  const share = (name: string, time: number, most: number): Target => ({
    name,
    measured: time / hello.ready,
    most,
    unit: '×',
    detail: `${ms(time)} of ${ms(hello.ready)}`,
  });
  const small = sizes[0]?.answer ?? Number.NaN;
  return [
    share('first words on screen', game.firstWords, 0.25),
    share('first card answerable', game.answerable, 0.5),
    share('stage ready, picture drawn', game.stageDrawn, 1.1),
    {
      name: 'scripts before the first card',
      measured: game.scriptBytes / 1000,
      most: 90,
      unit: 'KB',
      detail: `gzipped; hello-world ${kb(hello.scriptBytes)}`,
    },
    {
      name: 'Phaser chunk',
      measured: phaser / 1000,
      most: 200,
      unit: 'KB',
      detail: 'gzipped',
    },
    {
      name: 'idle processor on an open card',
      measured: game.idle * 100,
      most: 2,
      unit: '%',
      detail: `${game.idleFrames} frames asked for in 3 s; hello-world ${(hello.idle * 100).toFixed(0)} %`,
    },
    ...sizes.slice(1).map(
      ({ label, answer }): Target => ({
        name: `an answer, ${label} against 100`,
        measured: answer / small,
        most: 1.2,
        unit: '×',
        detail: `${ms(answer, 2)} of ${ms(small, 2)}`,
      }),
    ),
  ];
}

export function ms(time: number, digits = 0): string {
  return `${time.toFixed(digits)} ms`;
}

export function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
