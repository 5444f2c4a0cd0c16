/** Whether a stage happened, or was told, on some days. What has no day never did. */
import type { Citation } from '../src/domain/answer.ts';
import type { Days } from '../src/domain/digest.ts';
import type { LedgerStage } from '../src/domain/ledger.ts';

/** As it stood on a day: without the dates and quotes of what was published later. */
export function endedBy(stage: LedgerStage, until: string): LedgerStage {
  const known = ({ published }: Citation) => (published?.value ?? '') <= `${until}~`;
  const evidence = stage.evidence.filter(known);
  if (evidence.length === stage.evidence.length) return stage;
  return { ...stage, evidence, dates: stage.dates.filter(({ citation }) => known(citation)) };
}

/** By its own days; where it has none, by when it was told, unless it was told as background. */
export function isNews(stage: LedgerStage, days: Days): boolean {
  const own = stage.dates.flatMap(({ value }) => value ?? []);
  if (own.some((value) => isWithin(value, days))) return true;
  // Without a day of its own, and told on a day that nobody states, it is undated.
  const told = stage.evidence.flatMap(({ published }) => (published === null ? [] : [published]));
  const counting = own.length > 0 ? told : told.filter(({ basis }) => basis !== 'inferred');
  const toldThen = counting.some(({ value }) => value !== null && isWithin(value, days));
  if (!toldThen || stage.background) return false;
  // Of a month or a year only, which the days are part of: that it was told then is what makes it news.
  return own.length === 0 || own.some((value) => value.length < 10 && overlaps(value, days));
}

/** Only a whole day can be said to be within. */
function isWithin(value: string, { from, until }: Days): boolean {
  return value.length >= 10 && value.slice(0, 10) >= from && value.slice(0, 10) <= until;
}

function overlaps(coarse: string, { from, until }: Days): boolean {
  return coarse >= from.slice(0, coarse.length) && coarse <= until.slice(0, coarse.length);
}

export function latestDay(stage: LedgerStage, days: Days): string | null {
  const own = stage.dates.flatMap(({ value }) => value ?? []);
  return (
    own
      .filter((value) => isWithin(value, days))
      .sort()
      .at(-1) ?? null
  );
}
