// Which stage word names an event that several words tell of.
import type { StageKind } from '../../domain/partnership.ts';
import type { Trigger } from './reading-types.ts';

/** What says most of one event comes first. A memorandum stands first: whatever it is about, it is no more than that. */
const ranks: Readonly<Record<StageKind, number>> = {
  ended: 0,
  mou: 1,
  'joint-venture': 2,
  acquisition: 3,
  investment: 4,
  contract: 5,
  agreement: 6,
  launch: 7,
  visit: 8,
  talks: 9,
};
const weakRank = 10;
/** "Will use its models": below any agreement that says so, above a launch. */
const useRank = 6.5;

export function rankOf({ kind, weak, frame }: Trigger): number {
  if (weak) return weakRank;
  return frame === 'uses' || frame === 'resells' ? useRank : ranks[kind];
}
