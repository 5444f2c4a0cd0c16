import { describe, expect, it } from 'vitest';
import { openDigestWorld, WEEK } from '../doubles/digest-world.ts';

const THURSDAY = '2025-03-20T09:00:00.000Z';
const SET = 'digest weekly monday 09:00 Asia/Seoul';

describe('Setting a digest', () => {
  it('is confirmed with the next time in words and, in a channel of many, their number', async () => {
    const world = await openDigestWorld(THURSDAY);
    const crowd = world.here({ audience: async () => 1204 });
    const said = await world.say(SET, crowd);
    expect(said).toContain('every Monday at 09:00 (Asia/Seoul), in English');
    expect(said).toContain('Next: Monday 24 March 2025, 09:00.');
    expect(said).toContain('1,204 members');
    expect(await world.say('다이제스트 매주 월요일 09:00')).toContain('다음: 2025년 3월 24일 월요일 09:00.');
  });

  it('is done without their number where the platform does not tell it', async () => {
    const world = await openDigestWorld(THURSDAY);
    const unknown = world.here({ audience: () => Promise.reject(new Error('down')) });
    expect(await world.say(SET, unknown)).toContain('Next: Monday');
  });

  it('takes zone and language of who sets it where none is said', async () => {
    const world = await openDigestWorld(THURSDAY);
    const berlin = world.asking({ zone: 'Europe/Berlin', language: 'ko' }, world.channel('C1'));
    expect(await world.say('digest weekly monday 9am', berlin)).toContain('09:00 (Europe/Berlin), in Korean');
    // What is not said again stays.
    expect(await world.say('digest weekly friday', world.here())).toContain(
      'every Friday at 09:00 (Europe/Berlin), in Korean',
    );
  });

  it('is for members where they write, for stewards and owners elsewhere by its id, and not for guests', async () => {
    const world = await openDigestWorld(THURSDAY);
    expect(await world.say(SET, world.asking({ role: 'guest' }, world.channel('C1')))).toContain('Guests may ask');
    expect(await world.say('digest')).toContain('No digest is set here');
    await world.say(SET);
    const id = /d_[0-9a-f]{8}/.exec(await world.say('digest'))![0];
    const elsewhere = world.channel('C2');
    expect(await world.say(`digest off ${id}`, world.asking({ id: 'U2' }, elsewhere))).toContain('Only a steward');
    expect(await world.say(`digest pause ${id}`, world.asking({ id: 'U2', role: 'steward' }, elsewhere))).toContain(
      'is paused',
    );
    expect(await world.say(`digest resume ${id}`, world.asking({ id: 'U1' }, elsewhere))).toContain('goes on');
    expect(await world.say(`digest off ${id}`, world.asking({ id: 'U1' }, { workspace: 'slack:T2' }))).toContain(
      'no such digest',
    );
  });

  it('changes nothing where it cannot be found out who asks', async () => {
    const world = await openDigestWorld(THURSDAY);
    const nobody = world.here({ person: () => Promise.reject(new Error('users.info is down')) });
    expect(await world.say(SET, nobody)).toContain('could not find out who you are');
    expect(await world.say('digest')).toContain('No digest is set');
  });

  it('happens once a gesture, however often it is handled', async () => {
    const world = await openDigestWorld(THURSDAY);
    const once = world.here();
    const [first, again] = [await world.say(SET, once), await world.say(SET, once)];
    expect(again).toBe(first);
    const rows = await world.database.read.selectFrom('digest_changes').selectAll().execute();
    expect(rows).toHaveLength(1);
    const now = world.here();
    await world.say('digest now', now);
    await world.say('digest now', now);
    expect((await world.editions()).filter((one) => one.includes('now-'))).toHaveLength(1);
  });

  it('is undone by whoever may set it, says who did what, and a change made since stands', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    const said = await world.say('digest weekly friday 17:00');
    const undo = /digest undo dc_[0-9a-f]{8}/.exec(said)![0];
    expect(await world.say(undo)).toContain('every Monday at 09:00');
    expect(await world.say(undo)).toContain('changed again since');
    expect(await world.say('digest', world.here())).toContain('undone by you on 20 March 2025');
  });

  it('leaves out one period where it is skipped, and gives it back where that is undone', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    const said = await world.say('digest skip');
    expect(said).toContain('the one of Monday 24 March 2025, 09:00 is left out');
    expect(said).toContain('Next: Monday 31 March 2025');
    await world.say(/digest undo dc_[0-9a-f]{8}/.exec(said)![0]);
    expect(await world.say('digest')).toContain('Next: Monday 24 March 2025');
    await world.say('digest skip');
    world.clock.pass(WEEK);
    expect(await world.tick()).toBe(0);
    world.clock.pass(WEEK);
    expect(await world.tick()).toBe(1);
  });

  it.each([
    ['digest weekly * * * * *', 'did not understand'],
    ['digest weekly 0 0 30 2 *', 'did not understand'],
    ['digest weekly monday 09:00 Mars/X', 'no time zone “Mars/X”'],
    ['digest weekly monday 09:00 topics (a+)+$', 'no topic'],
    [`digest weekly companies ${Array.from({ length: 21 }, (_, n) => `C${n}`).join(', ')}`, 'At most 20'],
  ])('71: “%s” changes nothing and says how to write it', async (text, expected) => {
    const world = await openDigestWorld(THURSDAY);
    expect(await world.say(text)).toContain(expected);
    expect(await world.say('digest')).toContain('No digest is set');
  });
});

describe('The form of a digest', () => {
  it('is filled in with what is set, and what it becomes sets the same', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(`${SET} companies KT, SKT topics 5G empty: silent`);
    const { feature } = world.room;
    const who = { workspace: 'slack:T1', by: 'U1', place: world.channel('C1').place };
    const form = await feature.form('digest', 'weekly', who, 'en');
    const values = Object.fromEntries(form!.fields.map(({ id, initial }) => [id, initial]));
    expect(values).toMatchObject({ digest: 'weekly', day: 'w1', time: '09:00', zone: 'Asia/Seoul', empty: 'silent' });
    const submitted = feature.submitted('digest', 'weekly', values, 'en');
    if (submitted?.kind !== 'says') throw new Error(JSON.stringify(submitted));
    const before = (await world.say('digest')).split(' (set by')[0];
    await world.say(submitted.text);
    expect((await world.say('digest')).split(' (set by')[0]).toBe(before);
  });

  it('names its faults by their fields, whatever comes from outside', async () => {
    const world = await openDigestWorld(THURSDAY);
    const { feature } = world.room;
    const bad = { digest: 'hourly', time: '99:99', zone: 'Mars/X', day: '__proto__', companies: 'a:b\ncompanies = c' };
    const submitted = feature.submitted('digest', '', bad, 'ko');
    expect(submitted).toMatchObject({
      kind: 'faults',
      faults: { digest: expect.any(String), time: expect.any(String), zone: expect.any(String) },
    });
    expect(feature.submitted('wrong', '', bad, 'ko')).toBeNull();
  });

  it('fits what platforms take', async () => {
    const world = await openDigestWorld(THURSDAY);
    for (const language of ['en', 'ko'] as const) {
      const form = await world.room.feature.form(
        'digest',
        '',
        { workspace: 'slack:T1', by: 'U1', place: null },
        language,
      );
      for (const words of [form!.title, form!.submit, form!.close]) expect(words.length).toBeLessThanOrEqual(24);
    }
  });
});

describe('The home', () => {
  it('lists what its owner set, with buttons that say commands', async () => {
    const world = await openDigestWorld(THURSDAY);
    await world.say(SET);
    const blocks = await world.room.feature.home('en', { workspace: 'slack:T1', by: 'U1', place: null });
    expect(JSON.stringify(blocks)).toMatch(/every Monday at 09:00.*digest pause d_/);
    const other = await world.room.feature.home('en', { workspace: 'slack:T1', by: 'U7', place: null });
    expect(JSON.stringify(other)).not.toContain('Monday at 09:00 (Asia/Seoul), in');
  });
});
