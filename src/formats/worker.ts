// Reads a file beside the page, so that the page stays quick however large or strange the file is.
// Runs in a worker of its own for one file; the page ends it when it is done, stopped or too slow.
import type { Encoding, FormatName, Imported, Input } from './format.ts';
import { readAny } from './read-any.ts';

/** What the page asks for. */
export interface Order {
  readonly input: Input;
  readonly format: FormatName | null;
  readonly language: 'en' | 'zh-Hans';
  readonly encoding: Encoding | null;
}

/** What comes back: first `ready`, then any number of `share`, then one `imported`. */
export type Report =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly imported: Imported };

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void work(data);
});
tell({ type: 'ready' });

function tell(report: Report): void {
  postMessage(report);
}

async function work({ input, ...options }: Order): Promise<void> {
  let told = 0;
  const progress = (share: number): void => {
    if (share < told + 0.01) return;
    told = share;
    tell({ type: 'progress', share });
  };
  tell({ type: 'done', imported: await readAny(input, { ...options, progress }) });
}
