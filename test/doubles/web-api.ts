/** A Web API whose every answer the test decides: JSON, anything else, a broken connection, silence. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type ApiAnswer =
  | { readonly json: object; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'silence';

export interface StubApi {
  readonly apiUrl: string;
  readonly calls: { readonly method: string; readonly form: Readonly<Record<string, string>> }[];
  close(): Promise<void>;
}

export async function stubApi(
  answer: (method: string, form: Readonly<Record<string, string>>) => ApiAnswer,
): Promise<StubApi> {
  const calls: StubApi['calls'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
      const method = (request.url ?? '').replace(/^\/api\//, '');
      calls.push({ method, form });
      const said = answer(method, form);
      if (said === 'silence') return;
      if (said === 'reset') return void request.socket.destroy();
      const body = 'json' in said ? JSON.stringify(said.json) : said.text;
      response.writeHead(said.status ?? 200, { 'content-type': 'application/json', ...said.headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { apiUrl: `http://127.0.0.1:${port}/api/`, calls, close };
}
