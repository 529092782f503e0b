// In which of its languages a pack is printed or saved.
import { nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import { choice } from '../page/settings-controls.ts';
import type { Pack } from '../questions/pack.ts';
import { type Language, languages } from '../questions/text.ts';

/** `wished` if the pack has it, else its first language. */
export function languageIn({ languages: known }: Pack, wished: Language): Language {
  return known.includes(wished) ? wished : (known[0] ?? wished);
}

/** The choice between them; nothing where there is none. `name` tells it from other choices. */
export function languageChoice(
  { say }: View,
  pack: Pack,
  { name, chosen, choose }: { name: string; chosen: Language; choose: (one: Language) => void },
): TemplateResult | typeof nothing {
  const known = languages.filter((one) => pack.languages.includes(one));
  if (known.length < 2) return nothing;
  const heading = say('packs:fileLanguage');
  const options = known.map((value) => ({
    value,
    words: sayer(value)('language.name'),
    lang: value,
  }));
  return choice({ name, heading, options, chosen, choose });
}
