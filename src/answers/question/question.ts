/** What understanding a question yields: the shape of the answer wanted and the concepts an answer must speak of. */
import type { ArticleId, CompanyId } from '../../domain/ids.ts';

export const answerTypes = [
  'person',
  'company',
  'date',
  'place',
  'count',
  'money',
  'percent',
  'duration',
  'quantity',
  'reason',
  'manner',
  'statement',
] as const;
export type AnswerType = (typeof answerTypes)[number];

/** `single`: one fact. `list`: all that fit. `compare`: one fact for each side. `yes-no`: whether a statement holds. */
export type Shape = 'single' | 'list' | 'compare' | 'yes-no';

/**
 * What a concept is to the question. `company`, `name` and `period` are who and when; `head` is the noun asked for
 * ("price" in "what price …", "subscribers" in "how many subscribers"); `action` the verb; `word` any other content
 * word; `generic` a word that narrows little ("company", "news").
 */
export type ConceptKind = 'company' | 'name' | 'number' | 'head' | 'action' | 'word' | 'generic';

/** One way to say a concept: English stems in order, or Korean words without particles and endings. */
export interface Form {
  readonly script: 'latin' | 'hangul';
  readonly parts: readonly string[];
  /** 1 for the word itself and its translation; less for a near synonym. */
  readonly strength: number;
}

export interface Concept {
  /** As asked. */
  readonly text: string;
  readonly kind: ConceptKind;
  readonly forms: readonly Form[];
  /** Of a phrase: the forms of each of its words, which together say it less surely. */
  readonly pieces?: readonly (readonly Form[])[];
  /** True for a word no table knows: it may be found by its sound in the other script, and matters less when found nowhere. */
  readonly open: boolean;
  /** True where it became generic because no article read uses it. */
  readonly softened?: boolean;
  /** For companies: any of these ids will do ("SK" may be several). */
  readonly companyIds: readonly CompanyId[];
  /** Their firms and subsidiaries: "Naver" may be Naver Cloud, less surely than Naver itself. */
  readonly affiliateIds: readonly CompanyId[];
  /** Offset in the question, for proximity and for naming what is missing. */
  readonly start: number;
  readonly weight: number;
}

/** A time the question asks about, as ISO prefixes: `2019`, `2019-05` … */
export interface Period {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

export interface Question {
  readonly text: string;
  readonly language: 'en' | 'ko';
  readonly shape: Shape;
  readonly answerType: AnswerType;
  readonly concepts: readonly Concept[];
  readonly period: Period | null;
  /** For `compare`: the two or more sides, indexes into `concepts`. */
  readonly sides: readonly number[];
  /** True where the question leans on the turn before it ("and KT?", "when?", "did they sign?"). */
  readonly elliptical: boolean;
  /** Of a turn that was answered: the articles that its answer cites. */
  readonly from?: readonly ArticleId[];
  /** Of a turn that was answered with a person, a company or a place: its name as the article has it. */
  readonly told?: string;
}

/** A yes-no question, a reason and a statement are answered by the sentence itself, others by a fact of it. */
export function isTyped({ shape, answerType }: Question): boolean {
  return shape !== 'yes-no' && !['reason', 'manner', 'statement'].includes(answerType);
}

export function isMeasured({ answerType }: Question): boolean {
  return ['count', 'money', 'percent', 'duration', 'quantity'].includes(answerType);
}
