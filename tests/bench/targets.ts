// What the issue asks for, held against what was measured.
import type { FirstVisits, Motions } from './first-visit.ts';
import type { SizeResult } from './large-packs.ts';
import { medians, percentile } from './statistics.ts';

export interface Target {
  readonly name: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: '×' | 'KB' | '%';
  /** What the number is made of. */
  readonly detail: string;
}

/** `phaser` is the gzipped size of the chunk with the engine, in bytes. */
export function visitTargets(visits: FirstVisits, phaser: number): Target[] {
  const [game, hello] = [medians(visits.game), medians(visits.hello)];
  const share = (name: string, time: number, most: number): Target => ({
    name,
    measured: time / hello.ready,
    most,
    unit: '×',
    detail: `${ms(time)} of ${ms(hello.ready)}`,
  });
  const size = (name: string, bytes: number, most: number, detail: string): Target => ({
    name,
    measured: bytes / 1000,
    most,
    unit: 'KB',
    detail,
  });
  return [
    share('first words on screen', game.firstWords, 0.25),
    share('first card answerable', game.answerable, 0.5),
    share('stage ready, picture drawn', game.stageDrawn, 1.1),
    size(
      'scripts before the first card',
      game.scriptBytes,
      90,
      `gzipped; hello-world ${kb(hello.scriptBytes)}`,
    ),
    size('Phaser chunk', phaser, 200, 'gzipped'),
    ...motionTargets(visits.motions),
    {
      name: 'idle processor on an open card',
      measured: game.idle * 100,
      most: 2,
      unit: '%',
      detail: `${game.idleFrames} frames asked for meanwhile`,
    },
  ];
}

/** Each motion against the hello-world as it is, and on a canvas of the game's size. */
function motionTargets(motions: Motions): Target[] {
  return (['swipe', 'turn', 'deal'] as const).flatMap((motion) =>
    (['hello', 'whole'] as const).map((other) => {
      const [ours, bare] = [percentile(motions[motion], 0.95), percentile(motions[other], 0.95)];
      return {
        name: `frames of a ${motion}, p95, against ${other === 'hello' ? 'stock' : 'same size'}`,
        measured: ours / bare,
        most: 1.5,
        unit: '×',
        detail: `${ms(ours, 1)} of ${ms(bare, 1)}`,
      };
    }),
  );
}

/** The first of `sizes` is what the others are held against. */
export function sizeTargets(sizes: readonly SizeResult[]): Target[] {
  const [small, ...larger] = sizes;
  if (small === undefined) return [];
  return larger.map(({ label, answer, growth }) => ({
    name: `an answer, ${label} against ${small.label}`,
    measured: growth,
    most: 1.2,
    unit: '×',
    detail: `${ms(answer, 2)} of ${ms(small.answer, 2)}`,
  }));
}

export function ms(time: number, digits = 0): string {
  return `${time.toFixed(digits)} ms`;
}

export function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
