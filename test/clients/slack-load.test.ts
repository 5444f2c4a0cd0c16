import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { ids } from './slack-emulator.ts';
import { openSlackWorld, type SlackWorld } from './slack-world.ts';
import { until } from './until.ts';

const AT_ONCE = Number(process.env.QUESTIONS ?? 300);
const questions = [
  'What did Orange and Nokia agree on?',
  'Who chose Mistral?',
  'When did KT sign with Qualcomm?',
  '오렌지와 노키아는 무엇에 합의했나?',
  'How much is the Orange deal worth?',
];

// How soon they are acknowledged and answered is measured by test/bench/slack-load.ts.
describe('Pactwire in Slack, under load', () => {
  let world: SlackWorld;
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-load-'));

  beforeAll(async () => {
    world = await openSlackWorld({ folder, env: { LOG_LEVEL: 'warn' } });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (no: number, ts: string) =>
    world.driver.event({
      type: 'app_mention',
      user: world.alice,
      channel: world.channel,
      text: `<@${ids.botUser}> ${questions[no % questions.length]}`,
      ts,
    });
  const postsTo = (root: string) =>
    world.proxy.calls.filter(({ method, form }) => method === 'chat.postMessage' && form.thread_ts === root);

  it(`answers ${AT_ONCE} questions asked at once, each once`, async () => {
    const root = await world.say('All of these');
    const acknowledged = await Promise.all(
      [...Array(AT_ONCE).keys()].map((no) => ask(no, `1800000000.${String(no).padStart(6, '0')}`)),
    );
    const threads = new Set([...Array(AT_ONCE).keys()].map((no) => `1800000000.${String(no).padStart(6, '0')}`));
    const answered = () =>
      world.proxy.calls.filter(
        ({ method, form }) => method === 'chat.postMessage' && threads.has(form.thread_ts ?? ''),
      );
    await until(
      () => answered().length >= AT_ONCE,
      () => `${answered().length} of ${AT_ONCE} answered; ${world.log().slice(-1500)}`,
    );
    expect(acknowledged.every(({ status }) => status === 200)).toBe(true);
    expect(answered()).toHaveLength(AT_ONCE);
    expect(new Set(answered().map(({ form }) => form.thread_ts))).toEqual(threads);
    expect(postsTo(root)).toEqual([]);
  });

  it('goes on acknowledging while hostile HTML is added', async () => {
    const pages = ['one', 'two', 'three'].map((name) => join(folder, `${name}.html`));
    for (const page of pages) {
      writeFileSync(
        page,
        `<html><body>${page}${'<div>'.repeat(8_000)}${'<table><tr><td>'.repeat(3_000)}${'<br>'.repeat(200_000)}`,
      );
    }
    let adding = true;
    const added = pactwire(['add', ...pages], { env: { PACTWIRE_DATA: folder } }).finally(() => {
      adding = false;
    });
    let acknowledged = 0;
    for (let no = 0; adding; no++) {
      expect(await ask(no, `1900000000.${String(no).padStart(6, '0')}`)).toMatchObject({ status: 200 });
      if (adding) acknowledged += 1;
      await sleep(20);
    }
    await added;
    // Were it held up until the pages are in, it would be one at most. How many there are is the machine's business.
    expect(acknowledged).toBeGreaterThan(1);
  });
});
