// One row of our own spreadsheet as a question, as `pack.json` would have it. Pure.
import type { Text } from '../questions/text.ts';
import type { Found } from './assemble.ts';
import { quoted } from './findings.ts';
import type { Finding } from './format.ts';
import type { Line } from './spreadsheet-line.ts';
import { partsOf } from './spreadsheet-parts.ts';
import type { Sources } from './spreadsheet-sources.ts';
import { dateOf, mixUpOf, namesIn, type RowType } from './spreadsheet-words.ts';

/** The question, or what keeps it from being one. */
export function questionIn(type: RowType, line: Line, sources: Sources): Found | Finding {
  const parts = partsOf(type, line);
  if ('finding' in parts) return parts.finding;
  const { cell, text, spot } = line;
  const topicTitle = text('topic');
  return {
    spot,
    ...(topicTitle === undefined ? {} : { topic: cell('topic'), topicTitle }),
    question: {
      ...filled('id', cell('id')),
      type,
      ...parts.fields,
      ...marks(line),
      ...lists(line),
      ...scene(line),
      ...texts({ myth: text('myth'), where: text('where'), discussion: text('discussion') }),
      ...mixUp(line),
      explanation: texts({
        headline: text('headline'),
        body: text('explanation'),
        mixUp: text('mixUpWords'),
        truth: text('truth'),
      }),
      cites: sources.cites(line),
      ...filled('asOf', dateOf(cell('asOf'))),
      ...since(line, sources),
    },
  };
}

function filled(name: string, words: string): Readonly<Record<string, string>> {
  return words === '' ? {} : { [name]: words };
}

function texts(all: Readonly<Record<string, Text | undefined>>): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

function marks(line: Line): Readonly<Record<string, boolean | number>> {
  const names = ['counterweight', 'keystone', 'sober', 'beyond'] as const;
  const flags = names.flatMap((name) => {
    const flag = line.flag(name);
    return flag === undefined ? [] : [[name, flag] as const];
  });
  const core = line.number('core');
  return { ...Object.fromEntries(flags), ...(core === undefined ? {} : { core }) };
}

function lists(line: Line): Readonly<Record<string, readonly string[]>> {
  const names = ['claims', 'terms'] as const;
  return Object.fromEntries(names.map((name) => [name, namesIn(line.cell(name))]));
}

/** A scene needs its place and what changes there. */
function scene(line: Line) {
  const { cell, find } = line;
  const [place, change, figures] = [cell('place'), cell('change'), namesIn(cell('figures'))];
  if (place === '' && change === '' && figures.length === 0) return {};
  if (place !== '' && change !== '') return { scene: { place, figures, change } };
  find('sheet.scene', place === '' ? 'place' : 'change');
  return {};
}

function mixUp(line: Line) {
  const words = line.cell('mixUp');
  if (words === '') return {};
  const known = mixUpOf(words);
  if (known === null) line.find('sheet.mixUp', 'mixUp', { cell: quoted(words) });
  return known === null ? {} : { mixUp: known };
}

function since(line: Line, sources: Sources) {
  const text = line.text('since');
  if (text === undefined) return {};
  const cites = sources.cites(line, 'sinceSource');
  return { since: { text, cites, ...filled('asOf', dateOf(line.cell('sinceAsOf'))) } };
}
