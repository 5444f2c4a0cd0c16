import type { AnswerId } from './ids.ts';

/**
 * What the core says, before any platform renders it: the one shape adapters know. All text is literal; an adapter
 * escapes it and adds no links but `SourceLine.url`.
 */
export interface Reply {
  readonly language: 'en' | 'ko';
  /** One plain sentence for a notification. */
  readonly summary: string;
  /** The answer it tells: what the buttons under it (quotes, forward, wrong) speak of. */
  readonly answerId?: AnswerId;
  /** The one line to paste elsewhere: the answer with its sources in words. */
  readonly forward?: string;
  readonly blocks: readonly ReplyBlock[];
}

export type ReplyBlock =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'claim';
      readonly text: string;
      readonly citations: readonly number[];
      readonly remark: string | null;
    }
  | {
      readonly kind: 'disagreement';
      readonly about: string;
      readonly values: readonly { readonly value: string; readonly citations: readonly number[] }[];
      readonly note: string | null;
    }
  | { readonly kind: 'sources'; readonly heading: string; readonly sources: readonly SourceLine[] }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'notice'; readonly text: string };

export interface SourceLine {
  readonly n: number;
  readonly title: string | null;
  /** Publisher and date, or the source note. Never blank. */
  readonly note: string;
  readonly quote: string;
  readonly url: string | null;
}
