// A pack from the web: only https, only the host that was agreed to, no more than a pack may have,
// and every way in which it can fail has its own words.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fetchHosted, fromAddress, hostedAddress, readFrom } from '../../src/library/hosted.ts';

describe('an address', () => {
  test.each([
    'http://example.org/a.json',
    'https://user:secret@example.org/a.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'example.org/a.json',
    '',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%s is not fetched', (text) => expect(hostedAddress(text)).toBeNull());

  test('of https is, without what stands after its #', () => {
    expect(hostedAddress(' https://example.org/a.json?x=1#y ')?.href).toBe(
      'https://example.org/a.json?x=1',
    );
  });

  test('comes back from the address of the screen that asks', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), (text) => {
        const url = hostedAddress(text);
        fc.pre(url !== null);
        const query = fromAddress(url?.href ?? '').split('?')[1] ?? '';
        expect(readFrom(query)?.href).toBe(url?.href);
      }),
    );
  });

  test('that is none gives none', () => {
    expect(readFrom('')).toBeNull();
    expect(readFrom('url=ftp%3A%2F%2Fx')).toBeNull();
  });
});

const url = new URL('https://school.example/packs/my%20pack.json');
const json = (body: string, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'application/json' }, ...init });

function fetched(answer: () => Response | Promise<Response>, stop = new AbortController()) {
  const asked = vi.fn(async (_: unknown, __?: RequestInit) => answer());
  const shares: number[] = [];
  const result = fetchHosted(url, asked as typeof fetch, stop.signal, (share) =>
    shares.push(share),
  );
  return { asked, shares, result };
}

describe('fetching', () => {
  test('gives name and bytes, and tells the host as little as can be', async () => {
    const { asked, result } = fetched(() => json('{"a":1}'));
    const found = await result;
    expect(found).toMatchObject({ ok: true, name: 'my pack.json' });
    expect(new TextDecoder().decode(found.ok ? found.bytes : undefined)).toBe('{"a":1}');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' },
    });
  });

  test.each([
    ['missing', () => json('', { status: 404 })],
    ['refused', () => json('', { status: 403 })],
    ['page', () => new Response('{}', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['page', () => json('  <!DOCTYPE html><title>x</title>')],
    ['large', () => json('{}', { headers: { 'content-length': '900000000' } })],
    ['moved', () => Object.defineProperty(json(''), 'type', { value: 'opaqueredirect' })],
    [
      'blocked',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ] as const)('that comes to nothing says why: %s', async (why, answer) => {
    expect(await fetched(answer).result).toMatchObject({ ok: false, why });
  });

  test('ends as soon as more comes than a pack may have, whatever the host has said', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1;
        stream.enqueue(new Uint8Array(4_000_000));
      },
    });
    const answer = () => new Response(endless, { headers: { 'content-type': 'application/json' } });
    expect(await fetched(answer).result).toEqual({ ok: false, why: 'large' });
    expect(sent).toBeLessThan(25);
  });

  test('is stopped by the player', async () => {
    const stop = new AbortController();
    const { result } = fetched(() => {
      stop.abort(new Error('stopped'));
      throw stop.signal.reason;
    }, stop);
    await expect(result).rejects.toThrow('stopped');
  });
});
