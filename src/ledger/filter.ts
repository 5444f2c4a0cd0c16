/** Whether a record is what a filter asks for. Kind, topic and time must be those of one stage. */
import type { LedgerFilter, LedgerRecord, LedgerStage } from '../domain/ledger.ts';

export function matches(record: LedgerRecord, filter: LedgerFilter): boolean {
  const parties = record.parties.map(({ companyId }) => companyId);
  const companies = (filter.companies ?? []).every((group) => group.some((id) => parties.includes(id)));
  return companies && record.stages.some((stage) => stageMatches(stage, filter));
}

export function stageMatches(stage: LedgerStage, { kinds, topics, since, until }: LedgerFilter): boolean {
  if (kinds && !kinds.includes(stage.kind)) return false;
  if (topics && !stage.topics.some((topic) => topics.includes(topic))) return false;
  if (since === undefined && until === undefined) return true;
  return timesOf(stage).some((value) => within(value, since, until));
}

/** The stage's own dates; where it has none that is known, when it was told. */
export function timesOf(stage: LedgerStage): string[] {
  const dated = stage.dates.flatMap(({ value }) => value ?? []);
  if (dated.length > 0) return dated;
  return [...new Set(stage.evidence.flatMap(({ published }) => published?.value ?? []))];
}

/** A month is within every period that holds one of its days. */
function within(value: string, since = '', until = '9999'): boolean {
  const length = (bound: string) => Math.min(value.length, bound.length);
  return (
    value.slice(0, length(since)) >= since.slice(0, length(since)) &&
    value.slice(0, length(until)) <= until.slice(0, length(until))
  );
}
