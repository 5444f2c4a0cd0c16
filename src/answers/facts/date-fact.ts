/** When: the dates of a sentence, the one that belongs to the asked-for event first. */
import type { DateMeaning, DateMention, DateRecord } from '../../domain/date-record.ts';
import type { Span } from '../../domain/text.ts';
import { sayDate } from '../../text/say-date.ts';
import type { Coverage } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';
import { askedMeaning } from './asked-meaning.ts';
import { dateKey } from './date-key.ts';
import { datesMeant } from './date-sense.ts';
import { englishTimes, koreanTimes, pastYears } from './date-word-table.ts';
import { distanceTo, type Fact } from './fact.ts';
import { ofTheAsked } from './owners.ts';

export function dateFacts(coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const asked = askedMeaning(coverage);
  const anchors = covered.flatMap((c) =>
    c.at !== null && (c.concept.kind === 'action' || c.concept.kind === 'word' || c.concept.kind === 'head')
      ? [c.at]
      : [],
  );
  const rank = (mention: DateMention) => aptness(mention, asked) + (follows(mention, anchors, sentence) ? FOLLOWS : 0);
  const known = datesMeant(coverage, asked)
    .filter((mention) => mention.record.means !== 'published' && mayMean(mention.record.means, asked))
    .map((mention) => ({ fact: dateFact(mention, distanceTo(mention, anchors), asked), mention }))
    .sort((a, b) => rank(b.mention) - rank(a.mention) || a.fact.distance - b.fact.distance)
    .map(({ fact }) => fact);
  const past = timesBy(pastYears, sentence, anchors).filter((one) =>
    known.every((fact) => fact.end <= one.start || fact.start >= one.end),
  );
  // "Finished in 1911 and widened in 1964": the year behind the word asked about, where only a year long past is.
  const hanging = [...known, ...past].filter((one) => follows(one, anchors, sentence));
  const reckoned = hanging.length > 0 && hanging.every((one) => past.includes(one)) ? hanging : [...known, ...past];
  return [...ofTheAsked(reckoned.length > 0 ? reckoned : unreckoned(sentence, anchors), coverage)];
}

/** "founded in 2021": the date that hangs on the very word asked about, before a finer one of something else. */
const FOLLOWS = 1;

function follows({ start }: Span, anchors: readonly number[], { text, start: from }: Sentence): boolean {
  return anchors.some(
    (at) =>
      at < start && /^[\w-]+ (?:in|on|since|from|by|until|at) (?:the )?$/i.test(text.slice(at - from, start - from)),
  );
}

/** "This summer", "연말": no date can be reckoned from it, and it says when. */
function unreckoned(sentence: Sentence, anchors: readonly number[]): Fact[] {
  return timesBy(sentence.language === 'ko' ? koreanTimes : englishTimes, sentence, anchors);
}

function timesBy(pattern: RegExp, { text, start }: Sentence, anchors: readonly number[]): Fact[] {
  return [...text.matchAll(pattern)]
    .map((match) => {
      const span = { start: match.index + start, end: match.index + match[0].length + start };
      const key = `date:${match[0].toLowerCase().replace(/년$/u, '')}`;
      return {
        ...span,
        key,
        en: match[0].replace(/(?<=^\d{4})년$/u, ''),
        ko: match[0],
        distance: distanceTo(span, anchors),
        apt: true,
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

/** The day of an announcement says when something took place at the latest, not when it will begin or end; nor does that of signing say when it ends. */
function mayMean(means: DateMeaning, asked: DateMeaning | null): boolean {
  return !(
    (means === 'announced' && (asked === 'starts' || asked === 'ends')) ||
    (means === 'signed' && asked === 'ends')
  );
}

/** Meaning first; then a day or month before a bare year, which is often part of an event's name. */
function aptness(mention: DateMention, asked: DateMeaning | null): number {
  const { means, precision } = mention.record;
  const fine = { day: 0.8, month: 0.6, year: 0.3, none: 0.1 }[precision];
  if (asked === null) return fine;
  return (means === asked ? 3 : means === 'mentioned' ? 2 : 1) + fine;
}

function dateFact(mention: DateMention, distance: number, asked: DateMeaning | null): Fact {
  const { record } = mention;
  return {
    start: mention.start,
    end: mention.end,
    key: dateKey(record),
    en: withMeaning(record, asked, 'en'),
    ko: withMeaning(record, asked, 'ko'),
    distance,
    apt: asked === null || record.means === asked || (record.means === 'mentioned' && asked !== 'ends'),
  };
}

const said: Readonly<Record<'en' | 'ko', Partial<Record<DateMeaning, string>>>> = {
  en: { signed: 'signed', announced: 'announced', starts: 'from', ends: 'until' },
  ko: { signed: '체결', announced: '발표', starts: '시작', ends: '종료' },
};

/** "announced on …" where signing was asked for: never one for the other. */
function withMeaning(record: DateRecord, asked: DateMeaning | null, language: 'en' | 'ko'): string {
  const date = sayDate(record, language);
  const meaning =
    asked && record.means !== asked && record.means !== 'mentioned' ? said[language][record.means] : undefined;
  if (!meaning) return date;
  return language === 'en' ? `${meaning} ${date}` : `${date} ${meaning}`;
}
