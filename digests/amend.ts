/** Posted editions whose ground shook: a line that does not hold any more is corrected or taken back where it stands. */
import type { Article } from '../src/domain/article.ts';
import type { ArticleId, PartnershipId } from '../src/domain/ids.ts';
import type { Edition, EditionItem, EditionStore } from '../src/domain/kept-edition.ts';
import type { LedgerRecord } from '../src/domain/ledger.ts';
import { type AmendedLine, amendParts } from '../src/replies/edition-amend.ts';
import { stageNewsLine, storyLine } from '../src/replies/edition-reply.ts';
import type { EditionVoice } from '../src/replies/edition-title.ts';
import { plusDays } from './due.ts';
import { storiesIn } from './news-stories.ts';
import { endedBy } from './window.ts';

export interface AmendDeps {
  readonly topicName: EditionVoice['topicName'];
  readonly editions: EditionStore;
  readonly articles: (ids: readonly ArticleId[]) => Promise<readonly Article[]>;
  /** Under the id it has now; null where it is gone or was rejected. */
  readonly record: (id: PartnershipId, language: 'en' | 'ko') => Promise<LedgerRecord | null>;
}

/** Older ones are left as they are. */
const KEPT_MS = 60 * 86_400_000;
const AT_ONCE = 20;

/** How many posts are edited. */
export async function amendShaken(deps: AmendDeps): Promise<number> {
  const now = await deps.editions.now();
  let edited = 0;
  for (const edition of await deps.editions.shaken(new Date(now.getTime() - KEPT_MS), AT_ONCE)) {
    const day = now.toISOString().slice(0, 10);
    const lines: AmendedLine[] = [];
    for (const item of edition.items) lines.push(await amendedLine(item, edition, deps));
    const amended = amendParts(edition, lines, day);
    if ((await deps.editions.edit(edition, amended)) && amended.changed.length > 0) edited += 1;
  }
  return edited;
}

async function amendedLine(item: EditionItem, edition: Edition, deps: AmendDeps): Promise<AmendedLine> {
  const articles = await deps.articles(item.articles.map(({ id }) => id));
  if (articles.length === 0) return { item, now: null };
  const line =
    item.story === null ? await recordLineNow(item, edition, deps) : await storyLineNow(item, articles, edition);
  if (line === null) return { item, now: null };
  const versions = articles.map(({ id, version }) => ({ id, version }));
  const kept = { ...item, articles: versions };
  const quoted = item.quotes.every((quote) => articles.some(({ text }) => text.includes(quote)));
  return line.text === item.text && quoted ? { item: kept, now: 'same' } : { item: kept, now: line };
}

async function recordLineNow(item: EditionItem, edition: Edition, { record, topicName }: AmendDeps) {
  const found = item.partnership === null ? null : await record(item.partnership, edition.language);
  if (found === null) return null;
  const told = new Set(item.keys.flatMap((key) => /^stage:[^/]+\/(.+)$/.exec(key)?.[1] ?? []));
  const stages = found.stages.map((stage) => endedBy(stage, plusDays(edition.learnedUntil.slice(0, 10), 2)));
  const isTold = ({ anchors }: (typeof stages)[number]) =>
    anchors.some((one) => told.has(`${one.kind}/${one.articleId}`));
  const at = told.size === 0 ? stages.length - 1 : stages.findLastIndex(isTold);
  const stage = stages[at];
  if (stage === undefined) return null;
  const shown = { ...found, stages: stages.slice(0, at + 1) };
  const news = { what: 'stage', record: shown, stage, fresh: true, day: null, storyKeys: [], learnedAt: '' } as const;
  const voice = { language: edition.language, topicName };
  return stageNewsLine({ ...news, keys: [], articles: [], companies: [], topics: [] }, '', voice);
}

async function storyLineNow(item: EditionItem, articles: readonly Article[], { language }: Edition) {
  const mine = articles.map((article) => ({ ...article, storyId: item.story ?? article.storyId }));
  const [story] = await storiesIn(mine, language, new Map(), { copies: async () => new Map() });
  return story === undefined ? null : storyLine(story, '', language);
}
