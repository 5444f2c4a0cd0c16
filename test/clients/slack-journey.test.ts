import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOpinionStore } from '../../src/storage/opinion-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { pactwire } from '../program.ts';
import { ids } from './slack-emulator.ts';
import { openSlackWorld, type Said, type SlackWorld } from './slack-world.ts';
import { until } from './until.ts';

/** Longer than a doubled answer would take. */
const QUIET = 700;
const mention = `<@${ids.botUser}>`;
const QUESTION = 'How many subscribers does the operator in the Nokia and Orange deal name?';

describe('Pactwire in Slack, over signed HTTP', () => {
  let world: SlackWorld;
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-slack-'));

  beforeAll(async () => {
    world = await openSlackWorld({ folder });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const answered = async (ts: string, channel?: string, count = 1): Promise<readonly Said[]> => {
    const there = async () => (await world.answersTo(ts, channel)).length >= count;
    await until(there, () => world.log().slice(-3000));
    return world.answersTo(ts, channel);
  };
  const answerId = (said: Said) => /"value":"(ans_\w+)"/.exec(JSON.stringify(said.blocks))?.[1] ?? '';
  const click = async (action: string, said: Said, more: object = {}) =>
    world.driver.interactive({
      type: 'block_actions',
      user: { id: world.alice },
      channel: { id: world.channel },
      trigger_id: await world.trigger(),
      response_url: world.proxy.responseUrl,
      actions: [{ action_id: action, value: answerId(said) }],
      ...more,
    });

  it('answers a mention in its thread, once although Slack sends it twice, with numbered sources and buttons', async () => {
    const ts = await world.say(`${mention} What did Orange and Nokia agree on?`);
    await answered(ts);
    await sleep(QUIET);
    const [answer, ...others] = await world.answersTo(ts);
    expect(others).toEqual([]);
    expect(JSON.stringify(answer!.blocks)).toContain('[1]');
    expect(JSON.stringify(answer!.blocks)).toContain('"action_id":"quotes"');
    expect(answer!.text.length).toBeGreaterThan(20);
  });

  it('answers a follow-up in its thread without a mention, and leaves other talk alone', async () => {
    const ts = await world.say(`${mention} ${QUESTION}`);
    await answered(ts);
    await world.say('And KT?', { thread: ts });
    expect(await answered(ts, world.channel, 2)).toHaveLength(2);
    await world.say('<@U0SOMEONE> what do you think?', { thread: ts });
    const talk = await world.say('Lunch?');
    await world.say('Yes!', { thread: talk });
    await sleep(QUIET);
    expect(await world.answersTo(ts)).toHaveLength(2);
    expect(await world.answersTo(talk)).toEqual([]);
  });

  it('answers in a direct message, where no mention is needed, and keeps the subject', async () => {
    const channel = await world.directChannel();
    const first = await world.say('Who are the parties of the Orange and Nokia deal?', { channel });
    await answered(first, channel);
    const second = await world.say('When was it announced?', { channel });
    expect(await answered(second, channel)).toHaveLength(1);
  });

  it('answers /brief to the asker alone, and shares it in the channel when asked to', async () => {
    const before = world.proxy.responses.length;
    const fields = { user_id: world.alice, channel_id: world.channel, response_url: world.proxy.responseUrl };
    const acknowledged = await world.driver.slash('What did Orange and Nokia agree on?', fields);
    expect(acknowledged).toMatchObject({ status: 200, text: '' });
    await until(() => world.proxy.responses.length > before);
    const reply = world.proxy.responses.at(-1)!;
    expect(reply.response_type).toBe('ephemeral');
    const blocks = reply.blocks as unknown[];
    expect(JSON.stringify(blocks)).toContain('"action_id":"share"');
    const posts = () => world.proxy.calls.filter(({ method }) => method === 'chat.postMessage').length;
    const postsBefore = posts();
    await click('share', { ts: '', user: '', text: '', blocks });
    await until(() => posts() > postsBefore);
    const shared = world.proxy.calls.filter(({ method }) => method === 'chat.postMessage').at(-1)!;
    expect(shared.form).toMatchObject({ channel: world.channel });
    expect(shared.form).not.toHaveProperty('thread_ts');
    expect(shared.form.blocks).not.toContain('"action_id":"share"');
  });

  it.each([
    ['Nokia', /Orange/],
    ['partners Nokia', /Orange/],
    ['timeline Orange Nokia', /Orange.{0,8} × Nokia/],
    ['help', /Try/],
    ['hlep', /Did you mean/],
    ['도움말', /예시/],
  ])('understands “/brief %s”, and the same as a mention', async (text, said) => {
    const before = world.proxy.responses.length;
    const fields = { user_id: world.alice, channel_id: world.channel, response_url: world.proxy.responseUrl };
    await world.driver.slash(text, fields);
    await until(
      () => world.proxy.responses.length > before,
      () => world.log().slice(-2000),
    );
    expect(JSON.stringify(world.proxy.responses.at(-1)!.blocks)).toMatch(said);
    const [answer] = await answered(await world.say(`${mention} ${text}`));
    expect(JSON.stringify(answer!.blocks)).toMatch(said);
  });

  it('opens the quotes in their surroundings, the forward line alone, and a filled-in "Wrong?"', async () => {
    const ts = await world.say(`${mention} What did Orange and Nokia agree on?`);
    const [answer] = await answered(ts);
    for (const action of ['quotes', 'forward', 'wrong']) {
      const before = world.views('views.open').length;
      expect(await click(action, answer!)).toMatchObject({ status: 200 });
      await until(
        () => world.views('views.open').length > before,
        () => world.log().slice(-2000),
      );
    }
    const [quotes, forward, wrong] = world.views('views.open').slice(-3);
    expect(JSON.stringify(quotes!.blocks)).toContain('>');
    expect(JSON.stringify(forward!.blocks)).toMatch(/"initial_value":"[^"]+Source/);
    expect(JSON.stringify(wrong!.blocks)).toMatch(/"initial_option":.*"initial_value":"[^"]+"/);
    expect(wrong!.private_metadata).toBe(answerId(answer!));
  });

  it('keeps what is said to be wrong as a proposal, once, before the modal closes', async () => {
    const ts = await world.say(`${mention} What did Orange and Nokia agree on?`);
    const [answer] = await answered(ts);
    const view = {
      id: 'V1',
      callback_id: 'wrong',
      private_metadata: answerId(answer!),
      state: {
        values: {
          kind: { kind: { type: 'radio_buttons', selected_option: { value: 'out-of-date' } } },
          about: { about: { type: 'plain_text_input', value: 'a sentence' } },
          right: { right: { type: 'plain_text_input', value: 'a newer fact' } },
        },
      },
    };
    const submit = () => world.driver.interactive({ type: 'view_submission', user: { id: world.alice }, view });
    expect(JSON.parse((await submit()).text)).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    await submit();
    const database = await openSqlite(folder);
    const kept = await openOpinionStore(database).proposals(`slack:${ids.team}`);
    await database.close();
    expect(kept).toMatchObject([
      { kind: 'out-of-date', about: 'a sentence', text: 'a newer fact', by: world.alice, state: 'open' },
    ]);
  });

  it('keeps a rating, the latest of a person', async () => {
    const ts = await world.say(`${mention} What did Orange and Nokia agree on?`);
    const [answer] = await answered(ts);
    const id = answerId(answer!);
    for (const verdict of ['good', 'bad']) {
      await click('rate', answer!, { actions: [{ action_id: 'rate', value: `${verdict} ${id}` }] });
    }
    const database = await openSqlite(folder);
    const kept = await database.read.selectFrom('feedback').select('good').where('answer_id', '=', id).execute();
    await database.close();
    expect(kept).toEqual([{ good: 0 }]);
  });

  it('shows its home: what the library holds, the newest, how to ask', async () => {
    await world.driver.event({ type: 'app_home_opened', user: world.alice, tab: 'home', channel: 'D1' });
    await until(() => world.views('views.publish').length > 0);
    const home = JSON.stringify(world.views('views.publish').at(-1));
    expect(home).toContain('24 articles');
    expect(home).toContain('/brief');
  });

  it('shows its home anew when something was set there', async () => {
    const homes = () => world.views('views.publish');
    const before = homes().length;
    await world.driver.interactive({
      type: 'block_actions',
      user: { id: world.alice },
      actions: [{ action_id: 'say:0', value: 'follow Nokia' }],
    });
    await until(
      () => homes().length > before,
      () => world.log().slice(-2000),
    );
    expect(JSON.stringify(homes().at(-1))).toContain('unfollow F1');
  });

  it('suggests questions that the library can answer when its pane is opened', async () => {
    const channel = await world.directChannel();
    await world.driver.event({ type: 'app_home_opened', user: world.alice, tab: 'messages', channel });
    await until(() => world.slack.noted.some(({ method }) => method.endsWith('setSuggestedPrompts')));
    const { body } = world.slack.noted.find(({ method }) => method.endsWith('setSuggestedPrompts'))!;
    const prompts = JSON.parse((body as { prompts: string }).prompts) as { message: string }[];
    expect(prompts.length).toBeGreaterThan(1);
    expect(prompts.length).toBeLessThanOrEqual(4);
  });

  it('says three lines when it is invited, once', async () => {
    const welcomes = () =>
      world.proxy.calls.filter(({ method, form }) => method === 'chat.postMessage' && form.blocks?.includes('/remove'));
    const before = welcomes().length;
    const event = { type: 'member_joined_channel', user: ids.botUser, channel: world.channel };
    for (let time = 0; time < 3; time++) await world.driver.event(event, { event_id: 'EvInvited' });
    await until(() => welcomes().length > before);
    await sleep(QUIET);
    expect(welcomes()).toHaveLength(before + 1);
    expect(JSON.parse(welcomes().at(-1)!.form.blocks!)).toHaveLength(3);
  });

  it('answers a message about which somebody asks through the shortcut, privately', async () => {
    const before = world.proxy.responses.length;
    await world.driver.interactive({
      type: 'message_action',
      callback_id: 'ask-about-this',
      user: { id: world.alice },
      channel: { id: world.channel },
      message: { text: 'Did Orange sign with Nokia?', ts: '1700000000.000100' },
      response_url: world.proxy.responseUrl,
    });
    await until(() => world.proxy.responses.length > before);
    expect(world.proxy.responses.at(-1)).toMatchObject({ response_type: 'ephemeral' });
  });

  it('posts once although the answer to its post is lost, and finds the post again', async () => {
    world.proxy.next('chat.postMessage', { kind: 'drop-after' });
    const ts = await world.say(`${mention} Which AI models did Orange choose?`);
    await answered(ts);
    await until(() => world.proxy.calls.some(({ method }) => method === 'conversations.replies'));
    await sleep(QUIET);
    expect(await world.answersTo(ts)).toHaveLength(1);
  });

  it.each([
    ['was lost on its way', { kind: 'drop-before' }],
    [
      'met a rate limit',
      { kind: 'answer', status: 429, body: '{"ok":false,"error":"ratelimited"}', headers: { 'retry-after': '1' } },
    ],
    ['met a fault of Slack', { kind: 'answer', status: 500, body: 'oops' }],
    ['got a page instead of an answer', { kind: 'answer', status: 200, body: '<html>' }],
  ] as const)('posts again, and once, what %s', async (_what, fault) => {
    world.proxy.next('chat.postMessage', fault);
    const ts = await world.say(`${mention} Where is Nokia based?`);
    await answered(ts);
    await sleep(QUIET);
    expect(await world.answersTo(ts)).toHaveLength(1);
  });

  it('shows the operator what Slack refused for good', async () => {
    world.proxy.next('chat.postMessage', { kind: 'answer', status: 200, body: '{"ok":false,"error":"is_archived"}' });
    await world.say(`${mention} Where is Nokia based?`);
    const deliveries = () => pactwire(['deliveries'], { env: { PACTWIRE_DATA: folder } });
    await until(async () => (await deliveries()).out.includes('is_archived'));
    expect((await deliveries()).out).toMatch(/^\d+ {2}rejected {2}slack:\S+ {2}1 try: is_archived$/m);
  });

  it('answers exactly once, at whatever moment between acknowledgement and answer it is killed', async () => {
    const rounds = Number(process.env.KILLS ?? 8);
    let beforeAnswer = 0;
    for (let round = 0; round < rounds; round++) {
      const ts = await world.say(`Round ${round}`);
      const text = `${mention} What did Orange and Nokia agree on?`;
      await world.driver.event({ type: 'app_mention', user: world.alice, channel: world.channel, text, ts });
      await sleep(round * 15);
      await world.kill();
      beforeAnswer += (await world.answersTo(ts)).length === 0 ? 1 : 0;
      await world.restart();
      await answered(ts);
      await sleep(QUIET);
      expect(await world.answersTo(ts)).toHaveLength(1);
    }
    process.stdout.write(`kills between acknowledgement and answer: ${beforeAnswer} of ${rounds}\n`);
    expect(beforeAnswer).toBeGreaterThan(0);
  });
});
