/**
 * Offices that a sentence gives to somebody: "named Ines Marrow its chief executive", "대표에는 정민재 이사가 선임됐다". The
 * office somebody is called by beside his name is then the one he leaves.
 */
import type { PersonMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import type { Sentence } from '../reading/evidence.ts';

interface Appointment {
  readonly office: string;
  /** Of the office, in the article. */
  readonly start: number;
}

const englishOffice =
  '((?:(?:group|global|interim|executive|senior|regional) )?(?:chief (?:[\\w&-]+ ){1,3}?officer|chief (?:executive|operating|financial|technology)|chief|ceo|cfo|cto|coo|cio|president|chairman|chairwoman|chair|managing director|general manager|head|boss|director|vice president|secretary))\\b';
const given =
  '\\b(?:appoint(?:ed|s)|nam(?:ed|es)|promot(?:ed|es)|elect(?:ed|s)|becom(?:es?|ing)|became|chos(?:e|en)|pick(?:ed|s)|hir(?:ed|es)|ma(?:de|kes)|installed|take[sn]? (?:over|up)|took (?:over|up)|assum(?:ed|es)|will be|is to be)\\b';
const between = '(?:(?! (?:said|says|told|while|but|after|before|when) )[^;.]){0,90}?';
const articles =
  '(?:the |its |their |a |new |first |next |acting |(?:post|role|position|job|title|office|duties) of (?:the )?)*';
/** "Named Ines Marrow, a former banker, as its head"; nothing of a clause of its own between. */
const toOffice = new RegExp(`${given}${between} (?:as|to|to be|to become) ${articles}${englishOffice}`, 'giu');
/** "Became chief executive", "has made Ines Marrow its chief executive", "took up the post of …, Ines Marrow that of …". */
const anyOffice = new RegExp(
  `(?:${given}(?:${between} (?:its|their|the|become))?|(?<=, .{3,60})\\bthat of) ${articles}${englishOffice}`,
  'giu',
);
const korean =
  /(?<![가-힣A-Za-z])([가-힣A-Za-z]*(?:대표이사|대표|최고\S{2,8}책임자|최고경영자|CEO|CFO|CTO|COO|회장|사장|부문장|본부장|법인장|지사장|센터장|연구소장|실장|팀장|단장|원장|총괄|수장|책임자|의 장))(?:\([A-Za-z0-9 ]{2,20}\))?(?:에|에는|로|으로|로는|직에|자리에) (?:[^\s,.]+ ){0,7}?[^\s,.]*(?:선임|임명|내정|발탁|취임|선출|승진|지명|낙점|영입|앉|보냈|보낸|보내|기용|소개|세웠|올랐|올라|옮)/gu;

function appointmentsIn({ text, start, language }: Sentence): readonly Appointment[] {
  if (language === 'ko')
    return [...text.matchAll(korean)].map(({ index, 1: office }) => {
      return { office: office!.replace(/^.* (?=장$)/u, ''), start: index + start };
    });
  const strong = [...text.matchAll(toOffice)];
  return (strong.length > 0 ? strong : [...text.matchAll(anyOffice)]).map(({ index, 0: whole, 1: office }) => {
    return { office: office!, start: index + whole.length - office!.length + start };
  });
}

/** The office given to somebody: the one nearest to him. Null where the sentence gives him none. */
export function officeGiven(person: Pick<PersonMention, 'start' | 'end'>, sentence: Sentence): Appointment | null {
  const [first, second] = appointmentsIn(sentence).toSorted((a, b) => gap(person, a) - gap(person, b));
  return first !== undefined && (second === undefined || gap(person, first) < gap(person, second)) ? first : null;
}

const gap = ({ start, end }: Span, at: Appointment): number => (at.start >= end ? at.start - end : start - at.start);
