/** What there is on a firm, or on several together: what each article that is about them says of them first, the newest first. */
import type { Claim } from '../domain/answer.ts';
import type { Span } from '../domain/text.ts';
import type { CitationList } from './citations.ts';
import { claimQuoting } from './claim-quoting.ts';
import { takesUp } from './goes-on.ts';
import { matchIn } from './match-place.ts';
import { type OverviewQuestion, overviewQuestion } from './question/overview-question.ts';
import type { Concept, Question } from './question/question.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import { saysOtherwise } from './relation-words.ts';

/** Articles told of, and sentences where there is only one. */
const MOST_ARTICLES = 5;
const MOST_SENTENCES = 3;
/** Sentences of the text that say what it is about. */
const LEAD = 3;

/** Null where something else is asked; empty where no article tells of them, or of several of them together. */
export function sayOverview(
  question: Question,
  articles: readonly ArticleEvidence[],
  citations: CitationList,
): readonly Claim[] | null {
  const asked = overviewQuestion(question);
  if (asked === null) return null;
  const telling = articles
    .map((evidence) => tellingOf(evidence, asked))
    .filter(({ sentences }) => sentences.length > 0);
  const told = nearest(telling, asked).sort(newestFirst).slice(0, MOST_ARTICLES);
  const each = told.length === 1 ? MOST_SENTENCES : 1;
  return told.flatMap(({ evidence, sentences }) =>
    sentences
      .slice(0, each)
      .map((sentence, place) =>
        claimQuoting(
          question,
          { evidence, sentence, span: place === 0 ? withSubject(evidence, sentence) : sentence, opening: null },
          citations,
        ),
      ),
  );
}

interface Telling {
  readonly evidence: ArticleEvidence;
  /** Where all of them are named. */
  readonly namedIn: 'headline' | 'lead' | 'sentence';
  readonly sentences: readonly Sentence[];
}

/** "It has eleven members" stands behind the sentence that says what has. */
function withSubject({ sentences, opening }: ArticleEvidence, sentence: Sentence): Span {
  const before = sentences[sentence.index - 1];
  const leans = before !== undefined && before.index >= opening && takesUp(sentence.text);
  return leans ? { start: before.start, end: sentence.end } : sentence;
}

/** What headlines name is not told beside what only mentions it; of one firm alone the lead may do. */
function nearest(telling: readonly Telling[], { parties }: OverviewQuestion): Telling[] {
  const at = (...places: readonly Telling['namedIn'][]) => telling.filter(({ namedIn }) => places.includes(namedIn));
  const ranks = parties.length === 1 ? [at('headline', 'lead')] : [at('headline'), at('lead')];
  return ranks.find((some) => some.length > 0) ?? at('sentence');
}

function tellingOf(evidence: ArticleEvidence, asked: OverviewQuestion): Telling {
  const { parties, about } = asked;
  const text = evidence.sentences.filter((one) => one.index >= evidence.opening || isWhole(one));
  const ofAll = text.filter((one) => parties.every((party) => names(one, party)));
  const namedIn = placeOf(evidence, asked);
  if (namedIn === 'sentence') {
    const sentences = parties.length === 1 ? ofAll : ofAll.filter((one) => tellsOf(one, about));
    return { evidence, namedIn, sentences };
  }
  const first = ofAll[0] ?? text.find((one) => parties.some((party) => names(one, party)));
  // News tells the most important first: what follows is the rest of it.
  return { evidence, namedIn, sentences: first ? text.slice(text.indexOf(first)) : [] };
}

/** A headline has no full stop; a short first sentence looks like one. */
const isWhole = ({ text }: Sentence): boolean => /[.!?]["”’)\]]*$/u.test(text);

function placeOf(
  { title, sentences, opening }: ArticleEvidence,
  { parties, about }: OverviewQuestion,
): Telling['namedIn'] {
  const lead = sentences.slice(opening, opening + LEAD);
  if (parties.every((party) => matchIn(party, title, null) !== null)) return 'headline';
  const tells = parties.length === 1 || lead.some((one) => tellsOf(one, about));
  return tells && parties.every((party) => lead.some((one) => names(one, party))) ? 'lead' : 'sentence';
}

const names = (sentence: Sentence, party: Concept): boolean => matchIn(party, sentence, sentence) !== null;

/** A list of rivals names both, and tells of no deal between them. */
function tellsOf(sentence: Sentence, about: readonly Concept[]): boolean {
  return about.every((one) => matchIn(one, sentence, sentence) !== null || saysOtherwise(one.text, sentence.text));
}

function newestFirst(one: Telling, other: Telling): number {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a === b ? 0 : a < b ? 1 : -1;
}

const dayOf = ({ evidence }: Telling): string => evidence.article.published?.value ?? '';
