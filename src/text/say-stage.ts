/** Dates and sources of a stage in words: what no source states is said as it is written, or as probable. */
import type { Citation } from '../domain/answer.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { LedgerStage } from '../domain/ledger.ts';
import { sayAmount } from './say-amount.ts';
import { sayIsoDate } from './say-date.ts';
import { ledgerWords } from './say-stage-table.ts';

export type Lang = 'en' | 'ko';
type StageDate = LedgerStage['dates'][number];

/** "signed in March", "announced on the 13th, probably May 2019", "계약 체결 2025년 9월 3일". */
export function sayStageDate(date: StageDate, language: Lang, kind?: LedgerStage['kind']): string {
  const { means: words, kinds } = ledgerWords[language];
  const known = { ...words, ended: kinds.ended };
  const means = known[meansOf(date, kind)];
  return language === 'en' ? `${means} ${englishDate(date)}` : `${koreanDate(date)} ${means}`;
}

/** What has ended does not end; a launch does not take place, it is one. */
function meansOf({ means }: StageDate, kind: LedgerStage['kind'] | undefined) {
  if (kind === 'ended' && means === 'ends') return 'ended';
  return kind === 'launch' && means === 'took-place' ? 'launched' : means;
}

function englishDate(date: StageDate): string {
  const { value, precision, basis, asWritten } = date;
  if (value === null) return `“${asWritten}” (full date not stated)`;
  const said = sayIsoDate(value, 'en');
  if (basis === 'inferred') return englishInferred(date, value, said);
  const shown = basis === 'relative' && sameYear(date) ? said.replace(/ \d{4}$/, '') : said;
  return `${precision === 'day' ? 'on' : 'in'} ${shown}${basis === 'entered' ? ' (entered by a person)' : ''}`;
}

function koreanDate(date: StageDate): string {
  const { value, basis, asWritten } = date;
  if (value === null) return `“${asWritten}”(전체 날짜 미상)`;
  const said = sayIsoDate(value, 'ko');
  if (basis === 'inferred') return koreanInferred(date, value, said);
  const shown = basis === 'relative' && sameYear(date) ? said.replace(/^\d{4}년 (?=.)/, '') : said;
  return `${shown}${basis === 'entered' ? '(사람이 입력)' : ''}`;
}

/** What the source writes first, then what is only probable. */
function englishInferred({ precision, asWritten }: StageDate, value: string, said: string): string {
  if (precision === 'year' || (precision === 'month' && !writtenMonth.test(asWritten))) return `probably in ${said}`;
  if (writtenMonth.test(asWritten)) {
    const known = said.replace(/ \d{4}$/, '');
    return `${precision === 'day' ? 'on' : 'in'} ${known}, probably ${value.slice(0, 4)}`;
  }
  return `on the ${ordinal(value)}, probably ${sayIsoDate(value.slice(0, 7), 'en')}`;
}

function koreanInferred({ precision, asWritten }: StageDate, value: string, said: string): string {
  if (precision !== 'year' && writtenMonth.test(asWritten))
    return `${said.replace(/^\d{4}년 (?=.)/, '')}(${value.slice(0, 4)}년으로 추정)`;
  return precision === 'day'
    ? `${Number(value.slice(8))}일(${sayIsoDate(value.slice(0, 7), 'ko')}로 추정)`
    : `${said} 추정`;
}

const writtenMonth = /\d{1,2}월|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The year of a relative date is that of its source, whose date stands beside it. */
function sameYear({ value, precision, citation }: StageDate): boolean {
  return precision !== 'year' && citation.published?.value?.slice(0, 4) === value?.slice(0, 4);
}

function ordinal(value: string): string {
  const day = Number(value.slice(8, 10));
  const suffix = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

/** "Signal Ledger (5 March 2025)", "a Korean article, publisher not stated". Never blank, never a number in brackets. */
export function saySource(citation: Citation, language: Lang): string {
  const say = ledgerWords[language];
  const date = sayPublished(citation.published, language);
  if (citation.publisher !== null) return date ? `${citation.publisher} (${date})` : citation.publisher;
  return [say.article[citation.language], say.noPublisher, ...(date ? [date] : [])].join(', ');
}

function sayPublished(published: DateRecord | null, language: Lang): string | null {
  if (published?.value == null) return null;
  const said = sayIsoDate(published.value, language);
  if (published.basis !== 'inferred') return said;
  return language === 'en' ? `probably ${said}` : `${said} 추정`;
}

/** "worth $40 million", "규모 2조원"; null where no source says, or they differ. */
export function sayWorth(stage: LedgerStage, language: Lang): string | null {
  const amount = amountOf(stage, language);
  return amount === null ? null : ledgerWords[language].worth(amount);
}

/** "$40 million"; the same. */
export function amountOf({ value, disputed }: LedgerStage, language: Lang): string | null {
  return value === null || disputed.some(({ field }) => field === 'value') ? null : sayAmount(value, language);
}

/** "Orange × Nokia": as people call them, without the legal form. */
export function sayParties(parties: readonly { readonly name: string }[]): string {
  return parties.map(({ name }) => sayName(name)).join(' × ');
}

export function sayName(name: string): string {
  return name.replace(legalForm, '');
}

/** Those that tell nobody apart: "SK Inc." and "SK Group" are two. */
const legalForm = /,? (?:S\.A\.|S\.p\.A\.|N\.V\.|plc|GmbH|Oyj|ASA)$/;

/** "MOU, not legally binding". */
export function sayKind(stage: LedgerStage, language: Lang): string {
  const say = ledgerWords[language];
  const binding = say.binding[stage.binding];
  return [say.kinds[stage.kind], ...(binding ? [binding] : [])].join(', ');
}

/** Every date with its source, of the same source only once; a source's own day is not said a second time. */
export function sayDates(stage: LedgerStage, language: Lang): string {
  const say = ledgerWords[language];
  const dates = stage.dates.filter(({ means }) => means !== 'mentioned' || stage.dates.length === 1);
  if (dates.length === 0) {
    const first = stage.evidence[0];
    return first ? say.noDate(saySource(first, language)) : '';
  }
  const sourceOf = ({ citation }: StageDate) => saySource(citation, language);
  return dates
    .map((date, i) => {
      const source = sourceOf(date);
      const next = dates[i + 1];
      if (next !== undefined && sourceOf(next) === source) return sayStageDate(date, language, stage.kind);
      if (!isSourcesDay(date)) return say.per(sayStageDate(date, language, stage.kind), source);
      const said = sayStageDate({ ...date, basis: 'stated' }, language, stage.kind);
      return say.per(said, saySource({ ...date.citation, published: null }, language));
    })
    .join('; ');
}

/** Told on the day itself: "announced on 14 May 2025" says when the source is of, too. */
function isSourcesDay({ value, precision, basis, citation: { published } }: StageDate): boolean {
  if (precision !== 'day' || basis === 'inferred' || basis === 'entered') return false;
  return published?.value === value && published?.basis !== 'inferred';
}

/** Each value with its source, language and date: none is picked. */
export function sayDisputes(stage: LedgerStage, language: Lang): string[] {
  const say = ledgerWords[language];
  return stage.disputed.map(({ field, values }) => {
    const said = values.map(({ value, citations }) => {
      const source = stage.evidence.find(({ n }) => citations.includes(n));
      return source ? say.per(sayDisputed(field, value, language), saySource(source, language)) : value;
    });
    return say.differ(say.fields[field] ?? field, said.join(' / '));
  });
}

export function sayDisputed(field: string, value: string, language: Lang): string {
  const say = ledgerWords[language];
  if (field === 'kind') return say.kinds[value as keyof typeof say.kinds] ?? value;
  if (field === 'denied') return say.denied[value] ?? value;
  if (field === 'value') return sayAmount(value, language);
  if (field === 'binding') return say.binding[value as keyof typeof say.binding] || value;
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? sayIsoDate(value, language) : value;
}
