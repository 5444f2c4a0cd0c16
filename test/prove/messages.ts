/** Messages that a proof owes, and what became of them in Slack. */
import { ids } from '../clients/slack-emulator.ts';
import { replyOf } from '../doubles/mail.ts';
import type { ProvingWorld } from './proving-world.ts';

/** A message of one to three parts, to one of the channels. */
export async function owe(world: ProvingWorld, no: string, chance: () => number, expected: Set<string>): Promise<void> {
  const channels = world.channels();
  const channel = channels[Math.floor(chance() * channels.length)]!;
  const texts = Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, part) => `message ${no} part ${part}`);
  for (const text of texts) expected.add(text);
  const destination = `slack:${ids.team}/${channel}/-`;
  const parts = texts.map(replyOf);
  await world.outbox.enqueue({ workspace: `slack:${ids.team}`, destination, via: null, key: `prove:${no}`, parts });
}

export interface Count {
  readonly messages: number;
  readonly lost: number;
  readonly doubled: number;
}

export async function counted(world: ProvingWorld, expected: ReadonlySet<string>): Promise<Count> {
  const { texts } = await world.shown();
  const copies = [...expected].map((text) => texts.get(text) ?? 0);
  return {
    messages: copies.length,
    lost: copies.filter((count) => count === 0).length,
    doubled: copies.filter((count) => count > 1).length,
  };
}

export function addCount(one: Count, other: Count): Count {
  return {
    messages: one.messages + other.messages,
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
  };
}
