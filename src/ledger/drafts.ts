/** The readings of one article as they are to be kept. */
import type { Article } from '../domain/article.ts';
import type { Assignment, NewReading } from '../domain/ledger.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { keptDay, pairsOf } from './homes.ts';
import { isoDay, type Mark, markOf, partiesKey } from './mark.ts';

export interface Drafted {
  readonly article: Article;
  readonly no: number;
  readonly reading: StageReading;
  readonly mark: Mark;
}

export function draftsOf(article: Article, readings: readonly StageReading[]): Drafted[] {
  return readings.map((reading, no) => ({ article, no, reading, mark: markOf(article, no, reading) }));
}

/** What was planned, rumoured or denied is kept and makes no record. */
export function isRecordable({ reading, mark }: Drafted): boolean {
  return (reading.modality === 'happened' || reading.modality === 'past') && mark.parties.length > 1;
}

export function newReading(
  { article, no, reading, mark }: Drafted,
  assigned: Pick<Assignment, 'home' | 'partnership'> | null,
): NewReading {
  const own = partiesKey(mark.parties, article.sample);
  const pairs = mark.parties.length > 2 && assigned !== null ? pairsOf(mark.parties) : [];
  return {
    articleId: article.id,
    no,
    version: article.version,
    sample: article.sample,
    reading,
    own,
    home: assigned?.home ?? own,
    partnership: assigned?.partnership ?? null,
    mark: JSON.stringify(mark),
    companies: mark.parties,
    pairs: pairs.map((pair) => partiesKey(pair, article.sample)),
    day: isoDay(keptDay(mark)),
  };
}
