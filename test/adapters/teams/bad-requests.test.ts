/** RELIABILITY.md, bad inputs 27 to 38: what must not get in, what must get in once. The numbers are in the names. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainWords } from '../../../adapters/teams/words-in.ts';
import { ISSUER, type TokenWish } from '../../doubles/teams-issuer.ts';
import { steep } from '../../growth.ts';
import { type ActivityChange, AT, activityOf, BOT, openDoor, SERVICE, type TestDoor } from './kit.ts';

const faults: unknown[] = [];
const note = (fault: unknown) => void faults.push(fault);
const now = () => Math.floor(Date.now() / 1000);

beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => {
  process.off('unhandledRejection', note);
  expect(faults.splice(0)).toEqual([]);
});

async function isAlive({ send, desk }: TestDoor): Promise<void> {
  const before = desk.arrivals.length;
  expect(await send(activityOf({ id: `18${before}` }))).toEqual({ status: 200, text: '' });
  expect(desk.arrivals).toHaveLength(before + 1);
}

describe('27: a request without a token', () => {
  it.each(['{}', '{"type":5}', 'null', '[]', '"x"', '', '{"type":', JSON.stringify(activityOf())])(
    '%s: 401, and we live',
    async (body) => {
      const door = await openDoor();
      expect((await door.post(body)).status).toBe(401);
      expect(door.desk.arrivals).toEqual([]);
      await isAlive(door);
    },
  );

  it.each(['Bearer', 'Bearer x', 'Basic YTpi', 'Bearer a.b', `Bearer ${'x'.repeat(9_000)}.y.z`, 'Bearer ..'])(
    '“%s” is none',
    async (authorization) => {
      const door = await openDoor();
      expect((await door.post(JSON.stringify(activityOf()), { authorization })).status).toBe(401);
    },
  );
});

describe('a body of another shape, with a token', () => {
  it.each([
    ['27: nothing in it', {}],
    ['27: a number for a type', activityOf({ type: 5 })],
    ['27: no sender', activityOf({ from: null })],
    ['27: a list for a conversation', activityOf({ conversation: [] })],
    ['30: no service address', activityOf({ serviceUrl: undefined })],
    ['32: the channel emulator', activityOf({ channelId: 'emulator' })],
    ['32: the channel webchat', activityOf({ channelId: 'webchat' })],
    ['32: the channel directline', activityOf({ channelId: 'directline' })],
    ['32: the channel AseChannel', activityOf({ channelId: 'AseChannel' })],
    ['33: a list for a tenant', activityOf({ channelData: { tenant: { id: ['t'] } } })],
    ['a message without an id', activityOf({ id: undefined })],
  ])('%s: 400, and we live', async (_what, activity) => {
    const door = await openDoor();
    const authorization = door.issuer.bearer({ serviceUrl: SERVICE });
    expect((await door.send(activity, authorization)).status).toBe(400);
    expect(door.desk.arrivals).toEqual([]);
    await isAlive(door);
  });

  it('takes no other method than POST', async () => {
    const { url } = await openDoor();
    expect((await fetch(url)).status).toBe(405);
  });

  it('36: 1 MB: 413 before it is read', async () => {
    const door = await openDoor();
    const activity = activityOf({ type: 'invoke', name: 'adaptiveCard/action', value: { x: 'y'.repeat(1_000_000) } });
    expect(
      await door.send(activity).then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    await isAlive(door);
  });

  it('JSON 50,000 deep: refused or not, and we live', async () => {
    const door = await openDoor();
    const deep = JSON.stringify(activityOf()).replace(
      '"text":',
      `"value":${'['.repeat(50_000)}${']'.repeat(50_000)},"text":`,
    );
    const authorization = door.issuer.bearer({ serviceUrl: SERVICE });
    expect([200, 400]).toContain((await door.post(deep, { authorization })).status);
    await isAlive(door);
  });

  it('half a request keeps nobody else waiting', async () => {
    const door = await openDoor();
    const half = connect(Number(new URL(door.url).port), '127.0.0.1');
    half.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\nauthorization: Bearer aa.bb.cc\r\ncontent-length: 100\r\n\r\n{"type"',
    );
    await isAlive(door);
    half.destroy();
    await sleep(20);
    await isAlive(door);
  });

  it('keys that would change every object change none', async () => {
    const door = await openDoor();
    const body = JSON.stringify(activityOf()).replace(
      '{',
      '{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}},',
    );
    const authorization = door.issuer.bearer({ serviceUrl: SERVICE });
    expect((await door.post(body, { authorization })).status).toBe(200);
    expect(({} as { hit?: number }).hit).toBeUndefined();
  });
});

describe('a token that is not Teams’', () => {
  const claims = (changed: Readonly<Record<string, unknown>>): Partial<TokenWish> => ({ claims: changed });

  it.each<[string, Partial<TokenWish>]>([
    ['28: signed with nothing', { header: { alg: 'none' } }],
    ['28: signed with the public key for a secret', { hmac: true }],
    ['28: signed by a key that nobody published', { rogue: true }],
    ['28: naming a key that nobody knows', { header: { kid: 'unknown' } }],
    ['28: naming no key', { header: { kid: undefined } }],
    ['29: run out', claims({ exp: now() - 600 })],
    ['29: without an end', claims({ exp: undefined })],
    ['29: beginning later', claims({ nbf: now() + 900 })],
    ['29: for another bot', claims({ aud: 'another' })],
    ['29: for several', claims({ aud: ['another', 'x'] })],
    ['29: of another issuer', claims({ iss: 'https://evil.example' })],
    ['29: of the emulator', claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })],
    [
      '29: of a tenant’s own',
      claims({ iss: 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0' }),
    ],
    ['30: without a service address', claims({ serviceurl: undefined })],
    ['30: for another service address', { serviceUrl: 'https://evil.example/' }],
    ['30: for one without its slash', { serviceUrl: SERVICE.slice(0, -1) }],
    ['30: for one in capitals', { serviceUrl: SERVICE.toUpperCase() }],
  ])('%s: 401, and nothing gets in', async (_what, wish) => {
    const door = await openDoor();
    const authorization = door.issuer.bearer({ serviceUrl: SERVICE, ...wish });
    expect(await door.send(activityOf(), authorization)).toEqual({ status: 401, text: '' });
    expect(door.desk.arrivals).toEqual([]);
    await isAlive(door);
  });

  it('28: naming unknown keys a thousand times does not make us ask a thousand times', async () => {
    const door = await openDoor();
    await isAlive(door);
    const asked = door.issuer.hits.length;
    door.clock.pass(120_000);
    const bearer = (no: number) => door.issuer.bearer({ serviceUrl: SERVICE, header: { kid: `k${no}` } });
    for (let lot = 0; lot < 20; lot++) {
      const sent = Array.from({ length: 50 }, (_, no) => door.send(activityOf(), bearer(lot * 50 + no)));
      expect(new Set((await Promise.all(sent)).map(({ status }) => status))).toEqual(new Set([401]));
    }
    expect(door.issuer.hits.length - asked).toBeLessThanOrEqual(2);
    await isAlive(door);
  });

  it('tells a stranger nothing, and no secret is logged', async () => {
    const door = await openDoor();
    const authorization = door.issuer.bearer({ serviceUrl: SERVICE, rogue: true });
    expect((await door.send(activityOf(), authorization)).text).toBe('');
    expect(JSON.stringify(door.log.lines)).not.toContain(authorization.slice(7, 60));
  });
});

describe('30: a service address that is none of Microsoft’s, rightly signed', () => {
  it.each([
    'https://evil.example/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net/a/../../x',
    'https://evil.example/?smba.trafficmanager.net',
    'https://127.0.0.1/',
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'x',
  ])('%s is refused and never kept', async (serviceUrl) => {
    const door = await openDoor();
    expect((await door.send(activityOf({ serviceUrl }))).status).toBe(403);
    expect((await door.send(activityOf({ serviceUrl, type: 'installationUpdate', action: 'add' }))).status).toBe(403);
    expect([door.desk.arrivals, door.kept]).toEqual([[], []]);
  });
});

describe('a tenant we do not serve', () => {
  const elsewhere = { tenant: { id: 'another-tenant' } };

  it.each<[string, ActivityChange]>([
    [
      '33: another',
      { channelData: elsewhere, conversation: { id: 'c', conversationType: 'personal', tenantId: 'another-tenant' } },
    ],
    ['33: two at once', { channelData: elsewhere }],
    ['33: none', { channelData: null, conversation: { id: 'c', conversationType: 'personal' } }],
  ])('%s is refused and never kept', async (_what, change) => {
    const door = await openDoor();
    expect((await door.send(activityOf(change))).status).toBe(403);
    expect((await door.send(activityOf({ ...change, type: 'installationUpdate', action: 'add' }))).status).toBe(403);
    expect([door.desk.arrivals, door.kept]).toEqual([[], []]);
  });

  it('31: a token used again with another body serves no other tenant', async () => {
    const door = await openDoor();
    const authorization = door.issuer.bearer({ serviceUrl: SERVICE });
    expect((await door.send(activityOf(), authorization)).status).toBe(200);
    expect((await door.send(activityOf({ id: '2', channelData: elsewhere }), authorization)).status).toBe(403);
    expect(door.desk.arrivals).toHaveLength(1);
  });
});

describe('what must be answered once', () => {
  it('34: the same activity four times', async () => {
    const door = await openDoor();
    for (let time = 0; time < 4; time++) expect((await door.send(activityOf())).status).toBe(200);
    expect(door.desk.arrivals).toHaveLength(1);
  });

  it('34: but two of one id in two conversations are two', async () => {
    const door = await openDoor();
    await door.send(activityOf());
    const conversation = { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel' };
    await door.send(activityOf({ conversation }));
    expect(door.desk.arrivals).toHaveLength(2);
  });

  it('34: a welcome for the same installation', async () => {
    const door = await openDoor();
    for (let time = 0; time < 3; time++) await door.send(activityOf({ type: 'installationUpdate', action: 'add' }));
    expect(door.desk.sent).toHaveLength(1);
  });
});

describe('35: Microsoft’s keys', () => {
  const DAY = 24 * 3_600_000;

  it('serve on while their server is away, and are asked for one at a time', async () => {
    const door = await openDoor();
    await isAlive(door);
    const before = door.issuer.hits.length;
    door.issuer.up = false;
    door.clock.pass(DAY + 1);
    const sent = Array.from({ length: 30 }, (_, no) => door.send(activityOf({ id: `9${no}` })));
    expect(new Set((await Promise.all(sent)).map(({ status }) => status))).toEqual(new Set([200]));
    expect(door.issuer.hits.length - before).toBeLessThanOrEqual(2);
    door.issuer.up = true;
    door.clock.pass(61_000);
    await isAlive(door);
    expect(door.issuer.hits.length).toBeGreaterThan(before + 1);
  });

  it('keep strangers out while there are none yet', async () => {
    const door = await openDoor();
    door.issuer.up = false;
    expect((await door.send(activityOf())).status).toBe(401);
    door.issuer.up = true;
    door.clock.pass(61_000);
    await isAlive(door);
  });
});

describe('36: what a card carries', () => {
  const invoke = (verb: unknown, data: unknown, change: ActivityChange = {}) =>
    activityOf({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb, data } },
      ...change,
    });

  it.each([
    ['a verb that is a number', invoke(5, {})],
    ['data that is a list', invoke('quotes', [])],
    ['no action', activityOf({ type: 'invoke', name: 'adaptiveCard/action', value: { action: 'x' } })],
    ['a value that is text', activityOf({ type: 'invoke', name: 'adaptiveCard/action', value: 'x' })],
    [
      'feedback of another shape',
      activityOf({ type: 'invoke', name: 'message/submitAction', value: { actionName: 'x' } }),
    ],
    ['a button that says nothing', activityOf({ text: '', entities: [], value: { pactwire: 'say', says: ' ' } })],
    [
      'a button that says a book',
      activityOf({ text: '', entities: [], value: { pactwire: 'say', says: 'x'.repeat(400) } }),
    ],
    ['a button that says a list', activityOf({ text: '', entities: [], value: { pactwire: 'say', says: ['help'] } })],
    [
      'values of 40 kB',
      activityOf({ text: '', entities: [], value: { pactwire: 'say', says: 'x', more: 'x'.repeat(40_000) } }),
    ],
  ])('%s: 400', async (_what, activity) => {
    const door = await openDoor();
    expect((await door.send(activity)).status).toBe(400);
    expect(door.desk.arrivals).toEqual([]);
  });

  it('speaks of an answer that was never given in this tenant: nothing is shown or kept', async () => {
    const door = await openDoor();
    for (const verb of ['quotes', 'wrong']) {
      const { status, text } = await door.send(invoke(verb, { answer: 'ans_of_another', 'wrong-kind': 'wrong-fact' }));
      expect([status, JSON.parse(text).type]).toEqual([200, 'application/vnd.microsoft.activity.message']);
    }
    expect(door.desk.proposals).toEqual([]);
  });

  it('an unknown invoke is told so', async () => {
    const door = await openDoor();
    expect((await door.send(activityOf({ type: 'invoke', name: 'composeExtension/query' }))).status).toBe(501);
    expect((await door.send(invoke('other', {}))).status).toBe(200);
  });
});

describe('37: mentions', () => {
  const said = async (text: string, entities: unknown): Promise<string | undefined> => {
    const door = await openDoor();
    await door.send(activityOf({ text, entities }));
    return door.desk.arrivals[0]?.text;
  };
  const ours = { type: 'mention', mentioned: { id: BOT }, text: AT };

  it.each([
    ['one within another', '<at><at>Pactwire</at></at> partners KT', [ours], 'partners KT'],
    ['the bot twice', `${AT} ${AT} help`, [ours, ours], 'help'],
    [
      'somebody else as well',
      `${AT} ask <at>Bob</at> about KT`,
      [ours, { type: 'mention', mentioned: { id: '29:bob' }, text: '<at>Bob</at>' }],
      'ask Bob about KT',
    ],
    ['an entity whose text is not there', 'help', [{ ...ours, text: '<at>Other</at>' }], 'help'],
    ['an entity without text', `${AT} help`, [{ type: 'mention', mentioned: { id: BOT } }], 'Pactwire help'],
    ['a tag that never ends', `${AT} help <at`, [ours], 'help <at'],
    ['other tags', `${AT} <script>alert(1)</script><b>KT</b>`, [ours], 'alert(1)KT'],
    ['entities of characters', `${AT} a &lt;at&gt; &#44; &#x41; &amp;lt;`, [ours], 'a <at> , &#x41; &lt;'],
  ])('%s', async (_what, text, entities, expected) => {
    expect(await said(text, entities)).toBe(expected);
  });

  it('a hundred thousand signs are read, in work that does not grow with their square', async () => {
    expect(await said(`${AT} help ${'<at>'.repeat(25_000)}`, [ours])).toMatch(/^help/);
    const read = (text: string) => plainWords({ text: `${AT} ${text}`, entities: [ours], recipient: { id: BOT } });
    expect(await steep(read, ['<at>', '<a ', '&', AT, ' '])).toEqual([]);
  });

  it('talk in a channel that is not for us is left alone', async () => {
    const door = await openDoor();
    await door.send(activityOf({ text: 'Lunch?', entities: [] }));
    await door.send(
      activityOf({
        text: '<at>Bob</at> lunch?',
        entities: [{ type: 'mention', mentioned: { id: '29:bob' }, text: '<at>Bob</at>' }],
      }),
    );
    expect(door.desk.arrivals).toEqual([]);
  });
});

it('38: an attachment that points into our network is not fetched', async () => {
  const door = await openDoor();
  const before = door.issuer.hits.length;
  const attachments = [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: door.issuer.openIdMetadata,
      content: { downloadUrl: door.issuer.openIdMetadata },
    },
  ];
  expect((await door.send(activityOf({ attachments }))).status).toBe(200);
  await sleep(50);
  // Only the two requests for keys.
  expect(door.issuer.hits.length - before).toBe(2);
  expect(door.desk.arrivals).toHaveLength(1);
});

it('makes Teams send again where the database is away, and then takes it once', async () => {
  const door = await openDoor();
  door.desk.broken = new Error('connection refused');
  expect((await door.send(activityOf())).status).toBe(503);
  door.desk.broken = null;
  expect((await door.send(activityOf())).status).toBe(200);
  expect(door.desk.arrivals).toHaveLength(1);
});

describe('without tokens (local playground)', () => {
  const open = () => openDoor({ anonymous: true, appId: null, rehearsal: null });
  const activity = JSON.stringify(activityOf({ serviceUrl: 'http://localhost:56150/_connector' }));

  it('takes what begins on this machine', async () => {
    const door = await open();
    expect((await door.post(activity)).status).toBe(200);
    expect(door.desk.arrivals).toHaveLength(1);
  });

  it.each([
    ['x-forwarded-for', '127.0.0.1'],
    ['forwarded', 'for=127.0.0.1'],
    ['x-real-ip', '127.0.0.1'],
    ['via', '1.1 tunnel'],
    ['origin', 'https://evil.example'],
  ])('refuses what a %s brings in', async (name, value) => {
    const door = await open();
    expect((await door.post(activity, { [name]: value })).status).toBe(401);
  });

  it('refuses another host name', async () => {
    const door = await open();
    const { port } = new URL(door.url);
    const status = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.once('data', (data) => resolve(data.toString().split(' ')[1] ?? ''));
      socket.write('POST /api/messages HTTP/1.1\r\nhost: rebound.example\r\ncontent-length: 2\r\n\r\n{}');
    });
    expect(status).toBe('401');
  });
});

it('names its issuer as Microsoft does', () => {
  expect(ISSUER).toBe('https://api.botframework.com');
});
