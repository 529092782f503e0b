// Hands a share (0…1) to the style sheet as `--share`: the page's policy forbids style attributes.
import { noChange } from 'lit-html';
import {
  Directive,
  directive,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit-html/directive.js';

class Share extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('A share belongs to an element.');
  }

  render(_share: number): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [share]: [number]): unknown {
    if (element instanceof HTMLElement) element.style.setProperty('--share', share.toFixed(4));
    return noChange;
  }
}

/** Used on an element: `<i ${shareOf(0.4)}></i>`. */
export const shareOf = directive(Share);
