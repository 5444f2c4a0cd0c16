import { z } from 'zod';
import type { DateRecord } from './date-record.ts';
import type { ArticleId, StoryId } from './ids.ts';
import type { Language } from './text.ts';

/** What acquiring found: one article as it lies in the world, decoded but not yet read. */
export interface RawDocument {
  /** As given to `add`: a path, `-`, an address; for a line of JSONL the path, `#` and the line. */
  readonly source: string;
  readonly externalId: string | null;
  readonly body: { readonly kind: 'text' | 'markdown' | 'html'; readonly content: string };
  /** What the giver stated about the article; null where nothing was stated. */
  readonly stated: StatedFacts;
}

export interface StatedFacts {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** A date in any form a person or feed would write it. */
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/** One line of JSONL for `add`. Unknown fields are ignored. */
export const articleLineSchema = z.object({
  externalId: z.union([z.string(), z.number()]).transform(String).nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  publisher: z.string().nullish(),
  author: z.string().nullish(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** An article after reading: what it is and its body without boilerplate. */
export interface ReadArticle {
  readonly source: string;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: DateRecord | null;
  readonly language: Language;
  /** The clean body that quotes and offsets refer to. Never empty. */
  readonly text: string;
  /** What was acquired, kept so that the article can be read again by better rules. */
  readonly raw: RawDocument['body'];
  /** Sample articles: the real source they were written after. */
  readonly basedOn: string | null;
}

/** An article as the library holds it (its newest version). */
export interface Article extends ReadArticle {
  readonly id: ArticleId;
  readonly version: number;
  readonly storyId: StoryId;
  /** ISO instant. */
  readonly addedAt: string;
  readonly sample: boolean;
}

/** What `add` says of one article; the JSON line of the command line. */
export interface AddReport {
  readonly source: string;
  readonly status: 'added' | 'updated' | 'duplicate' | 'rejected';
  readonly articleId: ArticleId | null;
  readonly storyId: StoryId | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: DateRecord | null;
  readonly language: Language | null;
  /** One line: why it is a duplicate, an update, part of a story, or was rejected. */
  readonly reason: string | null;
}
