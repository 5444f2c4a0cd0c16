/**
 * Who, where neither the table of companies nor the reader of names knows the one who did it: the subject of the sentence,
 * in its own words ("Brokers at Pell & Dane", "SK가스").
 */
import { hasHangul } from '../../text/korean.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { distanceTo, type Fact } from './fact.ts';
import { isNoKoreanSubject } from './not-names.ts';
import { koreanOffice } from './unlisted-people-table.ts';

/** Longer than this it is a clause, not a name. */
const LONGEST = 60;
const english =
  /^(?:(?:But|And|Meanwhile,?|However,?|In [^,]{3,30},|On [^,]{3,30},) )?((?:The |An? )?(?!The |An? )[\p{L}\d][\p{L}\d&.'’ -]+?) (?:(?:has|have|had|will|would|could|may|also|now|already|then) )*$/u;
/** "The service", "The two companies", "In May he": something or somebody said before, and no name. */
export const generic =
  /^(?:the |this |that |its |their |both |an? )?(?:(?:new|two|three|joint|same|whole|entire|latest) )*(?:compan(?:y|ies)|firms?|operators?|carriers?|partners?|parties|sides|groups?|services?|software|systems?|deals?|contracts?|agreements?|memorand(?:um|a)|projects?|ventures?|networks?|trials?|tests?|sites?|centres?|centers?|plants?|purchases?|orders?|investments?|prices?|shares?|sales|costs?|revenues?|profits?|work|construction|talks|merger|acquisition|document|report|paper|platform|first|next|last|main|only|technology|product|solution|app|roll-?out|launch|pilot|move|plan|decision|announcement|event|ceremony|conference|forum)$|^(?:\S+ ){0,4}(?:he|she|it|they|we|you)$/i;
/** "A memorandum was signed" does not say by whom. */
const passive = /\b(?:is|are|was|were|been|be|to|of|on|in|at|for|with|from|by|the|an?|its|their|and|or|who|which)$/i;
const clause = / (?:also|said|told|that|which|who|was|were|is|are|to|out|not|has|have|had|will) /i;
const pronoun =
  /^(?:it|he|she|they|we|you|i|this|that|these|those|there|who|which|what|here|both|one|none|nobody|no|not|all|some|many|most|for|if|as|when|while|after|before|because|since|although|with|without|from|by)\b/i;
const korean =
  /(?:^|[\s,"“”'‘’(])((?:[가-힣A-Za-z0-9&·.-]+ ){0,1}[가-힣A-Za-z0-9&·.-]*[가-힣A-Za-z0-9&)])(?:이|가|은|는)(?= )/gu;

export function subjectFacts({ sentence, covered }: Coverage): Fact[] {
  const done = covered.filter((c) => c.at !== null && doing(c));
  if (done.length === 0) return [];
  const spans =
    sentence.language === 'ko' ? koreanSubjects(sentence.text) : englishSubject(sentence.text, done, sentence.start);
  return spans
    .map(({ start, text }) => ({ start: start + sentence.start, end: start + text.length + sentence.start, text }))
    .filter(({ start, end }) =>
      covered.every((c) => c.concept.kind === 'generic' || c.places.every((at) => at < start || at >= end)),
    )
    .map(({ start, end, text }) => ({
      start,
      end,
      key: `subject:${text.toLowerCase()}`,
      en: text,
      ko: text,
      distance: distanceTo(
        { start, end },
        done.flatMap((c) => c.places),
      ),
      apt: false,
    }))
    .sort((a, b) => a.distance - b.distance);
}

const doing = ({ concept }: Covered): boolean =>
  concept.kind === 'action' || concept.kind === 'word' || concept.kind === 'head';

/** What stands before the first word asked about, where nothing else does. */
function englishSubject(text: string, done: readonly Covered[], start: number): { start: number; text: string }[] {
  const first = Math.min(...done.flatMap((c) => c.places)) - start;
  const found = english.exec(text.slice(0, first));
  const subject = found?.[1] ?? '';
  if (
    subject === '' ||
    subject.length > LONGEST ||
    pronoun.test(subject) ||
    generic.test(subject) ||
    passive.test(subject) ||
    clause.test(`${subject} `)
  )
    return [];
  return [{ start: found![0].indexOf(subject), text: subject }];
}

function koreanSubjects(text: string): { start: number; text: string }[] {
  return [...text.matchAll(korean)].flatMap((match) => {
    const subject = match[1]!.split(' ').at(-1)!;
    if (
      subject.length < 2 ||
      !hasHangul(subject) ||
      /^(?:이|그|저|것|수|등|두|양|지난|오는|당시|이번|현재|최근|회사|업계|양사|양측|서비스|사업|계약|협약|제휴|기술|제품|행사|계획|금액|규모|가격|매출|소프트웨어|시스템|프로젝트)/u.test(
        subject,
      )
    )
      return [];
    if (
      koreanOffice.test(subject) ||
      isNoKoreanSubject(subject) ||
      /(?:에서|에게|까지|부터|으로|보다|처럼)$/u.test(subject)
    )
      return [];
    return [{ start: match.index + match[0].indexOf(match[1]!) + match[1]!.length - subject.length, text: subject }];
  });
}
