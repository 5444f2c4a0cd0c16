import { describe, expect, it } from 'vitest';
import { answerShape } from '../../src/answers/generative/shape.ts';
import { ModelError } from '../../src/basics/model-error.ts';
import type { ModelRequest } from '../../src/models/language-model.ts';
import { modelUnderTest, payer } from '../doubles/model-server.ts';

const fine = { answerable: true, claims: [], missing: [] };
const request = (user: string, more: Partial<ModelRequest<typeof fine>> = {}) => ({
  purpose: 'answer',
  payer,
  system: 'rules that nobody logs',
  user,
  shape: answerShape,
  maxTokens: 100,
  ...more,
});

async function faultOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ModelError ? error.fault : `not a fault: ${String(error)}`;
}

describe('A language model behind any compatible endpoint', () => {
  it('gives data of the wanted shape, counted, logged without words, with the request’s id', async () => {
    const { server, model, log, figures } = await modelUnderTest();
    server.on({ userMessage: 'hello' }, { content: fine, usage: { prompt_tokens: 12, completion_tokens: 3 } });
    const { value, use } = await model.ask(request('hello secret-question'));
    expect(value).toEqual(fine);
    expect(use).toEqual({ prompt: 12, completion: 3 });
    expect(figures.all()).toMatchObject([{ purpose: 'answer', outcome: 'ok', requests: 1, promptTokens: 12 }]);
    expect(log[0]).toMatchObject({ message: 'model asked', fields: { model: 'test-model', workspace: 'local' } });
    expect(log[0]!.fields).toHaveProperty('requestId');
    expect(JSON.stringify(log)).not.toMatch(/secret-question|rules that nobody logs|answerable/);
  });

  it('has no tools, and is told the schema', async () => {
    const { server, model } = await modelUnderTest();
    server.on({ userMessage: 'hello' }, { content: fine });
    await model.ask(request('hello'));
    const body = server.getRequests().at(-1)?.body as unknown as Record<string, unknown>;
    expect(body).not.toHaveProperty('tools');
    expect(JSON.stringify(body.response_format)).toContain('"answerable"');
  });

  it('logs prompts and replies only where somebody asked for it', async () => {
    const { server, model, log } = await modelUnderTest({ logPrompts: true });
    server.on({ userMessage: 'hello' }, { content: fine });
    await model.ask(request('hello secret-question'));
    expect(JSON.stringify(log)).toMatch(/secret-question.*answerable/);
  });

  it.each([
    ['a key that is refused', 401, 'refused-key', 1],
    ['no such model', 404, 'no-such-model', 1],
    ['a request it does not take', 400, 'rejected', 1],
    ['too many requests', 429, 'rate-limited', 3],
    ['a fault of its own', 500, 'server', 3],
    ['a gateway without it', 503, 'server', 3],
  ] as const)(
    'says %s in its own word, and tries again only where that may help',
    async (_what, status, fault, tries) => {
      const { server, model, waits } = await modelUnderTest();
      server.on({ userMessage: 'hello' }, { error: { message: 'no', type: 'x', code: 'x' }, status });
      expect(await faultOf(model.ask(request('hello')))).toBe(fault);
      expect(server.getRequests()).toHaveLength(tries);
      expect(waits).toHaveLength(tries - 1);
    },
  );

  it('gets over a fault that passes', async () => {
    const { server, model } = await modelUnderTest();
    server.on({ userMessage: 'hello' }, { content: fine });
    server.nextRequestError(500, { message: 'once' });
    expect((await model.ask(request('hello'))).value).toEqual(fine);
  });

  it('does not wait longer than its deadline because an endpoint says so', async () => {
    const { server, model, waits } = await modelUnderTest();
    server.on(
      { userMessage: 'hello' },
      { error: { message: 'slow', type: 'x', code: 'x' }, status: 429, retryAfter: 86_400 },
    );
    expect(await faultOf(model.ask(request('hello')))).toBe('rate-limited');
    expect(waits).toEqual([]);
  });

  it('gives up on one that stalls', async () => {
    const { server, model } = await modelUnderTest({ attemptMs: 60, attempts: 2 });
    server.on({ userMessage: 'hello' }, { content: fine }, { chaos: { latencyMs: 5_000 } });
    expect(await faultOf(model.ask(request('hello')))).toBe('timeout');
  });

  it('ends with its caller', async () => {
    const { server, model } = await modelUnderTest({ attemptMs: 5_000 });
    server.on({ userMessage: 'hello' }, { content: fine }, { chaos: { latencyMs: 5_000 } });
    expect(await faultOf(model.ask(request('hello', { signal: AbortSignal.timeout(50) })))).toBe('aborted');
  });

  it.each([
    ['prose', { content: 'I would rather talk about the weather.' }, 'malformed'],
    ['a page', { content: '<html><body>Bad gateway</body></html>' }, 'malformed'],
    ['other data', { content: { sentences: [] } }, 'malformed'],
    ['nothing', { content: ' ' }, 'malformed'],
    ['half of it', { content: '{"answerable":true,', finishReason: 'length' }, 'cut-off'],
    ['a refusal', { content: '', finishReason: 'content_filter' }, 'refusal'],
    ['100 kB', { content: `{"answerable":true,"missing":["${'x'.repeat(100_000)}"]}` }, 'too-long'],
    ['a tool call', { toolCalls: [{ name: 'run', arguments: '{}' }] }, 'malformed'],
  ] as const)('does not take %s for an answer', async (_what, reply, fault) => {
    const { server, model } = await modelUnderTest({ attempts: 1 });
    server.on({ userMessage: 'hello' }, reply as never);
    expect(await faultOf(model.ask(request('hello')))).toBe(fault);
  });

  it.each(['disconnectRate', 'malformedRate', 'dropRate'] as const)('survives a line with %s', async (rate) => {
    const { server, model } = await modelUnderTest({ attempts: 1 });
    server.on({ userMessage: 'hello' }, { content: fine });
    server.setChaos({ [rate]: 1 });
    expect(await faultOf(model.ask(request('hello')))).toMatch(/^(unreachable|malformed|cut-off|server)$/);
  });

  it('leaves an endpoint alone after failures in a row, then tries once whether it is well', async () => {
    const { server, model, clock } = await modelUnderTest({ attempts: 1, failures: 2, restMs: 30_000 });
    server.on({ userMessage: 'bad' }, { error: { message: 'no', type: 'x', code: 'x' }, status: 500 });
    server.on({ userMessage: 'hello' }, { content: fine });
    await faultOf(model.ask(request('bad')));
    await faultOf(model.ask(request('bad')));
    expect(await faultOf(model.ask(request('hello')))).toBe('resting');
    expect(server.getRequests()).toHaveLength(2);
    clock.pass(30_001);
    expect((await model.ask(request('hello'))).value).toEqual(fine);
    expect((await model.ask(request('hello'))).value).toEqual(fine);
  });

  it('is not asked where the budget is spent', async () => {
    const spent: unknown[] = [];
    const budget = { spent: async () => 'person' as const, spend: async (...use: unknown[]) => void spent.push(use) };
    const { server, model } = await modelUnderTest({ budget });
    expect(await faultOf(model.ask(request('hello')))).toBe('budget');
    expect(server.getRequests()).toEqual([]);
  });

  it('streams, and says when a stream broke off', async () => {
    const { server, model } = await modelUnderTest();
    const long = JSON.stringify({ ...fine, missing: ['a word or two '.repeat(10)] });
    server.on({ userMessage: 'whole' }, { content: long });
    server.on({ userMessage: 'cut' }, { content: long }, { truncateAfterChunks: 2, latency: 20 });
    let text = '';
    for await (const piece of model.stream(request('whole'))) text += piece;
    expect(text).toBe(long);
    const cut = async () => {
      for await (const piece of model.stream(request('cut'))) text += piece;
    };
    expect(await faultOf(cut())).toBe('cut-off');
  });
});
