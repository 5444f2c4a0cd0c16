/** Countries and cities in a text, by the glossary's tables of places. */
import type { Span } from '../domain/text.ts';
import { isHangulSyllable, isParticleTail } from '../text/korean.ts';
import { findGlossaryTerms } from './glossary/glossary.ts';
import { placeTerms } from './glossary/glossary-table.ts';
import { generalPlaceTerms } from './glossary/glossary-table-general.ts';

let known: Set<string> | null = null;

/** Places named in the text; adjectives ("Korean", "Russian") are none. */
export function findPlaces(text: string): Span[] {
  return findGlossaryTerms(text).filter(
    (term) => isPlace(text.slice(term.start, term.end)) && endsThere(text, term.end),
  );
}

/** What lies in a place or is a part of it: "서울시", "오울루항", "부산대병원". A product of it ("미국산") is not there. */
const partOfPlace =
  /^(?:[가-힣]{0,6}(?:대|대학교?|병원|청|소|단지|공장|센터|지사|법인|공항|항만?|사옥|본사|캠퍼스|광장|공원|대교|타워|경기장)|특별자치[도시]|특별시|광역시|자치구|공화국|연방|왕국|시내|시티|반도|해협|지역|지방|전역|일대|[동서남북중]부|[시도주현성구군읍면동섬만강역권내행])/u;

/** 통가 in 통가죽 is no country: behind a place in a Korean word stands a particle or a part of it. */
function endsThere(text: string, end: number): boolean {
  if (!isHangulSyllable(text.charCodeAt(end))) return true;
  const rest = /^[가-힣]{1,14}/u.exec(text.slice(end, end + 14))![0];
  if (!isHangulSyllable(text.charCodeAt(end - 1)) || isParticleTail(rest)) return true;
  const part = partOfPlace.exec(rest)?.[0];
  return part !== undefined && isParticleTail(rest.slice(part.length));
}

function isPlace(name: string): boolean {
  known ??= placeNames();
  return known.has(nameOf(name));
}

function placeNames(): Set<string> {
  return new Set(
    [placeTerms, generalPlaceTerms]
      .flatMap((table) => table.trim().split('\n'))
      .flatMap((line) => line.split(' = ').flatMap((side) => side.split('|')))
      .map(nameOf),
  );
}

/** "Washington, D.C." is found without its last point. */
const nameOf = (name: string): string => name.toLowerCase().replace(/\.$/, '');
