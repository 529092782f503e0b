// `npm run new:pack my-pack "My title" ["我的标题"]`: starts a pack with a question of each type, and
// says what is still to be written. Never writes over a pack that is there.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import i18next from 'i18next';
import * as v from 'valibot';
import words from '../locales/en/check.json' with { type: 'json' };
import { slug } from '../src/questions/base.ts';
import { readJson } from './fixtures/files.ts';

const dictionary = i18next.createInstance();
void dictionary.init({
  ...{ lng: 'en', resources: { en: { check: words } }, ns: ['check'], defaultNS: 'check' },
  ...{ initAsync: false, interpolation: { escapeValue: false } },
});
const say = (
  key: 'report.newUsage' | 'report.newTaken' | 'report.newWritten',
  values: object = {},
) => String(dictionary.t(key, values as never));

const [id = '', title = '', chinese = ''] = argv.slice(2);
const folder = `questions/${id}`;
if (!v.safeParse(slug, id).success || title.trim() === '') stop(say('report.newUsage'));
else if (existsSync(folder)) stop(say('report.newTaken', { id }));
else await start(`${folder}/pack.json`);

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

async function start(path: string): Promise<void> {
  const starter = readJson('questions/starter.json') as Readonly<Record<string, unknown>>;
  const named = {
    en: title.trim(),
    ...(chinese.trim() === '' ? {} : { 'zh-Hans': chinese.trim() }),
  };
  const pack = { ...starter, $schema: '../pack.schema.json', id, title: named };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(pack, null, 2)}\n`);
  console.log(say('report.newWritten', { path, id }));
  // The check reads the paths it is given when it is loaded; what it misses is no failure here.
  argv.splice(2, argv.length, path);
  await import('./check-packs.ts');
  process.exitCode = 0;
}
