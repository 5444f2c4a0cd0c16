/**
 * A question names what an article calls by name: "kestrel", "펄브리지", "Moru AI (모루AI)". Where the articles read have such
 * a name, whatever its script or case, the words of the question are that name, and an answer must be about it.
 */
import type { CompanyId } from '../../domain/ids.ts';
import { translate } from '../../library/glossary/glossary.ts';
import { hasHangul, stripParticle } from '../../text/korean.ts';
import { mayBeName } from '../match-sound.ts';
import { comparedIn } from '../question/compared.ts';
import { conceptOf } from '../question/concept.ts';
import type { Concept, Form, Question } from '../question/question.ts';
import { formsOfWord } from '../words/forms.ts';
import { isSameName } from '../words/same-name.ts';
import { apart } from './apart.ts';
import { byGroup } from './by-group.ts';
import type { ArticleEvidence } from './evidence.ts';
import {
  isStopWord,
  keyOf,
  mistyped,
  type Names,
  namesByKey,
  shortFor,
  sounding,
  spelledIn,
  spelledOut,
} from './known-names.ts';
import { type ArticleName, writesSmall } from './names.ts';

const MOST_WORDS = 4;
/** A longer question is a text: its first words say what it is about. */
const MOST_ASKED = 60;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function bindNames(question: Question, articles: readonly ArticleEvidence[]): Question {
  const names = namesByKey(articles);
  const words = wordsOf(question.text).slice(0, MOST_ASKED);
  let { concepts } = question;
  for (let from = 0; from < words.length; from++) {
    for (let n = Math.min(MOST_WORDS, words.length - from); n > 0; n--) {
      const span = words.slice(from, from + n);
      const within = covering(concepts, span);
      if (within === null) continue;
      const found = lookUp(span, within, question.text, names, articles);
      if (found.length === 0) continue;
      concepts = replace(concepts, within, boundTo(found, span, question.text));
      from += n - 1;
      break;
    }
  }
  concepts = concepts
    .flatMap((one) => (one.kind === 'company' ? apart(one, articles) : [one]))
    .map((one) => (one.kind === 'company' ? asHeard(one, names, articles) : one))
    .map((one, _, all) => (one.kind === 'company' ? byGroup(one, all, articles) : one));
  if (concepts.every((one, at) => one === question.concepts[at])) return question;
  const sides = question.shape === 'compare' ? comparedIn(question.text.toLowerCase(), concepts) : question.sides;
  return { ...question, concepts, sides };
}

/**
 * A company of the table is no ordinary word: 매버니어 is Mavenir, which the table calls 마베니어. Of the 324 names of one word
 * in the table, 264 are so like their own Korean name, and one in 12,960 pairs is so like another's.
 */
const LISTED = 0.77;

function asHeard(company: Concept, { latin, hangul }: Names, articles: readonly ArticleEvidence[]): Concept {
  const there = [...company.companyIds, ...company.affiliateIds];
  if (there.some((id) => articles.some(({ whole }) => whole.companies.has(id)))) return company;
  const spelling = company.text.replace(/\s+/gu, '');
  const others = (hasHangul(spelling) ? latin : hangul).filter(
    ({ organisation, listed, written }) => organisation && !listed && isSameName(spelling, written, LISTED),
  );
  if (others.length === 0) return company;
  return { ...company, companyIds: [...company.companyIds, ...others.map(({ id }) => id)] };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&+]+(?:[-'’.][\p{L}\p{N}]+)*/gu)].map((match) => {
    const bare = match[0].replace(/['’]s?$/u, '');
    return { text: bare, start: match.index, end: match.index + bare.length };
  });
}

/** The concepts that the words are, where each of them lies wholly inside. */
function covering(concepts: readonly Concept[], span: readonly Word[]): readonly Concept[] | null {
  const start = span[0]!.start;
  const end = span.at(-1)!.end;
  const within = concepts.filter((c) => c.start < end && c.start + c.text.length > start);
  if (within.length === 0 || within.some((c) => c.start < start || c.kind === 'head' || c.kind === 'number'))
    return null;
  // A company of the table stays what it is, unless a longer name holds it.
  const company = within.length === 1 && within[0]!.kind === 'company' && within[0]!.text.length >= end - start - 1;
  return company ? null : within;
}

function lookUp(
  span: readonly Word[],
  within: readonly Concept[],
  text: string,
  { byKey, latin, hangul }: Names,
  articles: readonly ArticleEvidence[],
): readonly ArticleName[] {
  const written = text.slice(span[0]!.start, span.at(-1)!.end);
  if (isStopWord(span[0]!.text) || isStopWord(span.at(-1)!.text)) return [];
  const open = within.every((c) => c.open || c.kind === 'company');
  const spelled = hasHangul(written) ? spelledIn(hangul, written) : (byKey.get(keyOf(written)) ?? []);
  const exact = spelled.filter((name) => mayBe(name, written, open, articles));
  // "Waha Cloud" is a name though "cloud" is a word, as soon as an article has it.
  const named = exact.some((name) => name.organisation);
  const strange = within.some(mayBeName);
  const alike = (strange || named) && !isGeneric(within) ? sounding(hasHangul(written) ? latin : hangul, written) : [];
  if (exact.length + alike.length > 0) return [...exact, ...alike];
  const short = [...spelledOut(latin, written), ...(open ? shortFor([...latin, ...hangul], written) : [])];
  return short.length > 0 || !strange || isGeneric(within) ? short : mistyped(latin, written);
}

const isGeneric = (within: readonly Concept[]): boolean => within.every(({ kind }) => kind === 'generic');

const inTwoScripts = /[A-Z]/;

/** "기업 간 거래(B2B)": what stands before a bracket may be a word like any other. */
const isStrange = (written: string): boolean => written.length > 2 && translate(written, 'en').length === 0;

/** Small letters may be an ordinary word: only one that no table knows and that the articles never write small is a name. */
function mayBe(name: ArticleName, written: string, open: boolean, articles: readonly ArticleEvidence[]): boolean {
  if (hasHangul(written))
    return name.organisation || inTwoScripts.test(name.written) || (open && isStrange(name.written));
  if (/\s/.test(written)) return name.organisation || open;
  if (/^\p{Lu}/u.test(written)) return open || name.organisation;
  return open && written.length > 2 && !articles.some(({ article }) => writesSmall(article.text, written));
}

function boundTo(names: readonly ArticleName[], span: readonly Word[], text: string): Concept {
  const start = span[0]!.start;
  const written = withoutParticle(text.slice(start, span.at(-1)!.end), names);
  const ids: CompanyId[] = [...new Set(names.map(({ id }) => id))];
  const forms: Form[] = [written, ...names.map((name) => name.written)].flatMap((one) => formsOfWord(one).slice(0, 1));
  const organisation = names.some((name) => name.organisation);
  return conceptOf(organisation ? 'company' : 'name', {
    text: written,
    start,
    companyIds: organisation ? ids : [],
    forms,
  });
}

/** A name that ends like a particle keeps its end. */
function withoutParticle(written: string, names: readonly ArticleName[]): string {
  const own = names.find((name) => hasHangul(name.written) && written.startsWith(name.written));
  return own ? own.written : hasHangul(written) ? stripParticle(written) : written;
}

function replace(concepts: readonly Concept[], gone: readonly Concept[], by: Concept): Concept[] {
  return [...concepts.filter((c) => !gone.includes(c)), by].sort((a, b) => a.start - b.start);
}
