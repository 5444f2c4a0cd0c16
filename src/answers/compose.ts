/** What was selected, as an answer: both parts of a double question, a comparison, the likeliest, or a refusal with what is nearest. */
import type { Answer, NoEvidence } from '../domain/answer.ts';
import type { LibraryFacts } from '../domain/ports.ts';
import { sayByline } from './byline.ts';
import { type CitationList, startCitations } from './citations.ts';
import { sayComparison } from './comparison.ts';
import type { Coverage } from './coverage.ts';
import { sayExtractive } from './extractive.ts';
import { asTyped } from './missing.ts';
import { sayOverview } from './overview.ts';
import { sayParts } from './question/double-question.ts';
import type { Question } from './question/question.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import type { Selection } from './select.ts';

export type Base = Pick<Answer, 'id' | 'language' | 'method' | 'tookMs'>;

export function compose(
  question: Question,
  selection: Selection,
  evidence: readonly ArticleEvidence[],
  facts: LibraryFacts,
  base: Base,
  parts: readonly Question[],
): Answer {
  const citations = startCitations(question.language);
  const byline = sayByline(question, evidence, citations, base);
  if (byline) return byline;
  const both = parts.length > 1 ? sayParts(parts, evidence, citations, base) : null;
  if (both) return both;
  const overview = sayOverview(question, evidence, citations);
  if (overview) {
    if (overview.length === 0) return refuse(question, selection, facts, base, citations);
    return {
      ...base,
      kind: 'answered',
      claims: overview,
      citations: citations.all,
      disagreements: [],
      unsupported: [],
    };
  }
  if (question.shape === 'compare')
    return sayComparison(question, evidence, citations, base) ?? refuse(question, selection, facts, base, citations);
  if (selection.candidates.length === 0) return refuse(question, selection, facts, base, citations);
  const said = sayExtractive(question, selection.candidates, citations);
  return { ...base, kind: 'answered', ...said, citations: citations.all, unsupported: [] };
}

function refuse(
  question: Question,
  selection: Selection,
  facts: LibraryFacts,
  base: Base,
  citations: CitationList,
): NoEvidence {
  for (const { evidence, sentence } of nearEnough(selection.nearest)) citations.cite(evidence.article, sentence);
  const { articles, latest } = facts;
  return {
    ...base,
    kind: 'no-evidence',
    missing: selection.missing ? asTyped(selection.missing, question) : question.text,
    searched: { articles, latest },
    nearest: citations.all,
  };
}

/** Below this a sentence is no help: it shares a common word with the question. */
const NEAR_ENOUGH = 0.3;
const NEAREST_SHOWN = 2;

function nearEnough(nearest: readonly Coverage[]): readonly Coverage[] {
  return nearest.filter((n) => n.score >= NEAR_ENOUGH).slice(0, NEAREST_SHOWN);
}
