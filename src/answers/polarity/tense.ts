/** Whether what a text tells has happened, is planned, may be, or is over. */
import type { Span } from '../../domain/text.ts';
import type { Coverage } from '../coverage.ts';
import { clausesAsked, onlyClauses } from './clauses.ts';

const planned =
  /\b(?:is|are|was|were) to (?:be )?\w+|\b(?:will|plan(?:s|ned|ning)? (?:to|for|on)|intends?|aims?|expect(?:s|ed)?|hopes?|would|due to|scheduled|set to|by the end of (?:the|this|next) (?:year|month|quarter)|slated (?:to|for)|ha(?:s|ve) to wait|must still|still (?:must|ha(?:s|ve) to|needs? to)|ha(?:s|ve) still to)\b|예정|계획|방침|하기로|할 것|추진|목표/i;
/** What waits for something has not come about. */
const awaits =
  /\b(?:(?:conditional|contingent|depend\w*|hing(?:es?|ed|ing)|hangs?|tied)(?:,[^,]{1,40},)? (?:both )?(?:up)?(?:on|to)|subject to (?:[\w-]+ ){0,3}(?:approvals?|clearances?|consents?|closing|completion|signing))\b/i;
/** A question whether something has happened is not answered by a plan. */
export const completed =
  /\b(?:already|yet|has|have|had|did|was|were|been|completed?|finished|so far)\b|이미|벌써|(?:했|됐|었|았|났|왔|갔|졌|렸)(?:나|어|는가|지|냐|습니까)|완료/i;
/** Nor is one whether something is so by now: "is the plant running?", "가동 중인가". */
const standing =
  /^(?:so |and |but )?(?:is|are|isn['’]t|aren['’]t)\b(?!.*\b(?:to|plann?ed|expected|due|going)\b).*\b(?:open|live|running|operational|ready|available|in (?:service|operation|use|force)|on (?:sale|air)|up and running)\b|(?:[가-힣] 중|고 있|있는 상태)(?:이|인|나|어|는|습|다|야)|[가-힣]중이(?:야|에요|냐)/i;

const open =
  /\b(?:may|might|could|in (?:[\w-]+ ){0,2}talks|(?:held|holding|holds) (?:[\w-]+ ){0,4}talks|considering|consider|exploring|negotiating|in negotiations|discussing|rumou?red|reportedly|hop(?:es?|ing|eful)|pending|await(?:s|ing)?|not (?:yet )?rule out|undecided|put off|postponed|on hold|suspended|stalled|shelved)\b|검토|논의 ?중|협의 ?중|협상|가능성|거론|심사 ?중|계류|보류|연기|미뤘|미뤄|배제하지(?:는|도)? ?않/i;
const done =
  /\b(?:closed|paid|sold|has taken|picked|selected|signed|announced|launched|completed|agreed|invested|bought|acquired|opened)\b|체결했|발표했|출시했|투자했|인수했/;

/** The month is no doubt. */
const withoutMonth = (text: string): string => text.replace(/\bMay\b/g, '');

const inAskedClauses = (coverage: Coverage): string =>
  withoutMonth(onlyClauses(coverage.sentence.text, clausesAsked(coverage)));

/** Talks, a rumour or a wish are no deal; a question that asks for just those is answered by them. */
export function onlyPossible(coverage: Coverage, question: string): boolean {
  const text = inAskedClauses(coverage);
  return open.test(text) && !done.test(text) && !open.test(question);
}

/**
 * What is to come answers no question for what has happened: its year is no date, its sum was not paid.
 * @param fact offsets in the article; what stands in another clause may have happened all the same.
 */
export function happensLater({ sentence }: Coverage, question: string, fact: Span): boolean {
  if (!happened.test(question) || toldAhead.test(question) || isThereNow(sentence, fact)) return false;
  const text = withoutMonth(clauseOf(sentence, fact));
  return (toCome.test(text) || open.test(text)) && !done.test(sentence.text);
}

/** "It plans to double its staff of 185", "to close 30 of its 400 shops": what a plan starts from is there already. */
function isThereNow({ text, start, language }: Coverage['sentence'], fact: Span): boolean {
  const before = text.slice(0, fact.start - start);
  return language === 'en' ? owned.test(before) : startsFrom.test(text.slice(fact.end - start));
}

const owned =
  /\b(?:its|their|the|our)(?: (?:current|existing|present|total|whole))?(?: [\w-]+){1,2} of (?:about |around |some |nearly |almost |more than |over )?$|\b(?:its|their|our) (?:current |existing |present |total )?(?:about |some |nearly |more than )?$/i;
const startsFrom = /^(?:에서|인|인데|이던) /;

/** "With sales of 3 billion, it expects to spend 2": what is to come stands before its figure, or right behind it. */
function clauseOf({ text, start, language }: Coverage['sentence'], fact: Span): string {
  const [from, to] = [fact.start - start, fact.end - start];
  if (language === 'ko') return text.slice(koreanClause.exec(text.slice(0, from))?.[0].length ?? 0);
  return (
    text.slice(englishBefore.exec(text.slice(0, from))?.[0].length ?? 0, to) + englishRest.exec(text.slice(to))![0]
  );
}

const koreanClause = /^.*[가-힣](?:으며|며|지만|는데|은데),? /u;
/** "The price will be paid in May, and it has lined up 5 billion". */
const englishBefore = /^.*(?:, (?:and|but|while|whereas)|;) (?=(?:[\w’'-]+ ){1,5}(?:has|have|had) )/u;
const englishRest = /^(?:(?! (?:which|that|who|whose|where) )[^,;])*/;

export function onlyPlanned(coverage: Coverage, question: string): boolean {
  const text = inAskedClauses(coverage);
  if (!completed.test(question) && !standing.test(question)) return false;
  if (awaits.test(text) && (end.test(question) || !finished.test(text))) return true;
  return planned.test(text) && !finished.test(text);
}

/** "Has the sale closed?" is no yes where it was agreed: an end is told by a word for it. */
const end =
  /\b(?:clos(?:e[sd]?|ing)|complet\w+|finish(?:ed|es)?|finali[sz]ed|done|shut|over|ended)\b|완료|마쳤|마치|마친|마무리|종결|매듭|끝[나났내냈]/i;

export function leavesEndUnsaid({ sentence }: Coverage, question: string): boolean {
  return end.test(question) && !end.test(sentence.text);
}

const finished =
  /(?<!\bbe )\b(?:signed|announced|launched|completed|agreed|invested|bought)\b|체결했|발표했|출시했|투자했/;

const happened = /\b(?:did|was|were|has|have)\b|했나|했어|했습니까|했는가|됐나|되었나|(?:체결|투자|인수|출시|방문)한/;
/** "How much did KT say it will invest?" */
const toldAhead =
  /\b(?:will|say|said|plan\w*|pledg\w*|promis\w*|commit\w*|expect\w*|aim\w*|target\w*|intend\w*|forecast\w*|propos\w*|offer\w*|announc\w*|to (?!have\b)[a-z]+)\b|계획|예정|목표|전망|하겠다|밝힌|밝혔/i;
const toCome =
  /\b(?:will|plans?|intends?|aims?|expects?|(?:ready|willing|prepared|poised|likely) to|(?:was|were) to have)\b|예정|계획|방침|할 것/i;

/** "정해진 것이 없다": neither yes nor no. */
export function undecided(text: string): boolean {
  return /\bnothing (?:has been|is|was) (?:decided|agreed|settled)\b|(?:정해진|결정된|확정된) (?:것|바)(?:이|은|가)? ?없/i.test(
    text,
  );
}
