import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ids } from './slack-emulator.ts';
import { openSlackWorld, type SlackWorld } from './slack-world.ts';
import { until } from './until.ts';
import { startSlowModel, watched, writeArticle } from './watched-answer.ts';

const QUIET = 700;
describe('Pactwire in Slack, with a model that writes while people watch', () => {
  let world: SlackWorld;
  let model: LLMock;
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-live-'));

  beforeAll(async () => {
    model = await startSlowModel(22);
    const data = join(folder, 'data');
    world = await openSlackWorld({
      folder: data,
      articles: writeArticle(folder),
      env: { OPENAI_BASE_URL: `${model.url}/v1` },
      times: { answerLeaseMs: 8_000 },
    });
  });
  afterAll(async () => {
    await world?.stop();
    await model?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    world.proxy.clear();
  });

  const ask = async () => world.say(`<@${ids.botUser}> ${watched.question}`);
  const whole = async (ts: string) => {
    const finished = async () => (await world.answersTo(ts)).some(({ blocks }) => inside(blocks).includes('"quotes"'));
    await until(finished, () => world.log().slice(-3_000));
    await sleep(QUIET);
    return world.answersTo(ts);
  };
  const inside = (value: unknown) => JSON.stringify(value);
  const shownOf = (from: number) => world.slack.streamed.slice(from);

  it('shows each sentence once it holds, nothing that does not, and ends in one message like any other', async () => {
    const from = world.slack.streamed.length;
    const ts = await ask();
    const [answer, ...others] = await whole(ts);
    const calls = shownOf(from);
    // Two that hold at once may be added together.
    expect(calls.map(({ method }) => method).join(' ')).toMatch(/^start append append (?:append )?stop$/);
    expect(inside(calls)).toMatch(/13 May 2019.*artificial intelligence.*Azure/);
    expect(calls[1]!.text).not.toContain('Azure');
    expect(inside(calls)).not.toContain(watched.wrong);
    expect(others).toEqual([]);
    expect(answer!.ts).toBe(calls[0]!.ts);
    expect(inside(answer!.blocks)).toMatch(/13 May 2019.*artificial intelligence.*Azure.*left out.*Sources/);
    expect(inside(answer!.blocks)).not.toContain(watched.wrong);
    expect(
      world.proxy.calls.filter(({ method, form }) => method === 'chat.postMessage' && form.thread_ts === ts),
    ).toEqual([]);
  });

  it('finishes the message that was begun when it is killed between its start and its end', async () => {
    for (const at of ['start', 'append'] as const) {
      const from = world.slack.streamed.length;
      const ts = await ask();
      await until(
        () => shownOf(from).some(({ method }) => method === at),
        () => world.log().slice(-3_000),
      );
      await world.kill();
      await world.restart();
      const [answer, ...others] = await whole(ts);
      expect(others).toEqual([]);
      expect(inside(answer!.blocks)).toContain('Azure');
      expect(shownOf(from).filter(({ method }) => method === 'start')).toHaveLength(1);
      // At its start we may not know its name yet: then it is taken away, and the answer posted.
      if (at === 'append') expect(answer!.ts).toBe(shownOf(from)[0]!.ts);
    }
  });

  it('posts the answer where Slack’s word of the start was lost, and leaves no empty message', async () => {
    world.proxy.next('chat.startStream', { kind: 'drop-after' });
    const from = world.slack.streamed.length;
    const ts = await ask();
    const answers = await whole(ts);
    expect(shownOf(from)[0]!.method).toBe('start');
    expect(answers).toHaveLength(1);
    expect(answers[0]!.ts).not.toBe(shownOf(from)[0]!.ts);
  });

  it.each([
    ['knows no streams', { kind: 'answer', status: 200, body: '{"ok":false,"error":"channel_type_not_supported"}' }],
    ['is busy', { kind: 'answer', status: 429, body: '{"ok":false}', headers: { 'retry-after': '0' } }],
    ['was not reached', { kind: 'drop-before' }],
  ] as const)('posts the answer as before where Slack %s', async (_what, fault) => {
    world.proxy.next('chat.startStream', fault);
    expect(await whole(await ask())).toHaveLength(1);
  });

  it.each(['chat.appendStream', 'chat.stopStream', 'chat.update'])(
    'ends in one whole message where the answer to %s is lost',
    async (method) => {
      world.proxy.next(method, { kind: 'drop-after' });
      const [answer, ...others] = await whole(await ask());
      expect(others).toEqual([]);
      expect(inside(answer!.blocks)).toContain('Azure');
    },
  );

  it('posts anew where somebody deleted what was begun', async () => {
    const from = world.slack.streamed.length;
    const ts = await ask();
    await until(() => shownOf(from).some(({ method }) => method === 'append'));
    await world.remove(shownOf(from)[0]!.ts);
    expect(await whole(ts)).toHaveLength(1);
  });
});
