// @vitest-environment happy-dom
// Choosing a voice, with a fake in the place of the browser's speech.
import { render } from 'lit-html';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayer } from '../../src/language.ts';
import { voiceView } from '../../src/page/voice-view.ts';
import { visit } from '../fixtures/game.ts';
import { fakeSpeech, voice } from '../fixtures/speech.ts';

const several = () => [
  ...[voice('en-US', { name: 'Samantha' }), voice('en_GB', { name: 'Daniel' })],
  ...[voice('zh-CN', { name: 'Tingting' }), voice('zh-HK', { name: 'Sinji' })],
];

function setting(voices: SpeechSynthesisVoice[]) {
  const { store, actions } = visit({ hash: '#/settings' });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const speech = fakeSpeech(voices);
  const show = (): void => {
    const state = store.getState();
    const { language } = state;
    render(voiceView({ state, actions, language, say: sayer(language) }, speech), root);
  };
  const rest = store.subscribe(show);
  show();
  return {
    ...{ store, actions, root, speech },
    select: (language: string) =>
      root.querySelector<HTMLSelectElement>(`select#voice-${language}`) ?? undefined,
    choose: (language: string, value: string) => {
      const select = root.querySelector<HTMLSelectElement>(`select#voice-${language}`);
      if (select === null) throw new Error(`No voices to choose from in ${language}.`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
    },
    listen: (at: number) => root.querySelectorAll<HTMLElement>('.listen')[at]?.click(),
    leave: () => {
      rest();
      render('', root);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('there is nothing to set without a voice, and all of it once voices come', () => {
  const { root, speech } = setting([voice('fr-FR')]);
  expect(root.textContent.trim()).toBe('');
  speech.arrive(...several());
  expect(root.querySelectorAll('.listen')).toHaveLength(2);
});

test('voices that come without a word are found', () => {
  const { root, speech } = setting([]);
  speech.voices.push(...several());
  vi.advanceTimersByTime(3000);
  expect(root.querySelectorAll('.listen')).toHaveLength(2);
});

test('nobody asks for voices any more once the settings are left', () => {
  const { actions, speech, leave } = setting([]);
  actions.set({ readSpeed: 0.75 });
  leave();
  const asked = vi.spyOn(speech.synth, 'getVoices');
  speech.arrive(...several());
  vi.advanceTimersByTime(3000);
  expect(asked).not.toHaveBeenCalled();
});

test('a choice only where there is more than one voice, and its region where there are several', () => {
  const { select, root } = setting(several());
  expect(select('zh-Hans')).toBeUndefined();
  expect(root.textContent).toContain('Tingting');
  const groups = [...(select('en')?.querySelectorAll('optgroup') ?? [])];
  expect(groups.map(({ label }) => label)).toEqual(['United States', 'United Kingdom']);
  expect([...(select('en')?.options ?? [])].map(({ value }) => value)).toEqual([
    ...['', 'en-US', 'en_GB'],
  ]);
});

test('a voice that is chosen is kept for its language, and shown; the device’s choice forgets it', () => {
  const { choose, select, store } = setting([...several(), voice('cmn-CN')]);
  choose('en', 'en_GB');
  choose('zh-Hans', 'cmn-CN');
  expect(store.getState().settings.voices).toEqual({ en: 'en_GB', 'zh-Hans': 'cmn-CN' });
  expect(select('en')?.value).toBe('en_GB');
  choose('en', '');
  expect(store.getState().settings.voices).toEqual({ 'zh-Hans': 'cmn-CN' });
});

test('a voice that is gone gives way to the device’s choice without a word', () => {
  const { actions, select, listen, speech } = setting(several());
  actions.set({ voices: { en: 'uninstalled' } });
  expect(select('en')?.value).toBe('');
  listen(0);
  expect(speech.log[1]).toMatch(/^en-US /);
});

test('Listen says a sentence of that language, in its voice and at the speed that is set', () => {
  const { actions, choose, listen, speech } = setting(several());
  choose('en', 'en_GB');
  actions.set({ readSpeed: 1.25 });
  listen(0);
  listen(1);
  expect(speech.log).toEqual([
    ...['cancel', `en_GB 1.25: ${sayer('en')('settings.sample')}`],
    ...['cancel', `zh-CN 1.25: ${sayer('zh-Hans')('settings.sample')}`],
  ]);
});

test('without reading aloud there is no voice to choose', () => {
  const { actions, root } = setting(several());
  actions.set({ readAloud: false });
  expect(root.querySelectorAll('select, .listen')).toHaveLength(0);
  expect(root.querySelectorAll('[role="switch"]')).toHaveLength(1);
});
