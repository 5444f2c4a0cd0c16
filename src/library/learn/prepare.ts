/** One acquired document to everything that is known of it without the library. Runs before any transaction. */
import type { RawDocument, ReadArticle } from '../../domain/article.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { AnalysedPassage } from '../../domain/search-index.ts';
import { type Acquired, reasonOf } from '../acquire/acquired.ts';
import { articleIdOf, contentHashOf, readHashOf } from './identity.ts';
import type { Features, LearnRules } from './rules.ts';

export interface Prepared {
  readonly kind: 'prepared';
  readonly read: ReadArticle;
  readonly id: ArticleId;
  readonly canonicalUrl: string | null;
  readonly contentHash: string;
  readonly readHash: string;
  readonly features: Features;
  readonly sample: boolean;
  readonly passages: readonly AnalysedPassage[];
}

export interface SetAside extends Unread {
  readonly kind: 'set-aside';
}

export interface Unread {
  readonly source: string;
  readonly reason: string;
}

export interface PrepareDeps {
  readonly read: (document: RawDocument) => Promise<ReadArticle>;
  readonly analyse: (article: ReadArticle) => readonly AnalysedPassage[];
  readonly rules: LearnRules;
  /** Samples are told apart from real articles and never compared with them. */
  readonly sample: boolean;
}

export async function prepare(acquired: Acquired, deps: PrepareDeps): Promise<Prepared | SetAside> {
  if (acquired.kind === 'fault') return { kind: 'set-aside', source: acquired.source, reason: acquired.reason };
  const { source } = acquired.document;
  try {
    return prepareRead(await deps.read(acquired.document), deps);
  } catch (error) {
    return { kind: 'set-aside', source, reason: reasonOf(error) };
  }
}

export function prepareRead(read: ReadArticle, deps: Omit<PrepareDeps, 'read'>): Prepared {
  const canonicalUrl = read.url === null ? null : deps.rules.canonicalUrl(read.url);
  return {
    kind: 'prepared',
    read,
    id: articleIdOf(canonicalUrl, read.text),
    canonicalUrl,
    contentHash: contentHashOf(read.text),
    readHash: readHashOf(read, canonicalUrl),
    features: deps.rules.features(read),
    sample: deps.sample,
    passages: deps.analyse(read),
  };
}
