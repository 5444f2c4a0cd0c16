/** Wires fetching: the guarded way out, the workers that read what comes in, and addresses as articles. */
import { systemClock } from './basics/clock.ts';
import type { Config } from './config.ts';
import { type AcquireAddressDeps, acquireAddress } from './fetching/acquire-address.ts';
import { addressRules } from './fetching/address-rules.ts';
import { createFetchedWorkers } from './fetching/fetched-workers.ts';
import { createFetcher } from './fetching/fetcher.ts';
import { goodManners } from './fetching/manners.ts';
import type { Acquired } from './library/acquired.ts';

export interface Fetching {
  readonly deps: AcquireAddressDeps;
  acquire(address: string): AsyncIterable<Acquired>;
  close(): Promise<void>;
}

const userAgent = 'Pactwire/0.1 (news library; reads feeds and the pages they name)';

export function openFetching({ fetchPrivate }: Config, signal: AbortSignal): Fetching {
  const fetcher = createFetcher({ rules: addressRules(fetchPrivate), userAgent });
  const workers = createFetchedWorkers();
  const deps = { fetcher, workers, manners: goodManners(fetcher, systemClock), signal };
  return {
    deps,
    acquire: (address) => acquireAddress(address, deps),
    async close() {
      await fetcher.close();
      await workers.close();
    },
  };
}
