/** How well a sentence, read where it stands, speaks of each concept of a question. */
import { hasHangul } from '../text/korean.ts';
import { soundsAlike } from '../text/romanise.ts';
import type { ArticleEvidence, Place, Sentence } from './evidence.ts';
import type { Concept } from './question.ts';
import { matchForms } from './text-view.ts';

/**
 * What a mention is worth by where it stands. A sentence often leaves out what its headline or the sentence before has
 * said; the farther away, the less it is about the same thing.
 */
const levels = {
  sentence: 1,
  before: 0.75,
  section: 0.7,
  title: 0.7,
  paragraph: 0.6,
  after: 0.4,
  lead: 0.5,
  article: 0.3,
} as const;

export interface Covered {
  readonly concept: Concept;
  /** 0 … 1: the strength of the match times what its place is worth. */
  readonly level: number;
  /** Offset in the article where the sentence itself has it; null where only its surroundings do. */
  readonly at: number | null;
}

export interface Coverage {
  readonly evidence: ArticleEvidence;
  readonly sentence: Sentence;
  readonly covered: readonly Covered[];
  /** Weighted share of the question's concepts, 0 … 1. */
  readonly score: number;
}

export function coverSentence(concepts: readonly Concept[], evidence: ArticleEvidence, sentence: Sentence): Coverage {
  const covered = concepts.map((concept) => coverConcept(concept, evidence, sentence));
  const total = covered.reduce((sum, c) => sum + c.concept.weight, 0);
  const reached = covered.reduce((sum, c) => sum + c.concept.weight * c.level, 0);
  return { evidence, sentence, covered, score: total === 0 ? 0 : reached / total };
}

function coverConcept(concept: Concept, evidence: ArticleEvidence, sentence: Sentence): Covered {
  const own = matchIn(concept, sentence, sentence);
  let best = own ? own.strength : 0;
  for (const { place, worth } of surroundings(evidence, sentence)) {
    if (worth <= best) continue;
    const found = matchIn(concept, place, null);
    if (found) best = Math.max(best, found.strength * worth);
  }
  return { concept, level: best, at: own?.at ?? null };
}

/** Nearest first, so that the search can stop early. */
function surroundings(evidence: ArticleEvidence, sentence: Sentence): { place: Place; worth: number }[] {
  const { sentences } = evidence;
  const places: { place: Place | undefined; worth: number }[] = [
    { place: sameParagraph(sentences[sentence.index - 1], sentence), worth: levels.before },
    { place: evidence.title, worth: levels.title },
    { place: evidence.sections[sentence.section], worth: levels.section },
    { place: evidence.paragraphs[sentence.paragraph], worth: levels.paragraph },
    { place: sameSection(sentences[0], sentence), worth: levels.lead },
    { place: sameParagraph(sentences[sentence.index + 1], sentence), worth: levels.after },
    { place: evidence.whole, worth: levels.article },
  ];
  return places.flatMap(({ place, worth }) => (place ? [{ place, worth }] : []));
}

function sameParagraph(other: Sentence | undefined, sentence: Sentence): Place | undefined {
  return other && other.section === sentence.section && Math.abs(other.paragraph - sentence.paragraph) <= 1
    ? other
    : undefined;
}

/** A lead speaks for the sentences of its own section only: a round-up changes its subject with each sub-headline. */
function sameSection(lead: Sentence | undefined, sentence: Sentence): Place | undefined {
  return lead && lead.section === sentence.section ? lead : undefined;
}

function matchIn(concept: Concept, place: Place, own: Sentence | null): { strength: number; at: number | null } | null {
  if (concept.kind === 'company') {
    if (!concept.companyIds.some((id) => place.companies.has(id))) return null;
    const mention = own?.mentions.find((m) => concept.companyIds.includes(m.companyId));
    return { strength: mention?.viaProduct ? 0.9 : 1, at: mention?.start ?? null };
  }
  return matchForms(concept.forms, place.view) ?? (concept.kind === 'name' ? matchBySound(concept, place) : null);
}

/** From this likeness on two spellings in two scripts are taken for one name; measured in test/text/romanise.test.ts. */
const SAME_NAME = 0.85;

/** A name in neither table: "Metatron" in a Korean sentence, "메타트론" in an English one. */
function matchBySound(concept: Concept, place: Place): { strength: number; at: number } | null {
  if (!hasHangul(concept.text)) {
    const word = place.view.hangul.find((h) => h.word.length >= 2 && soundsAlike(concept.text, h.word) >= SAME_NAME);
    return word ? { strength: 0.9, at: word.at } : null;
  }
  for (const [stem, at] of place.view.latin) {
    if (stem.length >= 4 && soundsAlike(concept.text, stem) >= SAME_NAME) return { strength: 0.9, at: at[0]! };
  }
  return null;
}
