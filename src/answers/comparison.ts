/** A comparison is the same question put to each side; a side the library is silent on is named, not guessed. */
import type { Answer, Answered, Claim } from '../domain/answer.ts';
import { findNumbers } from '../text/numbers.ts';
import type { CitationList } from './citations.ts';
import { sayExtractive } from './extractive.ts';
import { dealsCompared, measureCompared, type Side } from './question/deals-compared.ts';
import type { Question } from './question/question.ts';
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
  const sides = dealsCompared(question) ?? sidesOf(question);
  const joint = inOneSentence(question, sides, evidence);
  if (joint !== null) {
    const said = sayExtractive(asStatement(question), [joint], citations);
    return { ...base, kind: 'answered', ...said, citations: citations.all, unsupported: [] };
  }
  const claims: Claim[] = [];
  const unsupported: string[] = [];
  for (const side of sides) {
    const [asked, own] = told(question, side, sides, evidence);
    const said = sayExtractive(asked, own.slice(0, 1), citations);
    if (said.claims.length === 0) unsupported.push(side.text);
    claims.push(...said.claims.map((c) => ({ ...c, text: `${side.text}: ${c.text}` })));
  }
  if (claims.length === 0) return null;
  return { ...base, kind: 'answered', claims, citations: citations.all, disagreements: [], unsupported };
}

/** With the figure that a comparative asks for, else with whatever is said. */
function told(
  question: Question,
  side: Side,
  sides: readonly Side[],
  evidence: readonly ArticleEvidence[],
): readonly [Question, readonly Candidate[]] {
  const plain = forSide(question, side);
  const own = (asked: Question) => select(asked, evidence).candidates.filter((one) => !isOfAnother(one, side, sides));
  const measure = measureCompared(question);
  const measured = measure === null ? null : { ...plain, answerType: measure };
  const figures = measured === null ? [] : own(measured);
  return measured !== null && figures.length > 0 ? [measured, figures] : [plain, own(plain)];
}

const asStatement = (question: Question): Question => ({
  ...question,
  shape: 'single',
  answerType: 'statement',
  sides: [],
});

/** "Andor will hold 40 percent, Belmar 35": one sentence that names all sides and has a figure for each compares them itself. */
function inOneSentence(
  question: Question,
  sides: readonly Side[],
  evidence: readonly ArticleEvidence[],
): Candidate | null {
  const best = select(asStatement(question), evidence).candidates[0];
  if (best === undefined || sides.length < 2) return null;
  const { sentence } = best.coverage;
  const figures = findNumbers(sentence.text).filter(({ kind }) => kind !== 'ordinal');
  return sides.every((side) => names(side, sentence)) && figures.length >= sides.length ? best : null;
}

/** What names the other side and not this one is the other's. */
function isOfAnother({ coverage: { sentence } }: Candidate, side: Side, sides: readonly Side[]): boolean {
  return !names(side, sentence) && sides.some((other) => other !== side && names(other, sentence));
}

const names = ({ own }: Side, sentence: Sentence): boolean =>
  own.some(
    ({ companyIds, text }) =>
      companyIds.some((id) => sentence.companies.has(id)) || sentence.text.toLowerCase().includes(text.toLowerCase()),
  );

function sidesOf({ sides, concepts }: Question): readonly Side[] {
  const each = sides.map((i) => concepts[i]!);
  return each.map((one) => ({ text: one.text, own: [one], others: new Set(each.filter((other) => other !== one)) }));
}

function forSide(question: Question, { others }: Side): Question {
  return { ...question, shape: 'single', concepts: question.concepts.filter((c) => !others.has(c)), sides: [] };
}
