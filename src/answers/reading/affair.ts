/**
 * Whose affair each sentence tells: that of the firms of headline and lead, which news names once and then leaves out,
 * unless the sentence, its paragraph or its section has turned to what others do.
 */
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { companyById } from '../../library/companies/companies.ts';
import { subjectsOf, type Told } from './about.ts';

/** Sentences of the text that say first whom it is about. */
const LEAD = 2;
/** More firms than this in headline and lead are a list, of which only those named again are what it is about. */
const MOST = 5;
const AGAIN = 3;
/** Of the sentences that name firms so many name one of them; else the article has many affairs. */
const SHARE = 0.5;

export type Affair = ReadonlySet<string>;

const nobodys: Affair = new Set();
/** Ministries, exchanges and papers stand in every story and are party to few. */
const onlookers: ReadonlySet<string> = new Set(['body', 'government', 'media']);
/** "Third after KT", "unlike Orange", "보다폰에 이어". */
const compared =
  /\b(?:after|against|behind|beat(?:s|ing|en)?|over|unlike|like|than|rivals?|competitors?|such as|including|instead of|outbid(?:s|ding)?|replac(?:es|ed|ing)|follow(?:s|ed|ing)) (?:the |its )?(?:[a-z-]+ ){0,2}$/i;
const koreanCompared =
  /^(?:에 이어|에 이은|처럼|보다|와 달리|과 달리|에 맞서|를 제치|을 제치|를 꺾|을 꺾|를 밀어|을 밀어)/u;
/** What makes an affair of two: with a firm that headline and lead do not have it is another one. */
const dealing =
  /\b(?:agree|sign|contract|deal|order|partner|alliance|memorand|MoU|invest|acqui|buy|bought|s[eo]ld|trial|tender|venture|merge)|계약|협약|제휴|투자|인수|수주|맺|손잡|손을 잡|합작|공급|시험|출자/iu;

/** By number of sentence. @param heads by section, the sentence that is its sub-headline */
export function affairsOf(
  told: readonly Told[],
  heads: readonly (number | null)[],
  opening: number,
  titled: readonly CompanyMention[],
): Affair[] {
  const main = mainAffair(told, opening, titled);
  let here = main;
  return told.map((sentence, at) => {
    const before = told[at - 1];
    if (before?.paragraph !== sentence.paragraph || before.section !== sentence.section)
      here = ofSection(told[heads[sentence.section] ?? -1], main);
    if (here === main && turnsAway(sentence, main)) here = nobodys;
    else if (here === nobodys && [...subjectsOf(sentence)].some((id) => isOf(main, id))) here = main;
    return tellsOfOthers(sentence, main) ? nobodys : here;
  });
}

function mainAffair(told: readonly Told[], opening: number, titled: readonly CompanyMention[]): Affair {
  const body = told.slice(opening);
  const first = Math.max(
    0,
    body.findIndex(({ mentions }) => mentions.some(isFirm)),
  );
  const lead = body.slice(first, first + LEAD);
  const above = new Set([...titled, ...told.slice(0, opening).flatMap(({ mentions }) => mentions)].flatMap(idOfFirm));
  const named = new Set([...above, ...lead.flatMap(partiesOf)]);
  const naming = body.filter(({ mentions }) => mentions.some(isFirm));
  const times = (id: string) => naming.filter(({ mentions }) => mentions.some((m) => m.companyId === id)).length;
  const main = named.size <= MOST ? named : new Set([...named].filter((id) => above.has(id) || times(id) >= AGAIN));
  const own = naming.filter(({ mentions }) => mentions.some((m) => isFirm(m) && isOf(main, m.companyId)));
  return main.size <= MOST && own.length >= naming.length * SHARE ? main : nobodys;
}

/** Firms of a sentence that do something in it, not those that somebody is compared with. */
function partiesOf({ text, start, mentions }: Told): string[] {
  return mentions
    .filter((m) => !compared.test(text.slice(0, m.start - start)) && !koreanCompared.test(text.slice(m.end - start)))
    .flatMap(idOfFirm);
}

function ofSection(head: Told | undefined, main: Affair): Affair {
  const named = head?.mentions.filter(isFirm) ?? [];
  return named.length === 0 || named.some((m) => isOf(main, m.companyId)) ? main : nobodys;
}

/** Another has become the subject. */
function turnsAway(sentence: Told, main: Affair): boolean {
  const subjects = [...subjectsOf(sentence)].filter(mayAct);
  return subjects.length > 0 && !subjects.some((id) => isOf(main, id));
}

/** "In 2023 Andor and Cetra ran a trial": with somebody new, and without the other party. */
function tellsOfOthers({ text, mentions }: Told, main: Affair): boolean {
  const firms = mentions.filter(isFirm);
  const ours = new Set(firms.filter((m) => isOf(main, m.companyId)).map((m) => m.companyId));
  return ours.size < 2 && ours.size < firms.length && firms.some((m) => !isOf(main, m.companyId)) && dealing.test(text);
}

/** A firm of the affair, or one that belongs to it or that it belongs to: "Samsung" in the headline is the firm of the text. */
export function isOf(main: Affair, id: string): boolean {
  return main.has(id) || [...main].some((one) => parentOf(one) === id || parentOf(id) === one);
}

const entryOf = (id: string) => companyById(id as CompanyId);
const parentOf = (id: string): string | null => entryOf(id)?.parent ?? null;
const mayAct = (id: string): boolean => !onlookers.has(entryOf(id)?.kind ?? '');
const isFirm = ({ companyId, viaProduct }: CompanyMention): boolean => !viaProduct && mayAct(companyId);
const idOfFirm = (m: CompanyMention): string[] => (isFirm(m) ? [m.companyId] : []);
