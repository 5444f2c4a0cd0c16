import type { CompanyId } from './ids.ts';
import type { Span } from './text.ts';

/** One organisation of the company table. `names` holds every way to write it; the first English one is its display name. */
export interface Company {
  readonly id: CompanyId;
  readonly name: string;
  readonly nameKo: string | null;
  /** Every spelling in every script, the two above among them. */
  readonly names: readonly string[];
  /** ISO 3166 alpha-2 of the head office, `INT` for bodies of many countries. */
  readonly country: string;
  readonly kind: CompanyKind;
}

export const companyKinds = [
  'operator',
  'vendor',
  'chipmaker',
  'cloud',
  'internet',
  'software',
  'ai',
  'satellite',
  'electronics',
  'automotive',
  'media',
  'investor',
  'body',
  'government',
  'university',
  'industry',
] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** A company named in a text. `viaProduct` where the text names its product ("GiGA Genie" stands for KT). */
export interface CompanyMention extends Span {
  readonly companyId: CompanyId;
  readonly asWritten: string;
  readonly viaProduct: boolean;
}

/** A person named in a text, with the role and company the text gives. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly role: string | null;
  readonly companyId: CompanyId | null;
}
