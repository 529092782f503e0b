// @vitest-environment happy-dom
// Reading aloud, with a fake in the place of the browser's speech.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountReadAloud } from '../../src/page/read-aloud.ts';
import { sentences } from '../../src/page/sentences.ts';
import { voiceFor } from '../../src/page/voices.ts';
import type { Language } from '../../src/questions/text.ts';
import { visit } from '../fixtures/game.ts';
import { fakeSpeech, voice } from '../fixtures/speech.ts';

const part = (text: string, lang: Language, role = 'only') =>
  `<span class="words ${role}" lang="${lang}"><bdi>${text}</bdi></span>`;

function cardWith(...parts: string[]): string {
  const read = parts.map((words) => `<p data-read>${words}</p>`).join('');
  return `<article data-card><button data-read-aloud hidden></button>${read}<p>not this</p></article>`;
}

function reading(card: string, voices = [voice('en-GB'), voice('zh-CN')]) {
  const { store, actions } = visit({ hash: '#/' });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  root.innerHTML = card;
  const speech = fakeSpeech(voices);
  const refresh = mountReadAloud(store, root, speech);
  refresh();
  const button = () => root.querySelector<HTMLElement>('[data-read-aloud]');
  return { ...{ store, actions, root, speech, refresh, button }, press: () => button()?.click() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the voice', () => {
  test('Chinese by any of its names, but not Cantonese or Taiwanese', () => {
    for (const lang of ['zh-CN', 'zh_CN', 'cmn-Hans-CN', 'zh-Hans', 'cmn-CN', 'zh']) {
      expect(voiceFor([voice('en-US'), voice(lang)], 'zh-Hans')?.lang).toBe(lang);
    }
    expect(voiceFor([voice('zh-TW'), voice('zh-HK'), voice('yue-Hant-HK')], 'zh-Hans')).toBeNull();
  });

  test('on the device before the network, plain before peculiar', () => {
    const far = voice('en-US', { name: 'Google US English', localService: false });
    const odd = voice('en-US', { name: 'Bad News' });
    const plain = voice('en-US', { name: 'Samantha' });
    expect(voiceFor([far, odd, plain], 'en')).toBe(plain);
    expect(voiceFor([far, odd], 'en')).toBe(odd);
  });

  test('the one that was chosen, while the device has it and it speaks the language', () => {
    const [plain, odd] = [voice('en-US', { name: 'Samantha' }), voice('en-GB', { name: 'Bells' })];
    expect(voiceFor([plain, odd], 'en', 'en-GB')).toBe(odd);
    expect(voiceFor([plain, odd], 'en', 'gone')).toBe(plain);
    expect(voiceFor([plain, voice('zh-CN')], 'en', 'zh-CN')).toBe(plain);
  });
});

describe('sentences', () => {
  const cut = (text: string, language: Language) =>
    sentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

  test('of both languages', () => {
    expect(cut('One is so. Is the other? Yes!', 'en')).toEqual([
      ...['One is so.', 'Is the other?', 'Yes!'],
    ]);
    expect(cut('这是一句。这也是吗？是！', 'zh-Hans')).toEqual([
      '这是一句。',
      '这也是吗？',
      '是！',
    ]);
  });

  test('long ones are cut at pauses, and nothing is lost', () => {
    const long = `${'纸上的戏台很安静，'.repeat(12)}幕落了。`;
    const pieces = cut(long, 'zh-Hans');
    expect(pieces.join('')).toBe(long);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(55);
  });
});

describe('the button', () => {
  test('is there only where there is a voice for the language', () => {
    const { button, speech, actions } = reading(cardWith(part('Paper.', 'en')), [voice('zh-CN')]);
    expect(button()?.hidden).toBe(true);
    speech.arrive(voice('en-US'));
    expect(button()?.hidden).toBe(false);
    actions.set({ readAloud: false });
    speech.arrive();
    expect(button()?.hidden).toBe(true);
  });

  test('finds voices that come without a word', () => {
    const { button, speech } = reading(cardWith(part('Paper.', 'en')), []);
    speech.voices.push(voice('en-US'));
    vi.advanceTimersByTime(3000);
    expect(button()?.hidden).toBe(false);
  });
});

describe('reading', () => {
  const card = cardWith(
    part('One. Two.', 'en', 'first') + part('一。', 'zh-Hans', 'second'),
    part('Three.', 'en'),
  );

  test('goes sentence by sentence, in the first language only, and then rests', () => {
    const { speech, press, button } = reading(card);
    press();
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    for (let at = 0; at < 3; at += 1) speech.end();
    expect(speech.log).toEqual([
      ...['cancel', 'en-GB 1: One.', 'en-GB 1: Two.', 'en-GB 1: Three.', 'cancel'],
    ]);
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
  });

  test('takes the speed from the settings, and a text that is only there in Chinese as it is', () => {
    const { speech, press, actions } = reading(cardWith(part('只有中文。', 'zh-Hans')));
    actions.set({ readSpeed: 1.25 });
    press();
    expect(speech.log).toEqual(['cancel', 'zh-CN 1.25: 只有中文。']);
  });

  test('takes the voice that was chosen for the language', () => {
    const { speech, press, actions } = reading(card, [voice('en-GB'), voice('en-IE')]);
    actions.set({ voices: { en: 'en-IE', 'zh-Hans': 'en-GB' } });
    press();
    expect(speech.log).toEqual(['cancel', 'en-IE 1: One.']);
  });

  test('stops on a second press', () => {
    const { speech, press } = reading(card);
    press();
    press();
    speech.end();
    expect(speech.log).toEqual(['cancel', 'en-GB 1: One.', 'cancel']);
  });

  test('stops when the card is left, turned or switched to the other language', () => {
    for (const leave of ['card', 'language'] as const) {
      const { speech, press, root, refresh, actions } = reading(card);
      press();
      if (leave === 'card') root.innerHTML = cardWith(part('Another.', 'en'));
      else actions.set({ language: 'zh-Hans' });
      refresh();
      speech.end();
      expect(speech.log).toEqual(['cancel', 'en-GB 1: One.', 'cancel']);
    }
  });

  test('goes on when a voice falls silent without a word', () => {
    const { speech, press } = reading(card);
    press();
    vi.advanceTimersByTime(20_000);
    expect(speech.log.slice(0, 4)).toEqual([
      ...['cancel', 'en-GB 1: One.', 'cancel', 'en-GB 1: Two.'],
    ]);
  });
});
