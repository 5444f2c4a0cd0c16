// One visit to an address: fetched, unpacked, and read by the worker; faults in words.
import { PactwireError } from '../basics/errors.ts';
import type { FetchedDocument } from './fetched.ts';
import type { FetchedWorkers } from './fetched-workers.ts';
import type { Fetched, Fetcher, FetchWish } from './fetcher.ts';
import { statusInWords } from './status-table.ts';

export interface VisitDeps {
  readonly fetcher: Fetcher;
  readonly workers: FetchedWorkers;
}

export interface Visit {
  readonly answer: Omit<Fetched, 'body'>;
  readonly document: FetchedDocument;
}

/** `unreachable` where the server's status is no page; the error carries the answer. */
export class StatusFault extends PactwireError {
  readonly answer: Omit<Fetched, 'body'>;

  constructor(message: string, answer: Omit<Fetched, 'body'>) {
    super('unreachable', message);
    this.answer = answer;
  }
}

/** Null where nothing has changed since the last visit. Follows one page that only sends on. */
export async function visit(address: string, deps: VisitDeps, wish: FetchWish = {}): Promise<Visit | null> {
  const first = await visitOnce(address, deps, wish);
  const onward = first?.document.kind === 'page' ? first.document.links.refresh : null;
  if (onward === null || onward === first?.answer.url) return first;
  return visitOnce(onward, deps, wish.signal === undefined ? {} : { signal: wish.signal });
}

async function visitOnce(address: string, { fetcher, workers }: VisitDeps, wish: FetchWish): Promise<Visit | null> {
  const { body, ...answer } = await fetcher.fetch(address, wish);
  if (answer.status === 304) return null;
  const fault = statusInWords(answer.status);
  if (fault !== null) throw new StatusFault(`${new URL(answer.url).host} ${fault}`, answer);
  const contentType = answer.headers['content-type'] ?? null;
  return { answer, document: await workers.run({ bytes: body, contentType, url: answer.url }) };
}
