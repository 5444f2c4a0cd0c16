/** What readers are told of an event, kept so that they can be told where it changes. */

import type { EventFacts } from '../domain/alert.ts';
import type { Article } from '../domain/article.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';

export function eventFacts(record: LedgerRecord, stage: LedgerStage, reported: string): EventFacts {
  const days = stage.dates.filter(
    ({ value, precision, means }) => value !== null && precision === 'day' && means !== 'ends',
  );
  return {
    kind: stage.kind,
    parties: record.parties.map(({ companyId }) => companyId).sort(),
    day: days.map(({ value }) => value!).sort()[0] ?? '',
    reported,
    value: stage.value,
  };
}

export function dayOf({ published }: Article): string {
  return published?.precision === 'day' ? (published.value ?? '') : '';
}
