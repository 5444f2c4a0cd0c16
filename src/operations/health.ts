/** Health: the process lives. Readiness: it can answer, so its library can be read. */
import { asPactwireError } from '../basics/errors.ts';
import type { Routes } from './http-server.ts';

export function healthRoutes(readable: () => Promise<unknown>): Routes {
  return {
    '/healthz': async () => ({ status: 200, body: { status: 'ok' } }),
    '/readyz': async () => {
      try {
        await readable();
        return { status: 200, body: { status: 'ready' } };
      } catch (error) {
        return { status: 503, body: { status: 'not ready', reason: asPactwireError(error).message } };
      }
    },
  };
}
