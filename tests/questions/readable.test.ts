// A question that is half written, as it is shown meanwhile.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showable } from '../../src/questions/readable.ts';

const claim = {
  ...{ id: 'q', topic: 't', type: 'verdict', verdict: 'myth' },
  claim: { en: 'Goldfish forget.' },
};

describe('a question under way', () => {
  test('is shown as it is when it can be read', () => {
    const { question, mended } = showable(claim);
    expect(question).toMatchObject(claim);
    expect(mended).toEqual([]);
  });

  test('has dots where a text is still to be written', () => {
    const { claim: _, ...begun } = claim;
    expect(showable(begun)).toMatchObject({
      question: { claim: { en: '…' } },
      mended: [['claim']],
    });
  });

  test('goes without what cannot be read', () => {
    const { question, mended } = showable({
      ...claim,
      asOf: 'soon',
      stray: 1,
      since: { cites: [] },
    });
    expect(question).toMatchObject(claim);
    expect(question).not.toHaveProperty('asOf');
    expect(question).not.toHaveProperty('stray');
    expect(question).not.toHaveProperty('since');
    expect(mended).toContainEqual(['since']);
  });

  test('is not shown when too little is there', () => {
    expect(showable({ id: 'q', type: 'choice', topic: 't', options: [] }).question).toBeNull();
    expect(showable({ type: 'none' }).question).toBeNull();
    expect(showable(null).question).toBeNull();
  });

  test('is left as it is', () => {
    const begun = { ...claim, asOf: 'soon' };
    showable(begun);
    expect(begun.asOf).toBe('soon');
  });

  test('is survived whatever it holds', () => {
    const types = fc.constantFrom('verdict', 'choice', 'sort', 'order', 'estimate', 'view');
    fc.assert(
      fc.property(types, fc.dictionary(fc.string(), fc.jsonValue()), (type, fields) => {
        expect(() => showable({ ...fields, type })).not.toThrow();
      }),
    );
  });
});
