/** "It lost another 1.0 million and ended with 196.7 million": by how much is not how many, unless that was asked. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';

const stepBefore =
  /\b(?:lost|loses|shed|sheds|gained|gains|added|adds|won|attracted|rose|fell|grew|dropped|increased|decreased)(?: by)?(?: another| a further| some| about| nearly| over| net)? (?:[A-Z]{0,3}[$€£₩] ?)?$/iu;
const stepBehind =
  /^ ?(?:이상|넘게|가량|정도)?(?:이|가|을|를)? ?(?:더 )?(?:순증|순감|늘[었어]|줄[었어]|증가|감소|빠[졌져]|이탈|떠났|잃었)/u;
const asksStep =
  /\b(?:los[etis]\w*|lost|shed|gain\w*|add\w*|won|win|attract\w*|r[io]s[ei]\w*|rose|f[ae]ll\w*|gr[eo]w\w*|drop\w*|increas\w*|decreas\w*|change\w*|more|fewer|net)\b|순증|순감|늘|줄|증가|감소|빠|이탈|떠나|떠난|잃|더 /iu;

export function unlessStep(facts: readonly Fact[], { sentence }: Coverage, { text }: Question): readonly Fact[] {
  if (facts.length < 2 || asksStep.test(text)) return facts;
  const isStep = ({ start, end }: Fact) =>
    stepBefore.test(sentence.text.slice(0, start - sentence.start)) ||
    stepBehind.test(sentence.text.slice(end - sentence.start));
  const levels = facts.filter((fact) => !isStep(fact));
  return levels.length > 0 ? levels : facts;
}
