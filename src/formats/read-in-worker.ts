// Reads a file for the page: in a worker where there is one, else in the page itself, a piece at
// a time. The only file of the formats that knows the browser.
import type { Language } from '../questions/text.ts';
import { nothing } from './findings.ts';
import type { Encoding, FormatName, Imported, Input } from './format.ts';
import { tooLarge } from './limits.ts';
import { readAny } from './read-any.ts';
import type { Order, Report } from './worker.ts';
import workerAddress from './worker.ts?worker&url';

export interface FileOptions {
  /** What the file is; null: found out. */
  readonly format: FormatName | null;
  /** The language the questions are written in, where the format does not say. */
  readonly language: Language;
  /** How letters are written, as picked from the menu; null: found out. */
  readonly encoding: Encoding | null;
  /** Hears how far the reading has come, 0…1. */
  readonly progress?: (share: number) => void;
}

/** What the reading runs on; tests bring their own. */
export interface Means {
  /** A new worker. @throws where there are none. */
  readonly worker: () => Worker;
  /** How long a worker may take to come, and how long it may then say nothing; in milliseconds. */
  readonly arrival: number;
  readonly silence: number;
  /** How long the page may be held up at a time where it has to read by itself, in milliseconds. */
  readonly breath: number;
}

/**
 * Reads a file of any format: the pack in it, and what there is to say about it. Whatever is
 * wrong with the file is in the findings.
 * @throws only the reason of `signal`, when the reading was stopped.
 */
export async function readFile(
  file: File | Input,
  options: FileOptions,
  signal: AbortSignal,
  means: Means = browserMeans,
): Promise<Imported> {
  signal.throwIfAborted();
  const isFile = file instanceof Blob;
  const size = isFile ? file.size : file.bytes.length;
  const refused = tooLarge({ name: file.name, size });
  if (refused !== null) return { format: options.format, pack: null, findings: [refused] };
  const bytes = isFile ? await bytesOf(file) : file.bytes;
  signal.throwIfAborted();
  if (bytes === null) return nothing(options.format, 'quiz.unreadable');
  const input = { name: file.name, bytes };
  return (
    (await readBeside(input, options, signal, means)) ??
    (await readHere(input, options, signal, means))
  );
}

/** Null when the file has gone, or was not to be read. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** In a worker; null when none comes to work. */
function readBeside(
  input: Input,
  { format, language, encoding, progress }: FileOptions,
  signal: AbortSignal,
  { worker: start, arrival, silence }: Means,
): Promise<Imported | null> {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return Promise.resolve(null);
  }
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Imported | null>((resolve, reject) => {
    const give = (code: string) => resolve(isReady ? nothing(format, code) : null);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => give('quiz.slow'), isReady ? silence : arrival);
    };
    const failed = () => give('quiz.stopped');
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.type === 'progress') progress?.(data.share);
      if (data.type === 'done') resolve(data.imported);
      if (data.type === 'ready') {
        isReady = true;
        const order: Order = { input, format, language, encoding };
        worker.postMessage(order);
      }
      wait();
    });
    wait();
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** In the page, which goes on with its own work in between. */
async function readHere(
  input: Input,
  options: FileOptions,
  signal: AbortSignal,
  { breath }: Means,
): Promise<Imported> {
  let since = performance.now();
  const progress = async (share: number): Promise<void> => {
    signal.throwIfAborted();
    options.progress?.(share);
    if (performance.now() - since < breath) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    signal.throwIfAborted();
  };
  const imported = await readAny(input, { ...options, progress });
  signal.throwIfAborted();
  return imported;
}

/** What is used of Trusted Types, which TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/** The site's policy lets only trusted addresses become scripts; this is the worker's. */
const trusted = once((): string => {
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const policy = types?.createPolicy('formats', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
});

/** A policy can be made only once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const browserMeans: Means = {
  worker: () => new Worker(trusted(), { type: 'module' }),
  ...{ arrival: 15_000, silence: 60_000 },
  breath: 30,
};
