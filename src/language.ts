// The chosen language, and the interface's words in it. The only place that knows i18next.
import i18next, { type TFunction } from 'i18next';
import enPlay from '../locales/en/play.json' with { type: 'json' };
import enUi from '../locales/en/ui.json' with { type: 'json' };
import zhPlay from '../locales/zh-Hans/play.json' with { type: 'json' };
import zhUi from '../locales/zh-Hans/ui.json' with { type: 'json' };
import { type Language, languages } from './questions/text.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      /** The words of the later screens come among the same ones: see `fetchScreenWords`. */
      ui: typeof enUi & typeof import('../locales/en/screens.json');
      play: typeof enPlay;
      know: typeof import('../locales/en/know.json');
      packs: typeof import('../locales/en/packs.json');
      editor: typeof import('../locales/en/editor.json');
      formats: typeof import('../locales/en/formats.json');
      check: typeof import('../locales/en/check.json');
      class: typeof import('../locales/en/class.json');
      kit: typeof import('../locales/en/kit.json');
    };
  }
}

const namespaces = [
  ...(['ui', 'play', 'know'] as const),
  ...(['packs', 'editor', 'formats', 'check', 'class', 'kit'] as const),
] as const;

/** Says an interface text by its key, in one language. */
export type Say = TFunction<typeof namespaces>;

const words = i18next.createInstance();
void words.init({
  resources: { en: { ui: enUi, play: enPlay }, 'zh-Hans': { ui: zhUi, play: zhPlay } },
  // What every visit needs is there from the start; see `fetchWords` for the rest.
  initAsync: false,
  supportedLngs: [...languages],
  fallbackLng: 'en',
  ns: [...namespaces],
  defaultNS: 'ui',
  // The page renders text as text.
  interpolation: { escapeValue: false },
});

const numberFormats = new Map<string, Intl.NumberFormat>();

// Numbers below a thousand are written the same in both languages: the browser's own way with
// numbers, which takes a slow phone 100 ms to make, is only asked for others.
words.services.formatter?.add('number', (value: unknown, language = 'en') => {
  if (Number.isInteger(value) && Math.abs(Number(value)) < 1000) return String(value);
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, format);
  return format.format(Number(value));
});

const sayIn: Record<Language, Say> = {
  en: words.getFixedT('en', namespaces),
  'zh-Hans': words.getFixedT('zh-Hans', namespaces),
};

export function sayer(language: Language): Say {
  return sayIn[language];
}

/** Fetches the words of all screens but the first ones; they come among those of `ui`. */
export async function fetchScreenWords(): Promise<void> {
  const [en, zh] = await Promise.all([
    import('../locales/en/screens.json', { with: { type: 'json' } }),
    import('../locales/zh-Hans/screens.json', { with: { type: 'json' } }),
  ]);
  words.addResourceBundle('en', 'ui', en.default, true);
  words.addResourceBundle('zh-Hans', 'ui', zh.default, true);
}

const fetchers = import.meta.glob<object>(
  ['../locales/*/{know,packs,editor,formats,check,class,kit}.json'],
  { import: 'default' },
);

/** What few visits need, and what is therefore fetched by name. */
export type LateWords = Exclude<(typeof namespaces)[number], 'ui' | 'play'>;

/** Fetches the words of parts that few visits open; then `packs:…` and so on can be said. */
export async function fetchWords(...names: readonly LateWords[]): Promise<void> {
  const wanted = names.flatMap((name) => languages.map((language) => [language, name] as const));
  await Promise.all(
    wanted.map(async ([language, name]) => {
      if (words.hasResourceBundle(language, name)) return;
      const fetched = await fetchers[`../locales/${language}/${name}.json`]?.();
      words.addResourceBundle(language, name, fetched);
    }),
  );
}

/** The best of our languages for someone who reads `wanted` (BCP 47 tags, best first). */
export function bestLanguage(wanted: readonly string[]): Language {
  const best: unknown = words.services.languageUtils?.getBestMatchFromCodes([...wanted]);
  return languages.find((language) => language === best) ?? 'en';
}

const dateShapes = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  dayHere: { year: 'numeric', month: 'long', day: 'numeric' },
  weekdayHere: { month: 'long', day: 'numeric', weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: making one takes a slow phone longer than showing the card it is for. */
function dateFormat(shape: keyof typeof dateShapes, language: Language): Intl.DateTimeFormat {
  const key = `${shape} ${language}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, dateShapes[shape]);
  formats.set(key, format);
  return format;
}

/** A date such as 2019, 2019-06 or 2019-06-14, as people write it. */
export function dateWords(date: string, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const shape = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  return dateFormat(shape, language).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** The day in which a moment lies, where the player is: with its weekday, or with its year. */
export function dayWords(moment: number, language: Language, say: 'weekday' | 'year'): string {
  return dateFormat(say === 'year' ? 'dayHere' : 'weekdayHere', language).format(moment);
}

/** A number as people write it; large ones in words: 14.5 million, 1450万. */
export function numberWords(number: number, language: Language): string {
  const large = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const;
  const options = Math.abs(number) < 100_000 ? { maximumFractionDigits: 2 } : large;
  return new Intl.NumberFormat(language, options).format(number);
}
