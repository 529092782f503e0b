// A piece of the page in a room of its own: with the styles of the game, but out of reach of
// whatever looks for cards, keys or the place to read from on the screen itself.
import { noChange, render, type TemplateResult } from 'lit-html';
import { AsyncDirective } from 'lit-html/async-directive.js';
import { directive, type ElementPart, type PartInfo, PartType } from 'lit-html/directive.js';

let sheets: { readonly of: number; readonly list: readonly CSSStyleSheet[] } | null = null;

/** All style sheets of the page as ones that can be shared; made anew when more have come. */
function sharedSheets(): readonly CSSStyleSheet[] {
  const { length } = document.styleSheets;
  if (sheets?.of === length) return sheets.list;
  const list = [...document.styleSheets].map((sheet) => {
    const shared = new CSSStyleSheet();
    shared.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
    return shared;
  });
  sheets = { of: length, list };
  return list;
}

class IsolatedDirective extends AsyncDirective {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('isolated() belongs on an element.');
  }

  render(_content: TemplateResult) {
    return noChange;
  }

  override update({ element }: ElementPart, [content]: [TemplateResult]) {
    const room = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const shared = sharedSheets();
    if (room.adoptedStyleSheets.length !== shared.length) room.adoptedStyleSheets = [...shared];
    render(content, room);
    return noChange;
  }
}

/** On an empty element: `content` is shown in it, away from the rest of the page. */
export const isolated = directive(IsolatedDirective);
