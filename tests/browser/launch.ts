// Finds a Chromium and starts it: one that is installed, else the one that comes from npm.
import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
/** WebGL2 drawn by the processor, which every machine has. */
const softwareGl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/** With tiles of the page drawn by such WebGL, some Chromiums show one of them in another's place. */
const plainTiles = ['--disable-gpu-rasterization'];
const noGl = ['--disable-gpu', '--disable-3d-apis'];

async function executable(): Promise<{ path: string; args: string[] }> {
  const path = installed.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path !== undefined) return { path, args: [] };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { path: await packaged.executablePath(), args: packaged.args };
}

export interface LaunchWish {
  /** WebGL, drawn by the processor, as is the whole page then: slow, and only for what needs the stage. */
  readonly webgl?: boolean;
  /** What is seen counts, not how long it takes. */
  readonly pictures?: boolean;
  /** A film (Y4M) that its camera sees, over and over. */
  readonly film?: string;
}

/** A headless browser. */
export async function launch({
  webgl = false,
  pictures = false,
  film,
}: LaunchWish = {}): Promise<Browser> {
  const { path, args } = await executable();
  const kept = args.filter((arg) => !/angle|swiftshader|use-gl|single-process|no-zygote/.test(arg));
  return await playwright.launch({
    executablePath: path,
    args: [
      ...new Set([
        ...[...kept, ...quiet, ...(webgl ? softwareGl : noGl)],
        ...[...(pictures ? plainTiles : []), ...cameraOf(film)],
      ]),
    ],
  });
}

function cameraOf(film: string | undefined): string[] {
  if (film === undefined) return [];
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
}
