// Serves a folder the way a plain static host does: gzip, right types, nothing clever.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Answers some requests itself; true when it did. */
export type Override = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Host {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `folder` on a free port of this machine. */
export async function hostFolder(folder: string, override?: Override): Promise<Host> {
  const server = createServer((request, response) => {
    if (override?.(request, response) === true) return;
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    sendFile(file, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function sendFile(file: string, request: IncomingMessage, response: ServerResponse): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const gzip = packed.has(extname(file)) && /gzip/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': type,
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  const done = () => undefined;
  if (gzip) pipeline(createReadStream(file), createGzip(), response, done);
  else pipeline(createReadStream(file), response, done);
}
