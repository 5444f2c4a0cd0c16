/** What is told to have ended, and the term of what is not over: "under a contract that ends in 2029", told in 2025. */
import type { LedgerStage } from '../domain/ledger.ts';

type Dated = LedgerStage['dates'][number];

/** Whether all that is known of an end is a day still to come when it was told. */
export function stillRuns(stage: LedgerStage): boolean {
  const known = stage.dates.filter(({ means }) => means !== 'mentioned');
  return stage.kind === 'ended' && known.length > 0 && known.every((date) => isTerm(stage, date));
}

/** What was called off before its term did not end with it: that term is not said of the end. */
export function isTerm({ kind, evidence }: LedgerStage, { means, value }: Dated): boolean {
  const told = evidence.flatMap(({ published }) => published?.value ?? []).sort()[0];
  return kind === 'ended' && means === 'ends' && value !== null && told !== undefined && value > told;
}
