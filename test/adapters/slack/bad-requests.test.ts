/** RELIABILITY.md, bad inputs 1 to 21: what must not get in, what must get in once. The numbers are in the names. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedHeaders } from '../../clients/slack-driver.ts';
import { mentionOf, openDoor, SIGNING } from './door.ts';

const TS = '1700000000.000100';
const DAY = 86_400;
const now = () => Math.floor(Date.now() / 1000);
const faults: unknown[] = [];
const note = (fault: unknown) => void faults.push(fault);

beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => {
  process.off('unhandledRejection', note);
  expect(faults.splice(0)).toEqual([]);
});

type Door = Awaited<ReturnType<typeof openDoor>>;

function post({ eventsUrl }: Door, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const json = { 'content-type': 'application/json', ...headers };
  return fetch(eventsUrl, { method: 'POST', body, headers: json }).then(({ status }) => status);
}

async function isAlive({ driver, desk }: Door): Promise<void> {
  const before = desk.arrivals.length;
  expect(await driver.event(mentionOf(`${1_800_000_000 + before}.000100`))).toMatchObject({ status: 200 });
  expect(desk.arrivals).toHaveLength(before + 1);
}

describe('a request that Slack did not sign', () => {
  const body = JSON.stringify({ type: 'event_callback', event_id: 'Ev1', team_id: 'T1', event: mentionOf(TS) });
  const good = () => signedHeaders(SIGNING, body);
  const withSignature = (change: (signature: string) => string) => {
    const headers = good();
    return { ...headers, 'x-slack-signature': change(headers['x-slack-signature']) };
  };

  it.each<[string, () => Readonly<Record<string, string>>]>([
    ['1: has no signature', () => ({})],
    ['1: has no timestamp', () => ({ 'x-slack-signature': good()['x-slack-signature'] })],
    ['2: is 301 seconds old', () => signedHeaders(SIGNING, body, now() - 301)],
    ['3: is dated a day ahead, rightly signed', () => signedHeaders(SIGNING, body, now() + DAY)],
    ['3: is dated ten years ahead, rightly signed', () => signedHeaders(SIGNING, body, now() + 3650 * DAY)],
    ['3: has no number for a timestamp', () => ({ ...good(), 'x-slack-request-timestamp': '1e9' })],
    ['4: is signed as v1', () => withSignature((s) => s.replace('v0=', 'v1='))],
    ['4: has an empty signature', () => withSignature(() => '')],
    ['4: has a signature in capitals', () => withSignature((s) => s.toUpperCase())],
    ['4: has a short signature', () => withSignature((s) => s.slice(0, -2))],
    ['5: was signed with another secret', () => signedHeaders('another-secret', body)],
    ['5: was altered after signing', () => signedHeaders(SIGNING, `${body} `)],
  ])('%s: 401, and nothing gets in', async (_what, headers) => {
    const door = await openDoor();
    expect(await post(door, body, headers())).toBe(401);
    expect(door.desk.arrivals).toEqual([]);
  });

  it('8: an unsigned ssl_check has no effect', async () => {
    const door = await openDoor();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await post(door, 'ssl_check=1&token=x', headers)).toBe(401);
  });

  it('9: an unsigned challenge is not repeated', async () => {
    const door = await openDoor();
    const challenge = JSON.stringify({ type: 'url_verification', challenge: '<script>alert(1)</script>' });
    const response = await fetch(door.eventsUrl, { method: 'POST', body: challenge });
    expect([response.status, await response.text()]).toEqual([401, '']);
  });

  it('answers a signed challenge as JSON', async () => {
    const { driver } = await openDoor();
    const answer = await driver.json({ type: 'url_verification', challenge: 'c1' });
    expect([answer.status, answer.text]).toEqual([200, '{"challenge":"c1"}']);
  });
});

describe('a signed request of another shape', () => {
  it.each([
    ['6: null', 'null'],
    ['7: a list', '[]'],
    ['7: a number', '5'],
    ['7: a word', '"x"'],
    ['7: an empty object', '{}'],
    ['7: an event that is null', '{"type":"event_callback","event_id":"E","team_id":"T1","event":null}'],
    ['7: an event that is a word', '{"type":"event_callback","event_id":"E","team_id":"T1","event":"x"}'],
    [
      '7: a message without a channel',
      '{"type":"event_callback","event_id":"E","team_id":"T1","event":{"type":"message","ts":"1.1"}}',
    ],
    ['7: half an object', '{"type":'],
    ['7: a number for a type', '{"type":5}'],
  ])('%s: 400, and we live', async (_what, body) => {
    const door = await openDoor();
    expect((await door.driver.send('application/json', body)).status).toBe(400);
    await isAlive(door);
  });

  it.each([
    ['6: a click that is null', 'payload=null'],
    ['7: a click that is a list', 'payload=%5B%5D'],
    ['7: a click without actions', `payload=${encodeURIComponent('{"type":"block_actions","team":{"id":"T1"}}')}`],
    ['20: a command that comes twice', 'command=%2Fbrief&command=%2Fother&text=x&team_id=T1'],
    ['7: a command without the rest', 'command=%2Fbrief'],
  ])('%s: 400, and we live', async (_what, body) => {
    const door = await openDoor();
    expect((await door.driver.send('application/x-www-form-urlencoded', body)).status).toBe(400);
    await isAlive(door);
  });

  it('7: another content type: 400', async () => {
    const { driver } = await openDoor();
    expect((await driver.send('text/plain', '{}')).status).toBe(400);
  });

  it('takes no other method than POST', async () => {
    const { eventsUrl } = await openDoor();
    expect((await fetch(eventsUrl)).status).toBe(405);
  });

  it('10: 20 MB: 413 before it is read', async () => {
    const door = await openDoor();
    const body = `{"type":"${'x'.repeat(20_000_000)}"}`;
    const status = await post(door, body, signedHeaders(SIGNING, body)).catch(() => 413);
    expect(status).toBe(413);
    await isAlive(door);
  });

  it('10: 20 MB without a length: cut off on the way', async () => {
    const door = await openDoor();
    const chunk = new Uint8Array(100_000).fill(120);
    let left = 200;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const sent = fetch(door.eventsUrl, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(await sent.then(({ status }) => status).catch(() => 413)).toBe(413);
    await isAlive(door);
  });

  it('11: JSON 100,000 deep: refused, and we live', async () => {
    const door = await openDoor();
    const deep = `{"type":"event_callback","event_id":"E","team_id":"T1","event":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await door.driver.send('application/json', deep)).status).toBe(400);
    await isAlive(door);
  });

  it('12: half a request keeps nobody else waiting', async () => {
    const door = await openDoor();
    const half = connect(Number(door.address.port), '127.0.0.1');
    half.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"type"');
    await isAlive(door);
    half.destroy();
    await sleep(20);
    await isAlive(door);
  });

  it('13: keys that would change every object change none', async () => {
    const door = await openDoor();
    const event = JSON.stringify(mentionOf(TS)).replace(
      '{',
      '{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}},',
    );
    const body = `{"__proto__":{"hit":1},"type":"event_callback","event_id":"E1","team_id":"T1","event":${event}}`;
    expect((await door.driver.send('application/json', body)).status).toBe(200);
    expect(({} as { hit?: number }).hit).toBeUndefined();
    expect(door.desk.arrivals).toHaveLength(1);
  });
});

describe('what must be answered once', () => {
  it('14: the same event four times', async () => {
    const { driver, desk } = await openDoor();
    for (const retry of [0, 1, 2, 3]) {
      const headers: Record<string, string> = retry === 0 ? {} : { 'x-slack-retry-num': String(retry) };
      expect((await driver.event(mentionOf(TS), { event_id: 'Ev1' }, headers)).status).toBe(200);
    }
    expect(desk.arrivals).toHaveLength(1);
  });

  it('15: a mention that comes as message and as app_mention', async () => {
    const { driver, desk } = await openDoor();
    await driver.event(mentionOf(TS, { type: 'message', channel_type: 'channel' }));
    await driver.event(mentionOf(TS));
    expect(desk.arrivals).toHaveLength(1);
  });

  it('16: one gesture with two timestamps and one client_msg_id', async () => {
    const { driver, desk } = await openDoor();
    await driver.event(mentionOf(TS, { client_msg_id: 'm1' }));
    await driver.event(mentionOf('1700000000.000200', { client_msg_id: 'm1' }));
    expect(desk.arrivals).toHaveLength(1);
  });
});

describe('what must not be answered', () => {
  it.each([
    ['17: our own message', { user: 'UBOT' }],
    ['17: a message of a bot', { bot_id: 'B2' }],
    ['17: a message of an integration', { subtype: 'bot_message', user: null }],
    ['17: an edit', { subtype: 'message_changed' }],
    ['17: a deletion', { subtype: 'message_deleted' }],
    ['17: somebody joining', { subtype: 'channel_join' }],
    ['a mention without words', { text: '<@UBOT>' }],
    ['talk in a channel', { text: 'Lunch?', type: 'message', channel_type: 'channel' }],
  ])('%s', async (_what, change) => {
    const { driver, desk } = await openDoor();
    expect((await driver.event(mentionOf(TS, { type: 'message', ...change }))).status).toBe(200);
    expect(desk.arrivals).toEqual([]);
  });

  it.each([
    ['18: an event of another workspace', { team_id: 'T2', authorizations: [{ team_id: 'T2' }] }],
    ['18: an event of another app', { api_app_id: 'A2' }],
    ['18: an organisation-wide installation', { team_id: null, authorizations: [{ team_id: null }] }],
  ])('%s', async (_what, envelope) => {
    const { driver, desk } = await openDoor();
    expect((await driver.event(mentionOf(TS), envelope)).status).toBe(200);
    expect(desk.arrivals).toEqual([]);
  });

  it('18: but somebody of another company in a shared channel is answered, in our workspace', async () => {
    const { driver, desk } = await openDoor();
    await driver.event(mentionOf(TS, { user_team: 'T9', source_team: 'T9', team: 'T9' }), { team_id: 'T9' });
    expect(desk.arrivals).toMatchObject([{ workspace: 'slack:T1' }]);
  });
});

describe('19: what a click carries', () => {
  const click = { type: 'block_actions', user: { id: 'U1' }, channel: { id: 'C1' } };

  it.each([
    'https://hooks.slack.com.evil.example/x',
    'http://hooks.slack.com/x',
    'https://user@hooks.slack.com/x',
    'https://169.254.169.254/',
    'x',
  ])('is not answered through %s', async (response_url) => {
    const { driver, desk } = await openDoor();
    desk.answers.set('ans_1', { reply: await desk.home('en', null), quotes: [] });
    await driver.interactive({ ...click, response_url, actions: [{ action_id: 'share', value: 'ans_1' }] });
    expect(desk.sent).toEqual([]);
    const command = { user_id: 'U1', channel_id: 'C1', response_url };
    expect((await driver.slash('Who signed?', command)).status).toBe(400);
    expect(desk.arrivals).toEqual([]);
  });

  it('shares nothing for an answer that we never gave here', async () => {
    const { driver, desk } = await openDoor();
    const response_url = 'https://hooks.slack.com/x';
    await driver.interactive({ ...click, response_url, actions: [{ action_id: 'share', value: 'ans_forged' }] });
    expect(desk.sent).toEqual([]);
  });

  it('shares once, though the click is sent again', async () => {
    const { driver, desk } = await openDoor();
    desk.answers.set('ans_1', { reply: await desk.home('en', null), quotes: [] });
    const response_url = 'https://hooks.slack.com/x';
    const again = { ...click, response_url, trigger_id: 't', actions: [{ action_id: 'share', value: 'ans_1' }] };
    for (let time = 0; time < 2; time++) await driver.interactive(again);
    expect(desk.sent).toHaveLength(1);
  });

  it('is refused as a proposal where it is none of ours', async () => {
    const { driver, desk } = await openDoor();
    const view = { id: 'V1', callback_id: 'wrong', private_metadata: 'ans_forged', state: { values: {} } };
    expect((await driver.interactive({ type: 'view_submission', user: { id: 'U1' }, view })).status).toBe(400);
    expect(desk.proposals).toEqual([]);
  });
});

describe('21: a database that is away when Slack calls', () => {
  it('makes Slack call again: 503, and then once', async () => {
    const { driver, desk } = await openDoor();
    desk.broken = new Error('connection refused');
    expect((await driver.event(mentionOf(TS), { event_id: 'Ev1' })).status).toBe(503);
    desk.broken = null;
    expect((await driver.event(mentionOf(TS), { event_id: 'Ev1' })).status).toBe(200);
    expect(desk.arrivals).toHaveLength(1);
  });
});
