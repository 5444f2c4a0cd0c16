/** A small HTTP server: a table of paths, nothing else answers. Closed with its connections. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PactwireError } from '../basics/errors.ts';
import type { Log } from '../basics/log.ts';

export interface Reply {
  readonly status: number;
  readonly body: object;
}

export type Routes = Readonly<Record<string, () => Promise<Reply>>>;

export interface HttpServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Neither a half request nor a slow one holds a connection for long. */
const REQUEST_TIMEOUT_MS = 10_000;

export async function serve(routes: Routes, host: string, port: number, log: Log): Promise<HttpServer> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  server.on('request', (request, response) => {
    replyTo(routes, request.method, request.url)
      .catch((error: unknown) => {
        log.error('request failed', { error });
        return { status: 500, body: { error: 'Something went wrong; the log has the detail.' } };
      })
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(`${JSON.stringify(body)}\n`);
      });
  });
  await listening(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: () => closed(server) };
}

async function replyTo(routes: Routes, method: string | undefined, url: string | undefined): Promise<Reply> {
  const path = (url ?? '').split('?', 1)[0] ?? '';
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined) return { status: 404, body: { error: 'There is nothing here.' } };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: { error: 'This path is only read.' } };
  return route();
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new PactwireError('bad-config', `Port ${port} on ${host} is not to be had; end what uses it or set PORT.`, {
          cause,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
