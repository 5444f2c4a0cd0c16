/** A report, a rumour or a question settles nothing: what follows it does, where its denial or answer stands. */
import type { Question } from './question/question.ts';
import type { Sentence } from './reading/evidence.ts';
import type { Candidate } from './select.ts';

/** Sentences after a report in which its denial is looked for. */
const DENIED_WITHIN = 4;
const hearsay =
  /\b(?:reported(?!ly)|reports? (?:that|of|said)|rumou?rs?|rumou?red|speculation|newspapers?|some (?:will |may |might )?(?:say|think|believe)|citing (?:[\w-]+ ){0,4}(?:sources?|people|bankers?))\b|소문|보도|풍문|관측|소식통|관계자를 인용|매각설|인수설|추측|(?:말|얘기|이야기)(?:이|도|가) ?(?:나오|나온|나돌|나돈|돌|돈다|들린)/i;
const denied =
  /\b(?:den(?:y|ies|ied)|rejected|dismissed|no such (?:talks|plans?)|not in (?:talks|discussions)|nothing (?:has been|is|was) (?:decided|agreed|signed)|there (?:is|was) no (?:[\w-]+ )?(?:agreement|contract|deal|order|offer|talks)|not true|untrue|wrong)\b|부인|사실무근|사실이 아니|(?:정해진|결정된|검토한|추진한|논의한|접촉한|체결한|계약한|합의한|서명한|투자한|인수한) (?:것|적|바|사실)(?:이|은|가|도)? ?없/i;
/** "KT denied the report", and what it said itself stands next. */
const reportsDenial =
  /\b(?:denied|dismissed|rejected|rebutted) (?:[\w-]+ ){0,3}(?:reports?|rumou?rs?|claims?)\b|(?:보도|소문|설|의혹)(?:를|을|에 대해)? ?(?:\S+ )?부인/i;
const inWords = /["“][^"“”]*?(?:\b(?:not|no|never|neither|nothing|untrue|false)\b|없|아니|않|사실무근)/i;
const deniesInWords = ({ text }: Sentence): boolean => inWords.test(text) && !/\bcomment\b|언급/i.test(text);
const asks = /\?["”’')]*$/;

/** The sentence that settles what the best one leaves open; the best itself where none does. */
export function settledIn(best: Candidate, question: Question): Candidate {
  const { sentence } = best.coverage;
  if (asks.test(sentence.text)) return withSentence(best, following(best, 2)[0]);
  if (reportsDenial.test(sentence.text)) return withSentence(best, following(best, 3).find(deniesInWords));
  if (denied.test(sentence.text) || !hearsay.test(sentence.text) || hearsay.test(question.text)) return best;
  const after = following(best, DENIED_WITHIN).filter(({ text }) => denied.test(text));
  return withSentence(best, after.find(({ text }) => !/^\S+ (?:is|was) \S+$/.test(text)) ?? after[0]);
}

function following({ coverage: { evidence, sentence } }: Candidate, within: number): Sentence[] {
  const after = evidence.sentences.slice(sentence.index + 1, sentence.index + within);
  return after.filter(({ section }) => section === sentence.section);
}

/** It is about the same without its words. */
function withSentence(best: Candidate, sentence: Sentence | undefined): Candidate {
  return sentence ? { ...best, coverage: { ...best.coverage, sentence, covered: [] } } : best;
}
