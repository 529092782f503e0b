// Markup of other programs becomes words: nothing of it can act, and little of it is lost.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cleanWords, plainFindings, wordsFromHtml } from '../../src/formats/plain-words.ts';
import { plainText } from '../../src/questions/text.ts';

const words = (html: string) => wordsFromHtml(html).words;

describe('HTML', () => {
  test('keeps emphasis, entities and new lines', () => {
    expect(
      words('<p>One <b>two</b> &amp; <em> three </em>four</p><p>five&nbsp;six<br>seven</p>'),
    ).toBe('One **two** & **three** four\nfive six\nseven');
  });

  test('joins emphasis in emphasis, and ends it at the end of a line', () => {
    expect(words('<strong>a <i>b</i><br>c</strong> d<b></b>')).toBe('**a b**\n**c** d');
  });

  test('makes lines of lists and spaces of cells', () => {
    expect(words('<ul><li>one</li><li>two</li></ul>')).toBe('• one\n• two');
    expect(words('<table><tr><td>a</td><td>b</td></tr></table>')).toBe('a b');
  });

  test('keeps what a small raised number means', () => {
    expect(words('H<sub>2</sub>O, x<sup>2</sup>, 10<sup>−3</sup>, v<sub>max</sub>')).toBe(
      'H₂O, x², 10⁻³, v_(max)',
    );
  });

  test('drops scripts and styles, and says which pictures and films it dropped', () => {
    const plain = wordsFromHtml(
      '<style>p{}</style>Look: <img src=x onerror="alert(1)" alt="a valve"><script>alert(2)</script><video></video>',
    );
    expect(plain).toEqual({ words: 'Look: [a valve]', cleaned: false, dropped: ['img', 'video'] });
    const spot = { question: 3 };
    expect(plainFindings(plain, spot)).toMatchObject([
      { weight: 'changed', spot, code: 'text.dropped', values: { what: 'img, video' } },
    ]);
  });

  test('is left alone where it is only a sign', () => {
    expect(words('3 < 4 and 5 > 4, a & b')).toBe('3 < 4 and 5 > 4, a & b');
  });
});

test('characters that nobody sees are taken out, and it says so', () => {
  expect(cleanWords('ab\u202ec\u200bd\u0007')).toEqual({
    words: 'abcd',
    cleaned: true,
    dropped: [],
  });
  expect(cleanWords(' 家\r\n👩‍🏫 ')).toEqual({ words: '家\n👩‍🏫', cleaned: false, dropped: [] });
});

test('whatever comes, what is left is a text that a pack can hold', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<p>',
    '<script>',
    '</script>',
    '<li>',
    '&#8238;',
    '<!--',
  );
  const messy = fc.array(fc.oneof(tag, fc.string({ unit: 'binary' })), { maxLength: 30 });
  fc.assert(
    fc.property(messy, (parts) => {
      for (const { words: plain } of [wordsFromHtml(parts.join('')), cleanWords(parts.join(''))]) {
        if (plain !== '') expect(v.is(plainText, plain)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
