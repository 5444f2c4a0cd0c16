/** Answers that are lists out of the ledger: each stage one claim, with the sentences that tell it. */
import type { Answered, Citation, Claim, Disagreement, NoEvidence } from '../domain/answer.ts';
import type { LedgerReader, LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import type { LibraryFacts } from '../domain/ports.ts';
import { stageMatches, timesOf } from '../ledger/filter.ts';
import { companyById } from '../library/companies/companies.ts';
import { topicName } from '../library/glossary/topics.ts';
import { sayDate } from '../text/say-date.ts';
import { sayDisputed, sayKind, sayWorth } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { isTerm, stillRuns } from './ledger-ended.ts';
import { refuseFromLedger } from './ledger-refusal.ts';
import { type LedgerQuestion, ledgerQuestion } from './question/ledger-question.ts';
import type { Question } from './question/question.ts';
import { statedDate } from './stated-date.ts';

type Base = Pick<Answered, 'id' | 'language' | 'method' | 'tookMs'>;

const MOST_CLAIMS = 20;
/** Whoever asks what is new wants the newest, not the history. */
const MOST_NEWS = 5;
/** Of a large library the newest records are looked at. */
const MOST_RECORDS = 400;

/** Null where it is no question for the ledger, or the ledger knows nothing of it. */
export async function askLedger(
  question: Question,
  ledger: LedgerReader,
  facts: () => Promise<LibraryFacts>,
  base: Base,
): Promise<Answered | NoEvidence | null> {
  const asked = ledgerQuestion(question);
  if (asked === null) return null;
  const records: LedgerRecord[] = [];
  for await (const record of ledger.partnerships(asked.filter, question.language)) {
    if (records.push(record) >= MOST_RECORDS) break;
  }
  return answerFromLedger(question, records, base) ?? refuseFromLedger(question, asked, ledger, facts, base);
}

/** @param records those that the question's filter lets pass. */
export function answerFromLedger(question: Question, records: readonly LedgerRecord[], base: Base): Answered | null {
  const asked = ledgerQuestion(question);
  if (asked === null) return null;
  const found = records.flatMap((record) =>
    record.stages.filter((stage) => isAsked(record, stage, asked)).map((stage) => ({ record, stage })),
  );
  if (found.length === 0) return null;
  const ordered = found.sort((a, b) => (timeOf(a.stage) < timeOf(b.stage) ? -1 : 1));
  // Of too many the newest are told, and the last one says so.
  const most = asked.intent === 'news' ? MOST_NEWS : MOST_CLAIMS;
  const told = asked.intent === 'timeline' ? ordered.slice(-most) : ordered.reverse().slice(0, most);
  return tellStages(told, found.length, question.language, base);
}

/** A stage of a record, of which one claim is told. */
export interface ToldStage {
  readonly record: LedgerRecord;
  readonly stage: LedgerStage;
}

/** @param found how many there are, of which `told` are told */
export function tellStages(
  told: readonly ToldStage[],
  found: number,
  language: Question['language'],
  base: Base,
): Answered {
  const list = startList(language);
  const claims = told.map(({ record, stage }) => claimOf(record, stage, list));
  const disagreements = told.flatMap(({ record, stage }) => disagreementsOf(record, stage, list));
  return {
    ...base,
    kind: 'answered',
    method: 'ledger',
    language,
    claims: found > told.length ? withRest(claims, found, language) : claims,
    citations: list.all,
    disagreements,
    unsupported: [],
  };
}

function isAsked(record: LedgerRecord, stage: LedgerStage, { intent, filter, foreign }: LedgerQuestion): boolean {
  if (!stageMatches(stage, filter) || stillRuns(stage)) return false;
  if (intent === 'not-binding' && stage.binding !== 'no') return false;
  if (intent === 'binding' && stage.binding !== 'yes') return false;
  return !foreign || hasForeigner(record, filter.companies?.[0] ?? []);
}

/** Somebody from elsewhere than those asked about; whose country is not known is not counted. */
function hasForeigner({ parties }: LedgerRecord, asked: readonly string[]): boolean {
  const home = new Set(asked.flatMap((id) => companyById(id)?.country ?? []));
  return parties.some(({ companyId }) => {
    const country = companyById(companyId)?.country;
    return !asked.includes(companyId) && country !== undefined && !home.has(country);
  });
}

function timeOf(stage: LedgerStage): string {
  return [...timesOf(stage)].sort()[0] ?? '';
}

interface CitationList {
  readonly language: 'en' | 'ko';
  readonly all: Citation[];
  cite(citation: Citation): number;
}

function startList(language: 'en' | 'ko'): CitationList {
  const all: Citation[] = [];
  return {
    language,
    all,
    cite({ articleId, source, title, publisher, published, url, quote, start, end, language: of, sourceNote }) {
      const known = all.find((one) => one.articleId === articleId && one.start === start && one.end === end);
      if (known) return known.n;
      const n = all.length + 1;
      all.push({ n, articleId, source, title, publisher, published, url, quote, start, end, language: of, sourceNote });
      return n;
    },
  };
}

/** Each field that the claim says is quoted: by the sentence of the stage, or beside it where it stands elsewhere. */
function claimOf(record: LedgerRecord, stage: LedgerStage, { language, cite }: CitationList): Claim {
  const sentences = stage.evidence.filter(({ field }) => field === 'stage');
  const said = stage.evidence.filter(({ field }) => quotedFields.has(field));
  const beside = said.filter(
    (one) => !sentences.some((of) => of.articleId === one.articleId && of.start <= one.start && of.end >= one.end),
  );
  return {
    text: `${textOf(record, stage, language)}.`,
    citations: [...new Set([...sentences, ...beside].map(cite))],
    attributedTo: stage.statedBy,
    asOf: statedDate(sentences[0]?.published ?? null),
  };
}

const quotedFields = new Set(['signed', 'announced', 'took-place', 'starts', 'ends', 'binding', 'value']);

function textOf(record: LedgerRecord, stage: LedgerStage, language: 'en' | 'ko'): string {
  const say = ledgerWords[language];
  const names = record.parties.map(({ name }) => name).join(' × ');
  const disputed = new Set(stage.disputed.map(({ field }) => field));
  const topics = stage.topics.map((id) => topicName(id, language)).join(', ');
  const worth = sayWorth(stage, language) ?? [];
  const dates = stage.dates.filter(
    (date) => date.means !== 'mentioned' && !disputed.has(date.means) && !isTerm(stage, date),
  );
  const when = dates.map((date) => sayWhen(say.means[date.means], sayDate(date, language), language));
  const parts = [[sayKind(stage, language)].concat(worth).join(', '), ...(topics ? [topics] : []), ...when];
  return `${names}: ${parts.join('; ')}`;
}

function sayWhen(means: string, date: string, language: 'en' | 'ko'): string {
  return language === 'en' ? `${means} ${date}` : `${date} ${means}`;
}

function disagreementsOf(record: LedgerRecord, stage: LedgerStage, { language, cite }: CitationList): Disagreement[] {
  const say = ledgerWords[language];
  const names = record.parties.map(({ name }) => name).join(' × ');
  return stage.disputed.map(({ field, values }) => ({
    about: `${say.fields[field] ?? field} (${names})`,
    values: values.map(({ value, citations }) => ({
      value: sayDisputed(field, value, language),
      citations: [...new Set(stage.evidence.filter(({ n }) => citations.includes(n)).map(cite))],
    })),
    note: farApart(field, values) ? mayDiffer[language] : null,
  }));
}

const mayDiffer = { en: 'may be different events', ko: '서로 다른 사건일 수 있음' } as const;
/** Sources that mean one event and differ about its day differ by days. */
const MONTH_MS = 30 * 86_400_000;

function farApart(field: string, values: LedgerStage['disputed'][number]['values']): boolean {
  if (!dateFields.has(field)) return false;
  const times = values.map(({ value }) => Date.parse(value));
  return Math.max(...times) - Math.min(...times) > MONTH_MS;
}

const dateFields = new Set(['signed', 'announced', 'took-place']);

function withRest(claims: readonly Claim[], found: number, language: 'en' | 'ko'): Claim[] {
  const rest =
    language === 'en'
      ? ` (the newest ${claims.length} of ${found}; all with \`pactwire partnerships\`)`
      : ` (전체 ${found}건 중 최근 ${claims.length}건; 전체는 \`pactwire partnerships\`)`;
  return claims.map((claim, i) => (i === claims.length - 1 ? { ...claim, text: claim.text + rest } : claim));
}
