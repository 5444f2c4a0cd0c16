/** A record as the contract has it: parties and stages, then what people corrected. */
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';

export function recordJson({ id, parties, stages, aliases, corrections, sample }: LedgerRecord): object {
  return { id, parties, stages: stages.map(stageJson), aliases, corrections, ...(sample ? { sample } : {}) };
}

/** Without what corrections hold on to. */
export function stageJson({ anchors: _anchors, ...stage }: LedgerStage): object {
  return stage;
}
