/** Wires the post room: arrivals are answered, answers delivered, and adapters get the desk they work at. */
import { type WithModel, wireAsking } from './app-answers.ts';
import { frontPage } from './app-front-page.ts';
import { type Clock, isoDate, systemClock } from './basics/clock.ts';
import { grouped } from './basics/grouped.ts';
import type { Log } from './basics/log.ts';
import type { WorkLoop } from './basics/work-loop.ts';
import type { Asking, ChatDesk, MailAdapter } from './conversation/chat-adapter.ts';
import type { ChatFeature } from './conversation/chat-feature.ts';
import { forwardLine } from './conversation/forward-line.ts';
import { type CompanyDesk, handleMessage, lookUp } from './conversation/handle-message.ts';
import { citationsOf, quotesInContext } from './conversation/quotes-in-context.ts';
import type { Thread } from './conversation/threads.ts';
import type { Answer } from './domain/answer.ts';
import type { WorkspaceId } from './domain/ids.ts';
import type { Arrival, DeliveryReport, OutboxStore } from './domain/mail.ts';
import type { PassageSearch } from './domain/ports.ts';
import type { Reply } from './domain/reply.ts';
import type { LedgerDesk } from './house.ts';
import { startAnswering } from './inbox/answer-loop.ts';
import { findCompanies } from './library/companies.ts';
import { startDelivering } from './outbox/deliver-loop.ts';
import { usualRetries } from './outbox/retry-policy.ts';
import { answerReply } from './replies/answer-reply.ts';
import { type AnswerStore, type GivenAnswer, openAnswerStore } from './storage/answer-store.ts';
import type { ArticleStore } from './storage/article-store.ts';
import type { Database } from './storage/database.ts';
import { openInboxStore } from './storage/inbox-store.ts';
import { openOpinionStore } from './storage/opinion-store.ts';
import { openOutboxStore } from './storage/outbox-store.ts';
import { openThreadStore } from './storage/thread-store.ts';

export interface MailParts {
  readonly database: Database;
  readonly search: PassageSearch;
  readonly shelf: ArticleStore;
  readonly ledger: Pick<LedgerDesk, 'brief' | 'timeline' | 'list' | 'asLine'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly times?: Partial<MailTimes>;
  readonly features?: readonly ChatFeature[];
  /** Null where no model is set up. */
  readonly written?: WithModel | null;
}

/** Settings, so that a proof can scale them. */
export interface MailTimes {
  readonly answerLeaseMs: number;
  readonly deliveryLeaseMs: number;
  readonly quarantineMs: number;
  /** The longest one request to a platform takes. */
  readonly requestMs: number;
  readonly pollMs: number;
  /** Between two messages to one destination: Slack takes about one a second in a channel. */
  readonly spacingMs: number;
  /** From a post that no question asked for to the first look for copies of it. */
  readonly auditMs: number;
  /** After so long nothing is left of a question and its delivery; follow-ups then need a mention again. */
  readonly keptMs: number;
}

const usualTimes: MailTimes = {
  answerLeaseMs: 30_000,
  deliveryLeaseMs: 60_000,
  quarantineMs: 60_000,
  requestMs: 10_000,
  pollMs: 1_000,
  spacingMs: 1_000,
  auditMs: 120_000,
  keptMs: 30 * 24 * 3_600_000,
};
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
  const outbox = openOutboxStore(database, { clock, leaseMs, quarantineMs, spacingMs, auditMs });
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
    } catch (error) {
      log.warn('old mail could not be forgotten; trying again later', { error });
    }
  };
  return {
    desk,
    run(adapters) {
      const byName = new Map(adapters.map((adapter) => [adapter.name, adapter]));
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
        working: async (arrival) => adapterOf(arrival.destination)?.working(arrival),
        owed: () => delivering.loop?.poke(),
        arrived: () => arrivals,
        log,
        concurrency: ANSWERS_AT_ONCE,
        pollMs: times.pollMs,
      });
      const tidying = setInterval(() => void tidy(), TIDY_MS);
      return {
        async stop() {
          clearInterval(tidying);
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

/** Owed like any other change; the running bot delivers it. */
export function retractDelivery(database: Database, id: number): Promise<number> {
  return outboxOf(database).retract(id);
}

function outboxOf(database: Database): OutboxStore {
  const { deliveryLeaseMs: leaseMs, quarantineMs } = usualTimes;
  return openOutboxStore(database, { clock: systemClock, leaseMs, quarantineMs });
}

/** Each workspace has its own answers and its own memory of threads. */
function wireAnswers(parts: MailParts, asking: AskerOf) {
  const { database, search, shelf, ledger, clock, features = [], written = null } = parts;
  const today = (): string => isoDate(clock.now());
  const opinions = openOpinionStore(database);
  const answersOf = (workspace: WorkspaceId) => openAnswerStore(database, workspace);
  const savers = new Map<WorkspaceId, (given: GivenAnswer) => Promise<void>>();
  /** Kept before it is said: its buttons speak of it. */
  const save = (workspace: WorkspaceId, given: GivenAnswer): Promise<void> => {
    const saver = savers.get(workspace) ?? saveGrouped(answersOf(workspace));
    savers.set(workspace, saver);
    return saver(given);
  };
  const stored = async (workspace: WorkspaceId, id: string) => (await answersOf(workspace).find(id))?.answer ?? null;

  const companies: CompanyDesk = {
    find: (named) => findCompanies(named, { anyCase: true }),
    brief: ledger.brief,
    timeline: ledger.timeline,
  };

  async function handle(arrival: Arrival): Promise<Reply> {
    const { workspace, thread: key, text } = arrival;
    const who = asking(arrival);
    const threads = openThreadStore(database, workspace);
    const log = { add: (given: GivenAnswer) => save(workspace, given), flush: async () => undefined };
    const deals = async () => (await import('./app-ledger.ts')).openLedger(database, shelf);
    const asker = wireAsking(search, shelf, log, deals, written, workspace);
    let given: Answer | null = null;
    const reply = await handleMessage(
      { text, thread: key, workspace, ...(who ? { asking: who } : {}) },
      {
        async ask(question, thread) {
          const asked = await asker.ask({ text: question, thread, by: arrival.by });
          given = asked.answer;
          return { answer: asked.answer, thread: asked.thread as Thread };
        },
        threads: {
          read: async (of) => (await threads.turns(of, clock.now())) as Thread,
          write: (of, thread) => threads.append(of, thread.at(-1), clock.now()),
        },
        today,
        features,
        companies,
      },
    );
    return given === null ? reply : withAnswer(reply, given);
  }

  const desk: Pick<ChatDesk, 'replyOf' | 'quotesOf' | 'lookUp' | 'rate' | 'propose'> = {
    async replyOf(workspace, id) {
      const answer = await stored(workspace, id);
      return answer === null ? null : withAnswer(answerReply(answer, today()), answer);
    },
    async quotesOf(workspace, id) {
      const answer = await stored(workspace, id);
      if (answer === null) return null;
      const articles = await shelf.articles(citationsOf(answer).map(({ articleId }) => articleId));
      return quotesInContext(answer, new Map(articles.map((article) => [article.id, article])));
    },
    lookUp: (text) => lookUp(text, companies),
    async rate(rating) {
      if ((await stored(rating.workspace, rating.answer)) === null) return;
      await opinions.rate(rating, clock.now().toISOString());
    },
    propose: (proposal) => opinions.propose(proposal, clock.now().toISOString()),
  };
  return { desk, handle };
}

type AskerOf = (arrival: Arrival) => Asking | null;

/** The platform is asked who it is only where a command wants to know. */
function askingOf({ workspace, by, place, gestureKey }: Arrival, adapter: MailAdapter | undefined): Asking | null {
  if (adapter === undefined || by === '') return null;
  return {
    workspace,
    by,
    place,
    gesture: gestureKey,
    person: () => adapter.person(workspace, by, place),
    audience: () => adapter.audience(workspace, place),
  };
}

function formsOf(features: readonly ChatFeature[]): Pick<ChatDesk, 'form' | 'submitted'> {
  return {
    async form(form, about, who, language) {
      for (const feature of features) {
        const found = await feature.form(form, about, who, language);
        if (found !== null) return found;
      }
      return null;
    },
    submitted(form, about, values, language) {
      for (const feature of features) {
        const submitted = feature.submitted(form, about, values, language);
        if (submitted !== null) return submitted;
      }
      return { kind: 'faults', faults: {} };
    },
  };
}

/** Cleaned up now and then, so that the library does not grow with every question. */
const ANSWERS_KEPT = 10_000;
const WRITES_BETWEEN_CLEANINGS = 200;

function saveGrouped(store: AnswerStore): (given: GivenAnswer) => Promise<void> {
  let writes = 0;
  return grouped(async (given: readonly GivenAnswer[]) => {
    await store.save(given);
    writes += 1;
    if (writes % WRITES_BETWEEN_CLEANINGS === 0) await store.keepNewest(ANSWERS_KEPT);
    return given.map(() => undefined);
  });
}

/** Buttons only where there is something to open. */
function withAnswer(reply: Reply, answer: Answer): Reply {
  if (citationsOf(answer).length === 0) return reply;
  return { ...reply, answerId: answer.id, forward: reply.forward ?? forwardLine(reply) };
}
