/** "When will …?" is not answered with a day that was past when its article appeared. */
import type { Coverage } from './coverage.ts';
import type { Fact } from './facts/fact.ts';
import type { Question } from './question/question.ts';

const asksAhead = /\bwhen (?:will|shall)\b/i;
const toCome =
  /\b(?:will|shall|is|are|to|may|might|could|should|expect\w*|plan\w*|due|from|until|by|next|starts?|begins?|opens?|launch(?:es)?|takes?)\b|예정|계획|방침|것|까지|부터|오는|내년|다음|한다|된다|목표/i;

export function isPast(fact: Fact, { sentence, evidence }: Coverage, question: Question): boolean {
  const published = evidence.article.published?.value;
  const value = /^date:(\d{4}[\d-]*)/.exec(fact.key)?.[1];
  if (!published || !value || !asksAhead.test(question.text)) return false;
  if (value < published.slice(0, value.length)) return true;
  // The day, month or year of the article itself may be either: its clause tells.
  const clause = sentence.text
    .slice(0, fact.start - sentence.start)
    .split(/[,;]/)
    .at(-1)!;
  return value === published.slice(0, value.length) && !toCome.test(clause);
}
