/** The world of alerts with digests in it: what is said sets them, the clock makes them due, the outbox shows them. */
import type { WordLead } from '../../digests/compose.ts';
import type { Clock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import type { Asking } from '../../src/conversation/chat-adapter.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { type DigestRoom, type SplitFor, wireDigests } from '../../src/wiring/digests.ts';
import { openAlertWorld } from './alert-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** One message a part, on every platform. */
export const whole: SplitFor = (_destination, reply) => [reply];

export async function openDigestWorld(start: string, folder = temporaryFolder(), word?: (log: Log) => WordLead) {
  const database = await openSqlite(folder);
  const world = await openAlertWorld(database, start);
  const { shelf, clock, log, asking } = world;
  const roomOf = (by: Clock): DigestRoom => wireDigests({ database, shelf, clock: by, log, word: word?.(log) ?? null });
  const room = roomOf(clock);
  const reply = async (text: string, as: Asking): Promise<Reply> => {
    const command = room.feature.read(text);
    if (command === null) throw new Error(`“${text}” is no command`);
    return command(as);
  };
  return {
    ...world,
    room,
    roomOf,
    /** In the channel C1, by its member U1 in Seoul. */
    here: (where: Partial<Asking> = {}) => asking({}, { ...world.channel('C1'), ...where }),
    reply,
    say: async (text: string, as: Asking = asking({}, world.channel('C1'))) => plainText(await reply(text, as), 1_000),
    tick: (split: SplitFor = whole) => room.once(split),
    /** Of all editions, by their keys: what their messages say, edits applied apart. */
    async posts() {
      return (await world.told()).filter(({ key }) => key.startsWith('digest/'));
    },
    async editions() {
      const rows = await database.read.selectFrom('digest_editions').selectAll().orderBy('period').execute();
      return rows.map(({ destination, period, state }) => `${destination} ${period} ${state}`);
    },
  };
}

export const kt = {
  title: 'KT and Nokia sign 5G pact',
  publisher: 'Signal Ledger',
  text: 'KT and Nokia signed a memorandum of understanding on 5G in Seoul on 18 March 2025. The memorandum is not legally binding, the companies said.',
  publishedAt: '2025-03-19',
};
export const skt = {
  title: 'SK Telecom to buy stake in AI firm',
  publisher: 'Example Wire',
  text: 'SK Telecom signed a contract with Ericsson for an AI network on 20 March 2025. The contract is worth $40 million.',
  publishedAt: '2025-03-20',
};
export const old = {
  title: 'Orange and Samsung sign contract',
  publisher: 'Example Wire',
  text: 'Orange signed a contract with Samsung Electronics for Open RAN on 10 January 2025.',
  publishedAt: '2025-01-11',
};
export const undated = {
  title: 'LG Uplus and AWS partner',
  publisher: 'Undated Blog',
  text: 'LG Uplus signed an agreement with Amazon Web Services on cloud AI.',
  publishedAt: null,
};
