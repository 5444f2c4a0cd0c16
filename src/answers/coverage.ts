/** How well a sentence, read where it stands, speaks of each concept of a question. */
import { companyById } from '../library/companies/companies.ts';
import { matchIn, matchNumber } from './match-place.ts';
import type { Concept } from './question/question.ts';
import { isOf } from './reading/affair.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { goesOnAboutAnother, isMain } from './reading/mains.ts';
import { levels, type Surrounding, surroundings } from './surroundings.ts';

/** What the article is about as a whole, to a sentence that names nobody else. */
const MAIN = 0.7;
/** A company through the one it belongs to. */
const PARENT = 0.9;
/** Whom the paragraphs before were about last, to one that has no subject of its own. */
const GONE_ON = 0.7;
/** Whom its paragraph begins with or is about, to a sentence that names nobody. */
const STAYED = 0.85;
/** The parties of what headline and lead tell, to a sentence that goes on about it; one of them alone may not be meant. */
const AFFAIR = 0.85;
export interface Covered {
  readonly concept: Concept;
  /** 0 … 1: the strength of the match times what its place is worth. */
  readonly level: number;
  /** Offset in the article where the sentence itself has it; null where only its surroundings do. */
  readonly at: number | null;
  /** All its offsets in the sentence. */
  readonly places: readonly number[];
}

export interface Coverage {
  readonly evidence: ArticleEvidence;
  readonly sentence: Sentence;
  readonly covered: readonly Covered[];
  /** Whether the sentence is about an organisation that was not asked about. */
  readonly another: boolean;
  /** Weighted share of the question's concepts, 0 … 1. */
  readonly score: number;
}

export function coverSentence(concepts: readonly Concept[], evidence: ArticleEvidence, sentence: Sentence): Coverage {
  const another = isAboutAnother(concepts, evidence, sentence);
  const around = surroundings(evidence, sentence, another);
  const ofAffair = !another && asksOfAffair(concepts, sentence);
  const covered = concepts.map((concept) => {
    const one = coverConcept(concept, evidence, sentence, around, another);
    const meant = ofAffair && concept.kind === 'company' && one.level > 0 && one.level < AFFAIR;
    return meant ? { ...one, level: AFFAIR } : one;
  });
  const total = covered.reduce((sum, c) => sum + c.concept.weight, 0);
  const reached = covered.reduce((sum, c) => sum + c.concept.weight * c.level, 0);
  return { evidence, sentence, covered, another, score: total === 0 ? 0 : reached / total };
}

/** Whether the question is of several that are all parties of what the sentence tells. */
function asksOfAffair(concepts: readonly Concept[], sentence: Sentence): boolean {
  const firms = concepts.filter(({ kind }) => kind === 'company');
  return firms.length > 1 && firms.every((concept) => isOfAffair(concept, sentence));
}

export function isOfAffair({ companyIds, affiliateIds }: Concept, { affair }: Sentence): boolean {
  return companyIds.some((id) => isOf(affair, id)) || affiliateIds.some((id) => affair.has(id));
}

/**
 * Whether the sentence is about organisations none of which was asked about: by their names, or by their people. Whoever
 * tells in "we" what it did for others speaks of them as well.
 */
function isAboutAnother(
  concepts: readonly Concept[],
  { narrator }: ArticleEvidence,
  { about, implied, companies }: Sentence,
): boolean {
  const asked = (id: string) => concepts.some((c) => c.companyIds.includes(id) || c.affiliateIds.includes(id));
  const people = [...implied].filter((id) => id !== narrator);
  const byPeople = people.length > 0 && ![...people, ...companies].some(asked);
  return byPeople || (about.size > 0 && ![...about].some(asked));
}

export function occursIn(concept: Concept, evidence: ArticleEvidence): boolean {
  return matchIn(concept, evidence.whole, null) !== null || matchIn(concept, evidence.title, null) !== null;
}

/** Spoken of anywhere the sentence looks: these three hold all of its places. A figure is looked for by its value. */
function occursAround(concept: Concept, evidence: ArticleEvidence, sentence: Sentence): boolean {
  const topic = evidence.topics[sentence.section];
  return (
    concept.kind === 'number' ||
    occursIn(concept, evidence) ||
    (topic !== undefined && matchIn(concept, topic, null) !== null)
  );
}

function coverConcept(
  concept: Concept,
  evidence: ArticleEvidence,
  sentence: Sentence,
  around: readonly Surrounding[],
  another: boolean,
): Covered {
  if (!occursAround(concept, evidence, sentence)) return { concept, level: 0, at: null, places: [] };
  const own = concept.kind === 'number' ? matchNumber(concept, sentence) : matchIn(concept, sentence, sentence);
  let best = own ? own.strength : 0;
  const entity = concept.kind === 'company' || concept.kind === 'name';
  for (const { place, at, entityWorth } of around) {
    const worth = entity ? entityWorth : levels[at];
    if (worth <= best) continue;
    const found = matchIn(concept, place, null);
    if (found) best = Math.max(best, found.strength * worth);
  }
  if (entity) best = Math.max(best, asWhomItIsAbout(concept, evidence, sentence, own === null));
  if (best < MAIN && !another && isMain(concept, evidence) && !goesOnAboutAnother(concept, evidence, sentence))
    best = MAIN;
  return { concept, level: best, at: own?.at ?? null, places: own?.places ?? [] };
}

/** A company that is not named here, through its parent or as the one that is being spoken of; 0 where it is neither. */
function asWhomItIsAbout(concept: Concept, evidence: ArticleEvidence, sentence: Sentence, unnamed: boolean): number {
  if (unnamed && isByParent(concept, evidence, sentence)) return PARENT;
  if (sentence.mentions.length === 0 && opensWith(concept, evidence, sentence)) return STAYED;
  return sentence.about.size === 0 && concept.companyIds.some((id) => sentence.after.has(id)) ? GONE_ON : 0;
}

/** Whether the paragraph of the sentence begins with that company. */
function opensWith(
  { companyIds }: Concept,
  { sentences }: ArticleEvidence,
  { index, paragraph, about }: Sentence,
): boolean {
  let first = index;
  while (sentences[first - 1]?.paragraph === paragraph) first--;
  return companyIds.some((id) => about.has(id) || sentences[first]!.companies.has(id));
}

/** "Google's share" in an article on Google Cloud is that of Google Cloud. */
function isByParent(concept: Concept, evidence: ArticleEvidence, sentence: Sentence): boolean {
  return concept.companyIds.some((id) => {
    const parent = companyById(id)?.parent;
    return (
      parent !== undefined && parent !== null && sentence.companies.has(parent) && evidence.whole.companies.has(id)
    );
  });
}
