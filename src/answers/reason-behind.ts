/** Where a text gives the reason for what a sentence tells: right behind it, or in the answer to an interviewer's "why?". */
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { givesReason, isBareCause } from './reason.ts';

/** The sentence after it in its paragraph, where it goes on with the same; null where it begins something else. */
export function nextOf({ sentences }: ArticleEvidence, { index, paragraph }: Sentence): Sentence | null {
  const next = sentences[index + 1];
  return next?.paragraph === paragraph ? next : null;
}

/** "12 % were sold. Andor bought most. The floor price was to blame." */
const BARE_WITHIN = 2;

export function reasonBehind(evidence: ArticleEvidence, sentence: Sentence): Sentence | null {
  const answer = answerToWhy(evidence, sentence);
  if (answer !== null) return answer;
  let behind = nextOf(evidence, sentence);
  if (behind !== null && givesReason(behind.text)) return behind;
  for (let i = 1; i < BARE_WITHIN && behind !== null; i++) behind = nextOf(evidence, behind);
  return behind !== null && isBareCause(behind.text) ? behind : null;
}

const why =
  /\b(?:why|how come|what made)\b|(?:^|\s)왜(?=\s)|(?:이유|까닭|배경)(?:는|은|이|가)?\s?(?:뭔|무엇|뭐|\?|$)/iu;

/** What an interview says to "Why not in the cloud?" explains itself, with or without a word for it. */
function answerToWhy({ sentences, turns }: ArticleEvidence, { text, paragraph }: Sentence): Sentence | null {
  if (!why.test(text)) return null;
  const answered = sentences.filter((one) => turns.get(one.paragraph) === paragraph);
  return answered.find((one) => givesReason(one.text)) ?? answered[0] ?? null;
}
