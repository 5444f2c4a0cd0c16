/** Korean words that count: 명 in "몇 명", 밀리초 in "몇 밀리초", 대수 in "차량 대수". Their unit stands for what they count. */
import { findNumbers } from '../../text/numbers.ts';
import { rowOfUnit } from '../../text/numbers-units.ts';
import { formsOfWord } from '../words/forms.ts';
import { conceptOf } from './concept.ts';
import { countedBehind } from './korean-head.ts';
import type { Concept, Form } from './question.ts';

/** "몇 개국에서", "콘텐츠 몇 편씩", "몇 메가와트까지", "몇 MW". */
const counter = /몇\s*([가-힣]{1,9}|[a-z]{1,4})/i;
/** 주 counts shares where they are asked about, and else weeks. */
const inShares = /(?:주식|보통주|우선주|신주|자사주|[가-힣]주)[가-힣]{0,2} (?:[^\s?]+ ){0,2}몇 ?주/u;
/** These count anything at all. */
const anything = /^(?:개|가지|건)$/;

export function withKoreanCounter(concepts: Concept[], text: string): Concept[] {
  return withCountingNoun(withUnitOfCounter(concepts, text));
}

/** "몇 개국" and "몇 명" count countries and people though no noun says so: the counter's own unit is the noun. */
function withUnitOfCounter(concepts: Concept[], text: string): Concept[] {
  const found = counter.exec(text);
  // With what follows it: 로 is a particle in "몇 명으로" and none in "몇 킬로미터".
  const many = inShares.test(text) ? 1000 : 10;
  const read = found ? findNumbers(`${many}${found[1]}`)[0] : undefined;
  const unit = read?.unit;
  if (!found || !unit || countedBehind(concepts, text.toLowerCase()) !== null) return concepts;
  const at = found.index + found[0].indexOf(found[1]!);
  const others = concepts.filter((c) => c.start !== at);
  const noun = others.findLast((c) => c.kind === 'word' && c.start < found.index);
  if (noun) return others.map((c) => (c === noun ? withForms(c, formsOfUnit(unit)) : c));
  const said = read.asWritten.slice(`${many}`.length);
  if (anything.test(said)) return concepts;
  const counted = { text: said, start: found.index, companyIds: [], forms: formsOfUnit(unit) };
  return [...others, conceptOf('word', counted)].sort((a, b) => a.start - b.start);
}

/** Megawatts are MW. */
function formsOfUnit(unit: string): Form[] {
  const row = rowOfUnit(unit);
  return row?.measure ? row.en.flatMap(([name]) => formsOfWord(name)) : formsOfWord(unit);
}

/** Nouns that only say how many, and the counters of their figures: "가입 건수" is 8만 건, "참가 인원" 300명 or 300 users. */
const countingNouns: Readonly<Record<string, readonly string[]>> = {
  대수: ['대', '기'],
  건수: ['건'],
  편수: ['편'],
  인원: ['명', '가입자', '고객', '이용자', '임직원'],
  인원수: ['명', '가입자', '고객', '이용자', '임직원'],
};

function withCountingNoun(concepts: Concept[]): Concept[] {
  return concepts.map((c) => {
    const counters = c.kind === 'word' || c.kind === 'generic' ? (countingNouns[c.text] ?? []) : [];
    return counters.length === 0 ? c : withForms(c, counters.flatMap(formsOfCounter));
  });
}

/** 대 counts vehicles as well as servers. */
function formsOfCounter(written: string): Form[] {
  const unit = findNumbers(`300${written}`)[0]?.unit;
  const row = unit ? rowOfUnit(unit) : null;
  return row === null ? [] : row.en.flatMap(([plural]) => formsOfWord(plural).slice(0, 1));
}

function withForms(concept: Concept, forms: readonly Form[]): Concept {
  return { ...concept, forms: [...concept.forms, ...forms] };
}
