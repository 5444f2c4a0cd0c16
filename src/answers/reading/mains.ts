/** Whom an article is about throughout, so that a sentence of it that names nobody else may be about them. */

import { matchIn } from '../match-place.ts';
import type { Concept } from '../question/question.ts';
import type { ArticleEvidence, Sentence } from './evidence.ts';

/** Sentences that must name it, and how much of the article they must span. */
const OFTEN = 3;
const SPAN = 0.4;
/** A headline and its sub-headlines have few sentences; a section of a round-up has more. */
const REAL_SECTION = 3;
/** An interview names its company before the first question, and then says "we". */
const INTRODUCTION = 8;

export function isMain(concept: Concept, evidence: ArticleEvidence): boolean {
  if (!mayBeSubject(concept)) return false;
  const known = mains.get(evidence) ?? new Map<Concept, boolean>();
  if (known.size === 0) mains.set(evidence, known);
  let is = known.get(concept);
  if (is === undefined) {
    is = isSpokenOfThroughout(concept, evidence);
    known.set(concept, is);
  }
  return is;
}

const mains = new WeakMap<ArticleEvidence, Map<Concept, boolean>>();

function mayBeSubject({ kind, open }: Concept): boolean {
  return kind === 'company' || kind === 'name' || (open && kind === 'word');
}

function isSpokenOfThroughout(concept: Concept, evidence: ArticleEvidence): boolean {
  const { sentences, turns } = evidence;
  const naming = sentences.filter((s) => matchIn(concept, s, s) !== null);
  const first = naming[0];
  if (!first) return false;
  if (naming.length < mostNamed(sentences) * NEARLY) return false;
  const firstTurn = Math.min(...turns.values());
  if (turns.size > 2 && first.paragraph < firstTurn && first.index < INTRODUCTION) return true;
  return naming.length >= OFTEN && spans(naming, sentences) && inMostSections(naming, sentences);
}

/** Who is named less than this, beside the company named most, is not what the article is about. */
const NEARLY = 0.7;

function mostNamed(sentences: readonly Sentence[]): number {
  const counts = new Map<string, number>();
  for (const { companies } of sentences) for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The sentence goes on about a company that the one before has named: "It has …". */
export function goesOnAboutAnother(concept: Concept, { sentences }: ArticleEvidence, sentence: Sentence): boolean {
  const before = sentences[sentence.index - 1];
  return (
    before !== undefined &&
    before.paragraph === sentence.paragraph &&
    before.companies.size > 0 &&
    matchIn(concept, before, before) === null
  );
}

function spans(naming: readonly Sentence[], all: readonly Sentence[]): boolean {
  return naming.at(-1)!.index - naming[0]!.index >= all.length * SPAN;
}

function inMostSections(naming: readonly Sentence[], all: readonly Sentence[]): boolean {
  const counts = new Map<number, number>();
  for (const { section } of all) counts.set(section, (counts.get(section) ?? 0) + 1);
  const real = [...counts].flatMap(([section, n]) => (n >= REAL_SECTION ? [section] : []));
  const named = new Set(naming.map(({ section }) => section));
  return real.filter((section) => named.has(section)).length * 2 >= real.length;
}
