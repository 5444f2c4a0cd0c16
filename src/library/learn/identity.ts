/** What makes two of them the same: ids and hashes. */
import { createHash } from 'node:crypto';
import type { ReadArticle } from '../../domain/article.ts';
import type { ArticleId, StoryId } from '../../domain/ids.ts';

/** From the canonical URL, else from the content, so that the same article has the same id in every library. */
export function articleIdOf(canonicalUrl: string | null, text: string): ArticleId {
  return `a_${hash(canonicalUrl === null ? ['text', text] : ['url', canonicalUrl])}`;
}

/** The story an article has while no other tells it. */
export function ownStoryOf(article: ArticleId): StoryId {
  return `s_${article.slice(2)}`;
}

/** A story for an article that a person took out of another: once more each time. */
export function splitStoryOf(article: ArticleId, at: string): StoryId {
  return `s_${hash([article, at])}`;
}

/** The same decision has the same id, so that it is recorded once and, once undone, known for that. */
export function decisionIdOf(...parts: readonly string[]): string {
  return `d_${hash(parts)}`;
}

export function contentHashOf(text: string): string {
  return hash([text]);
}

/** Of all that reading found: equal where reading again finds nothing new. Ways of writing one address are one. */
export function readHashOf(article: ReadArticle, canonicalUrl: string | null): string {
  const { title, publisher, author, language, text, published } = article;
  const parts = [title, publisher, author, canonicalUrl, language, JSON.stringify(published), text];
  return hash(parts.map((part) => part ?? '\0'));
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
