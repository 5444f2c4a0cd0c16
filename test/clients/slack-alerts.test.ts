import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { dayInWords, isoDay } from './days.ts';
import { ids } from './slack-emulator.ts';
import { openSlackWorld, type Said, type SlackWorld } from './slack-world.ts';
import { until } from './until.ts';

/** Longer than a doubled alert would take. */
const QUIET = 1_500;
const mention = `<@${ids.botUser}>`;

describe('Alerts in Slack', () => {
  let world: SlackWorld;
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-slack-alerts-'));
  const news = mkdtempSync(join(tmpdir(), 'pactwire-news-'));
  let articles = 0;

  beforeAll(async () => {
    world = await openSlackWorld({ folder });
  });
  afterAll(async () => {
    await world?.stop();
    for (const one of [folder, news]) rmSync(one, { recursive: true, force: true });
  });

  const said = async (ts: string, shape: RegExp, channel?: string): Promise<Said> => {
    const found = async () =>
      (await world.answersTo(ts, channel)).find(({ blocks }) => shape.test(JSON.stringify(blocks)));
    await until(
      async () => (await found()) !== undefined,
      () => world.log().slice(-3000),
    );
    return (await found())!;
  };
  /** What the bot posted of itself, oldest first. */
  const posts = (shape: RegExp) =>
    world.proxy.calls.filter(({ method, form }) => method === 'chat.postMessage' && shape.test(form.blocks ?? ''));
  const posted = async (shape: RegExp, count = 1) => {
    await until(
      () => posts(shape).length >= count,
      () => world.log().slice(-3000),
    );
    await sleep(QUIET);
    expect(posts(shape)).toHaveLength(count);
    return posts(shape).at(-1)!;
  };
  const buttonsIn = (blocks: string) =>
    (JSON.parse(blocks) as { type: string; elements?: { action_id?: string; value?: string }[] }[])
      .filter(({ type }) => type === 'actions')
      .flatMap(({ elements = [] }) => elements);
  const press = async (action: { action_id?: string; value?: string }, channel: string, ts: string) =>
    world.driver.interactive({
      type: 'block_actions',
      user: { id: world.alice },
      channel: { id: channel },
      message: { ts },
      trigger_id: await world.trigger(),
      response_url: world.proxy.responseUrl,
      actions: [action],
    });
  const add = async (article: object) => {
    const file = join(news, `${++articles}.jsonl`);
    writeFileSync(file, JSON.stringify({ publisher: 'Example Wire', publishedAt: isoDay(0), ...article }));
    const added = await pactwire(['add', '--json', file], { env: { PACTWIRE_DATA: folder } });
    expect([added.code, added.out]).toEqual([0, expect.stringContaining('"status":"added"')]);
  };

  it('come to whoever followed by a button under an answer, with a button to mute', async () => {
    const question = await world.say(`${mention} Nokia`);
    const brief = await said(question, /"value":"follow Nokia"/);
    const follow = buttonsIn(JSON.stringify(brief.blocks)).find(({ value }) => value === 'follow Nokia')!;
    expect(await press(follow, world.channel, brief.ts)).toMatchObject({ status: 200 });
    const told = () =>
      JSON.stringify(world.proxy.responses.map(({ blocks }) => blocks)) + JSON.stringify(world.proxy.calls);
    await until(
      () => told().includes('Following Nokia (F1)'),
      () => world.log().slice(-3000) + told().slice(-3000),
    );
    await add({
      url: 'https://wire.example/nokia-kt-1',
      title: 'KT and Nokia sign 6G memorandum',
      text: `KT and Nokia signed a memorandum of understanding on 6G research on ${dayInWords(1)}. Both will share a laboratory in Seoul.`,
    });
    const alert = await posted(/KT × Nokia – MOU/);
    expect(alert.form.channel).toBe(await world.directChannel());
    expect(alert.form.blocks).toContain('which is a party');
    expect(alert.form.blocks).toContain('signed a memorandum of understanding');
    const values = buttonsIn(alert.form.blocks!).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['mute F1 week', 'not relevant A1']));
  });

  it('of a later stage stand in the thread of the first', async () => {
    await add({
      url: 'https://wire.example/nokia-kt-2',
      title: 'KT hands Nokia a 6G contract',
      text: `KT and Nokia signed a contract on 6G research equipment on ${dayInWords(0)}. It follows the memorandum of understanding of ${dayInWords(1)}.`,
    });
    const later = await posted(/KT × Nokia – contract/);
    expect(later.form.thread_ts).toBeTruthy();
    expect(later.form.blocks).toContain('now a contract');
    const direct = await world.directChannel();
    expect((await world.answersTo(later.form.thread_ts!, direct)).map(({ text }) => text).join()).toContain('contract');
  });

  it('come exactly once although the program is killed between the article and the alert', async () => {
    const others = ['Ericsson', 'Qualcomm', 'Intel', 'Verizon'];
    for (const [round, other] of others.entries()) {
      await add({
        url: `https://wire.example/nokia-${other}`,
        title: `Nokia and ${other} sign`,
        text: `Nokia and ${other} signed a contract on private 5G on ${dayInWords(0)}. ${other} runs the network.`,
      });
      await sleep(round * 60);
      await world.kill();
      await world.restart();
      await posted(new RegExp(`(?:${other}[^"]{0,12} × Nokia|Nokia × ${other}[^"]{0,12}) – contract`));
    }
  });

  it('come exactly once although the program is killed once they are matched and on their way', async () => {
    const shape = /Nokia × Vodafone[^"]{0,12} – contract|Vodafone[^"]{0,12} × Nokia – contract/;
    world.proxy.next('chat.postMessage', { kind: 'drop-before' });
    await add({
      url: 'https://wire.example/nokia-vodafone',
      title: 'Nokia and Vodafone sign',
      text: `Nokia and Vodafone signed a contract on private 5G on ${dayInWords(0)}. Vodafone runs the network.`,
    });
    await until(
      () => posts(shape).length === 1,
      () => world.log().slice(-3000),
    );
    await world.kill();
    await world.restart();
    // The first never came to Slack; what was taken by the process that died is free again after its lease.
    await until(
      () => posts(shape).length === 2,
      () => world.log().slice(-3000),
    );
    await sleep(QUIET);
    expect(posts(shape)).toHaveLength(2);
  });

  it('stop where they are muted by their button', async () => {
    const direct = await world.directChannel();
    const alert = posts(/KT × Nokia – MOU/)[0]!;
    const mute = buttonsIn(alert.form.blocks!).find(({ value }) => value === 'mute F1 week')!;
    await press(mute, direct, '1700000000.000100');
    const answered = () => JSON.stringify([world.proxy.responses, world.proxy.calls]);
    await until(
      () => answered().includes('is muted until'),
      () => world.log().slice(-3000),
    );
    await add({
      url: 'https://wire.example/nokia-att',
      title: 'Nokia and AT&T sign',
      text: `Nokia and AT&T signed a contract on Open RAN on ${dayInWords(0)}. The rollout begins in Texas.`,
    });
    await sleep(QUIET * 2);
    expect(posts(/AT&amp;T × Nokia – contract|Nokia × AT&amp;T – contract|AT&T × Nokia|Nokia × AT&T/)).toEqual([]);
  });
});
