/** What some days brought, whoever it is told to: stages and their disputes, corrections, stories. */
import type { Article } from '../src/domain/article.ts';
import type { Days, Language } from '../src/domain/digest.ts';
import type { CorrectionNews, DisputeNews, News, StageNews } from '../src/domain/edition.ts';
import type { ArticleId } from '../src/domain/ids.ts';
import type { EditionLibrary, Ground } from '../src/domain/kept-edition.ts';
import type { LedgerReader, LedgerRecord, LedgerStage } from '../src/domain/ledger.ts';
import { lastLearned, storiesIn } from './news-stories.ts';
import { endedBy, isNews, latestDay } from './window.ts';

export interface NewsDeps {
  readonly library: EditionLibrary;
  readonly ledger: LedgerReader;
  readonly articles: (ids: readonly ArticleId[]) => Promise<readonly Article[]>;
}

/** @param correctedSince ISO instant from which corrections by people count; null: none do. */
export async function newsOf(
  days: Days,
  language: Language,
  correctedSince: string | null,
  deps: NewsDeps,
): Promise<News> {
  const { library, ledger } = deps;
  const corrected = correctedSince === null ? [] : await library.corrected(correctedSince);
  const ids = [...new Set([...(await library.partnerships(days)), ...corrected])];
  const records: LedgerRecord[] = [];
  if (ids.length > 0)
    for await (const record of ledger.partnerships({ ids }, language)) if (!record.sample) records.push(record);
  const published = await library.articles(days);
  const told = records.flatMap(({ stages }) => stages.flatMap(({ anchors }) => anchors.map((one) => one.articleId)));
  const grounds = await library.grounds([...published, ...told]);
  const stages = records.flatMap((record) => stageNews(record, days, grounds) ?? []);
  // A story that tells a stage is told by the stage.
  const covered = new Set(stages.flatMap(({ articles }) => articles.map(({ storyId }) => storyId)));
  const others = published.filter((id) => !covered.has(grounds.get(id)?.storyId ?? ''));
  return {
    stages,
    disputes: records.flatMap((record) => disputeNews(record, days, grounds)),
    corrections: records.flatMap((record) => correctionNews(record, correctedSince, grounds)),
    stories: await storiesIn(others.length === 0 ? [] : await deps.articles(others), language, grounds, library),
  };
}

/** What is known of the articles that news rests on. */
type Grounds = ReadonlyMap<ArticleId, Ground>;

function stageNews(record: LedgerRecord, days: Days, grounds: Grounds): StageNews | null {
  const stages = record.stages.map((stage) => endedBy(stage, days.until));
  const at = stages.findLastIndex((stage) => isNews(stage, days));
  const stage = stages[at];
  if (stage === undefined) return null;
  const upTo = stages.slice(0, at + 1);
  const base = baseOf(
    { ...record, stages: upTo },
    upTo.filter((one) => isNews(one, days)),
    grounds,
  );
  return {
    ...base,
    what: 'stage',
    record: { ...record, stages: upTo },
    stage,
    fresh: isNews(upTo[0]!, days),
    day: latestDay(stage, days),
    keys: [...keysOfStage(record, stage), `record:${record.id}`],
    storyKeys: base.articles.map(({ storyId }) => `story:${storyId}`),
  };
}

/** The stage is known whichever id its record has and whichever of its articles is looked at. */
function keysOfStage({ id, aliases }: LedgerRecord, { anchors }: LedgerStage): string[] {
  return [id, ...aliases].flatMap((one) => anchors.map(({ articleId, kind }) => `stage:${one}/${kind}/${articleId}`));
}

function disputeNews(record: LedgerRecord, days: Days, grounds: Grounds): DisputeNews[] {
  return record.stages.flatMap((whole) => {
    const stage = endedBy(whole, days.until);
    return stage.disputed.map(({ field, values }): DisputeNews => {
      const said = values.map(({ value }) => value).sort();
      const keys = [record.id, ...record.aliases].map((id) => `dispute:${id}/${stage.kind}/${field}/${said.join('|')}`);
      return { ...baseOf(record, [stage], grounds), what: 'dispute', record, stage, field, keys };
    });
  });
}

function correctionNews(record: LedgerRecord, since: string | null, grounds: Grounds): CorrectionNews[] {
  const stage = record.stages.at(-1);
  if (since === null || stage === undefined) return [];
  return record.corrections
    .filter(({ at }) => at > since)
    .map((correction): CorrectionNews => {
      const base = baseOf(record, [stage], grounds);
      return { ...base, what: 'correction', record, stage, correction, keys: [`correction:${correction.id}`] };
    });
}

function baseOf(record: LedgerRecord, stages: readonly LedgerStage[], grounds: Grounds) {
  const told = [...new Set(stages.flatMap(({ anchors }) => anchors.map(({ articleId }) => articleId)))];
  const articles = told.flatMap((id) => grounds.get(id) ?? []);
  return {
    learnedAt: lastLearned(articles),
    articles,
    companies: record.parties.map(({ companyId }) => companyId),
    topics: [...new Set(stages.flatMap(({ topics }) => topics))],
  };
}
