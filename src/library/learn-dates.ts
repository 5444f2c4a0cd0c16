/** After a batch: undated articles whose story now makes their date clear. */
import type { ArticleId } from '../domain/ids.ts';
import type { LibraryWriter, ShelvedArticle } from '../domain/library-writer.ts';
import { decisionIdOf, ownStoryOf } from './learn-identity.ts';
import type { LearnRules } from './learn-rules.ts';

/** Returns whose date is now inferred. */
export async function inferDatesOf(
  writer: LibraryWriter,
  written: readonly ShelvedArticle[],
  rules: LearnRules,
  now: string,
): Promise<ReadonlySet<ArticleId>> {
  const changed = new Set<ArticleId>();
  const undone = await writer.undone();
  for (const story of storiesGrown(written)) {
    const articles = await writer.ofStory(story);
    for (const { articleId, date, reason } of rules.inferDates(articles)) {
      const id = decisionIdOf('date', articleId, date.value ?? date.asWritten, date.from);
      const before = articles.find((article) => article.id === articleId)?.published ?? null;
      if (undone.has(id) || JSON.stringify(before) === JSON.stringify(date)) continue;
      await writer.inferDate(articleId, date);
      const detail = { kind: 'date', before, after: date } as const;
      await writer.record([{ id, at: now, by: 'pactwire', articleId, reason, detail, undoneAt: null }]);
      changed.add(articleId);
    }
  }
  return changed;
}

/** Stories of more than one article that this batch added to; an article alone has nobody to learn its date from. */
function storiesGrown(written: readonly ShelvedArticle[]): ReadonlySet<string> {
  return new Set(
    written.flatMap(({ article }) =>
      article.storyId !== ownStoryOf(article.id) || article.version > 1 ? article.storyId : [],
    ),
  );
}
