import { describe, expect, it } from 'vitest';
import type { ClaimedArrival } from '../../src/domain/arrival.ts';
import type { Live, OpenLive } from '../../src/domain/live-message.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { startLive } from '../../src/inbox/live-answer.ts';
import { arrivalOf, keptLog, replyOf } from '../doubles/mail.ts';

const told = (change: Partial<ClaimedArrival> = {}): ClaimedArrival => ({
  ...arrivalOf(1),
  id: 1,
  attempt: 1,
  live: null,
  ...change,
});

/** Everything that happens, in order. */
function world(change: { readonly open?: OpenLive; readonly mine?: (noted: number) => boolean } = {}) {
  const order: string[] = [];
  let noted = 0;
  const opens: OpenLive = async () => {
    order.push('opened');
    return {
      remoteId: 'm1',
      show: async ({ summary }: Reply) => void order.push(`shown ${summary}`),
      abandon: async () => void order.push('taken away'),
    };
  };
  const showing = {
    log: keptLog(),
    live: () => change.open ?? opens,
    inbox: {
      async noteLive(_arrival: unknown, live: Live | null) {
        order.push(`noted ${live === null ? 'nothing' : live.remoteId}`);
        return change.mine?.(noted++) ?? true;
      },
    },
  };
  return { order, showing };
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('An answer shown while it is written', () => {
  it('is noted before it is opened, and by its name before it says anything', async () => {
    const { order, showing } = world();
    const live = startLive(told(), showing);
    live.show?.(replyOf('one'));
    await turns();
    live.show?.(replyOf('one two'));
    await turns();
    expect(await live.end()).toEqual({ remoteId: 'm1' });
    expect(order).toEqual(['noted null', 'opened', 'noted m1', 'shown one', 'shown one two']);
  });

  it('opens nothing where nothing holds before the end, and shows nothing after it', async () => {
    const { order, showing } = world();
    const silent = startLive(told(), showing);
    expect(await silent.end()).toBeNull();
    silent.show?.(replyOf('late'));
    await turns();
    expect(order).toEqual([]);
  });

  it('shows only the latest where the platform is slower than the model', async () => {
    const { order, showing } = world();
    const live = startLive(told(), showing);
    for (const text of ['one', 'one two', 'one two three']) live.show?.(replyOf(text));
    await turns();
    expect(order.filter((one) => one.startsWith('shown'))).toEqual(['shown one two three']);
  });

  it('is posted as usual where the platform opens nothing', async () => {
    const { order, showing } = world({ open: async () => null });
    const live = startLive(told(), showing);
    live.show?.(replyOf('one'));
    expect(await live.end()).toBeNull();
    expect(order).toEqual(['noted null', 'noted nothing']);
  });

  it('says that one may stand there where its start was lost', async () => {
    const { showing } = world({ open: () => Promise.reject(new Error('reset')) });
    const live = startLive(told(), showing);
    live.show?.(replyOf('one'));
    expect(await live.end()).toEqual({ remoteId: null });
  });

  it('says nothing where somebody else has the question by now, and takes its empty message away', async () => {
    const { order, showing } = world({ mine: (noted) => noted === 0 });
    const live = startLive(told(), showing);
    live.show?.(replyOf('one'));
    expect(await live.end()).toBeNull();
    expect(order).toEqual(['noted null', 'opened', 'noted m1', 'taken away']);
  });

  it('is not shown again by a second try, which finishes what the first began', async () => {
    const { order, showing } = world();
    const begun = startLive(told({ attempt: 2, live: { remoteId: 'm1' } }), showing);
    expect(begun.show).toBeNull();
    expect(await begun.end()).toEqual({ remoteId: 'm1' });
    expect(startLive(told({ attempt: 2 }), showing).show).toBeNull();
    expect(order).toEqual([]);
  });
});
