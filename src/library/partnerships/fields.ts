// The other fields of an event: place, people, topics, value, binding, who says so; each with its words.
import { allMatches } from '../../basics/all-matches.ts';
import type { PersonMention } from '../../domain/company.ts';
import type { StageKind } from '../../domain/partnership.ts';
import type { Read, StageReading } from '../../domain/stage-reading.ts';
import type { Language, Span } from '../../domain/text.ts';
import { findNumbers } from '../../text/numbers.ts';
import { findTopics } from '../glossary/topics.ts';
import { findPlaces } from '../places.ts';
import { isBinding, notBinding } from './binding-table.ts';
import { onceAClause } from './once-a-clause.ts';
import { type Actor, after, before, type Clause, type Draft } from './reading-types.ts';

const topicsIn = onceAClause(({ text }) => findTopics(text));
const figuresIn = onceAClause(({ text }) => findNumbers(text));
const placesIn = onceAClause(({ text }) => findPlaces(text));

export function topicsOf({ clauses }: Draft): Read<string>[] {
  const found = new Map<string, Read<string>>();
  for (const clause of clauses)
    for (const { topicId, start, end } of topicsIn(clause))
      if (!found.has(topicId))
        found.set(topicId, { start: clause.start + start, end: clause.start + end, value: topicId });
  return [...found.values()];
}

/** Figures of money that are no part of the deal: revenues, market values, investments planned elsewhere. */
const otherMoney =
  /(?:revenues?|sales|turnover|market (?:value|cap)|(?:book|equity) value|valued at (?=[^.]{0,20} (?:before|after|in))|valuation|profit|fines?|penalt(?:y|ies)|damages?|loss(?:es)?|debts?|매출|영업이익|영업손실|시가총액|기업가치|주가|피해|손해|손실|적자|과징금|과태료|벌금|부채|대출|융자|차입|\bloans?\b)/i;
/** What a customer pays, by the month or the year. */
const priceBefore =
  /(?:\b(?:cost(?:s|ing)?|pric(?:e|ed|ing)|fee|subscription)[^.;]{0,20}|(?:^|[ (])[연월] ?|매월 ?|매달 ?|한 달 ?|하루 ?|1인당 ?|대당 ?|요금(?:은|이)? ?|가격(?:은|이)? ?)$/i;
const priceAfter = /^(?: (?:a|per|each) (?:month|year|user|customer|month)|\/(?:month|mo|year)| 상당)/i;

/** No customer pays that. */
const ofMillions = /million|billion|trillion|\d(?:m|bn)\b|억|조|crore/i;

/** Below this a figure is what something costs a customer, in units of the currency. Source: prices of plans and devices. */
const leastOfDeal: Readonly<Record<string, number>> = { KRW: 50_000_000, JPY: 5_000_000, INR: 500_000, NGN: 5_000_000 };
const leastElsewhere = 20_000;

/** The price of a firm that is bought, and of nothing else. */
const enterpriseValue = /\benterprise value (?:of )?$/i;
/** What somebody means to spend besides. */
const toSpend = /\b(?:plans?|planned|intends?|wants?|hopes?) to (?:spend|invest) [^.;]{0,12}$/i;

export function amountOf({ clauses, trigger, parties }: Draft): StageReading['value'] {
  for (const clause of clauses) {
    // "The former is worth $4 million, the latter $3 million": whose it is cannot be told.
    if (!/\d/.test(clause.text) || /\b(?:former|latter|respectively)\b|각각/i.test(clause.text)) continue;
    for (const { kind, currency, value, start, end, asWritten } of figuresIn(clause)) {
      if (kind !== 'money' || currency === undefined || currency === null) continue;
      if (value < (leastOfDeal[currency] ?? leastElsewhere)) continue;
      if (
        !isOfDeal(clause.text, { start, end }, trigger.kind) ||
        isOfOther(clause, start, parties) ||
        isOfAll(clause, start, parties)
      )
        continue;
      return { start: clause.start + start, end: clause.start + end, value: { amount: value, currency, asWritten } };
    }
  }
  return null;
}

/** "Contracts worth a combined $2.1 billion": of more than these. */
function isOfAll({ text, actors }: Clause, at: number, parties: readonly Actor[]): boolean {
  return (
    /\b(?:combined|in total|together worth)(?: (?:value|sum|total) of)? $|(?:모두|합쳐|합계|도합) (?:약 )?$/i.test(
      text.slice(Math.max(0, at - 30), at),
    ) && new Set(actors.map(({ id }) => id)).size > parties.length
  );
}

/** "미스트랄에 3천만유로를, 올해는 코히어에 투자했다": what went to somebody else. */
function isOfOther(clause: Clause, at: number, parties: readonly Actor[]): boolean {
  const getter = clause.actors.findLast(({ end }) => end <= clause.start + at);
  if (!clause.korean || !getter || parties.some(({ id }) => id === getter.id)) return false;
  return /^["”’']?(?:에|에게) (?:약 |총 )?$/.test(clause.text.slice(getter.end - clause.start, at));
}

/** To the end of its clause; "매출의 11%에 해당" says how large the deal is. */
function nextWords(text: string, end: number): string {
  const next = text.slice(end, end + 14).split(/[,;]|[고며] /, 1)[0]!;
  return /매출(?:액)?(?:의| 대비)/.test(text.slice(end, end + 24)) ? '' : next;
}

function isOfDeal(text: string, { start, end }: Span, kind: StageKind): boolean {
  const lead = text.slice(Math.max(0, start - 40), start);
  if (otherMoney.test(text.slice(Math.max(0, start - 30), start) + nextWords(text, end)) || toSpend.test(lead))
    return false;
  if (priceAfter.test(text.slice(end, end + 16))) return false;
  if (priceBefore.test(lead.slice(-24)) && !ofMillions.test(text.slice(start, end))) return false;
  return kind === 'acquisition' || !enterpriseValue.test(lead);
}

export function bindingOf({ clauses }: Draft): StageReading['binding'] {
  for (const [value, pattern] of [
    ['no', notBinding],
    ['yes', isBinding],
  ] as const) {
    for (const { text, start } of clauses) {
      const match = pattern.exec(text);
      if (match) return { start: start + match.index, end: start + match.index + match[0].length, value };
    }
  }
  return null;
}

export function peopleOf({ clauses }: Draft, people: readonly PersonMention[]): Read<string>[] {
  const found = new Map<string, Read<string>>();
  for (const { name, start, end } of people)
    if (!found.has(name) && clauses.some((clause) => start >= clause.start && end <= clause.end))
      found.set(name, { start, end, value: name });
  return [...found.values()];
}

/** Sentences in which the place of an event is looked for. */
const nearest = 3;

/** A city or country where something is done: "in Seoul", 서울에서, 바르셀로나 MWC 현장에서. */
export function placeOf({ clauses }: Draft): Read<string> | null {
  for (const clause of clauses.slice(0, nearest)) {
    if (!(clause.korean ? /에서|사옥|본사|현장|센터|연구소/ : /\b(?:in|at|to) (?:the )?[A-Z]/).test(clause.text))
      continue;
    const places = placesIn(clause);
    for (const [i, { start, end }] of places.entries()) {
      const span = { start: clause.start + start, end: clause.start + end };
      // "스페인 바르셀로나에서": the town says more than its country.
      if (clause.korean && places[i + 1]?.start === end + 1) continue;
      if (
        clause.korean ? isKoreanSite(clause, span) : /\b(?:in|at|to) (?:the )?$/i.test(before(clause, span.start, 12))
      )
        return { ...span, value: clause.text.slice(start, end) };
    }
  }
  return null;
}

function isKoreanSite(clause: Clause, { end }: Span): boolean {
  return /^(?:에서|[ 가-힣A-Za-z0-9’'‘“"·]{1,24}(?:에서|사옥|본사|현장|센터[를을에]|연구소[를을에])|를 |을 )/.test(
    after(clause, end, 30),
  );
}

const englishSaid = /\b(?:said|says|announced|announces|reported|revealed|confirmed|stated|according to|disclosed)\b/gi;
const koreanSaid = /밝혔|발표했|전했|말했|설명했|공시했|확인했|알렸|에 따르면/g;

/** The company or person that the sentence lets speak. */
export function statedByOf(
  { clauses }: Draft,
  people: readonly PersonMention[],
  language: Language,
): Read<string> | null {
  for (const clause of clauses) {
    const speakers = [
      ...clause.actors,
      ...people.filter(({ start, end }) => start >= clause.start && end <= clause.end),
    ];
    for (const match of allMatches(clause.text, language === 'ko' ? koreanSaid : englishSaid)) {
      const at = clause.start + match.index;
      const speaker = clause.korean ? koreanSpeaker(clause, speakers) : englishSpeaker(clause, speakers, at, match[0]);
      if (speaker) return { start: speaker.start, end: speaker.end, value: speaker.name };
    }
  }
  return null;
}

interface Speaker extends Span {
  readonly name: string;
}

function koreanSpeaker(clause: Clause, speakers: readonly Speaker[]): Speaker | undefined {
  return speakers.find(({ end }) =>
    /^(?:코리아|그룹| 측|측)?(?: [가-힣]{1,8}){0,2}(?:은|는|에 따르면)(?= )/.test(after(clause, end, 24)),
  );
}

function englishSpeaker(clause: Clause, speakers: readonly Speaker[], at: number, said: string): Speaker | undefined {
  const length = said.length;
  // "The deal with Xiaomi, announced in 2023": nobody's statement.
  const parts = /^(?:announced|revealed|disclosed|confirmed)$/i.test(said)
    ? /[;.,"“”]/
    : /[;."“”]|, (?:he|she|it|they) /;
  if (/to$/i.test(said)) return speakers.find(({ start }) => start >= at && start - at - length <= 12);
  return (
    speakers.findLast(
      ({ end }) => end <= at && at - end <= 24 && !parts.test(clause.text.slice(end - clause.start, at - clause.start)),
    ) ?? speakers.find(({ start }) => start >= at && start - at - length <= 3)
  );
}
