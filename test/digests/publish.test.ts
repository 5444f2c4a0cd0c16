import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { ChannelDigest } from '../../src/domain/digest.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { DAY, HOUR, kt, old, openDigestWorld, skt, undated, WEEK, whole } from '../doubles/digest-world.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

/** Thursday; the next Monday 09:00 in Seoul is 2025-03-24T00:00Z. */
const THURSDAY = '2025-03-20T09:00:00.000Z';
const MONDAY = Date.parse('2025-03-24T00:00:00Z') - Date.parse(THURSDAY);
const SET = 'digest weekly monday 09:00 Asia/Seoul';

describe('A weekly digest', () => {
  it('goes out at its minute, once, with what is new and nothing old or undated', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.add(kt, skt, old, undated);
    await world.say(SET);
    world.clock.pass(MONDAY - 1_000);
    expect(await world.tick()).toBe(0);
    world.clock.pass(1_000);
    expect(await world.tick()).toBe(1);
    expect(await world.tick()).toBe(0);
    const posts = await world.posts();
    const [first] = posts;
    expect(first).toMatchObject({ destination: 'slack:T1/C1/-', key: 'digest/weekly/2025-W13' });
    const all = posts.map(({ text }) => text).join('\n');
    expect(all).toContain('KT × Nokia');
    expect(all).toContain('SK Telecom × Ericsson');
    expect(all).toMatch(/“KT and Nokia signed/);
    expect(all).not.toMatch(/Orange|LG Uplus/);
    expect(posts.every(({ key }) => key === first!.key)).toBe(true);
  });

  it.each([
    ['', 'en', 0],
    ['', 'en', 2],
    ['ko', 'ko', 0],
    ['ko', 'ko', 2],
  ])('opens with at most five lines on a phone (%s %s, %i weeks late)', async (language, _of, late) => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(`${SET} ${language}`);
    world.clock.pass(MONDAY + late * WEEK);
    const day = world.clock.now().toISOString().slice(0, 10);
    const names = ['Nokia', 'Samsung Electronics', 'Amazon Web Services', 'Microsoft'];
    const deals = names.map((name) => ({
      ...kt,
      text: `KT and ${name} signed an MOU on 5G on ${day}.`,
      publishedAt: day,
    }));
    await world.add(...deals);
    await world.tick();
    const [first] = await world.posts();
    const lines = plainText(first!.reply, 45)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(5);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('is the difference since the last: nothing is told twice in a channel, whichever digest told it', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.add(kt);
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    await world.add(skt);
    await world.say('digest daily 08:00');
    world.clock.pass(WEEK);
    await world.tick();
    const told = (await world.posts()).map(({ key, text }) => `${key} ${text}`);
    expect(told.filter((text) => text.includes('“KT and Nokia signed'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('“SK Telecom signed'))).toHaveLength(1);
    // Another channel was told nothing of it yet.
    await world.say(SET, world.asking({}, world.channel('C2')));
    world.clock.pass(WEEK);
    await world.tick();
    const elsewhere = (await world.posts()).filter(({ destination }) => destination === 'slack:T1/C2/-');
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  it('tells what was learned late as long as it is of the last fortnight', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    await world.add(kt, old);
    world.clock.pass(WEEK);
    await world.tick();
    const second = (await world.posts())
      .filter(({ key }) => key.endsWith('W14'))
      .map(({ text }) => text)
      .join();
    expect(second).toContain('KT × Nokia');
    expect(second).not.toContain('Orange');
  });

  it('says in one line that there is nothing, or stays silent where that was asked', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    await world.say(`${SET} empty: silent`, world.asking({}, world.channel('C2')));
    world.clock.pass(MONDAY);
    await world.tick();
    const posts = await world.posts();
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ destination: 'slack:T1/C1/-' });
    expect(posts[0]!.text).toContain('Nothing new');
    expect(await world.editions()).toContain('slack:T1/C2/- 2025-W13 empty');
  });

  it('says what each deal is about, and tells deals of the same companies beside each other', async () => {
    const world = await openDigestWorld(THURSDAY);
    const deal = (title: string, text: string) => ({ ...kt, title, text, publisher: title });
    await world.add(
      deal('One', 'KT signed a contract with Nokia on Open RAN on 18 March 2025.'),
      deal('Two', 'SK Telecom signed a contract with Ericsson on an AI network on 17 March 2025.'),
      deal('Three', 'KT signed a memorandum of understanding with Nokia on submarine cables on 18 March 2025.'),
    );
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    const lines = (await world.posts()).flatMap(({ reply }) =>
      reply.blocks.flatMap((block) => (block.kind === 'claim' ? [block.text] : [])),
    );
    expect(lines.map((line) => line.split(' – ').slice(0, 3).join(' – '))).toEqual([
      'KT × Nokia – contract – Open RAN',
      'KT × Nokia – MOU – submarine cable',
      'SK Telecom × Ericsson – contract – AI',
    ]);
  });

  it('says in the past that something ended', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.add({ ...kt, text: 'KT and Nokia ended their joint venture on rural 5G on 17 March 2025.' });
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    expect((await world.posts()).map(({ text }) => text).join()).toContain('ended on 17 March 2025');
  });

  it('counts what was silent: who wrote before, and feeds', async () => {
    const world = await openDigestWorld(THURSDAY);
    const wrote = ['2025-03-03', '2025-03-05'].map((day) => ({
      ...kt,
      publisher: 'Quiet Wire',
      text: `KT said on ${day} that its 5G network reached another ${day.slice(-1)}0 towns.`,
      publishedAt: day,
    }));
    await world.add(kt, ...wrote);
    await world.database.write(async (tx) => {
      const added = '2025-01-01T00:00:00.000Z';
      const feed = { organisation: ORGANISATION, id: 'f_1', url: 'https://feed.example/', title: 'Example Feed' };
      const never = { attempt: 0, claimed: 0, failures: 0, moves: 0, items: 0 };
      const row = { ...feed, ...never, by: 'U1', state: 'live', free_at: added, added_at: added };
      await tx.insertInto('sources').values(row).execute();
    });
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    const all = (await world.posts()).map(({ text }) => text).join('\n');
    expect(all).toContain('The 7 days to 24 March 2025: 1 article, 1 deal or meeting written about');
    expect(all).toContain('Silent: 1 of 1 regular source (Quiet Wire)');
    expect(all).toContain('Feeds: 1 of 1 brought nothing (Example Feed)');
  });

  it('never holds a sample', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.addSample(kt);
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    expect((await world.posts()).map(({ text }) => text).join()).not.toContain('Nokia');
  });

  it('is about the companies and topics that were asked for', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.add(kt, skt);
    await world.say(`${SET} companies SKT`);
    world.clock.pass(MONDAY);
    await world.tick();
    const all = (await world.posts()).map(({ text }) => text).join('\n');
    expect(all).toContain('SK Telecom × Ericsson');
    expect(all).not.toContain('Nokia');
    expect(all).toMatch(/SK Telecom: 1 deal or meeting/);
  });
});

describe('After downtime and under bad clocks', () => {
  it('87: the newest period is posted and the older ones are named as skipped', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.add(kt);
    await world.say(SET);
    world.clock.pass(MONDAY + 2 * WEEK);
    expect(await world.tick()).toBe(1);
    const [first] = await world.posts();
    expect(first!.key).toBe('digest/weekly/2025-W15');
    expect(first!.text).toContain('Skipped while not running: the editions of 24 March, 31 March.');
    expect(await world.editions()).toEqual(
      ['2025-W13 skipped', '2025-W14 skipped', '2025-W15 posted'].map((one) => `slack:T1/C1/- ${one}`),
    );
    expect(await world.tick()).toBe(0);
  });

  it('posted late tells what came until then, so that the next edition misses nothing', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    world.clock.pass(MONDAY + 4 * DAY);
    await world.add({ ...kt, text: kt.text.replaceAll('18 March', '27 March'), publishedAt: '2025-03-27' });
    world.clock.pass(DAY);
    await world.tick();
    world.clock.pass(2 * DAY);
    await world.tick();
    const all = (await world.posts()).map(({ text }) => text).join();
    expect(all.match(/“KT and Nokia signed/g)).toHaveLength(1);
  });

  it('88: a second before the next period the late one goes out, a second after it the next', async () => {
    for (const [seconds, period] of [
      [-1, '2025-W13'],
      [1, '2025-W14'],
    ] as const) {
      const world = await openDigestWorld(THURSDAY);
      await world.say(SET);
      world.clock.pass(MONDAY + WEEK + seconds * 1_000);
      await world.tick();
      expect((await world.posts())[0]!.key).toBe(`digest/weekly/${period}`);
    }
  });

  it('85: a clock that goes back an hour, forward a day, or to 1970 doubles and skips nothing', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say('digest daily 09:00 Asia/Seoul');
    const jumps = [-HOUR, DAY, -DAY, -Date.parse(THURSDAY), Date.parse(THURSDAY)];
    for (let day = 0; day < 10; day += 1) {
      world.clock.pass(DAY);
      await world.tick();
      const jump = jumps[day % jumps.length]!;
      world.clock.pass(jump);
      await world.tick();
      world.clock.pass(-jump);
      await world.tick();
    }
    const keys = (await world.posts()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const passed = Array.from({ length: 10 }, (_, n) => `digest/daily/2025-03-${21 + n}`);
    expect(keys).toEqual(expect.arrayContaining(passed));
  });

  it('90: replicas whose clocks differ by ten minutes take a period once', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    world.clock.pass(MONDAY);
    const ahead = world.roomOf({ now: () => new Date(world.clock.now().getTime() + 600_000), monotonicMs: () => 0 });
    const behind = world.roomOf({ now: () => new Date(world.clock.now().getTime() - 600_000), monotonicMs: () => 0 });
    const counts = [
      await behind.once(whole),
      ...(await Promise.all([ahead.once(whole), world.tick(), ahead.once(whole)])),
    ];
    world.clock.pass(1_200_000);
    counts.push(await behind.once(whole), await ahead.once(whole));
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(await world.posts()).toHaveLength(1);
  });

  it('91: a schedule that is edited after the post does not post the same week again', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    await world.say('digest weekly tuesday 09:00 Asia/Seoul');
    const said = await world.say('digest');
    expect(said).toContain('Tuesday 1 April 2025, 09:00');
    world.clock.pass(2 * DAY);
    expect(await world.tick()).toBe(0);
    world.clock.pass(WEEK);
    expect(await world.tick()).toBe(1);
  });

  it('91: what is turned off while an edition is made is not posted', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    world.clock.pass(MONDAY);
    let turned = false;
    const split: typeof whole = (_destination, reply) => {
      // Between reading the setting and posting.
      if (!turned && reply.blocks.length > 0) {
        turned = true;
        world.database.read
          .updateTable('digest_settings')
          .set({ state: 'off', version: 99 })
          .execute()
          .catch(() => undefined);
      }
      return [reply];
    };
    expect(await world.tick(split)).toBe(0);
    expect(turned).toBe(true);
    expect(await world.posts()).toEqual([]);
  });

  it('80, 81: a restored library and a second deployment name the same message, and look for it since it was due', async () => {
    const [one, other] = [await openDigestWorld(THURSDAY), await openDigestWorld(THURSDAY)];
    for (const world of [one, other]) {
      await world.say(SET);
      world.clock.pass(MONDAY);
      await world.tick();
    }
    const keys = await Promise.all([one, other].map(async (world) => (await world.posts()).map(({ key }) => key)));
    expect(keys[0]).toEqual(keys[1]);
    const outbox = openOutboxStore(other.database, { clock: other.clock, leaseMs: 60_000, quarantineMs: 60_000 });
    const due = new Date(Date.parse(THURSDAY) + MONDAY).toISOString();
    expect(await outbox.claim(1)).toMatchObject([{ key: keys[0]![0], lookFirst: true, firstTried: due }]);
  });

  it('86: rules of a zone that change between setting and posting move the moment, and double and skip nothing', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say('digest daily 09:00 Etc/GMT-2');
    /** The same name would mean another offset from now on. */
    const rules = async (zone: string) => {
      const row = await world.database.read.selectFrom('digest_settings').selectAll().executeTakeFirstOrThrow();
      const setting = JSON.parse(row.setting) as ChannelDigest;
      const moved = { ...setting, timing: { ...setting.timing, zone } };
      await world.database.write(async (tx) => {
        await tx
          .updateTable('digest_settings')
          .set({ setting: JSON.stringify(moved) })
          .execute();
      });
    };
    const at = (iso: string) => world.clock.pass(Date.parse(iso) - world.clock.now().getTime());
    at('2025-03-21T07:00:00Z');
    expect(await world.tick()).toBe(1);
    // An hour earlier by the clock of the sky: the day is told already.
    await rules('Etc/GMT-1');
    at('2025-03-21T08:00:00Z');
    expect(await world.tick()).toBe(0);
    at('2025-03-22T07:59:00Z');
    expect(await world.tick()).toBe(0);
    at('2025-03-22T08:00:00Z');
    expect(await world.tick()).toBe(1);
    await rules('Etc/GMT-3');
    at('2025-03-23T06:00:00Z');
    expect(await world.tick()).toBe(1);
    const days = ['2025-03-21', '2025-03-22', '2025-03-23'];
    expect(await world.editions()).toEqual(days.map((day) => `slack:T1/C1/- ${day} posted`));
  });

  it('79: a replica of an older program posts no period again while a newer one has changed the schema', async () => {
    const folder = temporaryFolder();
    const world = await openDigestWorld(THURSDAY, folder);
    await world.say(SET);
    await world.add(kt);
    world.clock.pass(MONDAY);
    // What a later migration does: it adds, and counts on.
    await sql`alter table digest_editions add column later text`.execute(world.database.read);
    await sql`alter table outbox add column later text`.execute(world.database.read);
    expect(await world.tick()).toBe(1);
    await sql`update schema_version set version = version + 1`.execute(world.database.read);
    expect(await world.tick()).toBe(0);
    world.clock.pass(WEEK);
    expect(await world.tick()).toBe(1);
    // Started again it says so instead of working on what it does not know.
    await expect(openDigestWorld(THURSDAY, folder)).rejects.toMatchObject({ code: 'library-newer' });
    const keys = (await world.posts()).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['digest/weekly/2025-W13', 'digest/weekly/2025-W14']));
  });

  it('72: a place that takes nothing more pauses with its reason, and goes on when it is resumed', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    await world.room.feature.gone('slack:T1', 'slack:T1/C1/-', 'the channel was archived');
    world.clock.pass(MONDAY);
    expect(await world.tick()).toBe(0);
    expect(await world.say('digest')).toContain('paused: the channel was archived');
    await world.say('digest resume');
    expect(await world.tick()).toBe(0);
    world.clock.pass(WEEK);
    expect(await world.tick()).toBe(1);
  });

  it('waits while its platform is not connected', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    world.clock.pass(MONDAY);
    expect(await world.tick(() => null)).toBe(0);
    expect(await world.tick()).toBe(1);
  });
});
