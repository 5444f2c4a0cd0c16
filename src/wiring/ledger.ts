/** Wires the ledger: what it holds in words, briefs of companies, and what people correct in it. */

import { systemClock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { Article } from '../domain/article.ts';
import type { CompanyBrief } from '../domain/brief.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { LedgerCorrection, LedgerReader, LedgerRecord } from '../domain/ledger.ts';
import type { PassageSearch } from '../domain/ports.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import type { LedgerDesk, LedgerWork } from '../house.ts';
import { briefCompany, partnersOf, stagesByTime, storiesOf } from '../ledger/brief.ts';
import {
  type CorrectLedgerDeps,
  clearField,
  mergeRecords,
  rejectRecord,
  setField,
  splitRecord,
  undoCorrection,
} from '../ledger/correct-ledger.ts';
import { ledgerReader } from '../ledger/read-ledger.ts';
import { rereadAll } from '../ledger/reread.ts';
import { companyIdsOf, filterOf } from '../ledger/wish.ts';
import { findCompanies } from '../library/companies/companies.ts';
import { topicName } from '../library/glossary/topics.ts';
import { readPartnerships } from '../library/partnerships/partnerships.ts';
import { companyBriefReply, timelineReply } from '../replies/brief-reply.ts';
import { recordLine } from '../replies/forward-line.ts';
import { partnershipReply } from '../replies/partnership-reply.ts';
import { plainText } from '../replies/plain-text.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { openLedgerDoor } from '../storage/ledger-door.ts';
import { openLedgerStore } from '../storage/ledger-store.ts';
import { ORGANISATION } from './storage.ts';

const LATEST_SHOWN = 8;
const PARTNERS_SHOWN = 12;
const STORIES_SHOWN = 8;
/** A brief is one page; of a company with more records the newest tell its latest stages and most of its partners. */
const RECORDS_READ = 300;
const PASSAGES_READ = 40;

/** Adds to what the rules read of an article's stages. */
export type FillFields = (article: Article, readings: readonly StageReading[]) => Promise<readonly StageReading[]>;

const NO_MODEL = 'No language model is set up; set OPENAI_API_KEY or OPENAI_BASE_URL, or leave --with-model out.';

/** The reader alone, for answering. */
export function openLedger(database: Database, articles: Pick<ArticleStore, 'articles'>): LedgerReader {
  return ledgerReader({ store: openLedgerStore(database, ORGANISATION), articles: (ids) => articles.articles(ids) });
}

/** `by`: who corrects, as the record names them. */
export function wireLedger(
  database: Database,
  shelf: ArticleStore,
  search: PassageSearch,
  by: string,
  fill: FillFields | null = null,
): LedgerDesk {
  const reader = openLedger(database, shelf);
  const deps: CorrectLedgerDeps = { store: openLedgerStore(database, ORGANISATION), reader, clock: systemClock, by };
  return {
    list: (wish, language) => reader.partnerships(filterOf(wish), language),
    brief: (company, language) => brief(company, language, { reader, shelf, search }),
    async timeline(companies, language) {
      const groups = companies.map(companyIdsOf);
      const records = await upTo(reader.partnerships({ companies: groups }, language), RECORDS_READ);
      return {
        parties: groups.map((ids, i) => briefCompany(ids[0] ?? '', companies[i] ?? '', records, language)),
        stages: stagesByTime(records),
      };
    },
    async asText(shown, language) {
      if ('id' in shown)
        return plainText(partnershipReply(shown, { language, topicName: (id) => topicName(id, language) }));
      return plainText('company' in shown ? companyBriefReply(shown, language) : timelineReply(shown, language));
    },
    asLine: async (record, language) => recordLine(record, language),
    reread(how = {}) {
      if (how.withModel && fill === null) throw new PactwireError('bad-config', NO_MODEL);
      const more = how.withModel && fill !== null ? fill : undefined;
      return rereadAll(allArticles(shelf), openLedgerDoor(database, ORGANISATION), readPartnerships, more);
    },
    correct: (work) => correct(work, deps),
  };
}

const ARTICLES_A_PAGE = 100;

async function* allArticles(shelf: ArticleStore): AsyncGenerator<Article> {
  for (let after: string | null | undefined; after !== null; ) {
    const page = await shelf.list({ limit: ARTICLES_A_PAGE, ...(after === undefined ? {} : { after }) });
    yield* page.articles;
    after = page.next;
  }
}

interface BriefDeps {
  readonly reader: LedgerReader;
  readonly shelf: ArticleStore;
  readonly search: PassageSearch;
}

async function brief(name: string, language: 'en' | 'ko', deps: BriefDeps): Promise<CompanyBrief> {
  const ids = companyIdsOf(name);
  const records = await upTo(deps.reader.partnerships({ companies: [ids] }, language), RECORDS_READ + 1);
  const read = records.slice(0, RECORDS_READ);
  const company = briefCompany(ids[0] ?? '', name, read, language);
  const articles = await articlesOn(company.names, ids, read, deps);
  return {
    company,
    latest: stagesByTime(read).reverse().slice(0, LATEST_SHOWN),
    partners: partnersOf(ids, read).slice(0, PARTNERS_SHOWN),
    stories: storiesOf(articles, language).slice(0, STORIES_SHOWN),
    more: records.length > RECORDS_READ,
  };
}

/** Those the ledger quotes, and those a search for the name finds that do name the company. */
async function articlesOn(
  names: readonly string[],
  ids: readonly string[],
  records: readonly LedgerRecord[],
  { shelf, search }: BriefDeps,
): Promise<readonly Article[]> {
  const quoted = records
    .slice(0, STORIES_SHOWN * 2)
    .flatMap(({ stages }) => stages.flatMap(({ evidence }) => evidence.map((one) => one.articleId)));
  const found = new Set<ArticleId>();
  for (const query of names.slice(0, 2)) {
    for (const { articleId, text } of await search.search({ query, limit: PASSAGES_READ }))
      if (findCompanies(text).some(({ companyId }) => ids.includes(companyId))) found.add(articleId);
  }
  return shelf.articles([...new Set([...quoted, ...found])]);
}

async function upTo(records: AsyncIterable<LedgerRecord>, most: number): Promise<LedgerRecord[]> {
  const all: LedgerRecord[] = [];
  for await (const record of records) if (all.push(record) >= most) break;
  return all;
}

function correct(work: LedgerWork, deps: CorrectLedgerDeps): Promise<LedgerCorrection> {
  switch (work.verb) {
    case 'merge':
      return mergeRecords(work.into, work.from, deps);
    case 'split':
      return splitRecord(work.id, work.stages, deps);
    case 'set':
      return setField(work.id, work.stage, work.field, work.value, deps);
    case 'clear':
      return clearField(work.id, work.stage, work.field, deps);
    case 'reject':
      return rejectRecord(work.id, work.stage, deps);
    case 'undo':
      return undoCorrection(work.id, deps);
  }
}
