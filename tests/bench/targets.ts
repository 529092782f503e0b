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
    {
      name: 'idle processor on an open card',
      measured: game.idle * 100,
      most: 2,
      unit: '%',
      detail: `${game.idleFrames} frames asked for in 3 s`,
    },
  ];
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
