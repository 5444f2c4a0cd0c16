/**
 * The day or the sum of a deal out of the ledger, which puts together what several sentences and articles say: where the
 * articles' sentences gave nothing, and for a day also where they were answered from another sentence than the ledger's.
 */
import type { Answer, Answered, Citation } from '../domain/answer.ts';
import type { LedgerReader, LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { findTopics } from '../library/glossary/topics.ts';
import { foldText } from '../text/fold.ts';
import { type ToldStage, tellStages } from './ledger-answer.ts';
import { type DealQuestion, dealQuestion } from './question/deal-question.ts';
import type { Concept, Question } from './question/question.ts';

type Base = Pick<Answered, 'id' | 'language' | 'method' | 'tookMs'>;

/** More deals of the same firms that fit are no answer to a question for one. */
const MOST = 2;

/** Null where it asks for no deal of firms it names, where the ledger does not say what is asked, or where `picked` says it. */
export async function askDeal(
  question: Question,
  picked: Answer,
  ledger: LedgerReader,
  base: Base,
): Promise<Answered | null> {
  const asked = dealQuestion(question);
  // Of 16 sums asked of two firms in the open question sets the ledger alone had 12 right: only where nothing else is told.
  if (asked === null || (picked.kind === 'answered' && asked.wants === 'value')) return null;
  const found: ToldStage[] = [];
  for await (const record of ledger.partnerships({ companies: asked.parties }, question.language)) {
    if (isBetween(record, asked)) found.push(...stagesOf(record, asked));
  }
  if (found.length === 0 || found.length > MOST || isToldBy(picked, found)) return null;
  return tellStages(found, found.length, question.language, base);
}

/** Of nobody else: a third party's deal has a day and a sum of its own. */
function isBetween({ parties }: LedgerRecord, asked: DealQuestion): boolean {
  return parties.every(({ companyId }) => asked.parties.some((ids) => ids.includes(companyId)));
}

function stagesOf(record: LedgerRecord, { wants, kinds, said }: DealQuestion): ToldStage[] {
  const fits = (stage: LedgerStage) => kinds === null || kinds.includes(stage.kind);
  return record.stages
    .filter((stage) => fits(stage) && says(stage, wants) && said.every((concept) => isQuoted(concept, stage)))
    .map((stage) => ({ record, stage }));
}

function says(stage: LedgerStage, wants: DealQuestion['wants']): boolean {
  return wants === 'value' ? stage.value !== null : datesOf(stage, wants).length > 0;
}

function datesOf({ dates }: LedgerStage, wants: DealQuestion['wants']): LedgerStage['dates'] {
  return dates.filter(({ means }) => (wants === 'day' ? means === 'signed' || means === 'announced' : means === wants));
}

/** In one of the stage's quotes, or a topic of it. */
function isQuoted({ text, forms }: Concept, { evidence, topics }: LedgerStage): boolean {
  if (findTopics(text).some(({ topicId }) => topics.includes(topicId))) return true;
  return evidence.some(({ quote }) => {
    const folded = foldText(quote).text;
    return forms.some(({ parts }) => parts.every((part) => folded.includes(part)));
  });
}

/** The sentence of one of the days is cited already. */
function isToldBy(picked: Answer, found: readonly ToldStage[]): boolean {
  if (picked.kind !== 'answered') return false;
  const told = found.flatMap(({ stage }) => stage.dates.map(({ citation }) => citation));
  return picked.citations.some((one) => told.some((other) => overlap(one, other)));
}

function overlap(one: Citation, other: Citation): boolean {
  return one.articleId === other.articleId && one.start < other.end && other.start < one.end;
}
