// What visiting a source takes: the store of sources, the library that learns, the time, and how often.
import type { Clock } from '../basics/clock.ts';
import type { AddReport } from '../domain/article.ts';
import type { SourceStore } from '../domain/source.ts';
import type { Acquired } from '../library/acquire/acquired.ts';
import type { AcquireAddressDeps } from './acquire-address.ts';
import type { PollingTimes } from './polling-times.ts';

export interface PollDeps extends AcquireAddressDeps {
  readonly store: SourceStore;
  readonly learn: (documents: AsyncIterable<Acquired>) => AsyncIterable<AddReport>;
  readonly clock: Clock;
  /** From 0 to 1: so that many feeds of one host are not due in one moment. */
  readonly random: () => number;
  readonly times: PollingTimes;
}
