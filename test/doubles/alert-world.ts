/** A library that learns, people who follow, and the outbox in which alerts arrive; the clock stands until it is told. */

import type { Asking } from '../../src/conversation/chat-adapter.ts';
import type { AddReport } from '../../src/domain/article.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { ledgerDoor, preparedReading } from '../../src/ledger/ledger-door.ts';
import { rereadAll } from '../../src/ledger/reread.ts';
import type { Acquired } from '../../src/library/acquire/acquired.ts';
import { analysisOf } from '../../src/library/article-analysis.ts';
import { type LearnDeps, learn } from '../../src/library/learn/learn.ts';
import { readPartnerships } from '../../src/library/partnerships/partnerships.ts';
import { readArticle } from '../../src/library/read-article.ts';
import { newsRules } from '../../src/library/stories/story-rules.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import type { Database } from '../../src/storage/database.ts';
import { openLedgerDoor } from '../../src/storage/ledger-door.ts';
import { wireAlerts } from '../../src/wiring/alerts.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { handClock } from './clock.ts';
import { keptLog } from './mail.ts';
import { documents } from './plain-reading.ts';

export interface ToldArticle {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string | null;
  readonly url?: string;
}

export interface Told {
  readonly workspace: string;
  readonly destination: string;
  readonly key: string;
  readonly thread: string | null;
  readonly reply: Reply;
  readonly text: string;
}

/** A Thursday. */
export const NOW = '2025-03-20T09:00:00.000Z';
export const TODAY = '2025-03-20';

export async function openAlertWorld(database: Database, start = NOW) {
  const clock = handClock(start);
  const log = keptLog();
  const shelf = openArticleStore(database, ORGANISATION);
  const reading = preparedReading((article) => readPartnerships(article, analysisOf(article)));
  const learning = (sample: boolean): LearnDeps => ({
    read: (document) => readArticle(document, { clock, extractHtml: () => Promise.reject(new Error('no pages here')) }),
    analyse(article) {
      reading.prepare(article);
      return analyseArticle(article, analysisOf(article).sentences);
    },
    rules: newsRules,
    sample,
    library: ledgerDoor(openLedgerDoor(database, ORGANISATION), reading),
    clock,
    signal: new AbortController().signal,
  });
  const room = wireAlerts({ database, shelf, clock, log });
  let gestures = 0;
  let added = 0;

  const asking = (as: Partial<Person> = {}, where: Partial<Asking> = {}): Asking => {
    const by = as.id ?? 'U1';
    const workspace = where.workspace ?? 'slack:T1';
    const team = workspace.slice('slack:'.length);
    const person: Person = {
      id: by,
      name: by,
      role: 'member',
      zone: 'Asia/Seoul',
      language: 'en',
      destination: `slack:${team}/D${by}/-`,
      ...as,
    };
    return {
      workspace,
      by,
      place: { kind: 'personal', id: `D${by}`, destination: `slack:${team}/D${by}/-` },
      gesture: `g${++gestures}`,
      person: async () => person,
      audience: async () => 1,
      ...where,
    };
  };
  const channel = (id: string) => ({
    place: { kind: 'channel' as const, id, destination: `slack:T1/${id}/-` },
  });

  const learnAll = async (articles: readonly ToldArticle[], sample: boolean): Promise<readonly AddReport[]> => {
    const all = articles.map((one): Acquired => {
      const { text, title = null, publisher = 'Example Wire', publishedAt = TODAY, url = null } = one;
      const externalId = `x${++added}`;
      const stated = { url, title, publisher, author: null, publishedAt, language: null };
      const body = { kind: 'text', content: text } as const;
      return { kind: 'document', document: { source: `wire.jsonl#${added}`, externalId, body, stated } };
    });
    const reports: AddReport[] = [];
    for await (const report of learn(documents(...all), learning(sample))) reports.push(report);
    return reports;
  };

  return {
    database,
    clock,
    log,
    room,
    shelf,
    asking,
    channel,
    /** The reply to a command; throws where it is none. */
    async say(text: string, as: Asking = asking()): Promise<string> {
      return plainText(await this.reply(text, as), 500);
    },
    async reply(text: string, as: Asking = asking()): Promise<Reply> {
      const command = room.feature.read(text);
      if (command === null) throw new Error(`“${text}” is no command`);
      return command(as);
    },
    add: (...articles: readonly ToldArticle[]) => learnAll(articles, false),
    addSample: (...articles: readonly ToldArticle[]) => learnAll(articles, true),
    async reread(): Promise<void> {
      const door = openLedgerDoor(database, ORGANISATION);
      for await (const _ of rereadAll(everything(shelf), door, readPartnerships));
    },
    match: () => room.once((_, reply) => [reply]),
    async told(): Promise<readonly Told[]> {
      const rows = await database.read.selectFrom('outbox').selectAll().orderBy('id').execute();
      return rows.map((row) => {
        const reply = JSON.parse(row.reply) as Reply;
        const { workspace, destination, key, in_thread_of: thread } = row;
        return { workspace, destination, key, thread, reply, text: plainText(reply, 1_000) };
      });
    },
  };
}

async function* everything(shelf: ReturnType<typeof openArticleStore>) {
  for (let after: string | null | undefined; after !== null; ) {
    const page = await shelf.list({ limit: 100, ...(after === undefined ? {} : { after }) });
    yield* page.articles;
    after = page.next;
  }
}

export type AlertWorld = Awaited<ReturnType<typeof openAlertWorld>>;
