/** Whoever takes articles into the library. */
import type { AddReport } from '../domain/article.ts';
import type { AddRequest } from '../house.ts';
import type { Acquired } from '../library/acquire/acquired.ts';

export interface Learner {
  add(request: AddRequest): AsyncIterable<AddReport>;
  addSample(): AsyncIterable<AddReport>;
  /** What somebody else acquired. */
  learn(documents: AsyncIterable<Acquired>): AsyncIterable<AddReport>;
  close(): Promise<void>;
}
