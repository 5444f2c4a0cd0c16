/** Wires the post room: arrivals are answered, answers delivered, and adapters get the desk they work at. */
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../basics/clock.ts';
import type { WorkLoop } from '../basics/work-loop.ts';
import type { ChatDesk, MailAdapter } from '../conversation/chat-adapter.ts';
import type { DeliveryReport, OutboxStore } from '../domain/mail.ts';
import { startAnswering } from '../inbox/answer-loop.ts';
import { startAuditing } from '../outbox/auditor.ts';
import { startDelivering } from '../outbox/deliver-loop.ts';
import { usualRetries } from '../outbox/retry-policy.ts';
import { openAuditStore } from '../storage/audit-store.ts';
import type { Database } from '../storage/database.ts';
import { openEditionStore } from '../storage/edition-store.ts';
import { openInboxStore } from '../storage/inbox-store.ts';
import { openOutboxStore } from '../storage/outbox-store.ts';
import { forgetThreads } from '../storage/thread-store.ts';
import { frontPage } from './front-page.ts';
import { type AskerOf, askingOf, formsOf, wireAnswers } from './mail-answers.ts';
import type { MailParts } from './mail-parts.ts';
import { usualTimes } from './mail-times.ts';
import { ORGANISATION } from './storage.ts';

const TIDY_MS = 3_600_000;
const ANSWERS_AT_ONCE = 4;
const DELIVERIES_AT_ONCE = 8;

export interface MailRoom {
  readonly desk: ChatDesk;
  run(adapters: readonly MailAdapter[]): { stop(): Promise<void> };
}

export function openMailRoom(parts: MailParts): MailRoom {
  const { database, clock, log } = parts;
  const times = { ...usualTimes, ...parts.times };
  const inbox = openInboxStore(database, { clock, leaseMs: times.answerLeaseMs });
  const { deliveryLeaseMs: leaseMs, quarantineMs } = times;
  const { spacingMs, auditMs } = times;
  const connected: string[] = [];
  const platforms = () => connected;
  const outbox = openOutboxStore(database, { clock, leaseMs, quarantineMs, spacingMs, auditMs, platforms });
  const answering: { loop?: WorkLoop } = {};
  const delivering: { loop?: WorkLoop } = {};
  const asked: { of: AskerOf } = { of: () => null };
  const answers = wireAnswers(parts, (arrival) => asked.of(arrival));
  let arrivals = 0;
  const features = parts.features ?? [];
  const desk: ChatDesk = {
    ...frontPage(parts),
    ...formsOf(features),
    ...answers.desk,
    async arrived(arrival) {
      arrivals += 1;
      const isNew = await inbox.insert(arrival);
      if (isNew) answering.loop?.poke();
      return isNew;
    },
    takesPartIn: (workspace, thread) => inbox.takesPartIn(workspace, thread),
    async send(message) {
      await outbox.enqueue(message);
      delivering.loop?.poke();
    },
  };
  const tidy = async (): Promise<void> => {
    try {
      await inbox.forget(times.keptMs);
      await outbox.forget(times.keptMs);
      await forgetThreads(database, clock.now());
    } catch (error) {
      log.warn('old mail could not be forgotten; trying again later', { error });
    }
  };
  return {
    desk,
    run(adapters) {
      const byName = new Map(adapters.map((adapter) => [adapter.name, adapter]));
      connected.push(...byName.keys());
      const adapterOf = (destination: string) => byName.get(destination.split(':', 1)[0] ?? '');
      asked.of = (arrival) => askingOf(arrival, adapterOf(arrival.destination));
      delivering.loop = startDelivering({
        outbox,
        couriers: byName,
        clock,
        log,
        random: Math.random,
        retries: { ...usualRetries, quarantineMs },
        leaseMs,
        requestMs: times.requestMs,
        concurrency: DELIVERIES_AT_ONCE,
        pollMs: times.pollMs,
        async gone(workspace, destination, reason) {
          for (const feature of features) await feature.gone(workspace, destination, reason);
        },
      });
      answering.loop = startAnswering({
        inbox,
        handle: answers.handle,
        split: (destination, reply) => adapterOf(destination)?.split(reply) ?? [reply],
        live: (arrival) => adapterOf(arrival.destination)?.live?.(arrival) ?? null,
        answered: async (arrival) => adapterOf(arrival.destination)?.answered?.(arrival),
        working: async (arrival) => adapterOf(arrival.destination)?.working(arrival),
        owed: () => delivering.loop?.poke(),
        arrived: () => arrivals,
        log,
        concurrency: ANSWERS_AT_ONCE,
        pollMs: times.pollMs,
      });
      const auditing = startAuditing({
        audits: openAuditStore(database, { clock, auditMs }),
        couriers: byName,
        log,
        pollMs: times.pollMs,
        gapMs: times.auditGapMs,
        sleep,
      });
      void tidy();
      const tidying = setInterval(() => void tidy(), TIDY_MS);
      return {
        async stop() {
          clearInterval(tidying);
          await auditing.stop();
          await answering.loop?.stop();
          await delivering.loop?.stop();
        },
      };
    },
  };
}

/** What is owed and what became of it; reading takes no lease. */
export function deliveriesOf(database: Database, limit: number): Promise<readonly DeliveryReport[]> {
  return outboxOf(database).list(limit);
}

/** Owed like any other change; the running bot delivers it. An edition that is taken back is not mended any more. */
export async function retractDelivery(database: Database, id: number): Promise<number> {
  const parts = await outboxOf(database).retract(id);
  await openEditionStore(database, ORGANISATION, systemClock).withdrawOf(id);
  return parts;
}

function outboxOf(database: Database): OutboxStore {
  const { deliveryLeaseMs: leaseMs, quarantineMs } = usualTimes;
  return openOutboxStore(database, { clock: systemClock, leaseMs, quarantineMs });
}
