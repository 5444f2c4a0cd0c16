/** What the steps of reading stages hand to each other. */
import type { CompanyId } from '../../domain/ids.ts';
import type { StageKind } from '../../domain/partnership.ts';
import type { StageModality } from '../../domain/stage-reading.ts';
import type { Span } from '../../domain/text.ts';
import type { FrameName } from './stage-row.ts';

/** A company where a sentence names it, or a person or pronoun that stands for it. */
export interface Actor extends Span {
  readonly id: CompanyId;
  readonly name: string;
}

/** The span of whoever is named in the title or the head of the page. */
export const outsideOfText: Span = { start: -1, end: -1 };

/** A word of the stage tables in a sentence. */
export interface Trigger extends Span {
  readonly kind: StageKind;
  readonly form: 'paper' | 'deed';
  readonly weak: boolean;
  /** Of a verb of dealing: where whoever it is done with stands. */
  readonly frame?: FrameName;
}

/** One sentence with what was found in it. All offsets are of the article's text. */
export interface Clause extends Span {
  readonly index: number;
  readonly text: string;
  readonly korean: boolean;
  readonly actors: readonly Actor[];
  readonly triggers: readonly Trigger[];
  /** Who acts where only the part of the sentence before it says so: "… and picked Ericsson". */
  readonly subject?: Actor;
  /** The heading it stands under ("◇ SKT·MS, …"), counted from 0. */
  readonly section: number;
}

/** One event as one sentence tells it; drafts of the same event are merged into one reading. */
export interface Draft {
  readonly trigger: Trigger;
  readonly modality: StageModality;
  readonly parties: readonly Actor[];
  /** Of each party, where finding the parties told them. */
  readonly roles: readonly string[] | null;
  /** False where parties were taken from the context of the sentence. */
  readonly explicit: boolean;
  /** Sentences that tell of it, the one that carries it first. */
  readonly clauses: readonly Clause[];
  /** "The deal", 이번 계약: said of what was told before, whatever that was called. */
  readonly refers: boolean;
  /** Told only in passing beside another event of its sentence. */
  readonly background: boolean;
}

/** The text of a clause before an offset, at most `reach` characters. */
export function before(clause: Clause, at: number, reach = 60): string {
  return clause.text.slice(Math.max(0, at - clause.start - reach), at - clause.start);
}

export function after(clause: Clause, at: number, reach = 60): string {
  return clause.text.slice(at - clause.start, at - clause.start + reach);
}
