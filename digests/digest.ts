/** What a digest is: data. A new one is a file beside this one and a line in index.ts. */
import type { DigestKind } from '../src/domain/digest.ts';
import type { EditionSection } from '../src/domain/edition.ts';

export interface DigestDefinition extends DigestKind {
  /** An item lies at most so many days before the period's end. */
  readonly windowDays: number;
  readonly sections: readonly EditionSection[];
  /** How many lines of a kind an edition holds; what is left is counted. */
  readonly most: { readonly partnerships: number; readonly stories: number };
  /** The days that are counted, and against how many periods as long before them. */
  readonly numbers: { readonly days: number; readonly before: number } | null;
  /** From so many partnerships on there is a picture; null: never. */
  readonly pictureFrom: number | null;
}
