/** One batch into the library, inside one transaction: decide each article, then write them all at once. */
import type { AddReport, Article, ReadArticle } from '../../domain/article.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { Decision, DecisionDetail, LibraryWriter, ShelvedArticle } from '../../domain/library-writer.ts';
import type { IndexItem } from '../../domain/search-index.ts';
import { changesBetween } from './changes.ts';
import { inferDatesOf } from './dates.ts';
import { afterwards, decide, type Outcome } from './decide.ts';
import { ownStoryOf } from './identity.ts';
import type { Prepared } from './prepare.ts';
import { reportOf } from './report.ts';
import type { LearnRules } from './rules.ts';
import { loadShelf, type Shelf } from './shelf.ts';

export interface WriteDeps {
  readonly rules: LearnRules;
  /** ISO instant. */
  readonly now: string;
}

interface Decided {
  readonly mine: Prepared;
  readonly outcome: Outcome;
  /** Null where nothing of the article itself is written. */
  readonly shelved: ShelvedArticle | null;
}

export async function writeBatch(
  writer: LibraryWriter,
  batch: readonly Prepared[],
  { rules, now }: WriteDeps,
): Promise<readonly AddReport[]> {
  const shelf = await loadShelf(writer, batch, rules);
  const undone = await writer.undone();
  const decided = batch.map((mine) => decideOne(mine, shelf, decide(mine, { shelf, rules, undone }), now));
  const written = decided.flatMap(({ shelved }) => shelved ?? []);
  await writer.insert(written.filter(({ article }) => article.version === 1));
  await writer.revise(await withChanges(writer, written));
  await writer.index(newestItems(decided));
  await writer.record(decided.flatMap((one) => decisionOf(one, now) ?? []));
  const inferred = await inferDatesOf(writer, storiesGrown(written), rules, now);
  const shown = await shownNow(writer, decided, inferred);
  return decided.map(({ mine, outcome, shelved }) =>
    reportOf(mine, outcome, shown.get(idOf(outcome)) ?? shelved?.article ?? mine.read),
  );
}

function decideOne(mine: Prepared, shelf: Shelf, outcome: Outcome, now: string): Decided {
  if (outcome.kind === 'unchanged' || outcome.kind === 'copy') return { mine, outcome, shelved: null };
  const known = afterwards(mine, outcome);
  shelf.put(known);
  const keys = [...mine.features.copyKeys, ...mine.features.storyKeys];
  for (const key of keys) shelf.putKey({ key, articleId: known.id });
  const { id, version, storyId, sample, canonicalUrl, externalId, contentHash, readHashes, profile } = known;
  const article = { ...mine.read, externalId, id, version, storyId, sample, addedAt: now };
  return { mine, outcome, shelved: { article, canonicalUrl, contentHash, readHashes, keys, profile, changes: [] } };
}

/** Later versions, with what changed against the one before, which may be of this same batch. */
async function withChanges(
  writer: LibraryWriter,
  written: readonly ShelvedArticle[],
): Promise<readonly ShelvedArticle[]> {
  const revised = written.filter(({ article }) => article.version > 1);
  const before = new Map<ArticleId, ReadArticle>();
  for (const article of await writer.asRead(revised.map(({ article }) => article.id))) before.set(article.id, article);
  return revised.map((one) => {
    const old = before.get(one.article.id);
    before.set(one.article.id, one.article);
    return { ...one, changes: old ? changesBetween(old, one.article) : [] };
  });
}

/** Of an article that comes twice in one batch only its newest version is found. */
function newestItems(decided: readonly Decided[]): readonly IndexItem[] {
  const items = new Map<ArticleId, IndexItem>();
  for (const { mine, shelved } of decided) {
    if (shelved === null) continue;
    const { id, version } = shelved.article;
    items.set(id, { articleId: id, version, passages: mine.passages });
  }
  return [...items.values()];
}

function decisionOf({ mine, outcome, shelved }: Decided, now: string): Decision | null {
  const decision = (id: string, articleId: ArticleId, reason: string, detail: DecisionDetail): Decision => ({
    id,
    at: now,
    by: 'pactwire',
    articleId,
    reason,
    detail,
    undoneAt: null,
  });
  switch (outcome.kind) {
    case 'unchanged':
      return null;
    case 'copy':
      return decision(outcome.decision, outcome.known.id, outcome.reason, { kind: 'duplicate', document: mine.read });
    case 'revision': {
      const detail = { kind: 'version', from: outcome.known.version, to: outcome.known.version + 1 } as const;
      return decision(outcome.decision, outcome.known.id, outcome.reason, detail);
    }
    case 'new': {
      if (outcome.story === null || shelved === null) return null;
      const { id } = shelved.article;
      const moves = [{ articleId: id, from: ownStoryOf(id), to: outcome.story.id }];
      return decision(outcome.story.decision, id, outcome.story.reason, { kind: 'story', moves });
    }
  }
}

/** What cannot be told from this batch alone: what people entered over a revised article, and inferred dates. */
async function shownNow(
  writer: LibraryWriter,
  decided: readonly Decided[],
  inferred: ReadonlySet<ArticleId>,
): Promise<ReadonlyMap<ArticleId, Article>> {
  const ids = decided.filter(({ outcome }) => outcome.kind === 'revision').map(({ outcome }) => idOf(outcome));
  const articles = await writer.articles([...new Set([...ids, ...inferred])]);
  return new Map(articles.map((article) => [article.id, article]));
}

function idOf(outcome: Outcome): ArticleId {
  return outcome.kind === 'new' ? outcome.id : outcome.known.id;
}

/** Stories of more than one article that this batch added to; an article alone has nobody to learn its date from. */
function storiesGrown(written: readonly ShelvedArticle[]): ReadonlySet<string> {
  return new Set(
    written.flatMap(({ article }) =>
      article.storyId !== ownStoryOf(article.id) || article.version > 1 ? article.storyId : [],
    ),
  );
}
