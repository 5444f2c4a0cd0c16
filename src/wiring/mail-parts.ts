/** What the mail room is made of. */

import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import type { PassageSearch } from '../domain/ports.ts';
import type { LedgerDesk } from '../house.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import type { WithModel } from './answers.ts';
import type { MailTimes } from './mail-times.ts';

export interface MailParts {
  readonly database: Database;
  readonly search: PassageSearch;
  readonly shelf: ArticleStore;
  readonly ledger: Pick<LedgerDesk, 'brief' | 'timeline' | 'list' | 'asLine'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly times?: Partial<MailTimes>;
  readonly features?: readonly ChatFeature[];
  /** Null where no model is set up. */
  readonly written?: WithModel | null;
}
