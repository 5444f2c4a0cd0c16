import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pactwire, startPactwire } from '../program.ts';
import { type LocalSlack, local, startLocalSlack, whyNoLocalSlack } from './local-slack.ts';
import { until } from './until.ts';

const QUIET = 700;
const mention = `<@${local.botUser}>`;
const skips = whyNoLocalSlack === null ? '' : ` (skipped: ${whyNoLocalSlack})`;

describe.skipIf(whyNoLocalSlack !== null)(`Pactwire in Slack, over Socket Mode${skips}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-socket-'));
  let slack: LocalSlack;
  let program: ChildProcess;
  let said = '';

  beforeAll(async () => {
    const data = { PACTWIRE_DATA: join(folder, 'data') };
    await pactwire(['add', 'test/fixtures/stories/fresh'], { env: data });
    slack = await startLocalSlack(folder, 'socket');
    const tokens = { SLACK_BOT_TOKEN: local.botToken, SLACK_APP_TOKEN: local.appToken, SLACK_API_URL: slack.apiUrl };
    program = await startPactwire(['start'], { env: { ...data, ...tokens, PORT: '0', LOG_LEVEL: 'debug' } });
    for (const stream of [program.stdout, program.stderr]) stream?.on('data', (chunk) => (said += chunk));
    await until(
      () => said.includes('Connected to slack'),
      () => said,
    );
  });
  afterAll(async () => {
    program?.kill('SIGTERM');
    await slack?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const say = async (text: string, more: object = {}) => {
    const { message } = await slack.control('message', { channel: local.deals, user: local.alice, text, ...more });
    return (message as { ts: string }).ts;
  };
  const answers = async (ts: string) =>
    (await slack.messages(local.deals)).filter((one) => one.user === local.botUser && one.thread_ts === ts);
  const answered = async (ts: string, count = 1) => {
    await until(
      async () => (await answers(ts)).length >= count,
      () => said.slice(-3000),
    );
    return answers(ts);
  };

  it('answers a mention in its thread, once, and a follow-up there without one', async () => {
    const ts = await say(`${mention} What did Orange and Nokia agree on?`);
    await answered(ts);
    await sleep(QUIET);
    expect(await answers(ts)).toHaveLength(1);
    await say('And when?', { thread_ts: ts });
    expect(await answered(ts, 2)).toHaveLength(2);
  });

  it('does not answer an edit', async () => {
    const ts = await say(`${mention} Who chose Nokia?`);
    await answered(ts);
    await slack.control('edit-message', {
      channel: local.deals,
      ts,
      user: local.alice,
      text: `${mention} Who chose KT?`,
    });
    await sleep(QUIET);
    expect(await answers(ts)).toHaveLength(1);
  });

  it('answers /brief to the asker alone and opens the quotes of an answer', async () => {
    await slack.control('command', {
      channel: local.deals,
      user: local.alice,
      command: '/brief',
      text: 'Who chose Nokia?',
    });
    const toAlice = async () =>
      (await slack.messages(local.deals)).filter(
        (one) => one.ephemeral_to === local.alice && one.user === local.botUser,
      );
    await until(
      async () => (await toAlice()).length > 0,
      () => said.slice(-2000),
    );
    expect(JSON.stringify(await toAlice())).toContain('"action_id":"share"');
    const log = async () => JSON.stringify(await (await fetch(`${slack.url}/_control/log`)).json());
    const ts = await say(`${mention} What did Orange and Nokia agree on?`);
    const [answer] = await answered(ts);
    const value = /"value":"(ans_\w+)"/.exec(JSON.stringify(answer!.blocks))?.[1];
    const action = { type: 'button', action_id: 'quotes', block_id: 'answer', value };
    await slack.control('interact', { channel: local.deals, messageTs: answer!.ts, user: local.alice, action });
    await until(
      async () => (await log()).includes('views.open'),
      () => said.slice(-2000),
    );
  });

  it('publishes its home', async () => {
    await slack.control('open-home', { user: local.alice });
    const log = async () => JSON.stringify(await (await fetch(`${slack.url}/_control/log`)).json());
    await until(
      async () => (await log()).includes('views.publish'),
      () => said.slice(-2000),
    );
  });

  it('keeps tokens out of its log', () => {
    expect(said).not.toContain(local.botToken);
    expect(said).not.toContain(local.appToken);
  });
});
