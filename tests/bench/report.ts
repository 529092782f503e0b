// What the bench prints: tables for people, aligned so that they can be pasted into an issue.
import type { FirstVisits, Motions } from './first-visit.ts';
import type { SizeResult } from './large-packs.ts';
import type { Loaded } from './network.ts';
import { medians, percentile } from './statistics.ts';
import { kb, ms, type Target } from './targets.ts';

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = (all[0] ?? []).map((_, at) =>
    Math.max(...all.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [first = [], ...rest] = all;
  return [line(first), rule, ...rest.map(line)].join('\n');
}

export function targetTable(targets: readonly Target[]): string {
  return table(
    ['target', 'measured', 'at most', '', 'of what'],
    targets.map(({ name, measured, most, unit, detail }) => [
      name,
      `${measured.toFixed(2)} ${unit}`,
      `${most} ${unit}`,
      measured <= most ? 'PASS' : 'FAIL',
      detail,
    ]),
  );
}

export function visitTable({ game, hello }: FirstVisits): string {
  const [ours, bare] = [medians(game), medians(hello)];
  const spread = (values: readonly number[]) =>
    `${percentile(values, 0).toFixed(0)}–${percentile(values, 1).toFixed(0)}`;
  const timed = (name: string, pick: (visit: (typeof game)[number]) => number): Row => {
    const values = game.map(pick);
    const middle = percentile(values, 0.5);
    return [name, ms(middle), spread(values), `${(middle / bare.ready).toFixed(2)} ×`];
  };
  const ready = hello.map((visit) => visit.ready);
  const settled = game.filter((visit) => visit.settled === 1).length;
  return [
    table(
      ['first visit', 'median', 'range', 'of hello-world'],
      [
        ['hello-world ready', ms(bare.ready), spread(ready), '1.00 ×'],
        timed('first words on screen', (visit) => visit.firstWords),
        timed('first card in the DOM', (visit) => visit.inDom),
        timed('first card answerable', (visit) => visit.answerable),
        timed('stage says ready', (visit) => visit.stageReady),
        timed('picture drawn', (visit) => visit.stageDrawn),
        timed('tap to reveal: click handled', (visit) => visit.handled),
        timed('tap to reveal: back in the DOM', (visit) => visit.toBack),
      ],
    ),
    '',
    table(
      ['', 'game', 'hello-world'],
      [
        ['scripts before it is usable', kb(ours.scriptBytes), kb(bare.scriptBytes)],
        ['everything before it is usable', kb(ours.allBytes), kb(bare.allBytes)],
        ['processor while nobody does anything', percent(ours.idle), percent(bare.idle)],
        ['frames asked for meanwhile', ours.idleFrames, bare.idleFrames],
        ['came to rest', `${settled} of ${game.length}`, ''],
      ],
    ),
  ].join('\n');
}

/** Times between frames, and how they stand against both hello-worlds at the same share. */
export function motionTable(motions: Motions): string {
  const names: Readonly<Record<keyof Motions, string>> = {
    hello: 'hello-world, its image moving',
    whole: 'the same on a canvas of the game’s size',
    swipe: 'a card held, waved and let go',
    turn: 'a card turned and stamped, the place changing',
    deal: 'a card dealt, the place making way for the next',
  };
  return table(
    ['frame times', 'p50', 'p95', 'longest', 'frames', 'p95 of hello-world', 'of it, whole'],
    (Object.keys(names) as (keyof Motions)[]).map((name) => {
      const p95 = percentile(motions[name], 0.95);
      const against = (other: readonly number[]) =>
        `${(p95 / percentile(other, 0.95)).toFixed(2)} ×`;
      return [
        names[name],
        ms(percentile(motions[name], 0.5), 1),
        ms(p95, 1),
        ms(percentile(motions[name], 1)),
        motions[name].length,
        against(motions.hello),
        against(motions.whole),
      ];
    }),
  );
}

export function loadedTable(loaded: readonly Loaded[]): string {
  return table(
    ['loaded before the first card', 'size', 'asked for', 'there'],
    loaded.map(({ path, bytes, asked, there }) => [path, kb(bytes), ms(asked), ms(there)]),
  );
}

export function sizeTable(sizes: readonly SizeResult[]): string {
  return table(
    ['questions', 'first card', 'start of a round', 'decide', 'reveal', 'an answer'],
    sizes.map(({ label, load, start, decide, reveal, answer }) => [
      label,
      ms(load),
      ...[start, decide, reveal, answer].map((time) => ms(time, 2)),
    ]),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
