/** A library with plain rules and a clock in the hand, on any engine. */
import type { AddReport } from '../../src/domain/article.ts';
import type { Acquired } from '../../src/library/acquire/acquired.ts';
import { type LearnDeps, learn } from '../../src/library/learn/learn.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { openDecisionStore } from '../../src/storage/decision-store.ts';
import { openLibraryDoor } from '../../src/storage/library-door.ts';
import type { Place } from '../contracts/engines.ts';
import { handClock } from './clock.ts';
import { documents, plainAnalyse, plainRead } from './plain-reading.ts';
import { plainRules } from './plain-rules.ts';

export const ORGANISATION = 'test';

export async function openTestLibrary(place: Place) {
  const database = await place.open();
  const clock = handClock();
  const door = openLibraryDoor(database, ORGANISATION);
  const deps: LearnDeps = {
    read: plainRead,
    analyse: plainAnalyse,
    rules: plainRules,
    sample: false,
    library: door,
    clock,
    signal: new AbortController().signal,
  };
  return {
    database,
    clock,
    door,
    deps,
    store: openArticleStore(database, ORGANISATION),
    decisions: openDecisionStore(database, ORGANISATION),
    add: (...all: readonly Acquired[]) => collected(learn(documents(...all), deps)),
    addSample: (...all: readonly Acquired[]) => collected(learn(documents(...all), { ...deps, sample: true })),
  };
}

export async function collected(reports: AsyncIterable<AddReport>): Promise<AddReport[]> {
  const all: AddReport[] = [];
  for await (const report of reports) all.push(report);
  return all;
}
