import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import { openOpinionStore } from '../../src/storage/opinion-store.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { pactwire } from '../program.ts';
import { whyNoPlayground } from './playground.ts';
import { openTeamsWorld, type Seen, type TeamsWorld } from './teams-world.ts';
import { until } from './until.ts';

/** Longer than a doubled answer would take. */
const QUIET = 900;
const QUESTION = 'What did Orange and Nokia agree on?';
const skipped = whyNoPlayground === null ? '' : ` (skipped: ${whyNoPlayground})`;

describe.skipIf(whyNoPlayground !== null)(`Pactwire in Teams, with tokens on${skipped}`, () => {
  let world: TeamsWorld;
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-teams-'));

  beforeAll(async () => {
    world = await openTeamsWorld({ folder });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const isContent = ({ text }: Seen) => !/^(?:One moment|잠시만요)/.test(text);
  /** What the bot has newly said in a conversation, when it has said so much. */
  const answered = async (conversation: string, before: number, count: number): Promise<readonly Seen[]> => {
    const fresh = () => world.said(conversation).slice(before).filter(isContent);
    await until(
      () => fresh().length >= count,
      () => `${JSON.stringify(world.said(conversation).slice(before))}\n${world.log().slice(-3000)}`,
    );
    return fresh();
  };
  const ask = async (conversation: string, text: string, count = 2) => {
    const before = world.said(conversation).length;
    await world.playground.say(conversation, text);
    return answered(conversation, before, count);
  };
  /** A post in the channel and what was said under it. */
  const askInChannel = async (text: string, count = 2) => {
    const { postConversationId: thread = '' } = await world.playground.say(world.channel, text, true);
    return { thread, said: await answered(thread, 0, count) };
  };
  const inside = (value: unknown): string => JSON.stringify(value);
  const answerId = (card: Seen) => /"answer":"(ans_\w+)"/.exec(inside(card.cards))?.[1] ?? '';
  const execute = async (card: Seen, verb: string, data: object) => {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const { status, json } = await world.playground.invoke('adaptiveCard/action', card.conversation, value, card.id);
    expect(status).toBe(200);
    return json!;
  };

  it('says what it will and will not do, and how to stop it, when it is installed; once', async () => {
    await world.playground.install(world.personal);
    const [welcome, ...others] = await answered(world.personal, 0, 1);
    expect(welcome!.text).toMatch(/every sentence with its source[\s\S]*only when asked[\s\S]*remove the app/);
    await sleep(QUIET);
    expect([others, world.said(world.personal)]).toMatchObject([[], [{}]]);
  });

  it('answers in a personal chat: numbered words with the AI label, a card of sources under them; follow-ups keep the subject', async () => {
    const [words, card, ...more] = await ask(world.personal, QUESTION);
    expect(more).toEqual([]);
    expect(words!.text).toContain('[1]');
    expect(inside(words!.ai)).toMatch(/AIGeneratedContent.*"position":1/);
    expect(inside(card!.cards)).toContain('quote-1');
    const [followed] = await ask(world.personal, 'When was it announced?');
    expect(followed!.text).toMatch(/March/);
  });

  it('answers in a group chat where it is mentioned, and leaves other talk alone', async () => {
    const before = world.said(world.group).length;
    await world.playground.say(world.group, QUESTION, true);
    await answered(world.group, before, 2);
    const then = world.said(world.group).length;
    await world.playground.say(world.group, 'Lunch?');
    await sleep(QUIET);
    expect(world.said(world.group)).toHaveLength(then);
  });

  it('answers in a channel in the thread of the mention, and a mention in that thread in the same one', async () => {
    const { thread, said } = await askInChannel(QUESTION);
    expect(said).toHaveLength(2);
    const before = world.said(thread).length;
    await world.playground.say(thread, 'When was it announced?', true);
    expect((await answered(thread, before, 2))[0]!.text).toMatch(/March/);
  });

  it.each([
    ['Nokia', /Orange/],
    ['partners Nokia', /Orange/],
    ['timeline Orange, Nokia', /Orange.{0,8} × Nokia[\s\S]*again/],
    ['help', /Try/],
    ['도움말', /예시/],
    ['hlep', /Did you mean/],
  ])('understands “%s”', async (text, said) => {
    const [reply] = await ask(world.personal, text, 1);
    expect(inside(reply)).toMatch(said);
  });

  it('asks for a brief anew in its place', async () => {
    const [brief] = await ask(world.personal, 'Nokia', 1);
    expect(inside(brief!.cards)).toContain('"verb":"again"');
    const anew = await execute(brief!, 'again', { says: 'Nokia' });
    expect(anew).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard' } });
    expect(inside(anew)).toContain('Orange');
  });

  it('opens the quotes in their surroundings in the place of the card', async () => {
    const [, card] = await ask(world.personal, QUESTION);
    const opened = await execute(card!, 'quotes', { answer: answerId(card!) });
    expect(opened).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(inside(opened.value)).toMatch(/… |\s…/);
  });

  it('keeps what is said to be wrong as a proposal, and says thanks in the place of the card', async () => {
    const [, card] = await ask(world.personal, QUESTION);
    const filled = {
      answer: answerId(card!),
      'wrong-kind': 'out-of-date',
      'wrong-about': 'a sentence',
      'wrong-right': 'a newer fact',
    };
    expect(inside(await execute(card!, 'wrong', filled))).toContain('Thank you');
    const database = await openSqlite(folder);
    const kept = await openOpinionStore(database).proposals(`teams:${world.playground.config.tenantId}`);
    await database.close();
    const by = world.playground.config.currentUser.id;
    expect(kept).toMatchObject([{ kind: 'out-of-date', about: 'a sentence', text: 'a newer fact', by, state: 'open' }]);
  });

  it('keeps a rating, the latest of a person', async () => {
    const said = await ask(world.personal, QUESTION);
    const words = said.find(({ ai }) => ai !== undefined)!;
    for (const reaction of ['like', 'dislike']) {
      const value = { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":"x"}' } };
      // The playground leaves out which message it is about; Teams names it.
      await world.playground.invoke('message/submitAction', world.personal, value, words.id);
      const { activity } = world.proxy.answers.findLast(({ activity: one }) => one.type === 'invoke')!;
      const named = { ...activity, id: `${activity.id}-${reaction}`, replyToId: words.id };
      expect(await world.proxy.send(named)).toEqual({ status: 200, text: '{}' });
    }
    const database = await openSqlite(folder);
    const kept = await database.read.selectFrom('feedback').select('good').execute();
    await database.close();
    expect(kept).toEqual([{ good: 0 }]);
  });

  it('takes a pressed button for what it says', async () => {
    const { thread, said } = await askInChannel('help', 1);
    const before = world.said(thread).length;
    await world.playground.submit(thread, said[0]!.id, { pactwire: 'say', says: 'timeline Orange, Nokia' });
    expect(inside(await answered(thread, before, 1))).toMatch(/Orange.{0,8} × Nokia/);
  });

  it('answers once although Teams sends the activity four times', async () => {
    const { thread } = await askInChannel(QUESTION);
    const { activity } = world.proxy.answers.findLast(({ activity: one }) => one.type === 'message')!;
    for (let time = 0; time < 3; time++) expect((await world.proxy.send(activity)).status).toBe(200);
    await sleep(QUIET);
    expect(world.said(thread)).toHaveLength(2);
  });

  it('lets nobody in without a token, whatever they send, and lives', async () => {
    for (const body of ['{}', '{"type":5}', 'null', '{"type":"message"}']) {
      const response = await fetch(world.proxy.ends.program, { method: 'POST', body });
      expect(response.status).toBe(401);
    }
    await ask(world.personal, 'help', 1);
  });

  it.each([
    ['was lost on its way', 'POST', { kind: 'drop-before' }, 1],
    ['met a rate limit', 'POST', { kind: 'answer', status: 429, body: '{}', headers: { 'retry-after': '1' } }, 0],
    ['met a fault of Teams', 'POST', { kind: 'answer', status: 502, body: 'oops' }, 0],
    ['was posted and its answer lost', 'POST', { kind: 'drop-after' }, 1],
    ['lost the answer to its content', 'PUT', { kind: 'drop-after' }, 0],
    ['met a fault of Teams with its content', 'PUT', { kind: 'answer', status: 500, body: 'oops' }, 0],
  ] as const)(
    'has its content in one message where it %s; at most a line stays beside it',
    async (_what, method, fault, lines) => {
      world.proxy.next(method, fault);
      const { thread, said } = await askInChannel('Nokia', 1);
      await sleep(QUIET);
      const all = world.said(thread);
      expect(all.filter(isContent)).toHaveLength(said.length);
      expect(said).toHaveLength(1);
      expect(all.length - said.length).toBeLessThanOrEqual(lines);
    },
  );

  it('posts unasked where it is installed, and tells the operator what Teams refused for good', async () => {
    const database = await openSqlite(folder);
    const installed = await database.read
      .selectFrom('installations')
      .selectAll()
      .where('kind', '=', 'channel')
      .executeTakeFirstOrThrow();
    const outbox = openOutboxStore(database, { clock: systemClock, leaseMs: 2_000, quarantineMs: 500 });
    const unasked = (key: string, text: string) => ({
      workspace: installed.workspace as `teams:${string}`,
      destination: installed.destination,
      via: null,
      key,
      parts: [
        {
          language: 'en' as const,
          summary: text,
          blocks: [{ kind: 'list' as const, heading: text, items: ['KT × X'] }],
        },
      ],
    });
    await outbox.enqueue(unasked('digest:1', 'Weekly digest'));
    const posted = () => world.playground.frames.some((frame) => inside(frame).includes('Weekly digest'));
    await until(posted, () => world.log().slice(-2000));
    const blocked = '{"error":{"code":"MessageWritesBlocked","message":"x"}}';
    world.proxy.next('POST', { kind: 'answer', status: 403, body: blocked });
    await outbox.enqueue(unasked('digest:2', 'Another'));
    await database.close();
    const deliveries = () => pactwire(['deliveries'], { env: { PACTWIRE_DATA: folder } });
    await until(async () => (await deliveries()).out.includes('MessageWritesBlocked'));
  });

  it('answers exactly once, at whatever moment between acknowledgement and answer it is killed', async () => {
    await askInChannel('Nokia', 1);
    const mention = world.proxy.answers.findLast(({ activity }) => activity.type === 'message')!.activity;
    const rounds = Number(process.env.KILLS ?? 6);
    let beforeAnswer = 0;
    for (let round = 0; round < rounds; round++) {
      const { postConversationId: thread = '', messageId } = await world.playground.say(world.channel, 'Talk');
      const conversation = { ...(mention.conversation as object), id: thread };
      expect((await world.proxy.send({ ...mention, id: `m${messageId}`, conversation })).status).toBe(200);
      await sleep(round * 15);
      await world.kill();
      beforeAnswer += world.said(thread).filter(isContent).length === 0 ? 1 : 0;
      await world.restart();
      await answered(thread, 0, 1);
      await sleep(QUIET);
      expect(world.said(thread).filter(isContent)).toHaveLength(1);
    }
    process.stdout.write(`kills between acknowledgement and answer: ${beforeAnswer} of ${rounds}\n`);
    expect(beforeAnswer).toBeGreaterThan(0);
  });
});
