/** What changed between two versions of an article, in words. */
import type { ReadArticle } from '../../domain/article.ts';
import { changedWords } from '../stories/changed-words.ts';

/** More edits than a reader takes in at a glance are counted. */
const mostSaid = 3;
const facts = ['title', 'publisher', 'author', 'language'] as const;

export function changesBetween(before: ReadArticle, after: ReadArticle): readonly string[] {
  const changes: string[] = [];
  for (const fact of facts) {
    if (before[fact] !== after[fact]) changes.push(`${fact}: ${said(before[fact])} → ${said(after[fact])}`);
  }
  const [was, is] = [before.published?.asWritten ?? null, after.published?.asWritten ?? null];
  if (was !== is) changes.push(`published: ${said(was)} → ${said(is)}`);
  if (before.text !== after.text) changes.push(...textChanges(before.text, after.text));
  return changes;
}

function said(value: string | null): string {
  return value === null ? 'not stated' : `“${value}”`;
}

/** Said word for word where little was touched, counted where much was. */
function textChanges(before: string, after: string): readonly string[] {
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const added = [...now].filter((paragraph) => !old.has(paragraph));
  const gone = [...old].filter((paragraph) => !now.has(paragraph));
  const edits = added.map((paragraph, at) => changedWords(gone[at] ?? '', paragraph));
  if (added.length === gone.length && added.length <= mostSaid && edits.every((edit) => edit !== null)) {
    return edits.map((edit) => `text: ${edit}`);
  }
  const noun = added.length === 1 ? 'paragraph' : 'paragraphs';
  return [`text: ${added.length} ${noun} new or changed, ${gone.length} gone or changed`];
}

function paragraphs(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').flatMap((line) => line.trim() || []));
}
