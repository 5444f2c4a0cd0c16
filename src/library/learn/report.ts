/** What `add` says of one article. */
import type { AddReport, ReadArticle } from '../../domain/article.ts';
import { afterwards, type Outcome } from './decide.ts';
import type { Prepared, Unread } from './prepare.ts';

const statusOf = { unchanged: 'duplicate', copy: 'duplicate', revision: 'updated', new: 'added' } as const;

export function reportOf(mine: Prepared, outcome: Outcome, shown: ReadArticle): AddReport {
  const known = outcome.kind === 'unchanged' || outcome.kind === 'copy' ? outcome.known : afterwards(mine, outcome);
  const { title, publisher, author, published, language } = shown;
  return {
    source: mine.read.source,
    status: statusOf[outcome.kind],
    articleId: known.id,
    storyId: known.storyId,
    title,
    publisher,
    author,
    published,
    language,
    reason: outcome.kind === 'new' ? (outcome.story?.reason ?? null) : outcome.reason,
  };
}

export function reportSetAside({ source, reason }: Unread): AddReport {
  return {
    source,
    status: 'rejected',
    articleId: null,
    storyId: null,
    title: null,
    publisher: null,
    author: null,
    published: null,
    language: null,
    reason,
  };
}
