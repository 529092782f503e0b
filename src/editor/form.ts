// A form as data: which fields a thing has, and where they stand in it. The fields are shown by
// fields-view.ts; what is said of a problem stands in problem-words.ts.
import type { TemplateResult } from 'lit-html';
import type { Problem } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import type { Language } from '../questions/text.ts';
import type { Bench } from './bench.ts';
import { listAt } from './tree.ts';

/** Names of fields: `editor:field.<name>.label`. */
export type FieldName = keyof typeof import('../../locales/en/editor.json')['field'];

/** How long a text should be at most, in characters or words. */
export interface Length {
  readonly most: Readonly<Record<Language, number>>;
  readonly unit: 'characters' | 'amount';
  /** Other texts that count with it; keys beside its own. */
  readonly with?: readonly Path[];
}

interface Base {
  /** Where it stands, from the thing down. */
  readonly key: Path;
  readonly name: FieldName;
  /** The side of the card on which it shows. */
  readonly side?: 'front' | 'back';
}

export interface Option {
  readonly value: string;
  readonly words: string;
  readonly lang?: Language;
}

export type Spec = Base &
  (
    | { readonly kind: 'words'; readonly rows?: number; readonly length?: Length }
    | { readonly kind: 'line'; readonly input?: 'url' | 'text'; readonly sample?: string }
    | { readonly kind: 'number' }
    | { readonly kind: 'toggle' }
    | {
        readonly kind: 'pick';
        readonly options: (bench: Bench, thing: Path) => readonly Option[];
        readonly look: 'segments' | 'select';
        /** Adds a way to choose nothing. */
        readonly none?: boolean;
      }
    | {
        readonly kind: 'parts';
        readonly part: readonly Spec[];
        readonly fresh: (id: string, bench: Bench, thing: Path) => object;
        readonly least: number;
        readonly most: number;
      }
    | {
        readonly kind: 'own';
        readonly show: (form: Form, path: Path) => TemplateResult;
        /** Paths of the fields that it shows within. */
        readonly inside?: (tree: unknown, path: Path) => readonly Path[];
      }
  );

/** A thing of the pack with its fields, while it is shown. */
export interface Form {
  readonly bench: Bench;
  /** Where the thing stands in the pack. */
  readonly thing: Path;
  /** What is to be said at the field with this path. */
  readonly problemsAt: (path: Path) => readonly Problem[];
}

/** Paths of every field of the thing at `thing`, those of its parts too. */
export function fieldPaths(specs: readonly Spec[], thing: Path, tree: unknown): Path[] {
  return specs.flatMap((spec) => {
    const path = [...thing, ...spec.key];
    if (spec.kind === 'own') return [path, ...(spec.inside?.(tree, path) ?? [])];
    if (spec.kind !== 'parts') return [path];
    const parts = listAt(tree, path).flatMap((_, at) => fieldPaths(spec.part, [...path, at], tree));
    return [path, ...parts];
  });
}

/** The id of the element that shows the field; unique on the screen. */
export function fieldId(path: Path): string {
  return `field-${path.join('-')}`;
}
