/** A Teams connector whose every answer the test decides; what it took is kept, message by message. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ApiAnswer } from './web-api.ts';

export interface ConnectorCall {
  readonly verb: 'post' | 'put' | 'delete' | 'get';
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface StubConnector {
  readonly serviceUrl: string;
  readonly calls: ConnectorCall[];
  count(verb: ConnectorCall['verb']): number;
  close(): Promise<void>;
}

/** What Teams says when all is well. */
export const fine = (call: ConnectorCall): ApiAnswer =>
  call.verb === 'post' ? { json: { id: '1700000001000' }, status: 201 } : { json: { id: '1700000001000' } };

export async function stubConnector(answer: (call: ConnectorCall) => ApiAnswer = fine): Promise<StubConnector> {
  const calls: ConnectorCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const call: ConnectorCall = {
        verb: (request.method ?? 'get').toLowerCase() as ConnectorCall['verb'],
        path: decodeURIComponent(request.url ?? ''),
        authorization: request.headers.authorization,
        body: text === '' ? {} : (JSON.parse(text) as ConnectorCall['body']),
      };
      calls.push(call);
      const said = answer(call);
      if (said === 'silence') return;
      if (said === 'reset') return void request.socket.destroy();
      const body = 'json' in said ? JSON.stringify(said.json) : said.text;
      response.writeHead(said.status ?? 200, { 'content-type': 'application/json', ...said.headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/connector`,
    calls,
    count: (verb) => calls.filter((call) => call.verb === verb).length,
    close,
  };
}
