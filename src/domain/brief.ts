/** One company on one page, or the history of two. */
import type { CompanyId, PartnershipId, StoryId } from './ids.ts';
import type { LedgerRecord, LedgerStage } from './ledger.ts';

export interface CompanyBrief {
  readonly company: BriefCompany;
  /** Newest first. */
  readonly latest: readonly StageOf[];
  /** Those it did most with first. */
  readonly partners: readonly Partner[];
  /** Newest first. */
  readonly stories: readonly BriefStory[];
  /** More records are in the ledger than were looked at. */
  readonly more: boolean;
}

export interface BriefCompany {
  readonly id: CompanyId;
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly kind: string | null;
}

export interface StageOf {
  readonly partnershipId: PartnershipId;
  readonly record: LedgerRecord;
  readonly stage: LedgerStage;
}

export interface Partner {
  readonly companyId: CompanyId;
  readonly name: string;
  readonly partnerships: number;
  readonly latest: LedgerStage;
}

export interface BriefStory {
  readonly storyId: StoryId;
  readonly title: string | null;
  readonly sourceNote: string;
  readonly articles: number;
}

export interface Timeline {
  readonly parties: readonly BriefCompany[];
  /** Oldest first. */
  readonly stages: readonly StageOf[];
}
