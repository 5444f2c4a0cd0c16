/** Undated articles whose story now makes their date clear. */
import type { ArticleId, StoryId } from '../../domain/ids.ts';
import type { LibraryWriter } from '../../domain/library-writer.ts';
import { decisionIdOf } from './identity.ts';
import type { LearnRules } from './rules.ts';

/** Returns whose date is now inferred. */
export async function inferDatesOf(
  writer: LibraryWriter,
  stories: Iterable<StoryId>,
  rules: LearnRules,
  now: string,
): Promise<ReadonlySet<ArticleId>> {
  const changed = new Set<ArticleId>();
  const undone = await writer.undone();
  for (const story of await writer.storiesWithoutDate([...stories])) {
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
