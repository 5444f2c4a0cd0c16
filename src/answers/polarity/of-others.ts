/** "No other operator has invested", "다른 통신사가 투자한 적은 없다": denied of everybody but the asked, or of nobody in particular. */
import { type Clause, onlyClauses } from './clauses.ts';

const others =
  /^[\s,;:—]*(?:(?:and|but|while|so far|at present|today),? )*(?:(?:no|none of the|the|all|most|some|any|many) )?(?:others?|rest of|(?:nobody|no one|nothing|none) else)\b|(?<![가-힣])(?:다른|나머지|여타|그 밖의) (?:[가-힣A-Za-z]+ )?[가-힣A-Za-z]+(?:이|가|은|는|도)(?=\s)/iu;
const asked = /\b(?:others?|another|else|rest)\b|다른|나머지|여타|또/i;

export function isSaidOfOthers(clauses: readonly Clause[], sentence: string, question: string): boolean {
  return !asked.test(question) && clauses.every((clause) => others.test(onlyClauses(sentence, [clause]).trimStart()));
}
