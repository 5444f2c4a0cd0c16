import { describe, expect, it } from 'vitest';
import type { Asking } from '../../src/conversation/chat-adapter.ts';
import type { FollowDesk } from '../../src/conversation/follow-desk.ts';
import { followFeature } from '../../src/conversation/follow-feature.ts';
import { readFollow } from '../../src/conversation/follow-grammar.ts';
import { handleMessage } from '../../src/conversation/handle-message.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { CompanyBrief } from '../../src/domain/brief.ts';
import type { ReplyAction } from '../../src/domain/reply.ts';
import { findCompanies } from '../../src/library/companies/companies.ts';
import { describeEngines } from '../contracts/engines.ts';
import { openAlertWorld } from '../doubles/alert-world.ts';

const deal = (parties: string, kind = 'a memorandum of understanding') => ({
  title: `${parties} on 6G`,
  text: `${parties} signed ${kind} on 6G research on 20 March 2025. The work begins in Seoul.`,
});
const HOUR = 3_600_000;

describeEngines('Following', (newPlace) => {
  const open = async (start?: string) => openAlertWorld(await (await newPlace()).open(), start);
  const buttons = (reply: { readonly blocks: readonly { readonly kind: string }[] }) =>
    reply.blocks.flatMap((block) =>
      block.kind === 'actions'
        ? (block as unknown as { actions: readonly ReplyAction[] }).actions.flatMap((one) =>
            one.kind === 'say' ? one.says : [],
          )
        : [],
    );

  it('is listed with unfollow beside each, ended, and taken up again', async () => {
    const world = await open();
    await world.say('follow KT: contracts, MOUs');
    await world.say('SK텔레콤 × 마이크로소프트 팔로우');
    const list = await world.reply('following');
    expect(JSON.stringify(list)).toMatch(/F1 {2}KT – only contract, MOU/);
    expect(JSON.stringify(list)).toMatch(/F2 {2}SK Telecom × Microsoft/);
    expect(buttons(list)).toEqual(expect.arrayContaining(['unfollow F1', 'mute F1 week', 'unfollow F2']));
    const ended = await world.reply('unfollow F1');
    expect(buttons(ended)).toEqual(['undo F1']);
    expect(await world.say('following')).not.toMatch(/F1 /);
    expect(await world.say('undo F1')).toMatch(/Following KT/);
    expect(await world.say('팔로우 목록')).toMatch(/F1 KT/);
    expect(await world.say('unfollow skt × Microsoft')).toMatch(/Stopped following SK Telecom × Microsoft/);
    expect(await world.say('unfollow Ericsson')).toMatch(/do not follow “Ericsson”/);
  });

  it('is done once for one gesture, and once for one wish', async () => {
    const world = await open();
    const asking = world.asking();
    expect(await world.say('follow KT', asking)).toMatch(/Following KT \(F1\)/);
    expect(await world.say('follow KT', asking)).toMatch(/Following KT \(F1\)/);
    expect(await world.say('follow 케이티')).toMatch(/follow KT already \(F1\)/);
    const ending = world.asking();
    expect(await world.say('unfollow F1', ending)).toMatch(/Stopped/);
    expect(await world.say('unfollow F1', ending)).toMatch(/Stopped/);
    expect(await world.say('unfollow F1')).toMatch(/There is no F1 here/);
  });

  it('asks which, or suggests, and says so where nothing can be followed', async () => {
    const world = await open();
    const unknown = await world.reply('follow Ericson');
    expect(buttons(unknown)).toEqual(['follow ericsson', 'follow "Ericson"']);
    expect(await world.say('follow ericsson')).toMatch(/Following Ericsson/);
    for (const name of ['a', 'The', '😀', '(a+)+$', '; DROP TABLE follows', '%', '{{}}'])
      expect(await world.say(`follow ${name}`)).toMatch(/no name I could follow/);
    expect(await world.say('follow KT', world.asking({ id: 'U9', destination: null }, world.channel('C9')))).toMatch(
      /no way to reach you/,
    );
  });

  it('is for members: guests only ask', async () => {
    const world = await open();
    const guest = world.asking({ id: 'U7', role: 'guest' }, world.channel('C1'));
    await world.say('follow KT here', world.asking({}, world.channel('C1')));
    for (const text of ['follow KT', 'follow KT here', 'unfollow F1', 'mute F1 week', 'alerts daily here', 'undo F1'])
      expect(await world.say(text, guest)).toMatch(/Guests can ask/);
    expect(await world.database.read.selectFrom('follows').select('state').execute()).toEqual([{ state: 'on' }]);
  });

  it('68: of a person or another channel is not there for others; what a channel follows its members change', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.say('follow Nokia here', world.asking({}, world.channel('C1')));
    const other = world.asking({ id: 'U2' }, world.channel('C2'));
    for (const text of ['unfollow F1', 'mute F1 week', 'unfollow F2', 'unfollow F99'])
      expect(await world.say(text, other)).toMatch(/There is no F\d+ here/);
    expect(await world.say('unfollow F1', world.asking({ id: 'U3', role: 'steward' }))).toMatch(/There is no F1/);
    expect(await world.say('mute F2 week', world.asking({ id: 'U2' }, world.channel('C1')))).toMatch(/is muted until/);
    expect(await world.say('unfollow F2', world.asking({ id: 'U3', role: 'steward' }))).toMatch(/Stopped/);
  });

  it('68: of another workspace changes nothing and tells nothing', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add(deal('KT and Nokia'));
    await world.match();
    const there = { workspace: 'slack:T2' } as const;
    const before = await world.database.read.selectFrom('follows').selectAll().execute();
    const strangers = [world.asking({}, there), world.asking({ role: 'steward' }, there)];
    for (const stranger of strangers) {
      for (const text of [
        'unfollow F1',
        'mute F1 week',
        'unmute F1',
        'resume F1',
        'undo F1',
        'not relevant A1',
        'undo A1',
      ]) {
        const said = await world.say(text, { ...stranger });
        expect(said).toMatch(/There is no [FA]1 here/);
        expect(said).not.toMatch(/KT/);
      }
      expect(await world.say('following', stranger)).toMatch(/Nothing is followed yet/);
    }
    expect(await world.database.read.selectFrom('follows').selectAll().execute()).toEqual(before);
    expect(await world.database.read.selectFrom('follow_mutes').selectAll().execute()).toEqual([]);
    await world.say('follow Ericsson', world.asking({}, there));
    await world.room.feature.gone('slack:T2', 'slack:T1/DU1/-', 'account_inactive');
    await world.add(deal('KT and Ericsson', 'a contract'));
    await world.match();
    const told = await world.told();
    expect(told.map(({ workspace, destination }) => `${workspace} ${destination}`).sort()).toEqual([
      'slack:T1 slack:T1/DU1/-',
      'slack:T1 slack:T1/DU1/-',
      'slack:T2 slack:T2/DU1/-',
    ]);
  });

  it('is muted for a week, and what comes meanwhile is not told', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.say('mute F1 week');
    await world.add(deal('KT and Nokia'));
    await world.match();
    expect(await world.told()).toEqual([]);
    world.clock.pass(7 * 24 * HOUR + 1);
    await world.add({
      ...deal('KT and Ericsson', 'a contract'),
      text: deal('KT and Ericsson', 'a contract').text.replace('20 March', '27 March'),
      publishedAt: '2025-03-27',
    });
    await world.match();
    expect((await world.told()).map(({ text }) => text)).toEqual([expect.stringContaining('Ericsson')]);
  });

  it('leaves out a partnership that is not relevant, for that follow, until that is undone', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add({ ...deal('KT and Nokia'), url: 'https://wire.example/1' });
    await world.match();
    const said = await world.reply('not relevant A1');
    expect(buttons(said)).toEqual(['undo A1']);
    const later = (n: number, kind: string, day: string) => ({
      url: `https://wire.example/${n}`,
      publishedAt: `2025-03-${day}`,
      text: `KT and Nokia signed ${kind} on 6G research on ${day} March 2025, after the memorandum of understanding of 20 March 2025.`,
    });
    world.clock.pass(24 * HOUR);
    await world.add(later(2, 'a contract', '21'));
    await world.match();
    expect(await world.told()).toHaveLength(1);
    await world.say('undo A1');
    world.clock.pass(24 * HOUR);
    await world.add({
      ...later(3, 'a contract', '22'),
      text: 'KT and Nokia set up a joint venture for 6G research on 22 March 2025.',
    });
    await world.match();
    expect((await world.told()).length).toBeGreaterThan(1);
  });

  it('waits for the end of quiet hours and comes as one message, in the zone of the person', async () => {
    const world = await open('2025-03-20T14:30:00.000Z');
    await world.say('follow KT');
    expect(await world.say('alerts quiet 22:00-07:00 limit 5')).toMatch(/quiet from 22:00 to 07:00[\s\S]*Asia\/Seoul/);
    await world.add(deal('KT and Nokia'), deal('KT and Ericsson', 'a contract'));
    await world.match();
    expect(await world.told()).toEqual([]);
    world.clock.pass(7 * HOUR + 29 * 60_000);
    await world.match();
    expect(await world.told()).toEqual([]);
    world.clock.pass(2 * 60_000);
    await world.match();
    await world.match();
    const told = await world.told();
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toMatch(/2 alerts[\s\S]*Nokia[\s\S]*Ericsson|2 alerts[\s\S]*Ericsson[\s\S]*Nokia/);
  });

  it('waits through quiet hours in which clocks are set forward', async () => {
    // New York, the night to 9 March 2025: 23:30, and quiet until 07:00, which is an hour sooner than on other nights.
    const world = await open('2025-03-09T04:30:00.000Z');
    const asking = () => world.asking({ zone: 'America/New_York' });
    await world.say('follow KT', asking());
    await world.say('alerts quiet 22:00-07:00', asking());
    await world.add({
      publishedAt: '2025-03-09',
      text: 'KT and Nokia signed a memorandum of understanding on 6G research on 8 March 2025. The work begins in Seoul.',
    });
    await world.match();
    world.clock.pass(6 * HOUR + 29 * 60_000);
    await world.match();
    expect(await world.told()).toEqual([]);
    world.clock.pass(2 * 60_000);
    await world.match();
    expect(await world.told()).toHaveLength(1);
  });

  it('that ended while an alert waited is told nothing', async () => {
    const world = await open('2025-03-20T14:30:00.000Z');
    await world.say('follow KT');
    await world.say('alerts daily 08:00');
    await world.add(deal('KT and Nokia'));
    await world.match();
    await world.say('unfollow F1');
    world.clock.pass(24 * HOUR);
    await world.match();
    expect(await world.told()).toEqual([]);
  });

  it('bundles what comes beyond the limit of a day', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.say('alerts limit 2');
    for (const other of ['Nokia', 'Ericsson', 'Orange', 'Verizon']) await world.add(deal(`KT and ${other}`));
    await world.match();
    expect(await world.told()).toHaveLength(2);
    world.clock.pass(24 * HOUR);
    await world.match();
    const told = await world.told();
    expect(told).toHaveLength(3);
    expect(told[2]!.text).toMatch(/2 alerts/);
  });

  it('70: of a company with a short name that is also a word floods nobody', async () => {
    const world = await open();
    for (const name of ['One', 'Three', 'Rain', 'Orange', 'EE', 'Telia']) await world.say(`follow "${name}"`);
    await world.add({
      title: 'Rain delays three towers',
      text: 'One engineer said rain in the orange hills delayed three towers for one week. Nobody signed anything, and three more will follow.',
    });
    await world.add(deal('KT and Nokia'));
    await world.match();
    expect(await world.told()).toEqual([]);
  });

  it('72: pauses where the place takes nothing more, says why, and is taken up again', async () => {
    const world = await open();
    const inC1 = () => world.asking({}, world.channel('C1'));
    await world.say('follow KT here', inC1());
    await world.room.feature.gone('slack:T1', 'slack:T1/C1/-', 'is_archived');
    await world.add(deal('KT and Nokia'));
    await world.match();
    expect(await world.told()).toEqual([]);
    expect(await world.say('following', inC1())).toMatch(/paused: is_archived/);
    expect(await world.say('resume F1', inC1())).toMatch(/Following KT/);
    await world.add(deal('KT and Ericsson'));
    await world.match();
    expect(await world.told()).toHaveLength(1);
  });

  it('speaks Korean to whoever speaks Korean', async () => {
    const world = await open();
    expect(await world.say('KT 팔로우')).toMatch(/팔로우를 시작했습니다\(F1\)/);
    await world.add({
      title: 'KT-노키아, 6G 양해각서 체결',
      text: 'KT는 노키아와 6G 연구를 위한 양해각서(MOU)를 20일 체결했다고 밝혔다. 두 회사는 서울에서 시험을 시작한다.',
    });
    await world.match();
    const [alert] = await world.told();
    expect(alert!.text).toMatch(/KT × 노키아 – 양해각서\(MOU\)/);
    expect(buttons(alert!.reply)).toEqual(expect.arrayContaining(['F1 음소거 일주일', 'A1 관련 없음']));
    expect(await world.say('A1 관련 없음')).toMatch(/더 알리지 않습니다/);
    expect(await world.say('F1 음소거 일주일')).toMatch(/까지 끕니다/);
    expect(await world.say('F1 팔로우 취소')).toMatch(/해제했습니다/);
  });

  it('can be set by forms, which are commands', async () => {
    const world = await open();
    const { feature } = world.room;
    const who = { workspace: 'slack:T1', by: 'U1', place: null };
    expect(await feature.form('something', '', who, 'en')).toBeNull();
    const form = await feature.form('alert-timing', 'me', who, 'en');
    const values = Object.fromEntries(form!.fields.map((field) => [field.id, field.initial]));
    const saved = feature.submitted(
      'alert-timing',
      'me',
      { ...values, pace: 'daily', quiet: 'yes', weekends: 'no' },
      'en',
    );
    expect(saved).toEqual({
      kind: 'says',
      text: 'alerts daily 08:00 quiet 22:00-07:00 weekends off limit 20',
    });
    expect(await world.say((saved as { text: string }).text)).toMatch(/daily at 08:00[\s\S]*not at weekends/);
    const again = await feature.form('alert-timing', 'me', who, 'ko');
    expect(again!.fields.find(({ id }) => id === 'pace')).toMatchObject({ initial: 'daily' });
    expect(feature.submitted('alert-timing', 'me', { ...values, from: '25:99' }, 'en')).toMatchObject({
      kind: 'faults',
    });
    for (const language of ['en', 'ko'] as const) {
      const said = feature.submitted(
        'follow',
        '',
        { subject: 'KT × Nokia', kinds: 'mou', mentions: 'yes', where: 'me' },
        language,
      );
      expect(await world.say((said as { text: string }).text)).toMatch(/F1/);
    }
  });
});

describe('What is told of companies', () => {
  const feature = followFeature({} as FollowDesk);
  const ledger = {
    find: (text: string) => findCompanies(text, { anyCase: true }),
    brief: async (): Promise<CompanyBrief> => ({
      company: { id: 'kt', name: 'KT', names: ['KT'], country: 'KR', kind: 'operator' },
      latest: [],
      partners: [],
      stories: [],
      more: false,
    }),
    timeline: async () => ({ parties: [], stages: [] }),
  };
  const answer: Answer = {
    id: 'ans_1',
    kind: 'answered',
    language: 'en',
    method: 'extractive',
    tookMs: 1,
    claims: [{ text: 'KT signed.', citations: [], attributedTo: null, asOf: null }],
    citations: [],
    disagreements: [],
    unsupported: [],
  };
  const deps = {
    ask: async () => ({ answer, thread: [] }),
    threads: { read: async () => [], write: async () => undefined },
    today: () => '2025-03-20',
    companies: ledger,
    features: [feature],
  };
  const asking = {} as Asking;
  const offered = async (text: string, who: { readonly asking?: Asking }) =>
    (await handleMessage({ text, thread: 'one', ...who }, deps)).blocks.flatMap((block) =>
      block.kind === 'actions' ? block.actions.map((one) => (one.kind === 'say' ? one.says : one.kind)) : [],
    );

  it('offers to follow them, where somebody can be told', async () => {
    expect(await offered('What did KT sign?', { asking })).toEqual(['follow KT']);
    expect(await offered('What did KT and Nokia sign?', { asking })).toEqual(['follow KT × Nokia']);
    expect(await offered('What did they sign?', { asking })).toEqual([]);
    expect(await offered('What did KT sign?', {})).toEqual([]);
  });
});

describe('A text about following', () => {
  it.each([
    "follow up on KT's deals",
    'follow-up on the Nokia deal',
    'Which companies follow KT into 6G?',
    'following the visit, what did KT and Nokia agree on?',
    'What alerts were raised by KT about its network last year?',
    'alerts about KT',
    'undo the deal',
    'mute the TV',
    'not relevant',
    'not relevant A99999999999',
    `follow ${'x'.repeat(300)}`,
    'KT 팔로우 했나?',
    'mute F1 constructor',
  ])('is no command: %s', (text) => {
    expect(readFollow(text)).toBeNull();
  });

  it.each([
    ['follow KT here with mentions', { verb: 'follow', subject: 'KT', here: true, mentions: true }],
    [
      'Follow KT for contracts and joint ventures',
      { verb: 'follow', subject: 'KT', kinds: ['contract', 'joint-venture'] },
    ],
    ['follow Three for Dummies', { verb: 'follow', subject: 'Three for Dummies', kinds: [] }],
    ['KT 여기서 팔로우', { verb: 'follow', subject: 'KT', here: true, language: 'ko' }],
    ['following 2', { verb: 'list', page: 2 }],
    ['alerts at once weekends on', { verb: 'timing', change: { pace: 'at-once', weekends: true } }],
    ['알림 매일 09:30 주말 끔', { verb: 'timing', change: { pace: 'daily', daily: 570, weekends: false } }],
    ['UNFOLLOW f12', { verb: 'unfollow', no: 12 }],
  ])('is one: %s', (text, command) => {
    expect(readFollow(text)).toMatchObject(command);
  });
});
