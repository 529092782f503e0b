// What Moodle itself exports (see samples/README.md): every question of it, word for word, and all
// that is said of what cannot come in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAny } from '../../src/formats/read-any.ts';
import type { Language } from '../../src/questions/text.ts';
import { inputOf, optionsIn, told } from './reading.ts';
import { shown } from './shown.ts';

async function readSample(name: string, language: Language = 'en') {
  const bytes = readFileSync(join(import.meta.dirname, 'samples', name));
  return await readAny(inputOf(bytes, name), { ...optionsIn(language), format: null });
}

const asleep: readonly string[] = [
  'match-stages. sort: Match each stage with what it brings. | Deep sleep → rest for the body | REM sleep → vivid dreams | Falling asleep → jerks & starts',
  'eight-options. choice: Which animal sleeps least of these? | - Koala | - Bat | - Cat | - Lion | - Dog | + Giraffe',
  'rem. choice: Which of these happen in **REM** sleep? | + Most vivid dreams | + Quick movements of the eyes (That is what the letters say.) | + Muscles that do not answer | - Sleepwalking (That is deep sleep.) | - Growing taller',
  'snoring-child-7. choice: A child of six snores every night. Look at the picture. / What is the best thing to do? | + Ask a doctor to look (Yes: tonsils are the usual cause.) | - Wait; all children snore (Only one in ten does.) | - Turn the child on its side (It helps, but finds no cause.) | - Tape the mouth shut (Never: it is dangerous.) | because Snoring every night can be a narrow airway: worth a look by a doctor. / Good thinking. / Partly. / Think of the airway. | seen: A moon over a dark sea',
  'which-is-it. verdict: “Waking a sleepwalker is deadly.” Myth, or reality? | myth | because It startles them, no more. / Nobody has died of it.',
  'a-night. order: Put the parts of a night in order. | Falling asleep | Light sleep | Deep sleep | REM sleep | because This goes round every ninety minutes.',
  'blue-whales-owls-true-really. verdict: Dolphins sleep with one half of the brain at a time, 50 % awake & 50 % asleep. | reality',
  'spiders. verdict: You swallow **eight spiders** a year in your sleep. | myth | because Nobody has ever counted; a sleeper’s breath and heartbeat keep spiders away. / Right: it is a story about how stories spread. / Spiders feel a breathing mouth as danger.',
  'formats-markdown. choice: Light of **which colour** wakes us most? / • think of screens / • and of the sky | + Blue | - **Red** | - Amber, 590 nm',
  'formula-and-table. choice: Light falls with \\(1/r^2\\). A lamp gives 100 lux at 1 m; at 2 m it gives … / 1 m 100 lx / 2 m ? / CO₂ and m² | + 25 lx | - 50 lx | - \\(\\frac{100}{8}\\) lx',
  'pictures-as-options. choice: Which of these is seen at noon? | - [The moon] | + [sun.jpg] | - Neither',
  'negative. estimate: By how many hours is London (UTC+0) ahead of Beijing (UTC+8)? | -8 ± 0.5 in -16…0 by 1, as {{n}}',
  'temperature. estimate: What body temperature do most people have at four in the morning? | 36.4 ± 0.3 in 0…72.8 by 0.1, as {{n}} °C | because It is lowest then. / Yes, a little under 37. / That is the day. / Think of a cool bedroom.',
  'a-draft. verdict: Naps make you lazy. | myth',
  'formats-moodle. verdict: Coffee at 4 p.m. is **gone** by 10 p.m. / It is not that simple. | myth | because Half of it is still there after five hours. /  / See www.example.org',
  'formats-plain. verdict: A room with <5 lux is dark: / a full moon gives 0.25 lux. | reality',
  'from-word. verdict: Old people **need** less sleep. | myth',
  'twice. verdict: Cats dream. | reality',
  'twice-2. verdict: Fish dream in colour. | myth',
];

test('Moodle XML comes in with every question that can be played', async () => {
  const { format, pack } = await readSample('moodle-sleep.xml');
  expect(format).toBe('moodle-xml');
  expect(shown(pack, 'en')).toEqual(asleep);
  expect(pack?.title).toEqual({ en: 'Sleep' });
  expect(pack?.topics.map(({ title }) => title.en)).toEqual([
    ...['Sleep & dreams', 'Day/night, light & dark'],
  ]);
  expect(Object.keys(pack?.pictures ?? {})).toEqual(['night-sky.png']);
});

test('and says of each other one, at its line, why it cannot', async () => {
  expect(told(await readSample('moodle-sleep.xml'))).toEqual([
    'quiz.tags',
    'quiz.hints',
    'line 26: quiz.extraAnswers',
    'line 78: quiz.manyOptions',
    'line 218: quiz.partialCredit',
    'line 553: text.dropped',
    'line 632: quiz.otherNumbers',
    'line 873: quiz.calculated',
    'line 965: quiz.calculated',
    'line 1063: quiz.calculated',
    'line 1155: quiz.otherType',
    'line 1195: quiz.cloze',
    'line 1235: quiz.description',
    'line 1252: quiz.essay',
    'line 1284: quiz.cloze',
    'line 1324: quiz.cloze',
    'line 1340: quiz.random',
    'line 1369: quiz.shortAnswer',
    'line 1399: quiz.shortAnswer',
  ]);
});

/** What GIFT has no room for: combined feedback, the words beside an order, pictures, units. */
const inGift: Readonly<Record<string, (line: string) => string>> = {
  'snoring-child-7': (line) =>
    line
      .replace('picture. / What', 'picture. / [A moon over a dark sea] / What')
      .replace(
        ' / Good thinking. / Partly. / Think of the airway. | seen: A moon over a dark sea',
        '',
      ),
  'a-night': (line) => line.replace(/ \| because.*/, ''),
  temperature: (line) => line.replace('{{n}} °C', '{{n}}'),
};

test('GIFT comes in as Moodle XML does, as far as Moodle writes it there', async () => {
  const { format, pack } = await readSample('moodle-sleep.gift');
  expect(format).toBe('gift');
  const lines = asleep.map((line) => inGift[line.split('.')[0] ?? '']?.(line) ?? line);
  expect(shown(pack, 'en')).toEqual(lines);
  expect(pack?.topics.map(({ title }) => title.en)).toEqual([
    ...['Sleep & dreams', 'Day/night, light & dark'],
  ]);
});

test('questions of which Moodle writes only the name into GIFT are told by it', async () => {
  const imported = await readSample('moodle-sleep.gift');
  expect(told(imported)).toEqual([
    'quiz.tags',
    'quiz.giftUnwritten',
    'line 10: quiz.extraAnswers',
    'line 19: quiz.manyOptions',
    'line 43: text.dropped',
    'line 43: quiz.partialCredit',
    'line 98: text.dropped',
    'line 112: quiz.otherNumbers',
    'line 164: quiz.description',
    'line 167: quiz.essay',
    'line 180: quiz.shortAnswer',
    'line 187: quiz.shortAnswer',
  ]);
  const unwritten = imported.findings.find(({ code }) => code === 'quiz.giftUnwritten');
  expect(unwritten?.values).toEqual({
    n: 8,
    list: 'Calculated · Calculatedmulti · Calculatedsimple · Markers · Drag words · Gaps · Cloze · Same as another',
  });
});

const ofTea: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'match. sort: Match tea and place. | Longjing → Hangzhou 杭州 | Biluochun → Suzhou 苏州 | Tieguanyin → Anxi',
    'first-tea. choice: Which of these is “red tea” in Chinese? | + Black tea (Named after the drink, not the leaf.) | - Green tea | - Pu’er 普洱',
    'water. estimate: At what temperature is green tea brewed? | 80 ± 5 in 0…160 by 1, as {{n}} °C | because Boiling water makes it bitter.',
    'steps. order: How is green tea made? | Pick | Heat | Roll | Dry',
    'overnight-tea. verdict: Tea left overnight causes cancer. | myth | because No study shows it. Tea only tastes stale. / Where would it come from?',
    'mlang2. verdict: White tea has no caffeine. | myth',
    'q-7. verdict: 喝茶能解酒。 | myth | because 茶解不了酒：酒精要靠肝脏慢慢分解。',
  ],
  'zh-Hans': [
    'match. sort: 把茶和产地连起来。 | 龙井 → Hangzhou 杭州 | 碧螺春 → Suzhou 苏州 | 铁观音 → 安溪',
    'first-tea. choice: 下列哪一种在英语里叫“black tea”？ | + 红茶 (中文按茶汤的颜色起名。) | - 绿茶 | - Pu’er 普洱',
    'water. estimate: 泡绿茶用多少度的水？ | 80 ± 5 in 0…160 by 1, as {{n}} °C | because 开水会把茶泡苦。',
    'steps. order: 绿茶怎么做？ | 采摘 | 杀青 | 揉捻 | 干燥',
    'overnight-tea. verdict: 隔夜茶会致癌。 | myth | because 没有研究证明这一点，只是味道变差。 / 致癌物从何而来？',
    'mlang2. verdict: 白茶不含咖啡因。 | myth',
    'q-7. verdict: 喝茶能解酒。 | myth | because 茶解不了酒：酒精要靠肝脏慢慢分解。',
  ],
};

test.each(['moodle-tea.xml', 'moodle-tea.gift'])(
  '%s, in which each text is in both languages, comes in in both',
  async (name) => {
    const unit = (line: string) =>
      name.endsWith('gift') ? line.replace('{{n}} °C', '{{n}}') : line;
    for (const language of ['en', 'zh-Hans'] as const) {
      const imported = await readSample(name, language);
      expect(told(imported)).toEqual([]);
      expect(imported.pack?.languages).toEqual(['en', 'zh-Hans']);
      expect(shown(imported.pack, language)).toEqual(ofTea[language].map(unit));
      const other = language === 'en' ? 'zh-Hans' : 'en';
      expect(shown(imported.pack, other).slice(0, 6)).toEqual(ofTea[other].map(unit).slice(0, 6));
    }
    const { pack } = await readSample(name, 'en');
    expect(pack?.topics.map(({ title }) => title)).toEqual([{ en: 'Tea', 'zh-Hans': '茶' }]);
  },
);
