// Screens that a visit does not begin with: their code and words are fetched after the first card.
import { html, nothing, type TemplateResult } from 'lit-html';
import { fetchScreenWords } from '../language.ts';
import type { View } from './app.ts';

type Screens = typeof import('./later-screens.ts').laterScreens;
export type LaterName = keyof Screens;

let screens: Screens | null = null;
let failed = false;

/** Rejects when they could not be fetched; can be asked again. */
export async function fetchLaterScreens(): Promise<void> {
  if (screens !== null) return;
  failed = false;
  try {
    const [module] = await Promise.all([import('./later-screens.ts'), fetchScreenWords()]);
    screens = module.laterScreens;
  } catch (error) {
    failed = true;
    throw error;
  }
}

/** The screen, or what stands in for it until it has been fetched. */
export function laterScreen(view: View, name: LaterName): TemplateResult {
  return screens === null ? waitingScreen(view, failed) : screens[name](view);
}

/** Stands in for a screen that is being fetched, or says that it could not be. */
export function waitingScreen({ say }: View, failed: boolean): TemplateResult {
  return html`<main class="screen paper-screen" id="main" tabindex="-1">
    <div class="opening" data-opening></div>
    <div class="paper">${
      failed
        ? html`<p class="notice" role="alert">${say('boot.failedNetwork')}
            <button type="button" class="link-button" @click=${() => location.reload()}>${say('boot.retry')}</button></p>`
        : nothing
    }</div>
  </main>`;
}
