/** "Who is Ann Berg?", "안베르그가 누구야?": told from where an article introduces her by office and firm, not by who stands beside her. */
import type { PersonMention } from '../domain/company.ts';
import { findRoles } from '../library/people/roles.ts';
import { hasHangul } from '../text/korean.ts';
import { soundsAlike } from '../text/romanise.ts';
import { coverSentence } from './coverage.ts';
import { askedWholly, wholly } from './question/asked-wholly.ts';
import type { Question } from './question/question.ts';
import { isOneSlipAway } from './question/typos.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { sayPerson } from './reading/say-person.ts';
import type { Candidate } from './select.ts';

const name = "[\\p{L}][\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}?";
const office = 'job title|job|title|role|position|post';
const asks = [
  `who(?:['’]s| is| was) (?:(?:this|mr\\.?|ms\\.?|mrs\\.?|dr\\.?) )?(${name})(?: (?:of|from|at) .{2,40})?`,
  `what (?:is|was) (${name})['’]s? (?:${office})`,
  `what (?:does|did) (${name}) do(?: (?:at|for) .{2,40})?`,
  `(${name})['’]s? (?:${office})`,
  '([가-힣A-Za-z][가-힣A-Za-z ·-]{1,24}?)(?: ?씨)?(?:은|는|이|가|란|이란)? ?(?:누구|누군|뭐 ?하는 사람|무얼 하는 사람|어떤 (?:사람|인물)|무슨 일을 하는 사람|(?:의 )?(?:직책|직함|직위))(?:[가-힣]{0,4})?(?: ?(?:뭐|무엇)[가-힣]{0,3})?',
].map((way) => wholly(way, name));

/** Sure of it: no odds of the judge are asked for. */
const SURE = 5;

/** The sentence that says it most fully; null where no such thing is asked or no article has somebody of that name. */
export function introduction(question: Question, articles: readonly ArticleEvidence[]): Candidate | null {
  const asked = personAsked(question.text);
  if (asked === null) return null;
  const found = articles.flatMap((evidence) => introducedIn(evidence, asked, question.language));
  const [best] = found.sort((a, b) => b.fullness - a.fullness);
  if (best === undefined) return null;
  const { person, sentence, evidence } = best;
  const named = { ...person, name: asAsked(person.name, asked) };
  const said = { en: sayPerson(named, 'en'), ko: sayPerson(named, 'ko') };
  const fact = {
    start: person.start,
    end: person.end,
    key: `person:${person.name.toLowerCase()}`,
    apt: true,
    distance: 0,
  };
  return {
    coverage: coverSentence(question.concepts, evidence, sentence),
    facts: [{ ...fact, ...said }],
    likelihood: SURE,
  };
}

function personAsked(text: string): string | null {
  const found = askedWholly(text, asks);
  // "Who is the chief of KT" asks for the holder of an office.
  return found === null || findRoles(found).length > 0 ? null : found;
}

interface Introduced {
  readonly evidence: ArticleEvidence;
  readonly sentence: Sentence;
  readonly person: PersonMention;
  readonly fullness: number;
}

function introducedIn(evidence: ArticleEvidence, asked: string, language: 'en' | 'ko'): Introduced[] {
  return evidence.people.flatMap((person) => {
    if (person.role === null || !isCalled(person.name, asked)) return [];
    const sentence = evidence.sentences.find(({ start, end }) => start <= person.start && person.end <= end);
    const own = sentence?.language === language ? 1 : 0;
    const fullness = (person.companyId === null ? 0 : 2) + own + person.role.length / 100;
    return sentence === undefined ? [] : [{ evidence, sentence, person, fullness }];
  });
}

/** In the other script the spelling of the question stands before that of the source. */
function asAsked(called: string, asked: string): string {
  if (hasHangul(called) === hasHangul(asked)) return called;
  const written = asked.replace(/(?<=^|[ -])\p{Ll}(?=\p{L}+(?: |$))/gu, (letter) => letter.toUpperCase());
  return `${asked === asked.toLowerCase() ? written : asked} (${called})`;
}

/** Two spellings of a name in two scripts; a surname alone is short, and asks for more. */
const ALIKE = 0.7;
const SURNAME_ALIKE = 0.85;

function isCalled(called: string, asked: string): boolean {
  if (hasHangul(called) === hasHangul(asked)) return isSpelled(called, asked);
  if (soundsAlike(called, asked, ALIKE) >= ALIKE && wordsOf(asked).length + wordsOf(called).length > 2) return true;
  return (
    wordsOf(asked).length === 1 &&
    wordsOf(called).some((one) => one.length > 1 && soundsAlike(one, asked, SURNAME_ALIKE) >= SURNAME_ALIKE)
  );
}

/** Each word asked is one of the name, but for a slip of the pen. */
function isSpelled(called: string, asked: string): boolean {
  const [whole, wanted] = [keyOf(called), keyOf(asked)];
  const words = wordsOf(called).map(keyOf);
  const isWord = (one: string) => words.some((word) => word === one || (one.length > 4 && isOneSlipAway(one, word)));
  return whole === wanted || (wanted.length > 1 && wordsOf(asked).map(keyOf).every(isWord));
}

const wordsOf = (written: string): string[] => written.trim().split(/\s+/);
const keyOf = (written: string): string => written.toLowerCase().replace(/[^\p{L}]/gu, '');
