// What a QTI 2 or 3 item declares of its answers: which are correct, and which score. Pure.
import { allIn, attributeOf, childOf, childrenOf, type QtiNode, textOf } from './qti-xml.ts';

export interface Declaration {
  readonly isMultiple: boolean;
  readonly isNumber: boolean;
  /** The correct values, in order; pairs as `A B`. */
  readonly correct: readonly string[];
}

/** By the identifier that an interaction names. */
export function declarationsOf(item: QtiNode): ReadonlyMap<string, Declaration> {
  return new Map(
    childrenOf(item, 'responsedeclaration').map((node) => {
      const isMultiple = ['multiple', 'ordered'].includes(attributeOf(node, 'cardinality'));
      const declaration: Declaration = {
        isMultiple,
        isNumber: ['float', 'integer', 'double'].includes(attributeOf(node, 'basetype')),
        correct: correctOf(node, isMultiple),
      };
      return [attributeOf(node, 'identifier'), declaration];
    }),
  );
}

/** What is declared correct; else what scores, or, where one is to be given, what scores most. */
function correctOf(node: QtiNode, isMultiple: boolean): readonly string[] {
  const declared = childrenOf(childOf(node, 'correctresponse'), 'value').map(textOf);
  const stated = declared.filter((value) => value !== '').map(spaced);
  if (stated.length > 0) return stated;
  const entries = allIn(node, 'mapentry').map((entry) => ({
    key: spaced(attributeOf(entry, 'mapkey')),
    score: Number(attributeOf(entry, 'mappedvalue')),
  }));
  const best = Math.max(...entries.map(({ score }) => score), 0);
  return entries
    .filter(({ score }) => score > 0 && (isMultiple || score === best))
    .map(({ key }) => key);
}

function spaced(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
