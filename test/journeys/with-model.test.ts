import { describe, expect, it, onTestFinished } from 'vitest';
import { openHouse } from '../../src/app.ts';
import { createLog } from '../../src/basics/log.ts';
import { readConfig } from '../../src/config.ts';
import { startModelServer } from '../doubles/model-server.ts';
import { readPrompt } from '../doubles/prompt.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

const question = 'How many founding members does the AI-RAN Alliance have?';

async function openSampleHouse(env: Readonly<Record<string, string>>) {
  const lines: string[] = [];
  const open = (more: Readonly<Record<string, string>> = {}) =>
    openHouse(readConfig({ ...env, ...more }, { data }), {
      signal: new AbortController().signal,
      log: createLog('debug', (line) => void lines.push(line)),
    });
  const data = temporaryFolder();
  const house = open();
  onTestFinished(() => house.close());
  for await (const _ of house.addSample());
  return { house, open, lines };
}

describe('The product with a model', () => {
  it('writes answers that are checked, explains them, and does without where it is told to', async () => {
    const server = await startModelServer();
    server.on({ userMessage: 'AI-RAN' }, (request) => {
      const { passages } = readPrompt(String(request.messages.at(-1)?.content));
      const { n, text } = passages.find((one) => /founding members/i.test(one.text))!;
      const quote = text.match(/[^.]*founding members[^.]*\./i)![0].trim();
      const claims = [
        { text: quote, quotes: [{ passage: n, quote }] },
        { text: 'The AI-RAN Alliance has 99 founding members.', quotes: [{ passage: n, quote }] },
      ];
      return {
        content: JSON.stringify({ answerable: true, claims, missing: [] }),
        usage: { prompt_tokens: 900, completion_tokens: 80 },
      };
    });
    const { house, lines } = await openSampleHouse({
      OPENAI_API_KEY: 'sk-test-key',
      OPENAI_BASE_URL: `${server.url}/v1`,
    });
    const { answer } = await house.ask({ text: question });
    expect(answer).toMatchObject({
      kind: 'answered',
      method: 'generative',
      note: expect.stringMatching(/^One statement/),
    });
    expect(await house.asText(answer)).not.toContain('99');
    const plain = (await house.ask({ text: question, noModel: true })).answer;
    expect(plain).toMatchObject({ kind: 'answered', method: 'extractive' });
    expect(plain.note ?? null).toBeNull();
    expect(lines.join('')).not.toMatch(/sk-test-key|founding members/);
    expect(lines.join('')).toContain('model asked');
    await house.close();
    expect(server.getRequests().map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/chat/completions']);
  });

  it('explains an answer by its model, prompt and passages', async () => {
    const server = await startModelServer();
    server.on({ predicate: () => true }, { content: { answerable: false, claims: [], missing: [] } as never });
    const { house, open } = await openSampleHouse({ OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_MODEL: 'some-model' });
    const { answer } = await house.ask({ text: question });
    expect(answer).toMatchObject({ kind: 'no-evidence', method: 'generative' });
    await house.close();
    const again = open();
    onTestFinished(() => again.close());
    expect((await again.explain(answer.id))?.trace).toMatchObject({
      writing: { model: 'some-model', prompt: 'answer-1', fault: null },
    });
  });

  it('answers as without one where the endpoint is away, and doctor says what to do', async () => {
    const { house } = await openSampleHouse({
      OPENAI_API_KEY: 'sk-test-key',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    const { answer } = await house.ask({ text: question });
    expect(answer).toMatchObject({ kind: 'answered', method: 'extractive' });
    expect(await house.asText(answer)).toContain('Picked from the articles');
    const finding = (await house.doctor()).find(({ check }) => check === 'language model');
    expect(finding).toMatchObject({ state: 'fault', found: expect.stringContaining('cannot be reached') });
  });

  it('finds by vectors too once they are there, and notices a change of model', async () => {
    const server = await startModelServer();
    const env = { OPENAI_API_KEY: 'sk-test-key', OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_EMBEDDING_MODEL: 'small' };
    const { house, open } = await openSampleHouse(env);
    const vectors = async (of: typeof house) => (await of.doctor()).find(({ check }) => check === 'vectors');
    expect(await vectors(house)).toMatchObject({ state: 'warning', next: expect.stringContaining('pactwire embed') });
    for await (const _ of house.embed());
    expect(await vectors(house)).toMatchObject({ state: 'well' });
    // The server's vectors mean nothing, so only that search goes on is seen here; what they add is tested beside them.
    expect((await house.search({ query: 'AI-RAN Alliance', limit: 5 })).length).toBe(5);
    await house.close();
    const changed = open({ OPENAI_EMBEDDING_MODEL: 'large' });
    onTestFinished(() => changed.close());
    expect(await vectors(changed)).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('others are by small'),
    });
    for await (const _ of changed.embed());
    expect(await vectors(changed)).toMatchObject({ state: 'well' });
  });

  it('is not asked more than a day’s budget allows', async () => {
    const server = await startModelServer();
    server.on(
      { predicate: () => true },
      {
        content: { answerable: false, claims: [], missing: [] } as never,
        usage: { prompt_tokens: 600, completion_tokens: 0 },
      },
    );
    const { house } = await openSampleHouse({ OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_DAILY_TOKENS: '500' });
    await house.ask({ text: question });
    const { answer } = await house.ask({ text: question });
    expect(await house.asText(answer)).toContain('budget for the language model is spent');
    expect(server.getRequests()).toHaveLength(1);
  });
});
