// What can be set: the choices an earlier version knew nothing of have a default, and come back.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultSettings, settings } from '../../src/state/settings.ts';

test('settings of the first version are read, and the rest is as it comes', () => {
  const first = { language: 'zh-Hans', sideBySide: true, textSize: 1.5, motion: 'reduced' };
  expect(v.parse(settings, first)).toEqual({ ...defaultSettings, ...first });
  expect(defaultSettings).toMatchObject({ contrast: 'system', leftHanded: false, voices: {} });
});

test('voices are kept by language', () => {
  const chosen = { voices: { en: 'urn:Daniel', 'zh-Hans': 'com.apple.Tingting' } };
  expect(v.parse(settings, chosen).voices).toEqual(chosen.voices);
  expect(v.parse(settings, { voices: { en: 'urn:Daniel' } }).voices).toEqual({ en: 'urn:Daniel' });
});

test('nothing else is taken for a setting', () => {
  for (const odd of [
    ...[{ contrast: 'less' }, { leftHanded: 'yes' }, { voices: { fr: 'Amélie' } }],
    ...[{ voices: ['Daniel'] }, { voices: { en: 7 } }, { theme: 'dark' }],
  ]) {
    expect(v.safeParse(settings, odd).success, JSON.stringify(odd)).toBe(false);
  }
});
