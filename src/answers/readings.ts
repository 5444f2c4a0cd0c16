/**
 * A turn of a thread has several readings. Whoever asks on is mostly still with the article that the turn before was
 * answered from ("what caused the delay?"); else the question goes on about its subject, or it begins anew.
 */

import type { Concept, Question } from './question/question.ts';
import { bindNames } from './reading/bind-names.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import { type Selection, select } from './select.ts';
import { soften } from './soften.ts';
import { definition, namesSubject, origin } from './what-is.ts';
import { introduction } from './who-is.ts';

export interface Reading {
  /** With its names bound, as the thread's next turn goes on from it. */
  readonly bound: Question;
  readonly question: Question;
  readonly evidence: readonly ArticleEvidence[];
  readonly selection: Selection;
}

/** What the question leaves to the turn before by a word of its own. */
const leaning =
  /\b(?:it|its|that|this|these|those|they|them|their|he|she|his|her|him)\b|(?:^|\s)(?:그중|그\s|그거|그건|그것|그때|거기|이\s|이건|이번|해당|둘|양사)/i;

/** Whether what is asked may be of the turn before: it says so, or it names nobody. */
export function leans({ text, concepts, elliptical }: Question): boolean {
  return elliptical || leaning.test(text) || !concepts.some(isNamed);
}

const isNamed = ({ kind }: Concept): boolean => kind === 'company' || kind === 'name';

/** The first reading that is answered; the question as it goes on from the turn before where none is. */
export function readingOf(
  asked: Question,
  continued: Question,
  before: Question | null,
  evidence: readonly ArticleEvidence[],
): Reading {
  const same = evidence.filter(({ article }) => before?.from?.includes(article.id));
  const goesOn = before !== null && same.length > 0 && leans(asked);
  const open = () => {
    const goingOn = read(continued, evidence);
    const answered = goingOn.selection.candidates.length > 0 || asked === continued || asked.elliptical;
    return answered ? goingOn : read(asked, evidence);
  };
  if (!goesOn) return open();
  for (const question of [continued, withOneSubject(continued, asked), ...(standsAlone(asked) ? [asked] : [])]) {
    const within = read(question, same);
    if (within.selection.candidates.length > 0) return within;
  }
  return open();
}

/** It says of what it asks, though not of whom: in the same article that is clear. */
function standsAlone({ concepts }: Question): boolean {
  return !concepts.some(isNamed) && concepts.some(({ kind }) => kind !== 'generic');
}

function read(asked: Question, evidence: readonly ArticleEvidence[]): Reading {
  const bound = bindNames(asked, evidence);
  const question = soften(bound, evidence);
  return { bound, question, evidence, selection: selected(question, evidence) };
}

/** Who or what somebody or something is stands beside the name; all else in what says most of the question. */
function selected(question: Question, evidence: readonly ArticleEvidence[]): Selection {
  const introduced = introduction(question, evidence) ?? origin(question, evidence) ?? definition(question, evidence);
  if (introduced === null) return ofSubject(question, evidence, select(question, evidence));
  return { candidates: [introduced], unlikely: [], missing: null, nearest: [introduced.coverage] };
}

function ofSubject(question: Question, evidence: readonly ArticleEvidence[], selection: Selection): Selection {
  return { ...selection, candidates: selection.candidates.filter(namesSubject(question, evidence)) };
}

/** "How many fibres does it lease?": of the two that a deal was between, one. */
function withOneSubject(continued: Question, asked: Question): Question {
  const inherited = continued.concepts.filter((c) => isNamed(c) && !asked.concepts.includes(c));
  const gone = new Set(asked.concepts.some(isNamed) ? inherited : inherited.slice(1));
  return { ...continued, concepts: continued.concepts.filter((c) => !gone.has(c)) };
}
