import { z } from 'zod';
import type { Span } from './text.ts';

/** What a date says happened then. `mentioned` is a date in a text whose event is not known yet. */
export const dateMeanings = ['published', 'signed', 'announced', 'took-place', 'starts', 'ends', 'mentioned'] as const;
export type DateMeaning = (typeof dateMeanings)[number];

/**
 * How we know the value: `stated` in full by the source; `relative` to a known publication date ("on Friday");
 * `inferred` with the help of another article of the same event or of the page's crawl, always shown as such; `entered`
 * by a person.
 */
export const dateBases = ['stated', 'relative', 'inferred', 'entered'] as const;

/** A date as a source gives it. Inside the house a date is this record, never a bare string. */
export const dateRecordSchema = z.object({
  /** The words of the source: "May. 20, 2019", "지난 17일", "last October". */
  asWritten: z.string(),
  means: z.enum(dateMeanings),
  /** ISO `2019-05-20`, `2019-05` or `2019` after `precision`; null where it stays as written. */
  value: z.string().nullable(),
  precision: z.enum(['day', 'month', 'year', 'none']),
  basis: z.enum(dateBases),
  /** Where it was read: `byline`, `text`, `url`, `meta article:published_time`, `field publishedAt`, `article a_…`, `crawl note`, `person`. */
  from: z.string(),
});
export type DateRecord = z.infer<typeof dateRecordSchema>;

/** A date found in a text, with its place there. */
export interface DateMention extends Span {
  readonly record: DateRecord;
}
