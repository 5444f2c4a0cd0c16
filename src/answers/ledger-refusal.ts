/** Where the ledger knows a company, but nothing such as is asked: what somebody else signed is no answer. */
import type { Citation, NoEvidence } from '../domain/answer.ts';
import type { LedgerReader, LedgerRecord } from '../domain/ledger.ts';
import type { LibraryFacts } from '../domain/ports.ts';
import type { LedgerQuestion } from './question/ledger-question.ts';
import type { Question } from './question/question.ts';

type Base = Pick<NoEvidence, 'id' | 'language' | 'method' | 'tookMs'>;

const NEAREST_SHOWN = 2;

/** Null where it is no question for what a company signed, or the ledger knows nothing of that company. */
export async function refuseFromLedger(
  question: Question,
  { intent, filter }: LedgerQuestion,
  ledger: LedgerReader,
  facts: () => Promise<LibraryFacts>,
  base: Base,
): Promise<NoEvidence | null> {
  if (intent !== 'deals' || !filter.companies || !asksWhatWasSigned.test(question.text)) return null;
  const known: LedgerRecord[] = [];
  for await (const record of ledger.partnerships({ companies: filter.companies }, question.language))
    if (known.push(record) >= NEAREST_SHOWN) break;
  if (known.length === 0) return null;
  const { articles, latest } = await facts();
  return {
    ...base,
    kind: 'no-evidence',
    missing: missingOf(question),
    searched: { articles, latest },
    nearest: nearestOf(known),
  };
}

/** "anything that KT signed in 2019". */
function missingOf({ concepts, period, language }: Question): string {
  const names = [...new Set(concepts.filter(({ kind }) => kind === 'company').map(({ text }) => text))];
  if (language === 'ko') return [names.join('·'), period?.text, '체결'].filter(Boolean).join(' ');
  const when = period ? ` ${/^\d/.test(period.text) ? 'in ' : ''}${period.text}` : '';
  return `anything that ${names.join(' and ')} signed${when}`;
}

const asksWhatWasSigned = /\b(?:sign(?:s|ed|ing)?|agree[ds]?)\b|체결|맺은|맺었|서명/i;

function nearestOf(records: readonly LedgerRecord[]): Citation[] {
  return records
    .flatMap(({ stages }) => stages.flatMap(({ evidence }) => evidence.find(({ field }) => field === 'stage') ?? []))
    .slice(0, NEAREST_SHOWN)
    .map((told, i) => citationOf(told, i + 1));
}

/** Without what the ledger adds to a citation. */
function citationOf(told: Citation, n: number): Citation {
  const { articleId, source, title, publisher, published, url, quote, start, end, language, sourceNote } = told;
  return { n, articleId, source, title, publisher, published, url, quote, start, end, language, sourceNote };
}
