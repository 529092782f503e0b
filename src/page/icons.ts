// Small signs on buttons, drawn with lines so that they follow the colour of the words.
import { html, type SVGTemplateResult, svg } from 'lit-html';

const shapes = {
  back: svg`<path d="M15 5l-7 7 7 7" />`,
  settings: svg`<path d="M4 7h9M19 7h1M4 17h1M11 17h9" /><circle cx="16" cy="7" r="2.5" /><circle cx="8" cy="17" r="2.5" />`,
  up: svg`<path d="M5 15l7-7 7 7" />`,
  down: svg`<path d="M5 9l7 7 7-7" />`,
  next: svg`<path d="M5 12h13M12 5l7 7-7 7" />`,
  away: svg`<path d="M9 5h10v10M19 5L7 17" />`,
  book: svg`<path d="M4 5c3-1 6-1 8 1 2-2 5-2 8-1v13c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v13" />`,
  talk: svg`<path d="M4 5h16v11H12l-5 4v-4H4z" />`,
  sound: svg`<path d="M4 10v4h3l5 4V6L7 10zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`,
  muted: svg`<path d="M4 10v4h3l5 4V6L7 10zM16 10l4 4M20 10l-4 4" />`,
  listen: svg`<path d="M4 6h16M4 12h6M4 18h6M14 11v8l6-4z" />`,
  card: svg`<rect x="5" y="3.5" width="14" height="17" rx="2.5" /><path d="M9 9h6M9 13h6" />`,
  again: svg`<path d="M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4" />`,
  clock: svg`<circle cx="12" cy="12" r="8" /><path d="M12 7v5l3 2" />`,
  minus: svg`<path d="M5 12h14" />`,
  plus: svg`<path d="M5 12h14M12 5v14" />`,
  pause: svg`<path d="M8 5v14M16 5v14" />`,
  play: svg`<path d="M7 5l12 7-12 7z" />`,
  undo: svg`<path d="M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3" />`,
  redo: svg`<path d="M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3" />`,
  bars: svg`<path d="M5 20v-7M12 20V6M19 20v-10" />`,
  fill: svg`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />`,
  keys: svg`<rect x="3" y="6" width="18" height="12" rx="2" /><path d="M7 10h.01M11 10h.01M15 10h.01M8 14h8" />`,
  window: svg`<rect x="4" y="5" width="16" height="14" rx="2" /><path d="M4 9h16" />`,
  hand: svg`<path d="M8 12V6a1.5 1.5 0 0 1 3 0v5V5a1.5 1.5 0 0 1 3 0v6V7a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-11 3l-2-4a1.5 1.5 0 0 1 2.4-1.8z" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  grip: svg`<path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" stroke-width="3" />`,
  bin: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />`,
  copy: svg`<rect x="8" y="8" width="12" height="12" rx="2" /><path d="M16 8V4H4v12h4" />`,
  check: svg`<path d="M5 13l5 5 9-11" />`,
  pencil: svg`<path d="M5 19l1-4L16 5l3 3L9 18zM14 7l3 3" />`,
  map: svg`<path d="M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14" />`,
} satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof shapes;

export function icon(name: Icon) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
