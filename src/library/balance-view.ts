// How the verdicts of a pack are balanced, as a small picture: for each its sign, its number and
// its share of the width.
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { View } from '../page/app.ts';
import type { PackFacts } from '../questions/pack-facts.ts';
import { verdicts } from '../questions/verdict.ts';
import { verdictGlyph } from '../theme.ts';
import { shares } from './shelf-rules.ts';

export function balance(
  { say, language }: View,
  facts: Pick<PackFacts, 'verdicts'>,
): TemplateResult | typeof nothing {
  const parts = shares(facts);
  if (parts === null) return nothing;
  const words = verdicts.map((verdict) =>
    say('packs:balancePart', {
      verdict: say(`play:verdict.${verdict}`),
      n: facts.verdicts[verdict],
    }),
  );
  return html`<div class="balance-strip" role="img" aria-label=${say('packs:balance', { parts: new Intl.ListFormat(language, { type: 'unit' }).format(words) })}>
    ${verdicts
      .filter((verdict) => facts.verdicts[verdict] > 0)
      .map(
        (verdict) => html`<span data-verdict=${verdict} ${ref(wide(parts[verdict]))}>
          <i>${verdictGlyph[verdict]}</i>${facts.verdicts[verdict]}</span>`,
      )}
  </div>`;
}

/** The site's policy lets no style stand in an attribute. */
function wide(share: number) {
  return (part?: Element): void => {
    if (part instanceof HTMLElement) part.style.setProperty('--share', String(share));
  };
}
