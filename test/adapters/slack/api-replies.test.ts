/** RELIABILITY.md, bad inputs 22 to 26: what Slack may answer to a post, and what we then know about it. */
import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { deliverToSlack, requestSettings } from '../../../adapters/slack/deliver.ts';
import { type Looker, lookInSlack } from '../../../adapters/slack/look.ts';
import { MARKER, markOf } from '../../../adapters/slack/mark.ts';
import type { Delivery } from '../../../src/domain/delivery.ts';
import { nextStep, usualRetries } from '../../../src/outbox/retry-policy.ts';
import { replyOf } from '../../doubles/mail.ts';
import { type ApiAnswer, stubApi } from '../../doubles/web-api.ts';

const KEY = 'key-of-our-marks';
const delivery: Delivery = {
  id: 1,
  attempt: 1,
  workspace: 'slack:T1',
  destination: 'slack:T1/C1/1700000000.000100',
  via: null,
  key: 'answer:1',
  part: 0,
  reply: replyOf('KT signed.'),
  maybePosted: true,
  firstTried: '2026-01-05T09:00:00.000Z',
  act: { kind: 'post' },
  threadRoot: null,
  remoteId: null,
};
const posted = { json: { ok: true, channel: 'C1', ts: '1700000001.000100' } };

async function looker(
  answer: (method: string, form: Readonly<Record<string, string>>) => ApiAnswer,
  timeout = 2_000,
  listener: 'somebody' | 'nobody' = 'somebody',
) {
  const { apiUrl, calls, close } = await stubApi(answer);
  if (listener === 'nobody') await close();
  const logger = {
    debug() {},
    info() {},
    warn() {},
    error() {},
    setLevel() {},
    setName() {},
    getLevel: () => 'error' as never,
  };
  const client = new WebClient('xoxb-x', { ...requestSettings, timeout, slackApiUrl: apiUrl, logger });
  const who = { team: 'T1', botUser: 'UBOT', botId: 'BBOT', appId: 'A1' };
  const self: Looker = { client, markerKey: KEY, mayUseResponseUrl: () => true, mayUploadTo: () => true, ...who };
  return { self, calls };
}

describe('a post', () => {
  it.each<[string, ApiAnswer, string]>([
    ['that Slack took', posted, 'delivered'],
    ['22: answered with a page', { text: '<html>' }, 'unknown'],
    ['22: answered with half of its JSON', { text: '{"ok":tr' }, 'unknown'],
    ['22: answered without ok', { json: { channel: 'C1', ts: '1.1' } }, 'unknown'],
    ['22: answered for another channel', { json: { ok: true, channel: 'C2', ts: '1.1' } }, 'unknown'],
    ['22: answered without its ts', { json: { ok: true, channel: 'C1' } }, 'unknown'],
    ['23: met 429', { text: '{}', status: 429, headers: { 'retry-after': '2' } }, 'retry'],
    ['23: met 429 without Retry-After', { text: '{}', status: 429 }, 'retry'],
    ['23: met 429 with Retry-After: 0', { text: '{}', status: 429, headers: { 'retry-after': '0' } }, 'retry'],
    ['23: met 429 with Retry-After: abc', { text: '{}', status: 429, headers: { 'retry-after': 'abc' } }, 'retry'],
    [
      '23: met 429 with Retry-After: 1e9',
      { text: '{}', status: 429, headers: { 'retry-after': '1000000000' } },
      'retry',
    ],
    ['24: met fatal_error', { json: { ok: false, error: 'fatal_error' } }, 'unknown'],
    ['24: met internal_error', { json: { ok: false, error: 'internal_error' } }, 'unknown'],
    ['24: met an error that nobody wrote down', { json: { ok: false, error: 'new_one' } }, 'unknown'],
    ['24: met 503', { text: 'busy', status: 503 }, 'unknown'],
    ['24: lost its connection after sending', 'reset', 'unknown'],
    ['24: was never answered', 'silence', 'unknown'],
    ['25: is not in the channel', { json: { ok: false, error: 'not_in_channel' } }, 'rejected'],
    ['25: met an archived channel', { json: { ok: false, error: 'is_archived' } }, 'rejected'],
    ['25: met a revoked token', { json: { ok: false, error: 'token_revoked' } }, 'rejected'],
    ['25: is too long', { json: { ok: false, error: 'msg_too_long' } }, 'rejected'],
  ])('%s is sent once: %j → %s', async (_what, answer, kind) => {
    const { self, calls } = await looker(() => answer, answer === 'silence' ? 300 : 10_000);
    const outcome = await deliverToSlack(delivery, self);
    expect(outcome.kind).toBe(kind);
    expect(calls).toHaveLength(1);
    const step = nextStep(delivery, outcome, usualRetries, 1);
    if (step.state === 'pending') expect(step.delayMs).toBeLessThanOrEqual(usualRetries.longestDelayMs);
  });

  it('24: to an address where nobody listens is surely not posted', async () => {
    const { self } = await looker(() => posted, 2_000, 'nobody');
    expect(await deliverToSlack(delivery, self)).toMatchObject({ kind: 'retry' });
  });

  it('25: refused for its looks goes out in plain words', async () => {
    const { self, calls } = await looker((_method, form) =>
      form.blocks === undefined ? posted : { json: { ok: false, error: 'invalid_blocks' } },
    );
    expect(await deliverToSlack(delivery, self)).toMatchObject({ kind: 'delivered' });
    expect(calls.map(({ form }) => form.text)).toEqual(['KT signed.', 'KT signed.']);
  });

  it('to another workspace is refused before it is sent', async () => {
    const { self, calls } = await looker(() => posted);
    const stray = { ...delivery, destination: 'slack:T2/C1/-' };
    expect(await deliverToSlack(stray, self)).toMatchObject({ kind: 'rejected' });
    expect(calls).toEqual([]);
  });

  it('cannot ping, link or unfurl by its words', async () => {
    const { self, calls } = await looker(() => posted);
    const words = 'Hi <!channel> <@U1> <https://evil.example|x> *bold* @here';
    await deliverToSlack({ ...delivery, reply: replyOf(words) }, self);
    const { text, blocks, ...rest } = calls[0]!.form;
    expect(text).toBe('Hi &lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|x&gt; *bold* @here');
    expect(rest).toMatchObject({ mrkdwn: 'false', parse: 'none', link_names: 'false', unfurl_links: 'false' });
    expect(JSON.parse(blocks!)).toEqual([
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: 'Hi &lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|x&gt; ∗bold∗ @here',
          verbatim: true,
        },
      },
    ]);
  });
});

describe('a look for a message that may be there', () => {
  const mark = markOf(delivery, KEY);
  const ours = (ts: string, change: object = {}) => ({
    ts,
    user: 'UBOT',
    bot_id: 'BBOT',
    app_id: 'A1',
    metadata: { event_type: MARKER, event_payload: { key: mark } },
    ...change,
  });
  const page = (messages: readonly object[], next = '') => ({
    json: { ok: true, messages, response_metadata: { next_cursor: next } },
  });

  it('finds ours, asking from a quarter of an hour before the first try, with metadata', async () => {
    const { self, calls } = await looker(() => page([{ ts: '1.0' }, ours('2.0')]));
    expect(await lookInSlack(delivery, self)).toMatchObject({ kind: 'posted', remoteId: '2.0' });
    expect(calls[0]).toMatchObject({
      method: 'conversations.replies',
      form: { ts: '1700000000.000100', include_all_metadata: 'true', oldest: '1767602700.000000' },
    });
  });

  it('looks through all pages', async () => {
    const { self } = await looker((_method, form) => (form.cursor === 'b' ? page([ours('2.0')]) : page([], 'b')));
    expect(await lookInSlack(delivery, self)).toMatchObject({ kind: 'posted' });
  });

  it('says absent where it is not there', async () => {
    const { self } = await looker(() => page([{ ts: '1.0' }]));
    expect(await lookInSlack(delivery, self)).toEqual({ kind: 'absent' });
  });

  it('keeps the first of several and removes the rest', async () => {
    const { self, calls } = await looker((method) =>
      method === 'chat.delete' ? { json: { ok: true } } : page([ours('3.0'), ours('2.0')]),
    );
    expect(await lookInSlack(delivery, self)).toMatchObject({ kind: 'posted', remoteId: '2.0' });
    expect(calls.filter(({ method }) => method === 'chat.delete').map(({ form }) => form.ts)).toEqual(['3.0']);
  });

  it.each<[string, () => ApiAnswer]>([
    ['429', () => ({ text: '{}', status: 429, headers: { 'retry-after': '30' } })],
    ['an error', () => ({ json: { ok: false, error: 'missing_scope' } })],
    ['no list', () => ({ json: { ok: true } })],
    ['pages without end', () => page([], 'again')],
    ['a broken connection', () => 'reset'],
  ])('26: knows nothing where the history is %s, so nothing is sent blindly', async (_what, answer) => {
    const { self } = await looker(answer);
    expect(await lookInSlack(delivery, self)).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    ['another app', { user: 'U9', bot_id: 'B9', app_id: 'A9' }],
    ['a member', { user: 'U9', bot_id: undefined, app_id: undefined }],
    ['our app, for another delivery', { metadata: { event_type: MARKER, event_payload: { key: 'x'.repeat(32) } } }],
    ['our app, without payload', { metadata: { event_type: MARKER } }],
  ])('26: is not taken in by a mark of %s', async (_who, change) => {
    const { self } = await looker(() => page([ours('2.0', change)]));
    expect(await lookInSlack(delivery, self)).toEqual({ kind: 'absent' });
  });
});
