/** What an edition tells, between selecting and saying it. */
import type { Citation } from './answer.ts';
import type { ArticleId, CompanyId, StoryId } from './ids.ts';
import type { LedgerRecord, LedgerStage, ShownCorrection } from './ledger.ts';
import type { StageKind } from './partnership.ts';

/** The order in which an edition tells them. */
export const editionSections = [
  'partnerships',
  'stages',
  'meetings',
  'disputes',
  'corrections',
  'stories',
  'followed',
  'numbers',
  'silent',
] as const;
export type EditionSection = (typeof editionSections)[number];

export interface NewsBase {
  /** Under each of these it is known to have been told. */
  readonly keys: readonly string[];
  /** ISO instant: the library learned it then, at the latest. */
  readonly learnedAt: string;
  readonly articles: readonly { readonly id: ArticleId; readonly version: number; readonly storyId: StoryId }[];
  readonly companies: readonly CompanyId[];
  readonly topics: readonly string[];
}

/** A record that has a stage in the window: as it stood at the window's end. */
export interface StageNews extends NewsBase {
  readonly what: 'stage';
  readonly record: LedgerRecord;
  /** The latest stage of the window. */
  readonly stage: LedgerStage;
  /** Its first stage is in the window: the partnership is new. */
  readonly fresh: boolean;
  /** The latest of its days in the window; null where only the day it was told is known. */
  readonly day: string | null;
  /** `stage`, and under which a story it tells is known. */
  readonly storyKeys: readonly string[];
}

const meetings: readonly StageKind[] = ['talks', 'visit'];

/** A meeting is never told as a deal, new or not. */
export function stageSection({ stage, fresh }: StageNews): 'partnerships' | 'stages' | 'meetings' {
  if (meetings.includes(stage.kind)) return 'meetings';
  return fresh ? 'partnerships' : 'stages';
}

export interface DisputeNews extends NewsBase {
  readonly what: 'dispute';
  readonly record: LedgerRecord;
  readonly stage: LedgerStage;
  readonly field: string;
}

export interface CorrectionNews extends NewsBase {
  readonly what: 'correction';
  readonly record: LedgerRecord;
  readonly stage: LedgerStage;
  readonly correction: ShownCorrection;
}

export interface StoryNews extends NewsBase {
  readonly what: 'story';
  readonly storyId: StoryId;
  readonly title: string | null;
  /** Of its first article, with the sentence that it is cited by. */
  readonly citation: Citation;
  readonly outlets: number;
  readonly independent: number;
}

export interface News {
  readonly stages: readonly StageNews[];
  readonly disputes: readonly DisputeNews[];
  readonly corrections: readonly CorrectionNews[];
  readonly stories: readonly StoryNews[];
}

export interface Numbers {
  readonly articles: number;
  readonly partnerships: number;
  /** On average of the periods before; null where the library held nothing then. */
  readonly before: { readonly articles: number; readonly partnerships: number } | null;
}

export interface Silent {
  /** Of those who wrote regularly in the time before. */
  readonly publishers: SilentOf;
  /** Of the feeds that are read. */
  readonly feeds: SilentOf;
}

export interface SilentOf {
  readonly silent: readonly string[];
  /** How many there are in all. */
  readonly of: number;
}

export interface FollowedNews {
  readonly name: string;
  readonly partnerships: number;
  readonly stories: number;
}

/** What one edition tells, in order. */
export interface Selection extends News {
  /** ISO day that the period ends on. */
  readonly until: string;
  /** More news of the window than an edition holds. */
  readonly left: number;
  readonly followed: readonly FollowedNews[];
  readonly numbers: Numbers | null;
  readonly silent: Silent | null;
  /** Periods, by their names, that were due while nothing ran. */
  readonly missed: readonly string[];
}
