// How the built site is known outside its own page: the manifest that lets a device keep it among
// its apps, and full addresses for whoever shows a preview of a link. Build time only.
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import en from '../../locales/en/ui.json' with { type: 'json' };
import zh from '../../locales/zh-Hans/ui.json' with { type: 'json' };
import palette from '../palette.json' with { type: 'json' };

const folder = 'assets/icons';
const icons = [
  { file: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** The manifest; its addresses are relative to itself, so it has to lie beside index.html. */
function manifest(addressOf: (file: string) => string): string {
  const both = `${en.name} · ${zh.name}`;
  return JSON.stringify({
    name: both,
    short_name: en.name,
    name_localized: { en: en.name, 'zh-Hans': zh.name },
    short_name_localized: { 'zh-Hans': zh.name },
    description: `${en.tagline} · ${zh.tagline}`,
    lang: 'en',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    background_color: palette.paper,
    theme_color: palette.sky,
    categories: ['education', 'games'],
    icons: icons.map(({ file, ...rest }) => ({ src: addressOf(file), ...rest })),
  });
}

/**
 * The Vite plugin. Crawlers take the preview picture by its full address only, and a build does
 * not know where it will lie: SITE_URL says so. Without it the address stays relative.
 */
export function siteIdentity(site = process.env.SITE_URL): Plugin {
  return {
    name: 'site-identity',
    apply: 'build',
    buildStart() {
      for (const { file } of icons) {
        const path = `${folder}/${file}`;
        const source = readFileSync(path);
        this.emitFile({ type: 'asset', name: file, originalFileName: path, source });
      }
    },
    generateBundle(_, bundle) {
      const built = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'asset'
            ? file.originalFileNames.map((from) => [from, file.fileName] as const)
            : [],
        ),
      );
      const source = manifest(
        (file) => built.get(`${folder}/${file}`) ?? this.error(`${file} is not in the build`),
      );
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const tags: HtmlTagDescriptor[] = [link('manifest', './manifest.webmanifest')];
        if (site === undefined || site === '') return { html, tags };
        const home = new URL(site.endsWith('/') ? site : `${site}/`).href;
        tags.push(
          { tag: 'meta', attrs: { property: 'og:url', content: home }, injectTo: 'head' },
          link('canonical', home),
        );
        return { html: html.replaceAll('content="./assets/', `content="${home}assets/`), tags };
      },
    },
  };
}

function link(rel: string, href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href }, injectTo: 'head' };
}
