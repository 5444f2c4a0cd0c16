/** How well a sentence, read where it stands, speaks of each concept of a question. */
import { companyById } from '../library/companies/companies.ts';
import { matchIn, matchNumber } from './match-place.ts';
import type { Concept } from './question/question.ts';
import type { ArticleEvidence, Place, Sentence } from './reading/evidence.ts';
import { goesOnAboutAnother, isMain } from './reading/mains.ts';

/**
 * What a mention is worth by where it stands. A sentence often leaves out what its headline or the sentence before has
 * said; the farther away, the less it is about the same thing.
 */
const levels = {
  before: 0.75,
  section: 0.7,
  title: 0.7,
  paragraph: 0.6,
  after: 0.4,
  topic: 0.55,
  lead: 0.5,
  article: 0.3,
} as const;
/** Who a sentence is about is often said once and then left out. */
const entityLevels = {
  before: 0.85,
  section: 0.85,
  title: 0.85,
  paragraph: 0.7,
  after: 0.3,
  topic: 0.85,
  lead: 0.6,
  article: 0.3,
} as const;
/** What the topic is worth to a sentence that names somebody else. */
const TOPIC_BESIDE_ANOTHER = 0.6;
/** What the article is about as a whole, to a sentence that names nobody else. */
const MAIN = 0.7;
/** A company through the one it belongs to. */
const PARENT = 0.9;
/** Whom the paragraphs before were about last, to one that has no subject of its own. */
const GONE_ON = 0.7;
/** Whom its paragraph begins with or is about, to a sentence that names nobody. */
const STAYED = 0.85;
/** "The two companies" are those of its surroundings, as surely as if named. */
const ANAPHOR_LEVEL = 0.95;
export const anaphor =
  /\b(?:the|both|these|either|each) (?:two |three )?(?:company|companies|firms|sides|parties|partners|operators|carriers|groups|pair|duo)\b|\b(?:they|he|she|his|her|their)\b|\bthe (?:[a-z]+ ){0,2}(?:designer|maker|giant|startup|start-up|vendor|telco|provider|manufacturer|developer|supplier|buyer|investor|bank)\b|양사|두 회사|양측|이들|3사|이 회사|이번 (?:계약|협약|협력|투자|사업)|\bthe (?:company|operator|carrier|firm|group|deal|agreement|partnership|memorandum|alliance|contract|project|venture|order|investment)\b/iu;

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
  const another = isAboutAnother(concepts, sentence);
  const around = surroundings(evidence, sentence, another);
  const covered = concepts.map((concept) => coverConcept(concept, evidence, sentence, around, another));
  const total = covered.reduce((sum, c) => sum + c.concept.weight, 0);
  const reached = covered.reduce((sum, c) => sum + c.concept.weight * c.level, 0);
  return { evidence, sentence, covered, another, score: total === 0 ? 0 : reached / total };
}

/** Whether the sentence is about organisations none of which was asked about: by their names, or by their people. */
function isAboutAnother(concepts: readonly Concept[], { about, implied, companies }: Sentence): boolean {
  const asked = (id: string) => concepts.some((c) => c.companyIds.includes(id) || c.affiliateIds.includes(id));
  const byPeople = implied.size > 0 && ![...implied, ...companies].some(asked);
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

function worthOfEntity(at: Where, leans: boolean, another: boolean): number {
  const near = at === 'before' || at === 'section' || at === 'title' || at === 'paragraph' || at === 'topic';
  if (near && leans) return ANAPHOR_LEVEL;
  return at === 'topic' && another ? TOPIC_BESIDE_ANOTHER : entityLevels[at];
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

type Where = keyof typeof levels;

interface Surrounding {
  readonly place: Place;
  readonly at: Where;
  /** What a company named there is worth. */
  readonly entityWorth: number;
}

/** Nearest first, so that the search can stop early. */
function surroundings(evidence: ArticleEvidence, sentence: Sentence, another: boolean): readonly Surrounding[] {
  const { sentences } = evidence;
  const leans = anaphor.test(sentence.text);
  const places: { place: Place | undefined; at: Where }[] = [
    { place: sameParagraph(sentences[sentence.index - 1], sentence, leans), at: 'before' },
    { place: askedBefore(evidence, sentence), at: 'before' },
    { place: evidence.title, at: 'title' },
    { place: evidence.sections[sentence.section], at: 'section' },
    { place: evidence.paragraphs[sentence.paragraph], at: 'paragraph' },
    { place: evidence.topics[sentence.section], at: 'topic' },
    { place: sameSection(sentences[0], sentence), at: 'lead' },
    { place: sameParagraph(sentences[sentence.index + 1], sentence, leans), at: 'after' },
    { place: evidence.whole, at: 'article' },
  ];
  return places.flatMap(({ place, at }) =>
    place ? [{ place, at, entityWorth: worthOfEntity(at, leans, another) }] : [],
  );
}

function sameParagraph(other: Sentence | undefined, sentence: Sentence, leans: boolean): Place | undefined {
  if (!other || other.section !== sentence.section) return undefined;
  return other.paragraph === sentence.paragraph || leans ? other : undefined;
}

/** In an interview the question says what its answer is about. */
function askedBefore({ turns, paragraphs }: ArticleEvidence, sentence: Sentence): Place | undefined {
  const question = turns.get(sentence.paragraph);
  return question === undefined ? undefined : paragraphs[question];
}

/** A lead speaks for the sentences of its own section only: a round-up changes its subject with each sub-headline. */
function sameSection(lead: Sentence | undefined, sentence: Sentence): Place | undefined {
  return lead && lead.section === sentence.section ? lead : undefined;
}
