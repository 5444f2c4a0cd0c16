/** What the search is asked for a question: its concepts in its own words; a follow-up brings the subject it inherited. */
import type { RankedPassage } from '../domain/passage.ts';
import type { PassageSearch } from '../domain/ports.ts';
import { companyById, displayName } from '../library/companies/companies.ts';
import type { Question } from './question/question.ts';

export type MoreQueries = (question: Question, before: Question | null) => Promise<readonly string[]>;

interface Wanted {
  readonly question: Question;
  /** The turn before, where there was one. */
  readonly before: Question | null;
  readonly limit: number;
}

/** Below this the best passage shares few of the question's words. */
const WEAK = 0.35;
/** What other wordings find is added behind what the question's own words find. */
const ADDED_A_QUERY = 6;
/** Passages in the other language that are looked for by themselves: in a large library its own language fills the list. */
const PASSAGES_IN_THE_OTHER = 8;

export async function retrieve(
  { question, before, limit }: Wanted,
  search: PassageSearch,
  more: MoreQueries | undefined,
): Promise<readonly RankedPassage[]> {
  const query = retrievalText(question);
  const other = question.language === 'ko' ? 'en' : 'ko';
  const [found, abroad] = await Promise.all([
    search.search({ query, limit }),
    search.search({ query, limit: PASSAGES_IN_THE_OTHER, language: other }),
  ]);
  if (more === undefined || (before === null && (found[0]?.score ?? 0) >= WEAK)) return once([...found, ...abroad]);
  const queries = await more(question, before);
  const added = await Promise.all(queries.map((query) => search.search({ query, limit: ADDED_A_QUERY })));
  return once([
    ...found.slice(0, limit - ADDED_A_QUERY),
    ...added.flat(),
    ...found.slice(limit - ADDED_A_QUERY),
    ...abroad,
  ]);
}

const once = (passages: readonly RankedPassage[]): readonly RankedPassage[] =>
  passages.filter((p, i) => passages.findIndex((o) => o.articleId === p.articleId && o.start === p.start) === i);

export function retrievalText(question: Question): string {
  const inherited = question.concepts.filter((c) => !question.text.includes(c.text));
  const names = question.concepts.flatMap((c) =>
    c.companyIds.length === 1 && companyById(c.companyIds[0]!)
      ? [displayName(c.companyIds[0]!, question.language)]
      : [],
  );
  return [...new Set([question.text, ...inherited.map((c) => c.text), ...names])].join(' ');
}
