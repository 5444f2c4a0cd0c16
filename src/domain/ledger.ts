/** The ledger between the room that keeps it and those who store, read and correct it. */
import type { ArticleId, CompanyId, PartnershipId } from './ids.ts';
import type { Partnership, Stage, StageKind } from './partnership.ts';
import type { StageReading } from './stage-reading.ts';

/** A reading as it is kept: what one article says of one stage, and the record it stands in. */
export interface KeptReading {
  readonly articleId: ArticleId;
  /** Which of the article's readings, from 0. */
  readonly no: number;
  readonly version: number;
  readonly sample: boolean;
  readonly reading: StageReading;
}

/** The same without its quotes: what readings are compared by. */
export interface KeptMark {
  readonly articleId: ArticleId;
  readonly no: number;
  /** The exact parties, as one key. */
  readonly own: string;
  /** The parties of the record it stands in: its own, or more where this article leaves some out. */
  readonly home: string;
  /** Null for what makes no record: planned, rumoured, denied. */
  readonly partnership: PartnershipId | null;
  /** JSON of the ledger's own making. */
  readonly mark: string;
}

export interface NewReading extends KeptReading, KeptMark {
  readonly companies: readonly CompanyId[];
  /** Every two of three or more parties, so that articles that leave one out find the reading. */
  readonly pairs: readonly string[];
  /** ISO day of what it tells, else of the telling; empty where neither is known. */
  readonly day: string;
}

export interface Assignment {
  readonly articleId: ArticleId;
  readonly no: number;
  readonly home: string;
  readonly partnership: PartnershipId | null;
}

/** A look-up around a day: readings of unknown day are found too. */
export interface Around {
  readonly key: string;
  readonly from: string;
  readonly until: string;
}

/** Inside one write transaction. */
export interface LedgerWriter {
  ofArticles(ids: readonly ArticleId[]): Promise<readonly KeptMark[]>;
  /** Readings of these articles with something that a model pointed at. */
  pointedOf(ids: readonly ArticleId[]): Promise<readonly KeptReading[]>;
  ofHomes(homes: readonly string[]): Promise<readonly KeptMark[]>;
  /** Readings of exactly these parties. */
  ofParties(lookups: readonly Around[]): Promise<readonly KeptMark[]>;
  /** Readings of three or more parties, these two among them. */
  ofPairs(lookups: readonly Around[]): Promise<readonly KeptMark[]>;
  drop(ids: readonly ArticleId[]): Promise<void>;
  insert(readings: readonly NewReading[]): Promise<void>;
  assign(assignments: readonly Assignment[]): Promise<void>;
  /** Ids that were absorbed by others, and ids that stand for themselves again. */
  alias(
    absorbed: readonly { readonly id: PartnershipId; readonly into: PartnershipId }[],
    alive: readonly PartnershipId[],
  ): Promise<void>;
}

/** Which stage a correction means: the one that most of these readings tell. */
export interface StageAnchor {
  readonly articleId: ArticleId;
  readonly kind: StageKind;
}

export const correctableFields = [
  'kind',
  'signed',
  'announced',
  'took-place',
  'place',
  'value',
  'binding',
  'topics',
  'stated-by',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** What a person changed. It names articles, not readings, so that it outlives reading them again. */
export type LedgerChange =
  | { readonly kind: 'merge'; readonly from: PartnershipId }
  | { readonly kind: 'split'; readonly to: PartnershipId; readonly anchors: readonly StageAnchor[] }
  | {
      readonly kind: 'set';
      readonly field: CorrectableField;
      readonly value: string;
      readonly anchors: readonly StageAnchor[];
    }
  | { readonly kind: 'clear'; readonly field: CorrectableField; readonly anchors: readonly StageAnchor[] }
  /** The whole record where no anchors are given. */
  | { readonly kind: 'reject'; readonly anchors: readonly StageAnchor[] };

export interface LedgerCorrection {
  /** `c_` and 16 hex digits. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly partnership: PartnershipId;
  readonly change: LedgerChange;
  readonly undoneAt: string | null;
}

/** A partnership as it is shown: with what people changed of it and how many tell it. */
export interface LedgerRecord extends Partnership {
  readonly stages: readonly LedgerStage[];
  /** Ids it was known by before records were joined. */
  readonly aliases: readonly PartnershipId[];
  readonly corrections: readonly ShownCorrection[];
  readonly sample: boolean;
}

export interface LedgerStage extends Stage {
  /** What a correction of this stage holds on to. */
  readonly anchors: readonly StageAnchor[];
  /** How many publications tell it, and how many origins their statements have. */
  readonly outlets: number;
  readonly independent: number;
  /** Told as background only, by every article that tells it: when it was is not known from when it was told. */
  readonly background: boolean;
  /** What a person entered over what was read. */
  readonly entered: readonly { readonly field: CorrectableField; readonly by: string; readonly at: string }[];
}

export interface ShownCorrection {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  /** "date signed set to 2019-03", in words. */
  readonly what: string;
}

/** What is looked for, in words. */
export interface LedgerWish {
  /** Names in any script, or ids; a record must have all of them. */
  readonly companies?: readonly string[];
  readonly topic?: string;
  readonly kind?: string;
  readonly since?: string;
  readonly until?: string;
}

export interface LedgerFilter {
  /** Every one of these groups must have a party in the record: `[['kt'], ['microsoft', 'azure']]`. */
  readonly companies?: readonly (readonly CompanyId[])[];
  readonly topics?: readonly string[];
  readonly kinds?: readonly StageKind[];
  /** ISO dates of any precision; both may be the same. */
  readonly since?: string;
  readonly until?: string;
  readonly ids?: readonly PartnershipId[];
}

export interface LedgerReader {
  /** Newest stage first; rejected ones never. */
  partnerships(filter: LedgerFilter, language: 'en' | 'ko'): AsyncIterable<LedgerRecord>;
}

/** What the reader of the ledger asks of storage. */
export interface LedgerStore {
  /** Newest first, samples only while there is nothing else; a first sieve that lets too much pass, never too little. */
  ids(filter: LedgerFilter): Promise<readonly PartnershipId[]>;
  readings(ids: readonly PartnershipId[]): Promise<readonly (KeptReading & { readonly partnership: PartnershipId })[]>;
  /** What makes no record, of exactly these parties: planned, rumoured, denied. */
  unrecorded(own: readonly string[]): Promise<readonly KeptReading[]>;
  aliases(
    ids: readonly PartnershipId[],
  ): Promise<readonly { readonly id: PartnershipId; readonly into: PartnershipId }[]>;
  /** Where an id was absorbed, the one that absorbed it; the id itself where it stands; null for none of ours. */
  resolve(id: PartnershipId): Promise<PartnershipId | null>;
  /** All of them, oldest first: people correct by hand, so they are few. */
  corrections(): Promise<readonly LedgerCorrection[]>;
  record(correction: LedgerCorrection): Promise<void>;
  markUndone(id: string, at: string): Promise<void>;
}
