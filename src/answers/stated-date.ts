/** The day a fact is as of. A date that no source states is not given as one. */
import type { DateRecord } from '../domain/date-record.ts';

export function statedDate(published: DateRecord | null): string | null {
  return published && published.basis !== 'inferred' ? published.value : null;
}
