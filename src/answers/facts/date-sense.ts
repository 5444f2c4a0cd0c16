/** The dates of a sentence with what the words next to them add: a season, a day that no longer holds, what ends on it. */
import type { DateMeaning, DateMention } from '../../domain/date-record.ts';
import type { Span } from '../../domain/text.ts';
import { movedTo } from '../../library/dates/meaning-table.ts';
import type { Coverage } from '../coverage.ts';
import { type ArticleEvidence, datesIn, type Sentence } from '../reading/evidence.ts';
import { dateKey, isEarlier } from './date-key.ts';
import {
  asksOfPeriod,
  ofPeriod,
  seasonBefore,
  seasonBehind,
  sensesBefore,
  sensesBehind,
  wasFirst,
} from './date-sense-table.ts';

interface Beside {
  readonly before: string;
  readonly behind: string;
}

/** Of several days for one event those that hold; a question for the first plan wants the others. */
export function datesMeant(
  { evidence, sentence, covered }: Coverage,
  asked: DateMeaning | null,
): readonly DateMention[] {
  const periods = covered.some(({ concept }) => asksOfPeriod.test(concept.text));
  const mentions = datesRead(evidence, sentence).filter(
    (mention) => periods || !ofPeriod.test(beside(mention, sentence).before),
  );
  if (asked === 'announced' || asked === 'signed') return mentions;
  const moved = mentions.filter((mention) => isMoved(beside(mention, sentence)));
  const last = moved.at(-1);
  if (last === undefined) return mentions;
  if (covered.some(({ concept }) => wasFirst.test(concept.text)))
    return mentions.filter((mention) => !moved.includes(mention));
  const before = mentions.filter(({ start }) => start < last.start);
  return [unlessBefore(last, before), ...mentions.filter(({ start }) => start > last.start)];
}

/** "Moved from the spring of 2026 to the autumn" cannot mean one of 2025, whatever the article's own date makes of it. */
function unlessBefore(moved: DateMention, plans: readonly DateMention[]): DateMention {
  const { record } = moved;
  const early = plans.some((plan) => isEarlier(dateKey(record), dateKey(plan.record)));
  return early && record.basis !== 'stated'
    ? { ...moved, record: { ...record, value: null, precision: 'none' } }
    : moved;
}

/** What a date that was read as a fact is the date of. */
export function senseAt({ evidence, sentence }: Coverage, at: Span): DateMeaning | null {
  return datesRead(evidence, sentence).find(({ start }) => start === at.start)?.record.means ?? null;
}

function datesRead(evidence: ArticleEvidence, sentence: Sentence): readonly DateMention[] {
  return datesIn(evidence, sentence).map((mention) => {
    const whole = withSeason(mention, sentence);
    const means = senseOf(mention.record.means, beside(mention, sentence));
    return { ...whole, record: { ...whole.record, means } };
  });
}

function beside({ start, end }: DateMention, { text, start: from }: Sentence): Beside {
  return { before: text.slice(0, start - from), behind: text.slice(end - from) };
}

/** "Moved from May to June", "1월에서 5월로 늦춰졌다": May and 1월 no longer hold. */
function isMoved({ before, behind }: Beside): boolean {
  return movedTo.en.test(before) || movedTo.ko.test(behind);
}

/** "내년 봄", "spring of 2026": a part of the year finer than the reader of dates knows. */
function withSeason(mention: DateMention, sentence: Sentence): DateMention {
  if (mention.record.precision !== 'year') return mention;
  const { before, behind } = beside(mention, sentence);
  const start = mention.start - (seasonBefore.exec(before)?.[0].length ?? 0);
  const end = mention.end + (seasonBehind.exec(behind)?.[0].length ?? 0);
  const asWritten = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { ...mention, start, end, record: { ...mention.record, asWritten } };
}

/** "Announced for May" tells no day of an announcement; what a contract did "6월 30일부로" stands right behind. */
function senseOf(means: DateMeaning, around: Beside): DateMeaning {
  const ahead = sensesBefore.find(([words]) => words.test(around.before));
  const behind = sensesBehind.find(([words]) => words.test(around.behind));
  return (ahead ?? behind)?.[1] ?? (means === 'announced' && isMoved(around) ? 'mentioned' : means);
}
