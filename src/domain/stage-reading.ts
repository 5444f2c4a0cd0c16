/** What one article says of one stage of one partnership, before it joins the ledger. Offsets are in the article's text. */
import type { DateRecord } from './date-record.ts';
import type { CompanyId } from './ids.ts';
import type { StageKind } from './partnership.ts';
import type { Span } from './text.ts';

/** Planned, denied and rumoured stages are kept apart from what has happened; `past` is told as background. */
export type StageModality = 'happened' | 'planned' | 'denied' | 'rumoured' | 'past';

/** A field with the words it was read from. */
export interface Read<T> extends Span {
  readonly value: T;
  /** Where the rules missed it and a model pointed at it; the value is read by code all the same. */
  readonly by?: 'model';
}

export interface StageReading {
  readonly kind: Read<StageKind>;
  readonly modality: StageModality;
  /** Two or more; a company in no table has the slug of its name as id. */
  readonly parties: readonly Read<{
    readonly companyId: CompanyId;
    readonly name: string;
    readonly role: string | null;
  }>[];
  readonly dates: readonly Read<DateRecord>[];
  readonly place: Read<string> | null;
  readonly people: readonly Read<string>[];
  /** Topic ids of the topic table. */
  readonly topics: readonly Read<string>[];
  readonly value: Read<{ readonly amount: number; readonly currency: string; readonly asWritten: string }> | null;
  readonly binding: Read<'yes' | 'no'> | null;
  readonly statedBy: Read<string> | null;
  /** The sentence that carries the stage. */
  readonly sentence: Span;
}
