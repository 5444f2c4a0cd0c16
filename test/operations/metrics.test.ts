import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import type { MailFigures } from '../../src/domain/mail.ts';
import { openMetrics } from '../../src/operations/metrics.ts';
import { serveMetrics } from '../../src/operations/metrics-server.ts';
import { keptLog } from '../doubles/mail.ts';

const mail: MailFigures = {
  deliveries: { pending: 2, sending: 0, sent: 40, rejected: 1, held: 0, withdrawn: 3 },
  lagSeconds: 1.5,
  copiesRemoved: 0,
  auditsOpen: 4,
  inboxWaiting: 7,
};

const used = { purpose: 'answer', outcome: 'ok', requests: 3, promptTokens: 900, completionTokens: 60, ms: 4500 };

async function serveOne(port = 0) {
  const log = keptLog();
  const server = await serveMetrics(
    openMetrics({ mail: async () => mail, articles: async () => 12, model: () => [used] }),
    port,
    log,
  );
  if (server) onTestFinished(() => server.close());
  return { server, log };
}

/** With a Host of one's own, which fetch does not let one set. */
function get(address: string, path: string, host?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers: host === undefined ? {} : { host } }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

it('tells the figures as Prometheus reads them', async () => {
  const { server } = await serveOne();
  const { status, text } = await get(server!.address, '/metrics');
  expect(status).toBe(200);
  for (const line of [
    'pactwire_deliveries{state="pending"} 2',
    'pactwire_deliveries{state="sent"} 40',
    'pactwire_delivery_lag_seconds 1.5',
    'pactwire_copies_removed 0',
    'pactwire_model_requests{purpose="answer",outcome="ok"} 3',
    'pactwire_model_tokens{purpose="answer",kind="prompt"} 900',
    'pactwire_model_seconds{purpose="answer",outcome="ok"} 4.5',
    'pactwire_inbox_waiting 7',
    'pactwire_articles 12',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
});

it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1'])(
  'tells a page nothing that comes under the name “%s”',
  async (host) => {
    const { server } = await serveOne();
    const { status, text } = await get(server!.address, '/metrics', host);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('pactwire_');
  },
);

it('leaves the bot running where its port is taken', async () => {
  const { server } = await serveOne();
  const second = await serveOne(Number(new URL(server!.address).port));
  expect([second.server, second.log.lines.map(({ level }) => level)]).toEqual([null, ['warn']]);
});
