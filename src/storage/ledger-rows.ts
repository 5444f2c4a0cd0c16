// What the ledger keeps of a reading, as its row.
import type { KeptReading } from '../domain/ledger.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import type { LedgerReadingsTable } from './schema-ledger.ts';

export const readingColumns = ['article_id', 'no', 'version', 'sample', 'reading'] as const;

export function toReading(row: Pick<LedgerReadingsTable, (typeof readingColumns)[number]>): KeptReading {
  const { article_id: articleId, no, version, sample, reading } = row;
  return { articleId, no, version, sample: sample === 1, reading: JSON.parse(reading) as StageReading };
}
