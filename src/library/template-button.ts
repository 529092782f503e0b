// The spreadsheet that a teacher can begin with, to be saved from where packs are taken in.
import { html, type TemplateResult } from 'lit-html';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import { download } from '../page/copy-file.ts';

export function templateButton({ say, language }: View): TemplateResult {
  const save = async (): Promise<void> => {
    const { writeTemplate } = await import('../formats/spreadsheet-template.ts');
    // What it says is held to be there by a test.
    const words = (key: string) => String(say(key as 'formats:heading'));
    const { name, type, content } = writeTemplate(words, language);
    announce(say('packs:template.saved', { name: download(new File([content], name, { type })) }));
  };
  return html`
    <p>${say('packs:template.hint')}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${save}>${say('packs:template.save')}</button>
    </div>
  `;
}
