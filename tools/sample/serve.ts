import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is sent for one address. */
export interface SentPage {
  body: string | Buffer;
  /** `text/html` unless said. */
  type?: string;
  /** What the header says of its encoding; null: nothing, the page says it itself. UTF-8 unless said. */
  charset?: string | null;
  headers?: Record<string, string>;
  /** More seems to follow, and never does: the page goes on loading. */
  endless?: boolean;
}

export interface Site {
  port: number;
  /** The full address of a path. `localhost` is the same server, and another site to the browser. */
  at(path: string, host?: '127.0.0.1' | 'localhost'): string;
  close(): Promise<void>;
}

/** Serve pages on this machine alone, on a port that is free. `find` has the path without query; null is 404. */
export async function serveSite(find: (path: string, port: number) => SentPage | null): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const page = find(path, (server.address() as AddressInfo).port);
    if (page === null) {
      // Browsers ask for an icon of their own accord; an answer without one keeps their console clean.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { body, type = 'text/html', charset = 'utf-8', headers = {}, endless = false } = page;
    const contentType = charset === null ? type : `${type}; charset=${charset}`;
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store', ...headers });
    response.write(body);
    if (!endless) response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
