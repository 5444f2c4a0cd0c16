/** The second HTTP server, always on loopback: metrics, for this machine alone. */
import type { IncomingMessage } from 'node:http';
import type { Log } from '../basics/log.ts';
import { type HttpServer, serve } from './http-server.ts';
import type { Metrics } from './metrics.ts';

/** Null where its port is taken (a second bot on this machine): the bot works without. */
export async function serveMetrics(metrics: Metrics, port: number, log: Log): Promise<HttpServer | null> {
  let server: HttpServer;
  try {
    server = await serve({}, '127.0.0.1', port, log);
  } catch (error) {
    log.warn('metrics are not served; set PACTWIRE_LOCAL_PORT to a free port', { error, port });
    return null;
  }
  server.handOver('/metrics', async (request, response) => {
    if (!isForThisMachine(request)) return void response.writeHead(403).end();
    if (request.method !== 'GET') return void response.writeHead(405).end();
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
  });
  return server;
}

/** A page in a browser here can send requests to loopback, under a name of its own (DNS rebinding). */
function isForThisMachine({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(headers.host ?? '');
}
