/** By what a stage is known again, whatever record it stands in by then: the articles that tell it, and as what. */
import type { EventKey, KeptStage } from '../domain/alert.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { stageKinds } from '../domain/partnership.ts';

export function tellingKey({ articleId, own, kind }: Pick<KeptStage, 'articleId' | 'own' | 'kind'>): string {
  return `t ${articleId} ${kind} ${own}`;
}

/** One key a telling: any of them names the stage, whatever record it stands in by then. */
export function keysOf(
  stage: LedgerStage,
  record: LedgerRecord,
  tellings: ReadonlyMap<ArticleId, readonly KeptStage[]>,
): EventKey[] {
  const ids = new Set(record.parties.map(({ companyId }) => companyId));
  return stage.anchors.flatMap(({ articleId, kind }) =>
    (tellings.get(articleId) ?? [])
      .filter((told) => told.kind === kind && told.partnership !== null)
      .filter(({ own }) => own.split('|').every((party) => ids.has(party)))
      .map((told) => ({ key: tellingKey(told), articleId })),
  );
}

/** Kinds by which this article does not tell its parties' deal any more. */
export function formerKeys(one: KeptStage, kept: readonly KeptStage[]): string[] {
  const now = new Set(kept.filter(({ own }) => own === one.own).map(({ kind }) => kind));
  return stageKinds.filter((kind) => !now.has(kind)).map((kind) => tellingKey({ ...one, kind }));
}

export function anchorsOf(records: readonly LedgerRecord[]): ArticleId[] {
  const anchors = records.flatMap(({ stages }) => stages.flatMap((stage) => stage.anchors));
  return [...new Set(anchors.map(({ articleId }) => articleId))];
}

export function byArticle<T extends Pick<KeptStage, 'articleId'>>(told: readonly T[]): Map<ArticleId, T[]> {
  const found = new Map<ArticleId, T[]>();
  for (const one of told) {
    const known = found.get(one.articleId);
    if (known) known.push(one);
    else found.set(one.articleId, [one]);
  }
  return found;
}
