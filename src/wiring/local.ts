/** Wires what the terminal chat can do beside answering: digests and follows, posted here while the chat runs. */
import { localPost, terminalPlace } from '../../adapters/local/post.ts';
import type { WordLead } from '../../digests/compose.ts';
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { Asking } from '../conversation/chat-adapter.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import { startDelivering } from '../outbox/deliver-loop.ts';
import { usualRetries } from '../outbox/retry-policy.ts';
import { plainText } from '../replies/plain-text.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { openOutboxStore } from '../storage/outbox-store.ts';
import { wireAlerts } from './alerts.ts';
import { wireDigests } from './digests.ts';
import { usualTimes } from './mail-times.ts';

export interface LocalParts {
  readonly database: Database;
  readonly shelf: ArticleStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly output: NodeJS.WritableStream;
  readonly sources: ChatFeature;
  /** Null where no model is set up. */
  readonly word: WordLead | null;
}

export interface LocalRoom {
  readonly features: readonly ChatFeature[];
  /** Of one line that was typed. */
  asking(): Asking;
  stop(): Promise<void>;
}

export function openLocalRoom({ database, shelf, clock, log, output, sources, word }: LocalParts): LocalRoom {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const adapter = localPost({ output, render: plainText, zone });
  const rooms = {
    alerts: wireAlerts({ database, shelf, clock, log }),
    digests: wireDigests({ database, shelf, clock, log, word }),
  };
  const features = [rooms.alerts.feature, rooms.digests.feature, sources];
  const { deliveryLeaseMs: leaseMs, quarantineMs, requestMs, pollMs } = usualTimes;
  const platforms = () => [adapter.name];
  const delivering = startDelivering({
    outbox: openOutboxStore(database, { clock, leaseMs, quarantineMs, platforms }),
    couriers: new Map([[adapter.name, adapter]]),
    clock,
    log,
    random: Math.random,
    retries: { ...usualRetries, quarantineMs },
    leaseMs,
    requestMs,
    concurrency: 1,
    pollMs,
    gone: async () => undefined,
  });
  const isHere = (destination: string) => destination === terminalPlace.destination;
  const running = [
    rooms.alerts.run((_, reply) => adapter.split(reply), pollMs, isHere),
    rooms.digests.run((destination, reply) => (isHere(destination) ? adapter.split(reply) : null)),
    delivering,
  ];
  const opened = clock.now().getTime();
  let lines = 0;
  return {
    features,
    asking: () => ({
      workspace: 'local',
      by: 'terminal',
      place: terminalPlace,
      gesture: `terminal/${process.pid}/${opened}/${++lines}`,
      person: () => adapter.person('local', 'terminal', terminalPlace),
      audience: async () => 1,
    }),
    async stop() {
      for (const one of running) await one.stop();
    },
  };
}
