/** The facts of a sentence that are of the kind asked for, the likeliest first. */
import type { Coverage } from '../coverage.ts';
import type { AnswerType } from '../question/question.ts';
import { likeliestFirst } from './choice/choose.ts';
import { companyFacts } from './company-fact.ts';
import { convertedLast } from './conversions.ts';
import { dateFacts } from './date-fact.ts';
import type { Fact } from './fact.ts';
import { isNavigation } from './navigation.ts';
import { numberFacts } from './number-fact.ts';
import { periodsSaid } from './period-said.ts';
import { placeFacts } from './place-fact.ts';
import { saidToBe } from './said-to-be.ts';
import { withoutUndisclosed } from './undisclosed.ts';
import { whoFacts } from './who-fact.ts';

/** The likeliest to be asked for first. */
export function factsOf(answerType: AnswerType, coverage: Coverage): readonly Fact[] {
  const read = withoutUndisclosed(factsRead(answerType, coverage), answerType, coverage);
  return convertedLast(likeliestFirst(answerType, coverage, read), coverage);
}

const asksForName: ReadonlySet<AnswerType> = new Set(['person', 'company', 'place']);

/** The nearest first, as each kind has it. */
export function factsRead(answerType: AnswerType, coverage: Coverage): readonly Fact[] {
  if (asksForName.has(answerType) && isNavigation(coverage.sentence.text)) return [];
  switch (answerType) {
    case 'date':
      return dateFacts(coverage);
    case 'person':
      return namedOrSaid(whoFacts(coverage), saidToBe(coverage));
    case 'company':
      return namedOrSaid(companyFacts(coverage), saidToBe(coverage));
    case 'place':
      return placeFacts(coverage);
    case 'count':
    case 'money':
    case 'percent':
    case 'quantity':
      return numberFacts(answerType, coverage);
    case 'duration': {
      const counted = numberFacts(answerType, coverage);
      return counted.length > 0 ? counted : periodsSaid(coverage);
    }
    case 'reason':
    case 'manner':
    case 'statement':
      return [];
  }
}

/** What somebody is said to be counts where it is more than names: "the first customers are ministries and DBX". */
function namedOrSaid(named: readonly Fact[], said: readonly Fact[]): readonly Fact[] {
  const [whole] = said;
  if (whole === undefined) return named;
  const within = named.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const length = within.reduce((sum, { start, end }) => sum + end - start, 0);
  return length >= (whole.end - whole.start) * MOSTLY ? named : said;
}

/** Names with what joins them. */
const MOSTLY = 0.7;
