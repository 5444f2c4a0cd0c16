/** The brief of a company and the timeline of several, out of ledger records. Pure. */
import { byCode } from '../basics/by-code.ts';
import type { Article } from '../domain/article.ts';
import type { BriefCompany, BriefStory, Partner, StageOf } from '../domain/brief.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { companyById } from '../library/companies/companies.ts';
import { sourceNote } from '../library/extract/source-note.ts';
import { timesOf } from './filter.ts';

/** @param asked the name as asked, for a company that neither the table nor the ledger knows. */
export function briefCompany(
  id: string,
  asked: string,
  records: readonly LedgerRecord[],
  language: 'en' | 'ko',
): BriefCompany {
  const known = companyById(id);
  if (known === null) {
    const name = records.flatMap(({ parties }) => parties).find(({ companyId }) => companyId === id)?.name ?? asked;
    return { id, name, names: [name], country: null, kind: null };
  }
  const { names, country, kind } = known;
  return { id, name: (language === 'ko' ? known.nameKo : null) ?? known.name, names, country, kind };
}

export function stagesByTime(records: readonly LedgerRecord[]): StageOf[] {
  const all = records.flatMap((record) => record.stages.map((stage) => ({ partnershipId: record.id, record, stage })));
  return all.sort((a, b) => byCode(timeOf(a.stage), timeOf(b.stage)) || byCode(a.partnershipId, b.partnershipId));
}

/** Of dates that differ the first; what has none comes first of all. */
function timeOf(stage: LedgerStage): string {
  return [...timesOf(stage)].sort()[0] ?? '';
}

/** @param ids the company, and the firms of its group. */
export function partnersOf(ids: readonly string[], records: readonly LedgerRecord[]): Partner[] {
  const partners = new Map<string, { name: string; partnerships: number; stages: LedgerRecord[] }>();
  for (const record of records) {
    for (const { companyId, name } of record.parties) {
      if (ids.includes(companyId)) continue;
      const known = partners.get(companyId) ?? { name, partnerships: 0, stages: [] };
      partners.set(companyId, { name, partnerships: known.partnerships + 1, stages: [...known.stages, record] });
    }
  }
  return [...partners]
    .flatMap(([companyId, { name, partnerships, stages }]) => {
      const latest = stagesByTime(stages).at(-1)?.stage;
      return latest ? [{ companyId, name, partnerships, latest }] : [];
    })
    .sort(
      (a, b) =>
        b.partnerships - a.partnerships ||
        byCode(timeOf(b.latest), timeOf(a.latest)) ||
        byCode(a.companyId, b.companyId),
    );
}

/** One line a story, told by its first dated article. */
export function storiesOf(articles: readonly Article[], language: 'en' | 'ko'): BriefStory[] {
  const stories = new Map<string, Article[]>();
  for (const article of articles) stories.set(article.storyId, [...(stories.get(article.storyId) ?? []), article]);
  return [...stories.values()]
    .map((told) => [...told].sort((a, b) => byCode(b.published?.value ?? '', a.published?.value ?? '')))
    .sort((a, b) => byCode(b[0]?.published?.value ?? '', a[0]?.published?.value ?? ''))
    .map((told) => {
      const first = told.at(-1)!;
      return {
        storyId: first.storyId,
        title: first.title,
        sourceNote: sourceNote(first, language),
        articles: told.length,
      };
    });
}
