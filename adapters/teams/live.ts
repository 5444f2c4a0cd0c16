/**
 * An answer shown while it is written: Teams' streams, in chats with one person and one at a time. Each call repeats all
 * that came before. What ends a stream is a message; where Teams takes that no more, the content is put in its place.
 */
import type { Clock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import type { Arrival } from '../../src/domain/arrival.ts';
import type { LiveMessage, OpenLive } from '../../src/domain/live-message.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { conversationOf, readAddress, type TeamsAddress } from './address.ts';
import type { ConnectorVerbs } from './connector-verbs.ts';
import { limits } from './limits.ts';
import { outcomeOfPost } from './outcome.ts';
import { type TeamsMessage, textOf } from './render.ts';
import { wordsTable } from './words-table.ts';

export interface LiveParts {
  readonly calls: Pick<ConnectorVerbs, 'post' | 'withdraw'>;
  readonly maySend: (serviceUrl: string) => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

export interface TeamsLive {
  open(arrival: Arrival): OpenLive | null;
  /** The conversation may have another stream. */
  ended(conversation: string): void;
}

/** Between two calls of a stream: Teams takes about one a second. */
const GAP_MS = 1_500;

export function liveInTeams({ calls, maySend, clock, log }: LiveParts): TeamsLive {
  const until = new Map<string, number>();
  const open = async (address: TeamsAddress, language: 'en' | 'ko'): Promise<LiveMessage | null> => {
    const { serviceUrl, conversation } = address;
    let sequence = 0;
    const say = (text: string, more: object) => {
      sequence += 1;
      return calls.post(serviceUrl, conversationOf(address), typing(text, { streamSequence: sequence, ...more }));
    };
    try {
      const id = await say(wordsTable[language].writing, { streamType: 'informative' });
      if (id === null) throw new Error('an answer that does not name our stream');
      until.set(conversation, clock.monotonicMs() + limits.streamMs);
      return {
        remoteId: id,
        gapMs: GAP_MS,
        async show(soFar: Reply) {
          if (clock.monotonicMs() < (until.get(conversation) ?? 0))
            await say(textOf(soFar), { streamType: 'streaming', streamId: id });
        },
        // What only says that somebody writes goes away by itself.
        abandon: async () => undefined,
      };
    } catch (error) {
      if (outcomeOfPost(error).kind === 'unknown') throw error;
      log.debug('no stream here; the answer is posted when it is whole', { error, conversation });
      return null;
    }
  };
  return {
    open({ destination, text }) {
      const address = readAddress(destination);
      if (address?.kind !== 'personal' || !maySend(address.serviceUrl)) return null;
      if ((until.get(address.conversation) ?? 0) > clock.monotonicMs()) return null;
      return () => open(address, /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en');
    },
    ended: (conversation) => void until.delete(conversation),
  };
}

/** Teams wants to be told what it knows. */
const conversation = { conversationType: 'personal' };

function typing(text: string, info: object): object {
  return { type: 'typing', text, conversation, entities: [{ type: 'streaminfo', ...info }] };
}

/** What ends a stream, and is all that stays of it. */
export function finalOf(message: TeamsMessage, streamId: string): object {
  const info = { type: 'streaminfo', streamType: 'final', streamId };
  return { ...message, conversation, entities: [...(message.entities ?? []), info] };
}
