import type { DateRecord } from './date-record.ts';
import type { AnswerId, ArticleId } from './ids.ts';
import type { Language, Span } from './text.ts';

/** An exact span of a stored article version. `quote === articleText.slice(start, end)`, always. */
export interface Citation extends Span {
  readonly n: number;
  readonly articleId: ArticleId;
  /** As given to `add`. */
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: DateRecord | null;
  readonly url: string | null;
  readonly quote: string;
  readonly language: Language;
  /** How a person reads the source, never blank: "Mobile World Live, 9 Feb 2018" or a source note. */
  readonly sourceNote: string;
}

/** One sentence of an answer. `citations` are numbers of the answer's citations. */
export interface Claim {
  readonly text: string;
  readonly citations: readonly number[];
  /** Whose statement it is, where it is somebody's. */
  readonly attributedTo: string | null;
  /** ISO date the fact is as of; null where no source states one. */
  readonly asOf: string | null;
  /** True where the words are our translation of quotes in another language. */
  readonly translated?: boolean;
  /** True where a model chose the sentence and could not be believed in its own words: these are the article's. */
  readonly quoted?: boolean;
}

export interface Disagreement {
  readonly about: string;
  readonly values: readonly { readonly value: string; readonly citations: readonly number[] }[];
  readonly note: string | null;
}

interface AnswerBase {
  readonly id: AnswerId;
  readonly language: 'en' | 'ko';
  readonly method: 'extractive' | 'generative' | 'ledger';
  readonly tookMs: number;
  /** One quiet line beneath it: that either of two facts may be meant, or what became of the language model’s part. */
  readonly note?: string | null;
  /** The caller's id, where questions came from a file. */
  readonly questionId?: string;
}

export interface Answered extends AnswerBase {
  readonly kind: 'answered';
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly disagreements: readonly Disagreement[];
  /** What was asked and is not in the library, in words. */
  readonly unsupported: readonly string[];
}

/** What of an answer has passed every check while the rest is being written. */
export type SoFar = Pick<Answered, 'language' | 'claims' | 'citations'>;

export interface NoEvidence extends AnswerBase {
  readonly kind: 'no-evidence';
  /** What the library lacks, in the words of the question: "price of GiGA Genie". */
  readonly missing: string;
  readonly searched: { readonly articles: number; readonly latest: string | null };
  readonly nearest: readonly Citation[];
}

export interface Unclear extends AnswerBase {
  readonly kind: 'unclear';
  /** The question back. */
  readonly ask: string;
}

export type Answer = Answered | NoEvidence | Unclear;
