/** Where else than in a sentence it may have been said whom and what it is about, and what a mention there is worth. */
import type { ArticleEvidence, Place, Sentence } from './reading/evidence.ts';

/**
 * What a mention is worth by where it stands. A sentence often leaves out what its headline or the sentence before has
 * said; the farther away, the less it is about the same thing.
 */
export const levels = {
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
/** "The two companies" are those of its surroundings, as surely as if named. */
const ANAPHOR_LEVEL = 0.95;
export const anaphor =
  /\b(?:the|both|these|either|each) (?:two |three )?(?:company|companies|firms|sides|parties|partners|operators|carriers|groups|pair|duo)\b|\b(?:they|he|she|his|her|their)\b|\bthe (?:[a-z]+ ){0,2}(?:designer|maker|giant|startup|start-up|vendor|telco|provider|manufacturer|developer|supplier|buyer|investor|bank)\b|양사|두 회사|양측|이들|3사|이 회사|이번 (?:계약|협약|협력|투자|사업)|\bthe (?:company|operator|carrier|firm|group|deal|agreement|partnership|memorandum|alliance|contract|project|venture|order|investment)\b/iu;

function worthOfEntity(at: Where, leans: boolean, another: boolean): number {
  const near = at === 'before' || at === 'section' || at === 'title' || at === 'paragraph' || at === 'topic';
  if (near && leans) return ANAPHOR_LEVEL;
  return at === 'topic' && another ? TOPIC_BESIDE_ANOTHER : entityLevels[at];
}

type Where = keyof typeof levels;

export interface Surrounding {
  readonly place: Place;
  readonly at: Where;
  /** What a company named there is worth. */
  readonly entityWorth: number;
}

/** Nearest first, so that the search can stop early. */
export function surroundings(evidence: ArticleEvidence, sentence: Sentence, another: boolean): readonly Surrounding[] {
  const { sentences } = evidence;
  const leans = anaphor.test(sentence.text);
  const places: { place: Place | undefined; at: Where }[] = [
    { place: sameParagraph(sentences[sentence.index - 1], sentence, leans), at: 'before' },
    { place: askedBefore(evidence, sentence), at: 'before' },
    { place: pairBefore(evidence, sentence), at: 'before' },
    { place: evidence.title, at: 'title' },
    { place: evidence.sections[sentence.section], at: 'section' },
    { place: evidence.paragraphs[sentence.paragraph], at: 'paragraph' },
    { place: evidence.topics[sentence.section], at: 'topic' },
    { place: sameSection(sentences[0], sentence), at: 'lead' },
    ...introduction(evidence, sentence).map((place) => ({ place, at: 'lead' as const })),
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

/** Paragraphs back in which "the two companies" are looked for. */
const PAIR_WITHIN = 4;
const pair =
  /\b(?:the|both|these) (?:two |three )?(?:companies|firms|sides|parties|partners|operators|carriers|groups|pair|duo)\b|양사|두 (?:회사|기업|통신사)|양측|3사/iu;

/** "The two companies" are those that the nearest paragraph before has named together. */
function pairBefore(evidence: ArticleEvidence, sentence: Sentence): Place | undefined {
  if (sentence.companies.size > 1 || !pair.test(sentence.text)) return undefined;
  const { paragraphs, sentences } = evidence;
  for (let at = sentence.index - 1; at >= 0; at--) {
    const { paragraph, section } = sentences[at]!;
    if (section !== sentence.section || paragraph < sentence.paragraph - PAIR_WITHIN) return undefined;
    if (paragraphs[paragraph]!.companies.size > 1) return paragraphs[paragraph];
  }
  return undefined;
}

/** Prose asks a question too, now and then. */
const AN_INTERVIEW = 3;

/** What stands above the first question of an interview says whom and what its answers are about. */
function introduction({ turns, paragraphs }: ArticleEvidence, sentence: Sentence): readonly Place[] {
  if (turns.size < AN_INTERVIEW || !turns.has(sentence.paragraph)) return [];
  return paragraphs.slice(0, Math.min(...turns.values()));
}

/** A lead speaks for the sentences of its own section only: a round-up changes its subject with each sub-headline. */
function sameSection(lead: Sentence | undefined, sentence: Sentence): Place | undefined {
  return lead && lead.section === sentence.section ? lead : undefined;
}
