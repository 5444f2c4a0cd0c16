/** Edits, withdrawals, pictures, and words for one person: what is asked of Slack, and what its answers mean. */
import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { boltLogger } from '../../../adapters/slack/bolt-logger.ts';
import { deliverToSlack, requestSettings } from '../../../adapters/slack/deliver.ts';
import { type Looker, lookInSlack } from '../../../adapters/slack/look.ts';
import { MARKER, markOf } from '../../../adapters/slack/mark.ts';
import { uploadCheck } from '../../../adapters/slack/response-url.ts';
import type { Delivery, Outcome } from '../../../src/domain/delivery.ts';
import { deliveryOf, keptLog, replyOf } from '../../doubles/mail.ts';
import { type ApiAnswer, stubApi } from '../../doubles/web-api.ts';

type Answer = (method: string, form: Readonly<Record<string, string>>) => ApiAnswer | null;
const fine: ApiAnswer = { json: { ok: true, channel: 'C1', ts: '1.1' } };
const refused = (error: string): ApiAnswer => ({ json: { ok: false, error } });

async function opened(answer: Answer) {
  const api = await stubApi((method, form) => answer(method, form) ?? standard(method));
  const standard = (method: string): ApiAnswer => {
    if (method === 'conversations.open') return { json: { ok: true, channel: { id: 'D1' } } };
    if (method !== 'files.getUploadURLExternal') return fine;
    return { json: { ok: true, upload_url: `${api.apiUrl}upload`, file_id: 'F1' } };
  };
  const client = new WebClient('x', { ...requestSettings, slackApiUrl: api.apiUrl, logger: boltLogger(keptLog()) });
  const who = { team: 'T1', botUser: 'UBOT', botId: 'BBOT', appId: 'A1' };
  const mayUseResponseUrl = (url: string) => url.startsWith(api.apiUrl);
  const looker: Looker = { client, markerKey: 'k', mayUseResponseUrl, mayUploadTo: uploadCheck(api.apiUrl), ...who };
  return { ...api, looker };
}

async function sent(delivery: Partial<Delivery>, answer: Answer = () => null) {
  const { apiUrl, calls, looker } = await opened(answer);
  const via = delivery.via === 'here' ? `${apiUrl}respond` : (delivery.via ?? null);
  const outcome: Outcome = await deliverToSlack(deliveryOf({ ...delivery, via }), looker);
  return { outcome, calls, methods: calls.map(({ method }) => method) };
}

describe('an edit', () => {
  const act = { kind: 'edit', remoteId: '1700000001.000100', of: 'digest:1', part: 0 } as const;

  it('changes the message that was posted, and posts nothing', async () => {
    const { outcome, calls, methods } = await sent({ act, reply: replyOf('Corrected.') });
    expect([outcome.kind, methods]).toEqual(['delivered', ['chat.update']]);
    expect(calls[0]!.form).toMatchObject({ channel: 'C1', ts: '1700000001.000100', text: 'Corrected.' });
  });

  it.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'is over where Slack says %s',
    async (error) => {
      expect((await sent({ act }, () => refused(error))).outcome).toEqual({ kind: 'rejected', reason: error });
    },
  );

  it('says the same in plain words where Slack does not like its looks', async () => {
    const { outcome, calls } = await sent({ act }, (_method, form) =>
      form.blocks === '[]' ? null : refused('invalid_blocks'),
    );
    expect([outcome.kind, calls.length]).toEqual(['delivered', 2]);
  });
});

describe('a withdrawal', () => {
  const act = { kind: 'withdraw', remoteId: '1700000001.000100', of: 'digest:1', part: 0 } as const;

  it('deletes the message; one that is gone already is withdrawn', async () => {
    expect((await sent({ act })).methods).toEqual(['chat.delete']);
    expect((await sent({ act }, () => refused('message_not_found'))).outcome.kind).toBe('delivered');
  });

  it('leaves a word in its place where Slack does not let us delete it', async () => {
    const reply = { ...replyOf('비밀'), language: 'ko' as const };
    const { outcome, calls } = await sent({ act, reply }, (method) =>
      method === 'chat.delete' ? refused('cant_delete_message') : null,
    );
    expect([outcome.kind, calls[1]!.method, calls[1]!.form.text]).toEqual([
      'delivered',
      'chat.update',
      '이 게시물은 철회되었습니다.',
    ]);
    expect(JSON.stringify(calls[1])).not.toContain('비밀');
  });

  it('is tried again where nobody answers', async () => {
    expect((await sent({ act }, () => 'reset')).outcome.kind).toBe('unknown');
  });
});

describe('a place that takes nothing more', () => {
  it.each(['is_archived', 'channel_not_found', 'not_in_channel', 'account_inactive', 'user_disabled'])(
    '72: is told as gone: %s',
    async (error) => {
      expect((await sent({}, () => refused(error))).outcome).toEqual({ kind: 'rejected', reason: error, gone: true });
    },
  );

  it('25: is not what a fault of the message itself says', async () => {
    for (const error of ['msg_too_long', 'token_revoked', 'missing_scope']) {
      expect((await sent({}, () => refused(error))).outcome).toEqual({ kind: 'rejected', reason: error });
    }
  });
});

describe('a picture', () => {
  const reply = {
    ...replyOf('Three partnerships.'),
    blocks: [
      { kind: 'picture', name: 'network.png', alt: 'KT with three', png: Buffer.from('PNG').toString('base64') },
    ],
  } as const;

  it('is uploaded without a channel and shown in the one message', async () => {
    const { calls, methods } = await sent({ reply });
    expect(methods).toEqual([
      'files.getUploadURLExternal',
      'upload',
      'files.completeUploadExternal',
      'chat.postMessage',
    ]);
    expect(calls[2]!.form.channel_id).toBeUndefined();
    const [block] = JSON.parse(calls[3]!.form.blocks!);
    expect(block).toMatchObject({ type: 'image', slack_file: { id: 'F1' }, alt_text: 'KT with three' });
  });

  it('is waited for while Slack works on it', async () => {
    let posts = 0;
    const { outcome, methods } = await sent({ reply }, (method) =>
      method === 'chat.postMessage' && ++posts < 3 ? refused('invalid_blocks') : null,
    );
    expect([outcome.kind, methods.filter((one) => one === 'chat.postMessage').length]).toEqual(['delivered', 3]);
  });

  it.each<[string, number, Answer]>([
    ['the scope is missing', 1, (method) => (method.startsWith('files') ? refused('missing_scope') : null)],
    ['uploads fail again and again', 4, (method) => (method.startsWith('files') ? 'reset' : null)],
  ])('is told in words where %s', async (_what, attempt, answer) => {
    const { outcome, calls } = await sent({ reply, attempt }, answer);
    expect(outcome.kind).toBe('delivered');
    expect(calls.at(-1)!.form.blocks).toContain('KT with three');
  });

  it('is tried again first, and nothing was posted', async () => {
    const { outcome, methods } = await sent({ reply }, (method) => (method.startsWith('files') ? 'reset' : null));
    expect([outcome.kind, methods.includes('chat.postMessage')]).toEqual(['retry', false]);
  });

  it('never goes to an address that is not Slack’s', async () => {
    const evil = { json: { ok: true, upload_url: 'https://evil.example/up', file_id: 'F1' } };
    const { outcome } = await sent({ reply }, (method) => (method === 'files.getUploadURLExternal' ? evil : null));
    expect(outcome.kind).toBe('retry');
  });
});

describe('words for one person', () => {
  const destination = 'slack:T1/C1/~U1';

  it('go by their response_url while it lives', async () => {
    expect((await sent({ destination, via: 'here' })).methods).toEqual(['respond']);
  });

  it('are ephemeral where there is none, or it is spent', async () => {
    expect((await sent({ destination })).methods).toEqual(['chat.postEphemeral']);
    const spent = (method: string): ApiAnswer | null =>
      method === 'respond' ? { text: 'expired_url', status: 404 } : null;
    expect((await sent({ destination, via: 'here' }, spent)).methods).toEqual(['respond', 'chat.postEphemeral']);
  });

  it('go to the person alone where we are no member', async () => {
    const { outcome, calls } = await sent({ destination }, (method) =>
      method === 'chat.postEphemeral' ? refused('user_not_in_channel') : null,
    );
    expect(outcome.kind).toBe('delivered');
    expect(calls.at(-1)).toMatchObject({ method: 'chat.postMessage', form: { channel: 'D1' } });
  });

  it('are said once where it is not known whether they were', async () => {
    const { outcome, methods } = await sent({ destination, via: 'here' }, () => 'reset');
    expect([outcome.kind, methods]).toEqual(['unknown', ['respond']]);
  });
});

describe('a post that stands there twice', () => {
  it('keeps the copy that we know, under which its parts hang', async () => {
    const metadata = { event_type: MARKER, event_payload: { key: markOf(deliveryOf(), 'k') } };
    const messages = ['8.1', '9.1'].map((ts) => ({ ts, user: 'UBOT', metadata }));
    const { calls, looker } = await opened((method) =>
      method === 'chat.delete' ? null : { json: { ok: true, messages } },
    );
    const known = deliveryOf({ remoteId: '9.1' });
    expect(await lookInSlack(known, looker)).toEqual({ kind: 'posted', remoteId: '9.1', removed: 1 });
    expect(calls.at(-1)).toMatchObject({ method: 'chat.delete', form: { ts: '8.1' } });
  });

  it('is looked for since long enough before, should the clock that noted its first try have been ahead', async () => {
    const { calls, looker } = await opened(() => ({ json: { ok: true, messages: [] } }));
    await lookInSlack(deliveryOf({ firstTried: '2026-01-05T09:00:00.000Z' }), looker);
    expect(Number(calls[0]!.form.oldest)).toBeLessThanOrEqual(Date.parse('2026-01-05T08:50:00.000Z') / 1000);
  });

  it('loses every copy once it is withdrawn, but for the one that says so', async () => {
    const metadata = { event_type: MARKER, event_payload: { key: markOf(deliveryOf(), 'k') } };
    const messages = ['8.1', '9.1', '9.2'].map((ts) => ({ ts, user: 'UBOT', metadata }));
    const { calls, looker } = await opened((method) =>
      method === 'chat.delete' ? null : { json: { ok: true, messages } },
    );
    const act = { kind: 'withdraw', remoteId: '9.1', of: deliveryOf().key, part: 0 } as const;
    const gone = deliveryOf({ remoteId: '9.1', act, unwanted: true });
    expect(await lookInSlack(gone, looker)).toEqual({ kind: 'absent', removed: 2 });
    expect(calls.slice(-2).map(({ form }) => form.ts)).toEqual(['8.1', '9.2']);
  });
});

describe('a message under an earlier one', () => {
  const threadRoot = '1700000001.000100';

  it('hangs there; where that is gone it stands at the top', async () => {
    const { calls } = await sent({ threadRoot });
    expect(calls[0]!.form.thread_ts).toBe(threadRoot);
    const gone = await sent({ threadRoot }, (_method, form) => (form.thread_ts ? refused('thread_not_found') : null));
    expect([gone.outcome.kind, gone.calls.length, gone.calls[1]!.form.thread_ts]).toEqual(['delivered', 2, undefined]);
  });

  it('is not half of a message that stands at the top without its beginning', async () => {
    const part = await sent({ threadRoot, part: 1 }, () => refused('thread_not_found'));
    expect([part.outcome.kind, part.calls.length]).toEqual(['rejected', 1]);
  });

  it('is looked for in both places', async () => {
    const mark = markOf(deliveryOf(), 'k');
    const copy = (ts: string) => ({ ts, user: 'UBOT', metadata: { event_type: MARKER, event_payload: { key: mark } } });
    const { calls, looker } = await opened((method) =>
      method === 'chat.delete'
        ? null
        : { json: { ok: true, messages: [copy(method === 'conversations.history' ? '9.1' : '8.1')] } },
    );
    expect(await lookInSlack(deliveryOf({ threadRoot }), looker)).toEqual({
      kind: 'posted',
      remoteId: '8.1',
      removed: 1,
    });
    expect(calls.at(-1)).toMatchObject({ method: 'chat.delete', form: { ts: '9.1' } });
  });
});
