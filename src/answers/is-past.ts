/** "When will …?" is not answered with a day that was past when its article appeared, nor "when does …?" with that of the news. */
import type { Coverage } from './coverage.ts';
import { isoOfKey } from './facts/date-key.ts';
import { senseAt } from './facts/date-sense.ts';
import type { Fact } from './facts/fact.ts';
import type { Question } from './question/question.ts';

const asksAhead = /\bwhen (?:will|shall)\b/i;
const toCome =
  /\b(?:will|shall|is|are|to|may|might|could|should|expect\w*|plan\w*|due|from|until|by|next|starts?|begins?|opens?|launch(?:es)?|takes?)\b|예정|계획|방침|것|까지|부터|오는|내년|다음|한다|된다|목표/i;

export function isPast(fact: Fact, coverage: Coverage, question: Question): boolean {
  if (asksOfNow(question) && senseAt(coverage, fact) === 'announced') return true;
  const { sentence, evidence } = coverage;
  const published = evidence.article.published?.value;
  const value = isoOfKey(fact.key);
  if (!published || !value || !asksAhead.test(question.text)) return false;
  if (value < published.slice(0, value.length)) return true;
  // The day, month or year of the article itself may be either: its clause tells.
  const clause = sentence.text
    .slice(0, fact.start - sentence.start)
    .split(/[,;]/)
    .at(-1)!;
  return value === published.slice(0, value.length) && !toCome.test(clause);
}

const now = /\bwhen (?:do|does|is|are|can|will|shall)\b/i;
const ofNews = /\b(?:announce\w*|publish\w*|report\w*|say|tell)\b|발표|공개|밝히|공시|보도/i;
const FIRST = 0xac00;
/** 했, 됐, 었: a final ㅆ; 있 and 겠 have it too and tell of no past. */
const SSANG_SIOT = 20;

/** "When does the hall open?", "언제 개통돼?": in the present tense, and not of the announcement. */
function asksOfNow({ text, answerType }: Question): boolean {
  if (answerType !== 'date' || ofNews.test(text)) return false;
  return now.test(text) || (/언제(?=.*[가-힣][?\s]*$)/u.test(text) && !tellsPast(text));
}

function tellsPast(text: string): boolean {
  return [...text].some((letter) => {
    const at = letter.charCodeAt(0) - FIRST;
    return at >= 0 && at < 11172 && at % 28 === SSANG_SIOT && letter !== '있' && letter !== '겠';
  });
}
