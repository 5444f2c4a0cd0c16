/** What matching needs of the house. */
import type { Clock } from '../basics/clock.ts';
import type { AlertStore } from '../domain/alert-store.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleId, PartnershipId } from '../domain/ids.ts';
import type { LedgerRecord } from '../domain/ledger.ts';
import type { FollowMatcher } from './follow-matcher.ts';
import type { Split } from './owed.ts';

export interface MatchDeps {
  readonly store: AlertStore;
  readonly matcher: FollowMatcher;
  readonly articles: (ids: readonly ArticleId[]) => Promise<readonly Article[]>;
  /** The records that hold these, as shown: merged by people or by the rules. */
  readonly records: (ids: readonly PartnershipId[], language: 'en' | 'ko') => Promise<readonly LedgerRecord[]>;
  readonly clock: Clock;
  readonly split: Split;
}
