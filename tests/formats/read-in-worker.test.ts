// Whatever becomes of the worker, the teacher gets an answer: from it, from the page, or why not.
import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/formats/format.ts';
import { type FileOptions, readFile } from '../../src/formats/read-in-worker.ts';
import type { Report } from '../../src/formats/worker.ts';

const options: FileOptions = { format: null, language: 'en', encoding: null };
const good = new TextEncoder().encode(
  JSON.stringify({
    response_code: 0,
    results: [{ question: 'A claim', correct_answer: 'True', incorrect_answers: ['False'] }],
  }),
);
const input: Input = { name: 'trivia.json', bytes: good };

/** A worker that does what it is told by the test. */
class Double extends EventTarget {
  ended = false;
  readonly onOrder: (double: Double) => void;
  constructor(onStart: (double: Double) => void, onOrder: (double: Double) => void = () => {}) {
    super();
    this.onOrder = onOrder;
    queueMicrotask(() => onStart(this));
  }
  report(data: Report): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
  postMessage(): void {
    this.onOrder(this);
  }
  terminate(): void {
    this.ended = true;
  }
}

const ready = (double: Double) => double.report({ type: 'ready' });

async function withWorker(double: Double, signal = new AbortController().signal) {
  const worker = () => double as unknown as Worker;
  const imported = await readFile(input, options, signal, {
    ...{ worker, arrival: 30, silence: 60, breath: 0 },
  });
  return { imported, codes: imported.findings.map(({ code }) => code) };
}

describe('the page reads by itself', () => {
  test('when the worker’s script cannot be had', async () => {
    const double = new Double((it) => it.fail());
    expect((await withWorker(double)).imported.pack?.questions).toHaveLength(1);
    expect(double.ended).toBe(true);
  });

  test('when the worker never comes', async () => {
    const double = new Double(() => {});
    expect((await withWorker(double)).imported.pack?.questions).toHaveLength(1);
    expect(double.ended).toBe(true);
  });
});

describe('a worker is ended, and why is said', () => {
  test('when it breaks down over the file', async () => {
    const double = new Double(ready, (it) => it.fail());
    expect((await withWorker(double)).codes).toEqual(['quiz.stopped']);
    expect(double.ended).toBe(true);
  });

  test('when it says nothing any more', async () => {
    const double = new Double(ready);
    expect((await withWorker(double)).codes).toEqual(['quiz.slow']);
    expect(double.ended).toBe(true);
  });

  test('but not while it still says how far it is', async () => {
    const double = new Double(ready, (it) => {
      let share = 0;
      const beat = setInterval(() => {
        share += 0.1;
        if (share < 0.9) it.report({ type: 'progress', share });
        else {
          clearInterval(beat);
          it.report({ type: 'done', imported: { format: 'gift', pack: null, findings: [] } });
        }
      }, 15);
    });
    expect((await withWorker(double)).imported.format).toBe('gift');
  });

  test('when the teacher stops it', async () => {
    const stop = new AbortController();
    const double = new Double(ready, () => stop.abort());
    await expect(withWorker(double, stop.signal)).rejects.toThrow(/abort/i);
    expect(double.ended).toBe(true);
  });
});

test('what is too large is refused by its size, before any of it is read', async () => {
  const file = new File([], 'quiz.txt');
  Object.defineProperty(file, 'size', { value: 100_000_000 });
  Object.defineProperty(file, 'arrayBuffer', { value: () => expect.unreachable() });
  const imported = await readFile(file, options, new AbortController().signal);
  expect(imported.findings.map(({ code }) => code)).toEqual(['text.tooLarge']);
});

test('a file that has gone meanwhile is said to have gone', async () => {
  const file = new File([], 'quiz.txt');
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
  const imported = await readFile(file, options, new AbortController().signal);
  expect(imported.findings.map(({ code }) => code)).toEqual(['quiz.unreadable']);
});
