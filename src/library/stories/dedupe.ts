// Whether one text is a copy of another, another state of it, or an article of its own. Pure.

import type { Verdict } from '../learn/rules.ts';
import { similarity } from './fingerprint.ts';

/** What is compared of an article. */
export interface CopySide {
  readonly externalId: string | null;
  readonly publisher: string | null;
  /** Of letters and digits alone. */
  readonly contentHash: string;
  readonly signature: string;
  readonly title: readonly string[];
  readonly figures: readonly string[];
  /** ISO date of publication, as far as it is known. */
  readonly published: string | null;
}

/** The signature tells the share of common text within 0.03, so that 0.88 means nine tenths. */
const nearlyAll = 0.88;
const recognisable = 0.3;

/** `samePlace`: both were read from one file or carry one id of the giver's. */
export function compareCopies(mine: CopySide, other: CopySide, samePlace: boolean): Verdict {
  if (mine.contentHash === other.contentHash)
    return samePlace ? edited('only spacing and signs differ') : copyOrReprint(mine, other, 1);
  const likeness = similarity(mine.signature, other.signature);
  if (samePlace) return sameArticleAnew(mine, other, likeness);
  if (likeness < nearlyAll) return own('the texts share too little');
  if (differ(mine.externalId, other.externalId)) return own('nearly the same text under another id of the giver');
  return copyOrReprint(mine, other, likeness);
}

function sameArticleAnew(mine: CopySide, other: CopySide, likeness: number): Verdict {
  const title = mine.title.length > 2 && mine.title.join(' ') === other.title.join(' ');
  if (likeness < recognisable && !title) return own('another article in the same place');
  return edited(
    title && likeness < recognisable ? 'same title, text rewritten' : `${percent(likeness)} of the text is the same`,
  );
}

/** One text at two publishers is told by both: two articles of one story. Reports that only swap their figures are none. */
function copyOrReprint(mine: CopySide, other: CopySide, likeness: number): Verdict {
  if (differ(mine.publisher, other.publisher)) return own('the same text at another publisher');
  if (differ(mine.published, other.published) && !sameDay(mine, other))
    return own('nearly the same text on another day');
  if (mine.figures.join() !== other.figures.join()) return own('nearly the same text with other figures');
  return {
    kind: 'copy',
    reason: mine.contentHash === other.contentHash ? 'same words' : `${percent(likeness)} of the text is the same`,
  };
}

function differ(mine: string | null, other: string | null): boolean {
  return mine !== null && other !== null && mine.toLowerCase() !== other.toLowerCase();
}

/** Dates of unlike precision agree where one begins with the other. */
function sameDay({ published: mine }: CopySide, { published: other }: CopySide): boolean {
  return mine!.startsWith(other!) || other!.startsWith(mine!);
}

function edited(reason: string): Verdict {
  return { kind: 'edited', reason };
}

function own(reason: string): Verdict {
  return { kind: 'other', reason };
}

function percent(likeness: number): string {
  return `${Math.floor(likeness * 100)} %`;
}
