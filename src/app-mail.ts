/** Wires the post room: arrivals are answered, answers delivered, and adapters get the desk they work at. */
import { wireAsking } from './app-answers.ts';
import { type Clock, isoDate, systemClock } from './basics/clock.ts';
import { grouped } from './basics/grouped.ts';
import type { Log } from './basics/log.ts';
import type { WorkLoop } from './basics/work-loop.ts';
import type { ChatDesk, MailAdapter } from './conversation/chat-adapter.ts';
import { forwardLine } from './conversation/forward-line.ts';
import { homeReply, promptsFor, welcomeReply } from './conversation/front-page.ts';
import { handleMessage } from './conversation/handle-message.ts';
import { citationsOf, quotesInContext } from './conversation/quotes-in-context.ts';
import type { Thread } from './conversation/threads.ts';
import type { Answer } from './domain/answer.ts';
import type { Article } from './domain/article.ts';
import type { WorkspaceId } from './domain/ids.ts';
import type { Arrival, DeliveryReport } from './domain/mail.ts';
import type { PassageSearch } from './domain/ports.ts';
import type { Reply } from './domain/reply.ts';
import type { LedgerDesk } from './house.ts';
import { startAnswering } from './inbox/answer-loop.ts';
import { companyById, findCompanies } from './library/companies.ts';
import { sourceNote } from './library/source-note.ts';
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
}

/** Settings, so that a proof can scale them. */
export interface MailTimes {
  readonly answerLeaseMs: number;
  readonly deliveryLeaseMs: number;
  readonly quarantineMs: number;
  /** The longest one request to a platform takes. */
  readonly requestMs: number;
  readonly pollMs: number;
  /** After so long nothing is left of a question and its delivery; follow-ups then need a mention again. */
  readonly keptMs: number;
}

const usualTimes: MailTimes = {
  answerLeaseMs: 30_000,
  deliveryLeaseMs: 60_000,
  quarantineMs: 60_000,
  requestMs: 10_000,
  pollMs: 1_000,
  keptMs: 30 * 24 * 3_600_000,
};
const TIDY_MS = 3_600_000;
const ANSWERS_AT_ONCE = 4;
const DELIVERIES_AT_ONCE = 8;
const NEWEST = 5;
/** Among so many of the last added; samples that real articles hide may stand there too. */
const NEWEST_READ = 30;

export interface MailRoom {
  readonly desk: ChatDesk;
  run(adapters: readonly MailAdapter[]): { stop(): Promise<void> };
}

export function openMailRoom(parts: MailParts): MailRoom {
  const { database, clock, log } = parts;
  const times = { ...usualTimes, ...parts.times };
  const inbox = openInboxStore(database, { clock, leaseMs: times.answerLeaseMs });
  const { deliveryLeaseMs: leaseMs, quarantineMs } = times;
  const outbox = openOutboxStore(database, { clock, leaseMs, quarantineMs });
  const answering: { loop?: WorkLoop } = {};
  const delivering: { loop?: WorkLoop } = {};
  const answers = wireAnswers(parts);
  let arrivals = 0;
  const desk: ChatDesk = {
    ...frontPage(parts),
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
  const { deliveryLeaseMs: leaseMs, quarantineMs } = usualTimes;
  return openOutboxStore(database, { clock: systemClock, leaseMs, quarantineMs }).list(limit);
}

/** Each workspace has its own answers and its own memory of threads. */
function wireAnswers({ database, search, shelf, ledger, clock }: MailParts) {
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

  async function handle({ workspace, thread: key, text }: Arrival): Promise<Reply> {
    const threads = openThreadStore(database, workspace);
    const log = { add: (given: GivenAnswer) => save(workspace, given), flush: async () => undefined };
    const asker = wireAsking(search, shelf, log, async () =>
      (await import('./app-ledger.ts')).openLedger(database, shelf),
    );
    let given: Answer | null = null;
    const reply = await handleMessage(
      { text, thread: key, workspace },
      {
        async ask(question, thread) {
          const asked = await asker.ask({ text: question, thread });
          given = asked.answer;
          return { answer: asked.answer, thread: asked.thread as Thread };
        },
        threads: {
          read: async (of) => (await threads.turns(of, clock.now())) as Thread,
          write: (of, thread) => threads.append(of, thread.at(-1), clock.now()),
        },
        today,
        companies: {
          find: (named) => findCompanies(named, { anyCase: true }),
          brief: ledger.brief,
          timeline: ledger.timeline,
        },
      },
    );
    return given === null ? reply : withAnswer(reply, given);
  }

  const desk: Pick<ChatDesk, 'replyOf' | 'quotesOf' | 'rate' | 'propose'> = {
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
    async rate(rating) {
      if ((await stored(rating.workspace, rating.answer)) === null) return;
      await opinions.rate(rating, clock.now().toISOString());
    },
    propose: (proposal) => opinions.propose(proposal, clock.now().toISOString()),
  };
  return { desk, handle };
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

function frontPage({ shelf, ledger }: MailParts): Pick<ChatDesk, 'home' | 'welcome' | 'prompts'> {
  const lately = async () => {
    const [{ sampleOnly }, { articles }] = await Promise.all([shelf.facts(), shelf.list({ limit: NEWEST_READ })]);
    return articles.filter((article) => sampleOnly || !article.sample);
  };
  const newestDeals = async (language: 'en' | 'ko') => {
    const lines: string[] = [];
    for await (const record of ledger.list({}, language)) {
      lines.push(await ledger.asLine(record, language));
      if (lines.length === NEWEST) break;
    }
    return lines;
  };
  return {
    welcome: welcomeReply,
    async home(language) {
      const [facts, articles, partnerships] = await Promise.all([shelf.facts(), lately(), newestDeals(language)]);
      const lines = newestOf(articles).map((article) => {
        const note = sourceNote(article, language);
        return article.title === null ? note : `${article.title} – ${note}`;
      });
      return homeReply(language, { facts, lastAdded: articles[0]?.addedAt ?? null, partnerships, articles: lines });
    },
    async prompts(language) {
      const texts = newestOf(await lately()).map(({ title, text }) => `${title ?? ''}\n${text.slice(0, 600)}`);
      return promptsFor(
        language,
        texts.map((text) => namesIn(text, language)),
      );
    },
  };
}

/** Of those added lately the latest published; what has no date comes last. */
function newestOf(articles: readonly Article[]): readonly Article[] {
  const published = (article: Article) => article.published?.value ?? '';
  return articles.toSorted((a, b) => (published(a) < published(b) ? 1 : -1)).slice(0, NEWEST);
}

/** The first companies a text names, as its readers call them. */
function namesIn(text: string, language: 'en' | 'ko'): readonly string[] {
  const ids = [...new Set(findCompanies(text).map(({ companyId }) => companyId))].slice(0, 2);
  return ids.flatMap((id) => {
    const entry = companyById(id);
    return entry === null ? [] : [language === 'ko' ? (entry.nameKo ?? entry.name) : entry.name];
  });
}
