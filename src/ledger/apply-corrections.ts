/** What people entered, over what was read: shown as theirs, and gone again when it is undone. */
import type { DateMeaning, DateRecord } from '../domain/date-record.ts';
import type {
  CorrectableField,
  LedgerChange,
  LedgerCorrection,
  LedgerStage,
  ShownCorrection,
  StageAnchor,
} from '../domain/ledger.ts';
import type { StageKind } from '../domain/partnership.ts';
import type { Telling } from './telling.ts';

/** Without the stages people rejected; none where they rejected the record. */
export function keptStages(
  stages: readonly (readonly Telling[])[],
  corrections: readonly LedgerCorrection[],
): (readonly Telling[])[] {
  let kept = [...stages];
  for (const { change } of corrections) {
    if (change.kind !== 'reject') continue;
    if (change.anchors.length === 0) return [];
    const meant = stageAnchored(kept, change.anchors);
    kept = kept.filter((stage) => stage !== meant);
  }
  return kept;
}

/** The stage most of the anchors lie in; where their kind was read anew, the one their articles tell. */
export function stageAnchored(
  stages: readonly (readonly Telling[])[],
  anchors: readonly StageAnchor[],
): readonly Telling[] | null {
  let best: { readonly stage: readonly Telling[]; readonly score: number } | null = null;
  for (const stage of stages) {
    const score = stage.reduce((sum, telling) => sum + anchorScore(telling, anchors), 0);
    if (score > (best?.score ?? 0)) best = { stage, score };
  }
  return best?.stage ?? null;
}

export function anchorScore({ mark }: Pick<Telling, 'mark'>, anchors: readonly StageAnchor[]): number {
  const ofArticle = anchors.filter(({ articleId }) => articleId === mark.articleId);
  if (ofArticle.some(({ kind }) => kind === mark.kind)) return 100;
  return ofArticle.length > 0 ? 1 : 0;
}

/** @param stages all of the record, of which `shown` tells the one at `at`. */
export function correctStage(
  shown: LedgerStage,
  at: number,
  stages: readonly (readonly Telling[])[],
  corrections: readonly LedgerCorrection[],
): LedgerStage {
  let stage = shown;
  for (const correction of corrections) {
    const { change } = correction;
    if (change.kind !== 'set' && change.kind !== 'clear') continue;
    if (stageAnchored(stages, change.anchors) === stages[at]) stage = entered(stage, change, correction);
  }
  return stage;
}

function entered(
  stage: LedgerStage,
  change: Extract<LedgerChange, { kind: 'set' | 'clear' }>,
  { by, at }: LedgerCorrection,
): LedgerStage {
  const { field } = change;
  return {
    ...stage,
    ...withValue(stage, field, change.kind === 'set' ? change.value : null),
    disputed: stage.disputed.filter((one) => one.field !== field),
    entered: [...stage.entered.filter((one) => one.field !== field), { field, by, at }],
  };
}

function withValue(stage: LedgerStage, field: CorrectableField, value: string | null): Partial<LedgerStage> {
  switch (field) {
    case 'kind':
      return value === null ? {} : { kind: value as StageKind };
    case 'signed':
    case 'announced':
    case 'took-place':
      return { dates: withDate(stage, field, value) };
    case 'binding':
      return { binding: value === 'yes' || value === 'no' ? value : 'not-stated' };
    case 'topics':
      return { topics: value === null ? [] : value.split(/\s*,\s*/) };
    case 'stated-by':
      return { statedBy: value };
    case 'place':
      return { place: value };
    case 'value':
      return { value };
  }
}

/** An entered date is cited by the words that tell the stage. */
function withDate(stage: LedgerStage, means: DateMeaning, value: string | null): LedgerStage['dates'] {
  const others = stage.dates.filter((date) => date.means !== means);
  const citation = stage.evidence[0];
  if (value === null || citation === undefined) return others;
  const precision: DateRecord['precision'] = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  const { field: _field, ...quoted } = citation;
  return [{ asWritten: value, means, value, precision, basis: 'entered', from: 'person', citation: quoted }, ...others];
}

export function shownCorrection({ id, by, at, change }: LedgerCorrection): ShownCorrection {
  return { id, by, at, what: inWords(change) };
}

function inWords(change: LedgerChange): string {
  switch (change.kind) {
    case 'merge':
      return `joined with ${change.from}`;
    case 'split':
      return `${change.to} taken out`;
    case 'set':
      return `${change.field} set to “${change.value}”`;
    case 'clear':
      return `${change.field} cleared`;
    case 'reject':
      return change.anchors.length === 0 ? 'rejected' : 'a stage rejected';
  }
}
