// The head of the built page, put together at build time: the theme and what the first words
// need as one inline style, a strict Content-Security-Policy that knows it by its hash, and an
// early request for the first pack. Build time only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { themeCss } from '../theme.ts';

/** Nothing from anywhere else; no inline script; inline style only by hash (research §D3). */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Packs lie on any web space; none is asked before the player agrees (library/hosted.ts).
    "connect-src 'self' https:",
    "media-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html offline formats',
  ].join('; ');
}

function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** The Vite plugin. */
export function pageShell(firstPack: string): Plugin {
  let building = false;
  return {
    name: 'page-shell',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const style = squeezed(themeCss() + readFileSync('src/page/shell.css', 'utf8'));
        const tags: HtmlTagDescriptor[] = [
          { tag: 'style', children: style, injectTo: 'head-prepend' },
        ];
        if (!building) return { html, tags };
        const pack = Object.values(bundle ?? {}).find(
          (file) =>
            file.type === 'asset' &&
            file.originalFileNames.includes(`questions/${firstPack}/pack.json`),
        );
        if (pack !== undefined) {
          const attrs = {
            rel: 'preload',
            as: 'fetch',
            crossorigin: '',
            href: `./${pack.fileName}`,
          };
          tags.push({ tag: 'link', attrs, injectTo: 'head' });
        }
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: policy(style) };
        tags.unshift({ tag: 'meta', attrs, injectTo: 'head-prepend' });
        return { html: wordsFirst(html), tags };
      },
    },
  };
}

/** Moves the style sheets behind the first words, which then need not wait for them. */
function wordsFirst(html: string): string {
  const sheets = html.match(/<link rel="stylesheet"[^>]*>\s*/g) ?? [];
  const without = sheets.reduce((page, sheet) => page.replace(sheet, ''), html);
  return without.replace('</body>', `${sheets.join('')}</body>`);
}
