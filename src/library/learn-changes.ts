/** What changed between two versions of an article, in words. */
import type { ReadArticle } from '../domain/article.ts';

const facts = ['title', 'publisher', 'author', 'language'] as const;

export function changesBetween(before: ReadArticle, after: ReadArticle): readonly string[] {
  const changes: string[] = [];
  for (const fact of facts) {
    if (before[fact] !== after[fact]) changes.push(`${fact}: ${said(before[fact])} → ${said(after[fact])}`);
  }
  const [was, is] = [before.published?.asWritten ?? null, after.published?.asWritten ?? null];
  if (was !== is) changes.push(`published: ${said(was)} → ${said(is)}`);
  if (before.text !== after.text) changes.push(textChange(before.text, after.text));
  return changes;
}

function said(value: string | null): string {
  return value === null ? 'not stated' : `“${value}”`;
}

function textChange(before: string, after: string): string {
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const added = [...now].filter((paragraph) => !old.has(paragraph)).length;
  const gone = [...old].filter((paragraph) => !now.has(paragraph)).length;
  return `text: ${added} ${added === 1 ? 'paragraph' : 'paragraphs'} new or changed, ${gone} gone or changed`;
}

function paragraphs(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').flatMap((line) => line.trim() || []));
}
