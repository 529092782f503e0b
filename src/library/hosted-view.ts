// A link to a pack that lies as a file on some web space: for packs too large for a link.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { siteAddress } from '../page/site-address.ts';
import { plain } from '../page/words.ts';
import { fromAddress, hostedAddress } from './hosted.ts';
import { linkField } from './link-field.ts';
import type { ShareDesk, Sharing } from './share-desk.ts';

export function hostedGroup(view: View, desk: ShareDesk, sharing: Sharing): TemplateResult {
  const { say } = view;
  const { hosted, pack, copied } = sharing;
  const address = hostedAddress(hosted);
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) desk.change({ hosted: target.value, copied: null });
  };
  return html`
    <p>${say('packs:webLead')}</p>
    <label class="encoding"><span>${say('packs:webAddress')}</span>
      <input class="text-field" type="url" inputmode="url" autocomplete="off" placeholder="https://"
        .value=${hosted} @input=${typed} aria-describedby="hosted-note" /></label>
    <p id="hosted-note">${hosted.trim() !== '' && address === null ? say('packs:webNotHttps') : nothing}</p>
    ${
      address === null
        ? nothing
        : linkField(view, {
            name: say('packs:linkName'),
            link: siteAddress(fromAddress(address.href)),
            title: plain(view, pack.title),
            copied: copied === 'hosted',
            copiedNow: () => desk.change({ copied: 'hosted' }),
          })
    }
  `;
}
