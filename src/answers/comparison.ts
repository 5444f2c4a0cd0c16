/** A comparison is the same question put to each side; a side the library is silent on is named, not guessed. */
import type { Answer, Answered, Claim } from '../domain/answer.ts';
import { findNumbers } from '../text/numbers.ts';
import type { CitationList } from './citations.ts';
import { sayExtractive } from './extractive.ts';
import type { Concept, Question } from './question/question.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { type Candidate, select } from './select.ts';

type Base = Pick<Answer, 'id' | 'language' | 'method' | 'tookMs'>;

/** Null where no side has an answer. */
export function sayComparison(
  question: Question,
  evidence: readonly ArticleEvidence[],
  citations: CitationList,
  base: Base,
): Answered | null {
  const joint = inOneSentence(question, evidence);
  if (joint !== null) {
    const said = sayExtractive(asStatement(question), [joint], citations);
    return { ...base, kind: 'answered', ...said, citations: citations.all, unsupported: [] };
  }
  const claims: Claim[] = [];
  const unsupported: string[] = [];
  for (const side of question.sides) {
    const about = question.concepts[side]!;
    const { candidates } = select(forSide(question, about), evidence);
    const own = candidates.filter((one) => !isOfAnother(one, about, question));
    const said = sayExtractive(forSide(question, about), own.slice(0, 1), citations);
    if (said.claims.length === 0) unsupported.push(about.text);
    claims.push(...said.claims.map((c) => ({ ...c, text: `${about.text}: ${c.text}` })));
  }
  if (claims.length === 0) return null;
  return { ...base, kind: 'answered', claims, citations: citations.all, disagreements: [], unsupported };
}

const asStatement = (question: Question): Question => ({
  ...question,
  shape: 'single',
  answerType: 'statement',
  sides: [],
});

/** "Andor will hold 40 percent, Belmar 35": one sentence that names all sides and has a figure for each compares them itself. */
function inOneSentence(question: Question, evidence: readonly ArticleEvidence[]): Candidate | null {
  const sides = question.sides.map((i) => question.concepts[i]!);
  const best = select(asStatement(question), evidence).candidates[0];
  if (best === undefined || sides.length < 2) return null;
  const { sentence } = best.coverage;
  const figures = findNumbers(sentence.text).filter(({ kind }) => kind !== 'ordinal');
  return sides.every((side) => names(side, sentence)) && figures.length >= sides.length ? best : null;
}

/** What names the other side and not this one is the other's. */
function isOfAnother({ coverage: { sentence } }: Candidate, side: Concept, { sides, concepts }: Question): boolean {
  return !names(side, sentence) && sides.some((i) => concepts[i] !== side && names(concepts[i]!, sentence));
}

const names = ({ companyIds, text }: Concept, sentence: Sentence): boolean =>
  companyIds.some((id) => sentence.companies.has(id)) || sentence.text.toLowerCase().includes(text.toLowerCase());

function forSide(question: Question, side: Concept): Question {
  const others = new Set(question.sides.map((i) => question.concepts[i]!).filter((c) => c !== side));
  return { ...question, shape: 'single', concepts: question.concepts.filter((c) => !others.has(c)), sides: [] };
}
