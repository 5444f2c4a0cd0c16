import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { backdate } from './backdate.ts';
import { isoDay, weekday } from './days.ts';
import { ids, secrets } from './slack-emulator.ts';
import { openSlackWorld, type SlackWorld } from './slack-world.ts';
import { until } from './until.ts';

const mention = `<@${ids.botUser}>`;
const today = isoDay(0);
const deals = [
  ['KT and Nokia sign 5G pact', `KT and Nokia signed a memorandum of understanding on 5G in Seoul on ${today}.`],
  ['Ericsson wins SK Telecom contract', `SK Telecom signed a contract with Ericsson for an AI network on ${today}.`],
  [
    'Orange and Samsung agree on Open RAN',
    `Orange signed an agreement with Samsung Electronics on Open RAN on ${today}.`,
  ],
] as const;

describe('A digest in Slack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-digest-'));
  let world: SlackWorld;
  const cli = (...args: readonly string[]) => pactwire(args, { env: { PACTWIRE_DATA: folder } });

  beforeAll(async () => {
    const file = join(folder, 'deals.jsonl');
    const lines = deals.map(([title, text], n) => {
      return JSON.stringify({ externalId: `x${n}`, title, text, publisher: `Wire ${n}`, publishedAt: today });
    });
    writeFileSync(file, lines.join('\n'));
    world = await openSlackWorld({ folder, articles: file });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const bot = () => new WebClient(secrets.bot, { slackApiUrl: `${world.slack.url}/api/`, retryConfig: { retries: 0 } });
  const editions = async () => {
    const { messages = [] } = await bot().conversations.history({ channel: world.channel });
    return messages.filter(({ text = '' }) => text.startsWith('Weekly partnerships, to'));
  };
  const dumped = async () => JSON.stringify(await editions());
  const thread = async (ts: string) =>
    JSON.stringify((await bot().conversations.replies({ channel: world.channel, ts })).messages);

  it('is set by a mention, posted at the next tick after its minute, with sources and a picture in the thread, and once', async () => {
    const ts = await world.say(`${mention} digest weekly ${weekday} 00:00 UTC`);
    await until(
      async () => (await world.answersTo(ts)).length > 0,
      () => world.log().slice(-3000),
    );
    expect(JSON.stringify((await world.answersTo(ts))[0]!.blocks)).toContain('at 00:00 (UTC)');
    await backdate(folder, 8);
    await until(
      async () => (await editions()).length > 0,
      () => world.log().slice(-3000),
    );
    const [edition] = await editions();
    expect(JSON.stringify(edition!.blocks)).toContain('SK Telecom × Ericsson (contract, AI)');
    const whole = async () => (await thread(edition!.ts!)).includes('signed a memorandum of understanding');
    await until(whole, () => world.log().slice(-3000));
    const said = await thread(edition!.ts!);
    expect(said).toContain('KT × Nokia');
    expect(said).toContain('signed a memorandum of understanding');
    expect(world.proxy.calls.some(({ method }) => method === 'files.completeUploadExternal')).toBe(true);
    expect(await editions()).toHaveLength(1);
  });

  it('is edited where an article behind it is withdrawn', async () => {
    const listed = (await cli('articles', 'list', '--json')).out.trim().split('\n');
    const article = listed.map((line) => JSON.parse(line)).find(({ title }) => title === deals[0][0]);
    expect((await cli('articles', 'remove', article.id)).code).toBe(0);
    await until(
      async () => (await dumped()).includes('withdrawn'),
      () => world.log().slice(-3000),
    );
    expect(await dumped()).toContain('Edited on');
    const [edition] = await editions();
    await until(async () => !(await thread(edition!.ts!)).includes('memorandum of understanding'));
  });

  it('is taken back by retracting it, and does not come again', async () => {
    const all = (await cli('deliveries', '--all', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const first = all.find(({ key, part, act }) => key.startsWith('digest/weekly/') && part === 0 && act === 'post');
    expect((await cli('deliveries', 'retract', String(first.id))).code).toBe(0);
    await until(
      async () => !(await dumped()).includes('SK Telecom'),
      () => world.log().slice(-3000),
    );
    await new Promise((resolve) => setTimeout(resolve, 25_000));
    expect(await dumped()).not.toContain('SK Telecom');
  });
});
