/** What a sentence says is sometimes told to its end only by the next: "It sees that differently. The will was not there." */
import type { Span } from '../domain/text.ts';
import type { Question } from './question/question.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { givesReason } from './reason.ts';
import { nextOf, reasonBehind } from './reason-behind.ts';

/** Together they stay one thought to forward, in characters. */
const LONGEST = { latin: 300, hangul: 170 } as const;
/** A reason may stand a sentence away. */
const REASON = 1.4;
/** So short a sentence announces more than it says. */
const SHORT = { latin: 60, hangul: 28 } as const;

const continuing =
  /^["“]|^(?:It|They|He|She|This|That|These|Those|But|Instead|Rather|So|Because|There|Its|Their|His|Her|In return|Of (?:these|them|that))\b|^(?:이는|이를|이로|이에|이 |그는|그 |다만|하지만|그러나|그래서|대신|때문에|이들|여기|또 |특히)/u;

/** Whether a text goes on with what was said before it. */
export const takesUp = (text: string): boolean => continuing.test(text);

/** From the sentence to where what it says ends. */
export function withContinuation(question: Question, evidence: ArticleEvidence, sentence: Sentence): Span {
  if (question.answerType === 'reason' && !givesReason(sentence.text)) {
    const reason = reasonBehind(evidence, sentence);
    if (reason !== null) return upTo(reason, sentence);
  }
  const next = nextOf(evidence, sentence) ?? answerOf(evidence, sentence);
  if (next === null || question.shape !== 'single' || !goesOn(question, sentence, next)) return sentence;
  return next.end - sentence.start > longestOf(sentence) ? sentence : { start: sentence.start, end: next.end };
}

/** What an interview answers to the question that says what was asked. */
function answerOf({ sentences, turns }: ArticleEvidence, { text, paragraph }: Sentence): Sentence | null {
  if (!/[?？]["”’]?$/u.test(text)) return null;
  return sentences.find((one) => turns.get(one.paragraph) === paragraph) ?? null;
}

const longestOf = ({ text }: Sentence): number => LONGEST[/[가-힣]/u.test(text) ? 'hangul' : 'latin'];

/** The reason with what it is the reason for; alone where both are long, or where the other only asks for it. */
function upTo(reason: Sentence, sentence: Sentence): Span {
  const isNear = reason.paragraph === sentence.paragraph && reason.end - sentence.start <= longestOf(sentence) * REASON;
  return isNear ? { start: sentence.start, end: reason.end } : reason;
}

function goesOn({ answerType }: Question, { text, language }: Sentence, next: Sentence): boolean {
  if (answerType === 'reason' && !givesReason(text)) return true;
  return (
    takesUp(next.text) || /[?？]["”’]?$/u.test(text) || text.length < SHORT[language === 'ko' ? 'hangul' : 'latin']
  );
}
