/** What people change in the ledger: merge, split, set, clear, reject, and undo of any of them. */
import type { Clock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { PartnershipId } from '../domain/ids.ts';
import {
  type CorrectableField,
  correctableFields,
  type LedgerChange,
  type LedgerCorrection,
  type LedgerReader,
  type LedgerRecord,
  type LedgerStore,
  type StageAnchor,
} from '../domain/ledger.ts';
import { stageKinds } from '../domain/partnership.ts';
import { correctionId, partnershipId } from './ids.ts';

export interface CorrectLedgerDeps {
  readonly store: LedgerStore;
  readonly reader: LedgerReader;
  readonly clock: Clock;
  /** Who does it. */
  readonly by: string;
}

export async function mergeRecords(
  into: PartnershipId,
  from: PartnershipId,
  deps: CorrectLedgerDeps,
): Promise<LedgerCorrection> {
  const [stays, goes] = [await recordOf(into, deps), await recordOf(from, deps)];
  if (stays.id === goes.id) throw new PactwireError('bad-arguments', 'These are one record already; name two.');
  return record(stays.id, { kind: 'merge', from: goes.id }, deps);
}

/** The stages by their numbers as shown, from 1. */
export async function splitRecord(
  id: PartnershipId,
  stages: readonly number[],
  deps: CorrectLedgerDeps,
): Promise<LedgerCorrection> {
  const found = await recordOf(id, deps);
  const anchors = [...new Set(stages)].flatMap((number) => anchorsOf(found, number));
  if (new Set(stages).size >= found.stages.length)
    throw new PactwireError(
      'bad-arguments',
      `${id} has ${found.stages.length} stages; at least one of them must stay.`,
    );
  const to = partnershipId('split', found.id, JSON.stringify(anchors), deps.clock.now().toISOString());
  return record(found.id, { kind: 'split', to, anchors }, deps);
}

export async function setField(
  id: PartnershipId,
  stage: number,
  field: string,
  value: string,
  deps: CorrectLedgerDeps,
): Promise<LedgerCorrection> {
  const found = await recordOf(id, deps);
  const known = fieldOf(field);
  return record(
    found.id,
    { kind: 'set', field: known, value: checkedValue(known, value), anchors: anchorsOf(found, stage) },
    deps,
  );
}

export async function clearField(
  id: PartnershipId,
  stage: number,
  field: string,
  deps: CorrectLedgerDeps,
): Promise<LedgerCorrection> {
  const found = await recordOf(id, deps);
  const known = fieldOf(field);
  if (known === 'kind')
    throw new PactwireError('bad-arguments', 'A stage always has a kind; set another, or reject the stage.');
  return record(found.id, { kind: 'clear', field: known, anchors: anchorsOf(found, stage) }, deps);
}

export async function rejectRecord(
  id: PartnershipId,
  stage: number | null,
  deps: CorrectLedgerDeps,
): Promise<LedgerCorrection> {
  const found = await recordOf(id, deps);
  return record(found.id, { kind: 'reject', anchors: stage === null ? [] : anchorsOf(found, stage) }, deps);
}

/** By the correction's own id, or the newest one of a record, also of one that is not shown any more. */
export async function undoCorrection(id: string, deps: CorrectLedgerDeps): Promise<LedgerCorrection> {
  const all = await deps.store.corrections();
  const found = all.find((one) => one.id === id) ?? (await newestOf(id, all, deps.store));
  if (found === undefined)
    throw new PactwireError('not-found', `There is no correction ${id}, and none of a record ${id}.`);
  if (found.undoneAt !== null) throw new PactwireError('bad-input', `Correction ${found.id} has been undone already.`);
  const undoneAt = deps.clock.now().toISOString();
  await deps.store.markUndone(found.id, undoneAt);
  return { ...found, undoneAt };
}

/** Of a record by any id that it has or had: the correction may name another one of these. */
async function newestOf(id: PartnershipId, all: readonly LedgerCorrection[], store: LedgerStore) {
  const now = (await store.resolve(id)) ?? id;
  for (const one of all.filter(({ undoneAt }) => undoneAt === null).reverse())
    if (one.partnership === id || ((await store.resolve(one.partnership)) ?? one.partnership) === now) return one;
  return undefined;
}

async function recordOf(id: PartnershipId, { store, reader }: CorrectLedgerDeps): Promise<LedgerRecord> {
  for (const wanted of [id, (await store.resolve(id)) ?? id]) {
    for await (const found of reader.partnerships({ ids: [wanted] }, 'en')) return found;
  }
  throw new PactwireError('not-found', `The ledger holds no record ${id}; \`pactwire partnerships\` shows all.`);
}

function anchorsOf({ id, stages }: LedgerRecord, number: number): readonly StageAnchor[] {
  const stage = stages[number - 1];
  if (stage === undefined)
    throw new PactwireError('bad-arguments', `${id} has ${stages.length} stages; there is no stage ${number}.`);
  return stage.anchors;
}

async function record(
  partnership: PartnershipId,
  change: LedgerChange,
  { store, clock, by }: CorrectLedgerDeps,
): Promise<LedgerCorrection> {
  const at = clock.now().toISOString();
  const id = correctionId(partnership, at, JSON.stringify(change));
  const correction = { id, at, by, partnership, change, undoneAt: null };
  await store.record(correction);
  return correction;
}

function fieldOf(field: string): CorrectableField {
  const known = correctableFields.find((one) => one === field);
  if (known) return known;
  throw new PactwireError('bad-arguments', `There is no field “${field}”; there are ${correctableFields.join(', ')}.`);
}

function checkedValue(field: CorrectableField, written: string): string {
  const value = written.trim();
  const wrong = (what: string) => new PactwireError('bad-arguments', `“${value}” is no ${what}.`);
  if (value === '')
    throw new PactwireError('bad-arguments', `Say what ${field} is; \`partnerships clear\` empties it.`);
  if (field === 'kind' && !stageKinds.some((kind) => kind === value))
    throw wrong(`kind; there are ${stageKinds.join(', ')}`);
  if (field === 'binding' && value !== 'yes' && value !== 'no')
    throw wrong('answer to whether it is binding; say yes or no');
  const isDate = field === 'signed' || field === 'announced' || field === 'took-place';
  if (isDate && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    throw wrong('date; write it as 2019-05-20, 2019-05 or 2019');
  return value;
}
