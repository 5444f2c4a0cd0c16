import type { Citation } from './answer.ts';
import type { DateRecord } from './date-record.ts';
import type { CompanyId, PartnershipId } from './ids.ts';

/** Kinds of stage, in the order a deal usually passes them. A meeting or an MOU is never called a contract. */
export const stageKinds = [
  'talks',
  'visit',
  'mou',
  'agreement',
  'contract',
  'investment',
  'joint-venture',
  'acquisition',
  'launch',
  'ended',
] as const;
export type StageKind = (typeof stageKinds)[number];

export interface Party {
  readonly companyId: CompanyId;
  readonly name: string;
  readonly role: string | null;
}

export interface Stage {
  readonly kind: StageKind;
  readonly dates: readonly (DateRecord & { readonly citation: Citation })[];
  readonly place: string | null;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly value: string | null;
  readonly binding: 'yes' | 'no' | 'not-stated';
  readonly statedBy: string | null;
  /** `readBy` where a model pointed at the field. */
  readonly evidence: readonly (Citation & { readonly field: string; readonly readBy?: 'model' })[];
  readonly disputed: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly citations: readonly number[] }[];
  }[];
}

export interface Partnership {
  readonly id: PartnershipId;
  readonly parties: readonly Party[];
  readonly stages: readonly Stage[];
}
