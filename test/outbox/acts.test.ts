/** Edits and withdrawals in the outbox: of what was posted, of what is still owed, of what may have been posted. */
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { Act, NewDelivery } from '../../src/domain/delivery.ts';
import { leaseTime } from '../../src/storage/lease-time.ts';
import { addDeliveries, openOutboxStore } from '../../src/storage/outbox-store.ts';
import { describeEngines, type Place } from '../contracts/engines.ts';
import { messageOf } from '../doubles/mail.ts';

const sent = (remoteId: string) => ({ state: 'sent', remoteId }) as const;
const later = { state: 'pending', delayMs: 0, maybePosted: false, reason: 'busy', quiet: null } as const;
const edit = (of: string, text: string, no = 1): NewDelivery =>
  messageOf(`edit:${no}:${of}`, [text], { act: { kind: 'edit', of, part: 0 } });
const withdraw = (of: string, part = 0): NewDelivery =>
  messageOf(`withdraw:${part}:${of}`, [], { act: { kind: 'withdraw', of, part } });

describeEngines('the outbox', (newPlace) => {
  const open = async (place: Promise<Place> = newPlace(), times = {}) =>
    openOutboxStore(await (await place).open(), {
      clock: systemClock,
      leaseMs: 60_000,
      quarantineMs: 60_000,
      ...times,
    });
  type Outbox = Awaited<ReturnType<typeof open>>;
  const posted = async (outbox: Outbox, ...parts: string[]) => {
    await outbox.enqueue(messageOf('a', parts));
    for (const [part] of parts.entries()) {
      const [claimed] = await outbox.claim(1);
      await outbox.settle(claimed!, sent(`17.${part}`));
    }
  };
  const states = async (outbox: Outbox) =>
    Object.fromEntries((await outbox.list(9)).map(({ key, part, state }) => [`${key}/${part}`, state]));

  it('edits what was posted, by the platform’s id of it, changes in their order', async () => {
    const outbox = await open();
    await posted(outbox, 'one');
    await outbox.enqueue(edit('a', 'two', 1));
    await outbox.enqueue(edit('a', 'three', 2));
    const first = await outbox.claim(5);
    expect(first).toMatchObject([{ act: { kind: 'edit', remoteId: '17.0' }, reply: { summary: 'two' } }]);
    await outbox.settle(first[0]!, sent('17.0'));
    expect(await outbox.claim(5)).toMatchObject([{ act: { kind: 'edit' }, reply: { summary: 'three' } }]);
  });

  it('changes what is owed where it is not posted yet: only the new words go out', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a'));
    await outbox.enqueue(edit('a', 'better'));
    expect(await outbox.claim(5)).toMatchObject([{ key: 'a', act: { kind: 'post' }, reply: { summary: 'better' } }]);
    expect(await outbox.claim(5)).toEqual([]);
  });

  it('cancels what is withdrawn before it is posted, with the parts after it, for ever', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a', ['one', 'two']));
    await outbox.enqueue(withdraw('a'));
    await outbox.enqueue(messageOf('a', ['one', 'two']));
    expect(await outbox.claim(5)).toEqual([]);
    expect(await states(outbox)).toEqual({ 'a/0': 'withdrawn', 'a/1': 'withdrawn', 'withdraw:0:a/0': 'sent' });
  });

  it('waits with a change while the message is being posted, and does it where it comes back unposted', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a'));
    const [first] = await outbox.claim(1);
    await outbox.enqueue(edit('a', 'better'));
    expect(await outbox.claim(5)).toEqual([]);
    await outbox.settle(first!, later);
    expect(await outbox.claim(5)).toMatchObject([{ key: 'a', reply: { summary: 'better' } }]);
  });

  it('withdraws what was posted meanwhile, and nothing more of it goes out', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a', ['one', 'two']));
    const [first] = await outbox.claim(1);
    await outbox.enqueue(withdraw('a'));
    await outbox.settle(first!, sent('17.0'));
    const claimed = (await outbox.claim(5)).find(({ act }) => act.kind === 'withdraw');
    expect(claimed).toMatchObject({ act: { kind: 'withdraw', remoteId: '17.0' } });
    await outbox.settle(claimed!, sent('17.0'));
    expect(await states(outbox)).toMatchObject({ 'a/0': 'withdrawn' });
    await outbox.enqueue(edit('a', 'again'));
    expect((await outbox.claim(5)).filter(({ act }) => act.kind === 'edit')).toEqual([]);
    expect(await states(outbox)).toMatchObject({ 'edit:1:a/0': 'withdrawn' });
  });

  it('says of one that may be posted that nobody wants it any more', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a'));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, { ...later, maybePosted: true });
    await outbox.enqueue(withdraw('a'));
    expect(await outbox.claim(5)).toMatchObject([{ key: 'a', maybePosted: true, unwanted: true }]);
  });

  it('takes away what was noted of a message whose content is not there yet', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a'));
    const [first] = await outbox.claim(1);
    expect(await outbox.noteRemote(first!, 'stub')).toBe(true);
    await outbox.settle(first!, later);
    await outbox.enqueue(withdraw('a'));
    expect(await outbox.claim(5)).toMatchObject([{ act: { kind: 'withdraw', remoteId: 'stub' } }]);
  });

  it('looks for a part that may be posted though its beginning was withdrawn, and does not post it again', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a', ['one', 'two', 'three']));
    await outbox.settle((await outbox.claim(1))[0]!, sent('17.0'));
    await outbox.settle((await outbox.claim(1))[0]!, { ...later, maybePosted: true });
    await outbox.enqueue(withdraw('a'));
    const [act] = await outbox.claim(1);
    await outbox.settle(act!, sent('17.0'));
    expect(await outbox.claim(5)).toMatchObject([{ part: 1, maybePosted: true, unwanted: true, threadRoot: '17.0' }]);
    expect(await states(outbox)).toMatchObject({ 'a/0': 'withdrawn', 'a/1': 'sending', 'a/2': 'withdrawn' });
  });

  it('looks for a part whose sender died, though the whole was withdrawn meanwhile: else both wait for ever', async () => {
    const outbox = await open(newPlace(), { leaseMs: 0, quarantineMs: 0 });
    await outbox.enqueue(messageOf('a', ['one', 'two']));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, sent('17.0'));
    // Its sender dies here.
    expect(await outbox.claim(1)).toMatchObject([{ part: 1, maybePosted: false }]);
    await outbox.enqueue(withdraw('a'));
    const [act] = await outbox.claim(1);
    expect(act).toMatchObject({ act: { kind: 'withdraw', remoteId: '17.0' } });
    await outbox.settle(act!, sent('17.0'));
    expect(await outbox.claim(5)).toMatchObject([{ part: 1, maybePosted: true, unwanted: true }]);
  });

  it('gives a noted id to the next try, and takes none from a worker that lost its lease', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a'));
    const [first] = await outbox.claim(1);
    await outbox.noteRemote(first!, 'stub');
    await outbox.settle(first!, later);
    const [second] = await outbox.claim(1);
    expect(second).toMatchObject({ remoteId: 'stub' });
    expect(await outbox.noteRemote(first!, 'late')).toBe(false);
    await outbox.settle(second!, { state: 'sent', remoteId: null });
    expect(await outbox.list(1)).toMatchObject([{ remoteId: 'stub' }]);
  });

  it('has nothing to do for a change of what nobody ever owed', async () => {
    const outbox = await open();
    await outbox.enqueue(edit('b', 'x'));
    await outbox.enqueue(withdraw('b'));
    expect(await outbox.claim(5)).toEqual([]);
    expect(await states(outbox)).toEqual({ 'edit:1:b/0': 'withdrawn' });
  });

  describe('a message under an earlier one', () => {
    it('waits for it, and goes into its thread with all its parts', async () => {
      const outbox = await open();
      await outbox.enqueue(messageOf('a'));
      await outbox.enqueue(messageOf('b', ['one', 'two'], { inThreadOf: 'a' }));
      const [first, ...others] = await outbox.claim(5);
      expect([first!.key, others]).toEqual(['a', []]);
      await outbox.settle(first!, sent('17.0'));
      for (const part of [0, 1]) {
        const [claimed] = await outbox.claim(5);
        expect(claimed).toMatchObject({ key: 'b', part, threadRoot: '17.0' });
        await outbox.settle(claimed!, sent(`18.${part}`));
      }
    });

    it.each<[string, Act | null]>([
      ['was never owed', null],
      ['was withdrawn', { kind: 'withdraw', of: 'a', part: 0 }],
    ])('stands at the top where that %s', async (_what, act) => {
      const outbox = await open();
      if (act) {
        await outbox.enqueue(messageOf('a'));
        await outbox.enqueue(messageOf('gone', [], { act }));
      }
      await outbox.enqueue(messageOf('b', ['one', 'two'], { inThreadOf: 'a' }));
      const [first] = await outbox.claim(5);
      expect(first).toMatchObject({ key: 'b', threadRoot: null });
      await outbox.settle(first!, sent('18.0'));
      expect(await outbox.claim(5)).toMatchObject([{ part: 1, threadRoot: '18.0' }]);
    });
  });

  it('retracts a whole message, last part first, by the number of any of them; once', async () => {
    const outbox = await open();
    await posted(outbox, 'one', 'two');
    const { id } = (await outbox.list(1))[0]!;
    expect(await outbox.retract(id)).toBe(2);
    expect(await outbox.retract(id)).toBe(2);
    const removed: string[] = [];
    for (let claimed = await outbox.claim(1); claimed[0]; claimed = await outbox.claim(1)) {
      const { act } = claimed[0];
      if (act.kind === 'withdraw') removed.push(act.remoteId);
      await outbox.settle(claimed[0], sent('x'));
    }
    expect(removed).toEqual(['17.1', '17.0']);
    expect(await states(outbox)).toMatchObject({ 'a/0': 'withdrawn', 'a/1': 'withdrawn' });
    expect(await outbox.retract(999)).toBe(0);
  });

  it('leaves a second between messages to one place, and lets other places go first', async () => {
    const outbox = await open(newPlace(), { spacingMs: 60_000 });
    for (const key of ['a', 'b']) await outbox.enqueue(messageOf(key));
    await outbox.enqueue(messageOf('c', ['c'], { destination: 'slack:T1/C2/-' }));
    expect((await outbox.claim(1)).map(({ key }) => key)).toEqual(['a']);
    expect((await outbox.claim(5)).map(({ key }) => key)).toEqual(['c']);
    expect(await outbox.claim(5)).toEqual([]);
  });

  it('counts that second from when the message stood there, however long its way was', async () => {
    const place = await newPlace();
    const [claiming, settling] = [
      await open(Promise.resolve(place)),
      await open(Promise.resolve(place), { spacingMs: 60_000 }),
    ];
    await claiming.enqueue(messageOf('a', ['one', 'two']));
    const [first] = await claiming.claim(1);
    await settling.settle(first!, sent('17.0'));
    expect(await claiming.claim(5)).toEqual([]);
  });

  it('lets an answer go before what nobody asked for, and every beginning before what follows one', async () => {
    const database = await (await newPlace()).open();
    const outbox = openOutboxStore(database, { clock: systemClock, leaseMs: 60_000, quarantineMs: 60_000 });
    const to = (no: number) => ({ destination: `slack:T1/C${no}/-` });
    await outbox.enqueue(messageOf('a', ['a0', 'a1'], to(1)));
    await outbox.settle((await outbox.claim(1))[0]!, sent('17.0'));
    await outbox.enqueue(messageOf('b', ['b0'], to(2)));
    await database.write((tx) =>
      addDeliveries(tx, messageOf('c', ['c0'], to(3)), leaseTime(database.engine, systemClock), 0),
    );
    const order: string[] = [];
    for (let n = 0; n < 3; n++) order.push((await outbox.claim(1))[0]!.reply.summary);
    expect(order).toEqual(['c0', 'b0', 'a1']);
  });

  it('quietens a workspace where the platform asks for it, and no other', async () => {
    const outbox = await open();
    await outbox.enqueue(messageOf('a'));
    await outbox.enqueue(messageOf('b', ['b'], { destination: 'slack:T1/C2/-' }));
    await outbox.enqueue(messageOf('c', ['c'], { workspace: 'slack:T2', destination: 'slack:T2/C2/-' }));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, { ...later, delayMs: 60_000, quiet: 'workspace' });
    expect((await outbox.claim(5)).map(({ key }) => key)).toEqual(['c']);
  });
});
