/** "Who signed it, and when?" is two questions: each is answered, and a part the library is silent on is named. */
import type { Answer, Answered, Claim, Disagreement } from '../../domain/answer.ts';
import { hasHangul } from '../../text/korean.ts';
import type { CitationList } from '../citations.ts';
import { sayExtractive } from '../extractive.ts';
import { leastFor } from '../judge/least.ts';
import { bindNames } from '../reading/bind-names.ts';
import type { ArticleEvidence } from '../reading/evidence.ts';
import { type Candidate, select } from '../select.ts';
import { soften } from '../soften.ts';
import { englishPair, koreanPair } from './asked-pair.ts';
import { continueFrom } from './follow-up.ts';
import type { Question } from './question.ts';
import { type AskedIn, understand } from './understand.ts';

const MOST_PARTS = 3;

/** Empty where the text asks one thing. */
export function partsOf(text: string, asked: AskedIn, before: Question | null): Question[] {
  const [first, ...rest] = textsOf(text);
  if (first === undefined || rest.length === 0) return [];
  const opening = understand(first, asked);
  const subject = before ? continueFrom(opening, before) : opening;
  const others = rest.map((part) => continueFrom({ ...understand(part, asked), elliptical: true }, subject));
  return [subject, ...others].slice(0, MOST_PARTS);
}

function textsOf(text: string): string[] {
  return hasHangul(text) ? koreanTexts(text) : englishTexts(text);
}

const asking =
  '(?:(?:with|over|for|in|at|by|to|from|on|since|until) )?(?:whom?|when|where|why|how (?:many|much|long)|which|what|how)';
const twice = new RegExp(`^\\s*(${asking})(?:,? and |, | & )(${asking})\\b(.*)$`, 'is');
const joined = new RegExp(`^(.*?\\b${asking}\\b.+?)(?:,|;)? (?:and|&) (${asking}\\b.*)$`, 'is');

/** "When and where did …" asks both of the same; "who …, and when?" asks the second of what the first was about. */
function englishTexts(text: string): string[] {
  const same = twice.exec(text);
  if (same) return [`${same[1]}${same[3]}`, `${same[2]}${same[3]}`];
  const two = joined.exec(text);
  if (two) return [two[1]!, two[2]!];
  const nouns = englishPair(text);
  return nouns.length > 0 ? nouns : [text];
}

const koreanAsking =
  /(?:언제(?:까지|부터)?|어디서|어디에서|어디에|누가|누구와|왜|얼마(?:에|를|짜리|로)|몇 ?[가-힣]{1,4}?(?:에|을|를|이|가)(?! 걸))(?=[\s,?]|$)/gu;

const koreanJoined =
  /^(.*?(?:얼마|언제|어디|누구|무엇|몇 ?\S+?))(?:이고|이며|였고|였으며|고|며),? (.*(?:얼마|언제|어디|누구|무엇|몇 ).*)$/su;
/** "언제 어디서 체결했나": the same question with one interrogative at a time. */
function koreanTexts(text: string): string[] {
  const nouns = koreanPair(text);
  if (nouns.length > 0) return nouns;
  const joined = koreanJoined.exec(text);
  if (joined) return [joined[1]!, joined[2]!];
  const found = [...text.matchAll(koreanAsking)];
  if (found.length < 2) return [text];
  return found.map((kept) => {
    const others = found.filter((one) => one !== kept);
    return others.reduceRight(
      (left, { index, 0: word }) => left.slice(0, index) + left.slice(index + word.length),
      text,
    );
  });
}

/** Once a part is answered the others are about the same event: another article's is another, unless these are silent. */
function ofArticles(citations: CitationList, candidates: readonly Candidate[]): readonly Candidate[] {
  const told = new Set(citations.all.map(({ articleId }) => articleId));
  const same = candidates.filter(({ coverage }) => told.has(coverage.evidence.article.id));
  return same.length > 0 ? same : candidates;
}

/** What answers one part is about the event of the others: the day in it may be less likely the one asked for. In log odds. */
const SLACK = 2;

function alsoToldIn(question: Question, citations: CitationList, unlikely: readonly Candidate[]): readonly Candidate[] {
  return unlikely.filter(
    ({ coverage: { evidence, sentence }, likelihood }) =>
      likelihood > leastFor(question) - SLACK &&
      citations.all.some(({ articleId, start }) => articleId === evidence.article.id && start === sentence.start),
  );
}

interface Part {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
  readonly unlikely: readonly Candidate[];
}

/** The sentence that answers another part best vouches for this one: with so much less than a fact alone, in log odds. */
const VOUCHED = 0.5;

function vouchedFor(part: Part, parts: readonly Part[]): readonly Candidate[] {
  const least = leastFor(part.question);
  const best = parts.flatMap((other) => {
    const first = other === part ? undefined : (other.candidates[0] ?? other.unlikely[0]);
    return first && first.likelihood > leastFor(other.question) - SLACK ? [first.coverage.sentence] : [];
  });
  return part.unlikely.filter(
    ({ coverage, likelihood }) => likelihood > least - VOUCHED && best.includes(coverage.sentence),
  );
}

type Base = Pick<Answer, 'id' | 'language' | 'method' | 'tookMs'>;

function candidatesFor(part: Part, parts: readonly Part[], citations: CitationList): readonly Candidate[] {
  if (part.candidates.length > 0) return ofArticles(citations, part.candidates);
  const told = alsoToldIn(part.question, citations, part.unlikely);
  return told.length > 0 ? told : vouchedFor(part, parts);
}

/** Null where no part has an answer. */
export function sayParts(
  parts: readonly Question[],
  evidence: readonly ArticleEvidence[],
  citations: CitationList,
  base: Base,
): Answered | null {
  const claims: Claim[] = [];
  const disagreements: Disagreement[] = [];
  const unsupported: string[] = [];
  const notes = new Set<string>();
  const selected = parts.map((part): Part => {
    const question = soften(bindNames(part, evidence), evidence);
    return { question, ...select(question, evidence) };
  });
  for (const part of selected) {
    const said = sayExtractive(part.question, candidatesFor(part, selected, citations), citations);
    if (said.claims.length === 0) unsupported.push(part.question.text.trim());
    claims.push(...said.claims.filter((claim) => claims.every(({ text }) => text !== claim.text)));
    disagreements.push(...said.disagreements);
    if (said.note) notes.add(said.note);
  }
  if (claims.length === 0) return null;
  const note = [...notes].join(' ') || null;
  return { ...base, kind: 'answered', claims, citations: citations.all, disagreements, unsupported, note };
}
