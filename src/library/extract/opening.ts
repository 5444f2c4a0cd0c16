// Agency and reporter in front of the first sentence. The Korean prefix is taken off; the English dateline is prose and stays.

import { findPlaces } from '../places.ts';
import { barePrefixKo, bylineKo, datelineEn, prefixKo } from './byline-table.ts';
import { type Draft, kept } from './draft.ts';
import { outlet } from './formed-outlets.ts';
import { provenOutlet } from './outlet-evidence.ts';
import { bareName } from './outlet-table.ts';
import { findWrittenDate, publishedRecord } from './publication-date.ts';
import { publisherByName } from './publisher.ts';

export function readOpening(draft: Draft): void {
  for (const line of kept(draft).slice(0, 6)) {
    if (draft.titleLines.includes(line)) continue;
    const rest = /[가-힣]/.test(line.text) ? readKoreanPrefix(draft, line.text) : null;
    if (rest !== null) {
      line.text = rest;
      line.dropped = rest === '';
      return;
    }
    if (readEnglishDateline(draft, line.text)) return;
  }
}

/** The line without its prefix, null where it has none. "[단독]" and "[사진=…]" are none. */
function readKoreanPrefix(draft: Draft, text: string): string | null {
  const bracket = prefixKo.exec(text);
  const inside = bracket?.groups?.inside ?? '';
  const after = bracket?.groups?.after ?? '';
  const bare = bracket === null ? barePrefixKo.exec(text) : null;
  const prefix = (bracket ?? bare)?.[0] ?? '';
  const reporter = bylineKo.exec(bracket === null ? prefix : `${inside} ${after}`)?.groups?.name?.trim() ?? null;
  const publisher = publisherOfPrefix(draft, inside || (bare?.groups?.wire ?? ''));
  if (prefix === '' || /사진|이미지|그래픽|영상/.test(inside) || (reporter === null && publisher === null)) return null;
  draft.publisher ??= publisher;
  if (reporter !== null && publisherByName(reporter) === null) draft.author ??= reporter.replace(/ ?[·∙ㆍ,] ?/g, ', ');
  return text.slice(prefix.length).trim();
}

/** "서울=뉴시스", "디지털데일리 홍길동기자", "이데일리": one of its parts is a publisher. */
function publisherOfPrefix(draft: Draft, inside: string): Draft['publisher'] {
  for (const part of [inside, ...inside.split(/[=·|/,]| /)]) {
    const publisher = part.trim() === '' ? null : (provenOutlet(draft, part) ?? readBefore(draft, part.trim()));
    if (publisher !== null) return publisher;
  }
  return null;
}

/** The outlet that the masthead or the foot has named. */
function readBefore({ publisher }: Draft, name: string): Draft['publisher'] {
  return publisher?.names.includes(name) === true ? publisher : null;
}

/** "MADRID (Some Agency) -": two words or more, no place. */
function agencyOf(draft: Draft, name: string, place: string): Draft['publisher'] {
  const known = provenOutlet(draft, name);
  if (known !== null || !/^\p{Lu}{2}/u.test(place) || !/ /.test(name)) return known;
  return bareName.test(name) && findPlaces(name).length === 0 ? outlet(name) : null;
}

/** "SEOUL, May 20, 2019 (Agency) --": the agency published; a date without its year stays in the text alone. */
function readEnglishDateline(draft: Draft, text: string): boolean {
  const match = datelineEn.exec(text.slice(0, 160));
  const { agency, wire, place } = match?.groups ?? {};
  const publisher = agencyOf(draft, agency ?? wire ?? '', place ?? '');
  if (match === null || publisher === null) return false;
  draft.publisher ??= publisher;
  const date = findWrittenDate(match[0]);
  if (date !== null) draft.published ??= publishedRecord(date, 'dateline', draft.now);
  return true;
}
