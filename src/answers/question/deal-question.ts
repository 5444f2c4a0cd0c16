/** Whether a question asks for the day or the sum of a deal of firms it names: "when did A sign with B", "A B 계약 금액". */
import type { CompanyId } from '../../domain/ids.ts';
import type { StageKind } from '../../domain/partnership.ts';
import {
  announcingWords,
  askingWord,
  dealWords,
  kindsNamed,
  laterWords,
  partWords,
  signingWords,
} from './deal-question-table.ts';
import type { Concept, Question } from './question.ts';

export interface DealQuestion {
  /** Each asked-for party by the ids it may have; two or more. */
  readonly parties: readonly (readonly CompanyId[])[];
  readonly wants: 'value' | 'signed' | 'announced' | 'day';
  /** Null where no kind is named. */
  readonly kinds: readonly StageKind[] | null;
  /** What else it says: all of it must stand in what the ledger quotes. */
  readonly said: readonly Concept[];
}

export function dealQuestion(question: Question): DealQuestion | null {
  const { text, shape, answerType, concepts, period } = question;
  if (shape !== 'single' || period !== null || (answerType !== 'date' && answerType !== 'money')) return null;
  const named = concepts.filter(({ kind }) => kind === 'company');
  const said = concepts.filter((concept) => concept.kind !== 'company' && !isOfDeals(concept));
  if (new Set(named.map(({ companyIds }) => companyIds[0])).size < 2 || !dealWords.test(text)) return null;
  // The day a deal is closed, and the price of one share or one year of it, are no fields of the ledger.
  if (laterWords.test(text) || partWords.test(text) || concepts.some(({ kind }) => kind === 'number')) return null;
  // The first that fits: a definitive agreement is no MOU, whatever else is said of it.
  const kinds = kindsNamed.find(([words]) => words.test(text))?.[1] ?? null;
  return {
    parties: named.map(({ companyIds }) => companyIds),
    wants: answerType === 'money' ? 'value' : dayWanted(text),
    kinds,
    said,
  };
}

function dayWanted(text: string): 'signed' | 'announced' | 'day' {
  if (announcingWords.test(text)) return 'announced';
  return signingWords.test(text) ? 'signed' : 'day';
}

function isOfDeals({ kind, text }: Concept): boolean {
  const isPlain = (word: string) => [askingWord, dealWords, announcingWords].some((words) => words.test(word));
  return kind === 'generic' || text.split(/\s+/).every(isPlain);
}
