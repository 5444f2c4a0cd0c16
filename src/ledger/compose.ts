/** A record as it is shown, out of its readings, their articles and what people corrected. Pure. */

import type { PartnershipId } from '../domain/ids.ts';
import type { LedgerCorrection, LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import type { Party } from '../domain/partnership.ts';
import { companyById, displayName } from '../library/companies/companies.ts';
import { correctStage, keptStages, shownCorrection } from './apply-corrections.ts';
import { startCiting } from './cite.ts';
import { composeStage } from './compose-stage.ts';
import { denialsOf } from './denials.ts';
import { nameOfMark } from './mark.ts';
import { stagesOf } from './stages.ts';
import { inOrder, type Telling } from './telling.ts';

export interface RecordParts {
  readonly id: PartnershipId;
  readonly aliases: readonly PartnershipId[];
  readonly tellings: readonly Telling[];
  /** What is denied of the same parties. */
  readonly denials?: readonly Telling[];
  /** Those of this record that stand, oldest first. */
  readonly corrections: readonly LedgerCorrection[];
}

/** Null where people rejected all of it. */
export function composeRecord(parts: RecordParts, language: 'en' | 'ko'): LedgerRecord | null {
  const { id, aliases, tellings, denials = [], corrections } = parts;
  const stages = keptStages(stageTellings(tellings), corrections);
  if (stages.length === 0) return null;
  const cite = startCiting(language);
  const parties = partiesOf(stages.flat(), language);
  const composed = stages.map(
    (stage, at): LedgerStage =>
      correctStage(saidBy(composeStage(stage, cite, denialsOf(stage, denials)), parties), at, stages, corrections),
  );
  return {
    id,
    parties,
    stages: composed,
    aliases,
    corrections: corrections.map(shownCorrection),
    sample: tellings.every(({ article }) => article.sample),
  };
}

/** A party that says it is called as the record calls it. */
function saidBy(stage: LedgerStage, parties: readonly Party[]): LedgerStage {
  const speaker = parties.find(({ companyId }) => displayName(companyId, 'en') === stage.statedBy);
  return speaker === undefined ? stage : { ...stage, statedBy: speaker.name };
}

/** By day; stages of unknown day where they were told. */
function stageTellings(tellings: readonly Telling[]): Telling[][] {
  const byName = new Map(tellings.map((telling) => [nameOfMark(telling.mark), telling]));
  const groups = stagesOf(tellings.map(({ mark }) => mark));
  const day = (group: (typeof groups)[number]) =>
    group.first ?? Math.min(...group.marks.map(({ told }) => told?.from ?? 0)) - 0.5;
  return [...groups]
    .sort((a, b) => day(a) - day(b))
    .map(({ marks }) => marks.map((mark) => byName.get(nameOfMark(mark))!));
}

/** In the order the first report names them. */
function partiesOf(tellings: readonly Telling[], language: 'en' | 'ko'): Party[] {
  const named = new Map<string, Party>();
  for (const { reading } of inOrder(tellings)) {
    for (const { value } of reading.parties) {
      const { companyId, role } = value;
      const known = named.get(companyId);
      const name = companyById(companyId) ? displayName(companyId, language) : (known?.name ?? value.name);
      named.set(companyId, { companyId, name, role: known?.role ?? role });
    }
  }
  return [...named.values()];
}
