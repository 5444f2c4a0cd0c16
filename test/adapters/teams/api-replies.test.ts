/** RELIABILITY.md, bad input 39 and §3.2, mode B: what Teams may answer, and that the content stands in one message. */
import { describe, expect, it } from 'vitest';
import { deliverToTeams, lookInTeams } from '../../../adapters/teams/deliver.ts';
import type { Delivery } from '../../../src/domain/delivery.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { nextStep, usualRetries } from '../../../src/outbox/retry-policy.ts';
import { type ConnectorCall, fine, type StubConnector, stubConnector } from '../../doubles/connector.ts';
import type { ApiAnswer } from '../../doubles/web-api.ts';
import { addressOf, deliveryOf, openTestSender } from './kit.ts';

const yes = async () => true;
const reply: Reply = {
  language: 'en',
  summary: 'KT signed.',
  answerId: 'ans_1',
  blocks: [{ kind: 'claim', text: 'KT signed.', citations: [], remark: null }],
};

async function sending(answer: (call: ConnectorCall) => ApiAnswer = fine) {
  const connector = await stubConnector(answer);
  const { sender, kept, log } = await openTestSender();
  const of = (change: Partial<Delivery> = {}) =>
    deliveryOf(addressOf({ serviceUrl: connector.serviceUrl }), { reply, ...change });
  const texts = (verb: ConnectorCall['verb']) =>
    connector.calls.filter((call) => call.verb === verb).map(({ body }) => body.text);
  return { connector, sender, kept, log, of, texts };
}

const onPost = (said: ApiAnswer) => (call: ConnectorCall) => (call.verb === 'post' ? said : fine(call));
const onPut = (said: ApiAnswer) => (call: ConnectorCall) => (call.verb === 'put' ? said : fine(call));
const at = (status: number, code?: string): ApiAnswer => ({ json: code ? { error: { code } } : {}, status });

describe('a message', () => {
  it('is a line first, then its content in the place of it; thumbs under it know the answer', async () => {
    const { connector, sender, kept, of, texts } = await sending();
    const noted: string[] = [];
    const note = async (id: string) => noted.push(id) > 0;
    expect(await deliverToTeams(of(), note, sender)).toEqual({ kind: 'delivered', remoteId: '1700000001000' });
    expect(texts('post')).toEqual([expect.stringContaining('One moment')]);
    expect(texts('put')).toEqual(['KT signed.']);
    expect(connector.calls.map(({ path }) => path)).toEqual([
      '/connector/v3/conversations/19:deals@thread.tacv2;messageid=1700000000000/activities',
      '/connector/v3/conversations/19:deals@thread.tacv2;messageid=1700000000000/activities/1700000001000',
    ]);
    expect(connector.calls.map(({ body }) => body.summary)).toEqual(['KT signed.', 'KT signed.']);
    expect(noted).toEqual(['1700000001000']);
    expect(kept).toMatchObject([
      { what: 'told', of: [{ remoteId: '1700000001000', answer: 'ans_1' }, expect.any(String)] },
    ]);
  });

  it('whose line is there already is put there and posted no more', async () => {
    const { connector, sender, of } = await sending();
    const again = of({ remoteId: '17', maybePosted: true, attempt: 2 });
    expect(await lookInTeams(again, sender)).toEqual({ kind: 'absent' });
    expect(await deliverToTeams(again, yes, sender)).toEqual({ kind: 'delivered', remoteId: '17' });
    expect([connector.count('post'), connector.count('put')]).toEqual([0, 1]);
  });

  it('goes under its first part in a channel, and simply after it elsewhere', async () => {
    const { connector, sender } = await sending();
    const { serviceUrl } = connector;
    const part = { part: 1, threadRoot: '1700000000777' };
    await deliverToTeams(deliveryOf(addressOf({ serviceUrl, root: null }), part), yes, sender);
    await deliverToTeams(
      deliveryOf(addressOf({ serviceUrl, root: null, kind: 'personal', conversation: 'a:1' }), part),
      yes,
      sender,
    );
    const posts = connector.calls.filter(({ verb }) => verb === 'post').map(({ path }) => path);
    expect(posts[0]).toContain('19:deals@thread.tacv2;messageid=1700000000777/');
    expect(posts[1]).toContain('/a:1/activities');
  });

  it('that somebody else took over meanwhile takes its line away and says nothing', async () => {
    const { connector, sender, of } = await sending();
    expect(await deliverToTeams(of(), async () => false, sender)).toMatchObject({ kind: 'unknown' });
    expect([connector.count('put'), connector.count('delete')]).toEqual([0, 1]);
  });

  it.each<[string, (connector: StubConnector) => Partial<Parameters<typeof addressOf>[0]>]>([
    ['a service address that is none of ours', () => ({ serviceUrl: 'https://evil.example/' })],
    ['another tenant', ({ serviceUrl }) => ({ serviceUrl, tenant: 'another' })],
  ])('to %s is refused before it is sent', async (_what, change) => {
    const { connector, sender } = await sending();
    const stray = deliveryOf(addressOf(change(connector) as object));
    expect(await deliverToTeams(stray, yes, sender)).toMatchObject({ kind: 'rejected' });
    expect(connector.calls).toEqual([]);
  });

  it('to where the app was removed is refused, and what is set for it pauses', async () => {
    const connector = await stubConnector();
    const { sender } = await openTestSender({ isGone: async () => true });
    const there = deliveryOf(addressOf({ serviceUrl: connector.serviceUrl }));
    expect(await deliverToTeams(there, yes, sender)).toMatchObject({ kind: 'rejected', gone: true });
    expect(connector.calls).toEqual([]);
  });
});

describe('39: the line of a message', () => {
  it.each<[string, ApiAnswer, object]>([
    ['met 408', at(408), { kind: 'unknown' }],
    ['met 412', at(412), { kind: 'unknown' }],
    ['met 500', at(500), { kind: 'unknown' }],
    ['met 502', at(502), { kind: 'unknown' }],
    ['met 504', at(504), { kind: 'unknown' }],
    ['lost its connection after sending', 'reset', { kind: 'unknown' }],
    ['was answered without an id', { json: {}, status: 201 }, { kind: 'unknown' }],
    ['was answered with a page', { text: '<html>' }, { kind: 'unknown' }],
    [
      'met 429',
      { text: '{}', status: 429, headers: { 'retry-after': '7' } },
      { kind: 'retry', afterMs: 7_000, quiet: 'destination' },
    ],
    [
      'met 429 with Retry-After: abc',
      { text: '{}', status: 429, headers: { 'retry-after': 'abc' } },
      { kind: 'retry', afterMs: null },
    ],
    [
      'met 429 with Retry-After: 1e9',
      { text: '{}', status: 429, headers: { 'retry-after': '1000000000' } },
      { kind: 'retry' },
    ],
    ['met 401', at(401), { kind: 'retry' }],
    ['met a block', at(403, 'MessageWritesBlocked'), { kind: 'rejected', gone: true }],
    ['met a team it is not in', at(403, 'BotNotInConversationRoster'), { kind: 'rejected', gone: true }],
    ['met a conversation that is no more', at(404, 'ConversationNotFound'), { kind: 'rejected', gone: true }],
    ['met 403 for another reason', at(403, 'Other'), { kind: 'rejected' }],
    ['met 400', at(400, 'BadSyntax'), { kind: 'rejected' }],
  ])('%s: sent once, %j → %j', async (_what, answer, expected) => {
    const { connector, sender, of } = await sending(onPost(answer));
    const outcome = await deliverToTeams(of(), yes, sender);
    expect(outcome).toMatchObject(expected);
    expect([connector.count('post'), connector.count('put')]).toEqual([1, 0]);
    const step = nextStep(of(), outcome, usualRetries, 1);
    if (step.state === 'pending') expect(step.delayMs).toBeLessThanOrEqual(usualRetries.longestDelayMs);
  });

  it('to where nobody listens was surely not posted', async () => {
    const { connector, sender, of } = await sending();
    await connector.close();
    expect(await deliverToTeams(of(), yes, sender)).toMatchObject({
      kind: 'retry',
      reason: 'no connection (ECONNREFUSED)',
    });
  });

  it('that may have been posted is looked for in vain, then a new one is, and the log names the old one', async () => {
    const { connector, sender, log, of } = await sending();
    const again = of({ maybePosted: true, attempt: 2 });
    expect(await lookInTeams(again, sender)).toEqual({ kind: 'absent' });
    expect(await deliverToTeams(again, yes, sender)).toMatchObject({ kind: 'delivered' });
    expect([connector.count('post'), connector.count('put')]).toEqual([1, 1]);
    expect(log.lines).toMatchObject([{ level: 'warn', fields: { key: 'answer:1', since: again.firstTried } }]);
  });
});

describe('the content of a message', () => {
  it.each<[string, ApiAnswer]>([
    ['met 408', at(408)],
    ['met 412', at(412)],
    ['met 500', at(500)],
    ['lost its connection', 'reset'],
  ])('that %s is put again, into the same line', async (_what, answer) => {
    const { connector, sender, of } = await sending(onPut(answer));
    const noted: string[] = [];
    const outcome = await deliverToTeams(of(), async (id) => noted.push(id) > 0, sender);
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(connector.count('post')).toBe(1);
    expect(noted).toHaveLength(1);
  });

  it.each([400, 413])('refused for its looks (%i) goes out in plain words', async (status) => {
    const { sender, of, texts } = await sending((call) =>
      call.verb === 'put' && call.body.entities !== undefined ? at(status, 'MessageSizeTooBig') : fine(call),
    );
    expect(await deliverToTeams(of(), yes, sender)).toMatchObject({ kind: 'delivered' });
    expect(texts('put')).toEqual(['KT signed.', 'KT signed.']);
  });
});

describe('an earlier message', () => {
  it('is edited where it stands', async () => {
    const { connector, sender, of } = await sending();
    const edit = of({ act: { kind: 'edit', remoteId: '17', of: 'answer:1', part: 0 } });
    expect(await deliverToTeams(edit, yes, sender)).toEqual({ kind: 'delivered', remoteId: '17' });
    expect(connector.calls.map(({ verb, path }) => [verb, path.split('/').at(-1)])).toEqual([['put', '17']]);
  });

  it('is taken away', async () => {
    const { connector, sender, of } = await sending();
    const withdraw = of({ act: { kind: 'withdraw', remoteId: '17', of: 'answer:1', part: 0 } });
    expect(await deliverToTeams(withdraw, yes, sender)).toMatchObject({ kind: 'delivered' });
    expect(connector.calls.map(({ verb }) => verb)).toEqual(['delete']);
  });

  it.each([
    [404, 1, 0],
    [501, 1, 1],
  ])('that cannot be taken away (%i) is gone already or loses its words', async (status, deleted, put) => {
    const { connector, sender, of } = await sending((call) => (call.verb === 'delete' ? at(status) : fine(call)));
    expect(
      await deliverToTeams(of({ act: { kind: 'withdraw', remoteId: '17', of: 'answer:1', part: 0 } }), yes, sender),
    ).toMatchObject({
      kind: 'delivered',
    });
    expect([connector.count('delete'), connector.count('put')]).toEqual([deleted, put]);
    if (put > 0) expect(connector.calls.at(-1)!.body.text).toBe('This message was taken back.');
  });

  it('that was taken back while only its line was there loses the line', async () => {
    const { connector, sender, of } = await sending();
    await lookInTeams(of({ remoteId: '17', maybePosted: true, unwanted: true }), sender);
    expect(connector.calls.map(({ verb }) => verb)).toEqual(['delete']);
  });
});

describe('the end of a stream', () => {
  const begun = (change: Partial<Delivery> = {}): Partial<Delivery> => ({ live: true, remoteId: '17', ...change });
  const infos = (connector: StubConnector) =>
    connector.calls.map(
      ({ verb, body }) => `${verb} ${JSON.stringify(body.entities).match(/"streamType":"\w+"/) ?? ''}`,
    );

  it('is one message that names it, and is all that is sent', async () => {
    const { connector, sender, of } = await sending();
    expect(await deliverToTeams(of(begun()), yes, sender)).toMatchObject({ kind: 'delivered' });
    expect(infos(connector)).toEqual(['post "streamType":"final"']);
    expect(JSON.stringify(connector.calls[0]!.body)).toContain('"streamId":"17"');
  });

  it('that Teams has ended by itself is put in its place', async () => {
    const { connector, sender, of } = await sending(onPost(at(403, 'ContentStreamNotAllowed')));
    expect(await deliverToTeams(of(begun()), yes, sender)).toEqual({ kind: 'delivered', remoteId: '17' });
    expect(infos(connector)).toEqual(['post "streamType":"final"', 'put ']);
    expect(connector.calls[1]!.path).toContain('/activities/17');
  });

  it('goes into a new message where neither is taken, but not where it may have been taken before', async () => {
    const refusing = (call: ConnectorCall): ApiAnswer => {
      if (call.path.endsWith('/17')) return at(404);
      return JSON.stringify(call.body.entities ?? []).includes('final') ? at(403) : fine(call);
    };
    const first = await sending(refusing);
    expect(await deliverToTeams(first.of(begun()), yes, first.sender)).toMatchObject({ kind: 'delivered' });
    expect(first.texts('put')).toEqual(['KT signed.', 'KT signed.']);
    const again = await sending(refusing);
    const second = again.of(begun({ maybePosted: true, attempt: 2 }));
    expect(await deliverToTeams(second, yes, again.sender)).toMatchObject({ kind: 'rejected' });
    expect(again.connector.count('post')).toBe(1);
  });

  it.each([
    ['is taken away', 200, 1, []],
    ['is labelled where nothing is deleted', 403, 1, ['Interrupted; the whole answer is below.']],
  ] as const)('told anew below leaves no part of it above: that %s', async (_what, deleting, deleted, labels) => {
    const { connector, sender, of } = await sending((call) => {
      if (call.verb === 'delete') return deleting === 200 ? fine(call) : at(deleting);
      if (call.path.endsWith('/17')) return String(call.body.text).startsWith('Interrupted') ? fine(call) : at(403);
      return JSON.stringify(call.body.entities ?? []).includes('final') ? at(403) : fine(call);
    });
    expect(await deliverToTeams(of(begun()), yes, sender)).toMatchObject({ kind: 'delivered' });
    expect(connector.count('delete')).toBe(deleted);
    const put = connector.calls.filter(({ verb, path }) => verb === 'put' && path.endsWith('/17'));
    expect(put.slice(1).map(({ body }) => body.text)).toEqual(labels);
  });

  it('whose answer is lost may have been taken', async () => {
    const { sender, of } = await sending(onPost('reset'));
    expect(await deliverToTeams(of(begun()), yes, sender)).toMatchObject({ kind: 'unknown' });
  });
});
