// QTI that is broken, cut off or hostile: no error, no hang, and no good question lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvasEssay, canvasItems, canvasLines, canvasXml } from '../fixtures/canvas-quiz.ts';
import { allLines, readBytes, readText, told } from '../fixtures/qti-told.ts';
import { asThree, twoItems } from '../fixtures/qti-two.ts';

describe('XML that nobody vouches for', () => {
  test('entities of its own mean nothing, and nothing is fetched', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const item = (twoItems.moon ?? '')
      .replace(/<\?xml.*?\?>/, bomb)
      .replace('The Moon', '&b;&f; The Moon');
    const [text] = allLines(await readText(item)).moon ?? [];
    expect(text).toBe('&b;&f; The Moon is lit by the ____.');
  });

  test('elements a hundred thousand deep cost neither the page nor the other questions', async () => {
    const deep = (n: number) => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`;
    const items = [`<item ident="d"><presentation>${deep(1000)}</presentation></item>`];
    const read = await readText(canvasXml([...items, ...canvasItems, deep(100_000)]));
    expect(allLines(read)).toEqual(canvasLines);
    expect(told(read)).toEqual(expect.arrayContaining(['lost lms.deep', 'lost lms.wordless 1']));
    const inner = (twoItems.moon ?? '').replace('The Moon', `${deep(100_000)}The Moon`);
    expect((await readText(inner)).pack).toBeNull();
  });

  test('cut off anywhere, it gives the questions that are whole', async () => {
    const xml = canvasXml(canvasItems);
    const ends = [...xml.matchAll(/<\/item>/g)].map(({ index }) => index + '</item>'.length);
    for (let at = 200; at < xml.length; at += 97) {
      const whole = ends.filter((end) => end <= at).length;
      const read = await readText(xml.slice(0, at));
      expect(read.pack?.questions.length ?? 0).toBe(whole);
      if (whole < ends.length) expect(read.findings.length).toBeGreaterThan(0);
    }
  });

  test('whatever is done to it, it is read without an error, and the rest comes in', async () => {
    const sources = [
      canvasXml(canvasItems),
      ...Object.values(twoItems),
      asThree(twoItems.ice ?? ''),
    ];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      size: fc.nat(30),
      put: fc.constantFrom(
        '',
        '<',
        '>',
        '</',
        '"',
        '&',
        '<item>',
        ']]>',
        '<![CDATA[',
        '<!--',
        '\0',
        'x',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(edit, { maxLength: 6 }),
        async (source, edits) => {
          let text = source;
          for (const { at, size, put } of edits) {
            const from = Math.floor(text.length * at);
            text = text.slice(0, from) + put + text.slice(from + size);
          }
          const read = await readText(text);
          if (read.pack === null) expect(read.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect((await readBytes(bytes)).pack).toBeNull();
      }),
    );
  });

  test('a bad item among good ones costs nothing but itself', async () => {
    const bad = [
      '<item/>',
      '<item ident="x"><presentation/></item>',
      '<item><presentation><response_lid/></presentation></item>',
      canvasEssay,
      '<item><itemmetadata/>text</item>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...bad, ...canvasItems]), async (items) => {
        const good = items.filter((one) => canvasItems.includes(one)).length;
        const read = await readText(canvasXml(items));
        expect(read.pack?.questions.length ?? 0).toBe(good);
      }),
      { numRuns: 60 },
    );
  });
});
