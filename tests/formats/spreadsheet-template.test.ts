// The spreadsheet that a teacher begins with reads as what it shows.
import { expect, test } from 'vitest';
import { spreadsheetReader } from '../../src/formats/spreadsheet.ts';
import { writeTemplate } from '../../src/formats/spreadsheet-template.ts';
import { checkPack } from '../../src/questions/pack-rules.ts';
import { languages } from '../../src/questions/text.ts';
import { messagesOf } from '../fixtures/locales.ts';
import { questionsOf, readWith, toldBy } from '../fixtures/read-file.ts';

test.each(languages)(
  'the template in %s gives its two examples, and skips what it explains',
  async (language) => {
    const messages = messagesOf(language);
    const { content } = writeTemplate((key) => messages.get(key) ?? '', language);
    const imported = await readWith(spreadsheetReader, String(content), { language });
    expect(toldBy(imported)).toEqual(['sheet.remarks']);
    expect(questionsOf(imported)).toMatchObject([
      { type: 'verdict', verdict: 'myth', mixUp: 'lumping-together' },
      { type: 'choice', options: [{ right: false }, { right: false }, { right: true }, {}] },
    ]);
    if (imported.pack === null) throw new Error('No pack.');
    // Its examples are whole: what is missing is only who made the pack.
    const lacks = checkPack(imported.pack).map(({ code }) => code);
    expect(lacks.toSorted()).toEqual(['noAuthor', 'noDescription', 'noLicence']);
  },
);

test('every column of it is explained, in words that fit a cell', () => {
  const { content } = writeTemplate((key) => key, 'en');
  const [headings = '', notes = ''] = String(content).split('\r\n');
  expect(headings.slice(1).split(',')).toContain('claim (en)');
  expect(notes.split(',')[0]).toBe('# formats:template.note.type');
});
