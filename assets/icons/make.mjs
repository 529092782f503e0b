// Draws the pictures that cannot be SVG, from the SVG beside this file:
//   npx tsx assets/icons/make.mjs
// The social picture gets the name in both languages, which needs the Noto Serif CJK fonts
// (Debian: fonts-noto-cjk). With pngquant (Debian: pngquant) the files become a third as large.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../../tests/browser/launch.ts';

const here = new URL('./', import.meta.url);
const root = new URL('../../', here);
const textOf = (path) => readFileSync(new URL(path, root), 'utf8');
const svg = (name) => textOf(`assets/icons/${name}.svg`);
const nameIn = (language) => JSON.parse(textOf(`locales/${language}/ui.json`)).name;
const P = JSON.parse(textOf('src/palette.json'));

const font = readFileSync(
  new URL('node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2', root),
).toString('base64');

/** The name on the lip of the stage, in front of the picture. */
const social = `
  <style>
    @font-face {
      font-family: Fraunces;
      src: url(data:font/woff2;base64,${font});
    }
    .lip {
      position: absolute;
      inset: 492px 0 0;
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 44px;
      background: ${P.paper};
      border-top: 5px solid ${P.paperWhite};
      box-shadow: 0 -6px 22px rgb(20 33 46 / 34%);
      color: ${P.ink};
      font: 600 76px/1 Fraunces;
      letter-spacing: -0.015em;
      white-space: nowrap;
    }
    .lip b {
      width: 5px;
      height: 74px;
      border-radius: 3px;
      background: linear-gradient(${P.vermilion} 33%, ${P.ochre} 33% 67%, ${P.teal} 67%);
    }
    .lip [lang='zh-Hans'] {
      font: 700 74px/1 'Noto Serif CJK SC';
      letter-spacing: 0.02em;
    }
  </style>
  ${svg('social')}
  <div class="lip"><span lang="en">${nameIn('en')}</span><b></b><span lang="zh-Hans">${nameIn('zh-Hans')}</span></div>`;

const pictures = [
  { file: 'icon-192.png', width: 192, height: 192, art: svg('favicon'), colours: 64 },
  { file: 'icon-512.png', width: 512, height: 512, art: svg('favicon'), colours: 64 },
  {
    file: 'icon-maskable-512.png',
    width: 512,
    height: 512,
    art: svg('icon-maskable'),
    colours: 64,
  },
  { file: 'apple-touch-icon.png', width: 180, height: 180, art: svg('icon-maskable'), colours: 64 },
  { file: 'social.png', width: 1200, height: 630, art: social, colours: 256 },
];

const browser = await launch({ webgl: false });
try {
  for (const { file, width, height, art, colours } of pictures) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>${art}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page.screenshot({ omitBackground: true });
    await page.close();
    const small = quantised(drawn, colours);
    writeFileSync(new URL(file, here), small);
    console.log(file, (small.length / 1024).toFixed(1), 'KB');
  }
} finally {
  await browser.close();
}

/** With fewer colours, which flat paper does not miss; as it is where pngquant is missing. */
function quantised(png, colours) {
  try {
    return execFileSync('pngquant', ['--strip', '--speed', '1', String(colours), '-'], {
      input: png,
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    console.warn('Not quantised:', error.message);
    return png;
  }
}
