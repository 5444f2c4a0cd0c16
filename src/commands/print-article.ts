/** An article in two short lines, as `add` and `articles list` print it. */
import { visibleLine } from '../basics/outside-text.ts';
import type { AddReport, Article } from '../domain/article.ts';
import type { DateRecord } from '../domain/date-record.ts';

type Known = Pick<AddReport | Article, 'source' | 'title' | 'publisher' | 'published' | 'language'> & {
  readonly articleId?: string | null;
  readonly reason?: string | null;
};

/** `lead` is a word in the first column. What is not stated is said to be so, never left out. */
export function articleLines(lead: string, article: Known): string {
  const indent = ' '.repeat(10);
  const title = article.title === null ? `(no title) ${article.source}` : article.title;
  const facts = [
    article.articleId ?? '',
    article.publisher ?? 'publisher not stated',
    dateWords(article.published),
    article.language ?? '',
  ];
  const known = facts.filter((fact) => fact !== '').join(' · ');
  const reason = article.reason ? `${indent}${visibleLine(article.reason)}\n` : '';
  return `${lead.padEnd(10)}${visibleLine(title)}\n${indent}${visibleLine(known)}\n${reason}`;
}

/** "2019-05-20", with how it is known where the source does not state it. */
export function dateWords(date: DateRecord | null): string {
  if (date === null) return 'date not stated';
  const value = date.value ?? `“${date.asWritten}”`;
  if (date.basis === 'inferred') return `probably ${value}`;
  return date.basis === 'entered' ? `${value} (entered)` : value;
}
