/** What people merged and split, over the records that the rules found: which readings are shown under which id. Pure. */
import type { PartnershipId } from '../domain/ids.ts';
import type { LedgerCorrection } from '../domain/ledger.ts';
import { anchorScore } from './apply-corrections.ts';
import type { Telling } from './telling.ts';

export interface Overlay {
  /** Under which ids what the rules put under this one may be shown. */
  shownAs(id: PartnershipId): readonly PartnershipId[];
  /** The ids of the rules whose readings may be shown under this one. */
  sourcesOf(shown: PartnershipId): readonly PartnershipId[];
  shownId(id: PartnershipId, telling: Pick<Telling, 'mark'>): PartnershipId;
  /** The corrections of a shown record that stand, oldest first. */
  of(shown: PartnershipId): readonly LedgerCorrection[];
  readonly corrected: readonly PartnershipId[];
}

/** @param standing corrections that are not undone, oldest first, of ids as they are now. */
export function overlayOf(standing: readonly LedgerCorrection[]): Overlay {
  const steps = standing.flatMap(stepOf);
  const shownAs = (id: PartnershipId): PartnershipId[] => {
    let ids = [id];
    for (const { from, to, whole } of steps) {
      if (ids.includes(from)) ids = [...(whole ? ids.filter((one) => one !== from) : ids), to];
    }
    return [...new Set(ids)];
  };
  return {
    shownAs,
    sourcesOf(shown) {
      const sources = new Set([shown]);
      for (const { from, to } of [...steps].reverse()) if (sources.has(to)) sources.add(from);
      return [...sources];
    },
    shownId(id, telling) {
      let shown = id;
      for (const { from, to, takes } of steps) if (shown === from && takes(telling)) shown = to;
      return shown;
    },
    of: (shown) => standing.filter(({ partnership }) => partnership === shown),
    corrected: [
      ...new Set(
        standing.flatMap(({ partnership, change }) =>
          change.kind === 'merge' ? [partnership, change.from] : [partnership],
        ),
      ),
    ],
  };
}

interface Step {
  readonly from: PartnershipId;
  readonly to: PartnershipId;
  readonly whole: boolean;
  takes(telling: Pick<Telling, 'mark'>): boolean;
}

function stepOf({ partnership, change }: LedgerCorrection): Step[] {
  if (change.kind === 'merge') return [{ from: change.from, to: partnership, whole: true, takes: () => true }];
  if (change.kind !== 'split') return [];
  const takes = (telling: Pick<Telling, 'mark'>) => anchorScore(telling, change.anchors) === 100;
  return [{ from: partnership, to: change.to, whole: false, takes }];
}
