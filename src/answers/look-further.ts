/**
 * The search knows words, not sounds: a name that no table has stays unfound in the other script. Where nothing that was
 * read has such a name of the question, what the rest of its words find in the other language is looked through for it.
 */
import type { Article } from '../domain/article.ts';
import type { RankedPassage } from '../domain/passage.ts';
import type { ArticleReader, PassageSearch } from '../domain/ports.ts';
import { hasHangul } from '../text/korean.ts';
import { occursIn } from './coverage.ts';
import { isAlike, mayBeName } from './match-place.ts';
import type { Concept, Question } from './question/question.ts';
import { type ArticleEvidence, layOut } from './reading/evidence.ts';
import { matchForms, viewText } from './reading/text-view.ts';
import { retrievalText } from './retrieval.ts';

/** Passages looked through, and articles taken for a name: more have it by chance. */
const PASSAGES = 40;
const MOST_TAKEN = 4;

export async function lookFurther(
  question: Question,
  read: readonly ArticleEvidence[],
  found: readonly RankedPassage[],
  search: PassageSearch,
  articles: ArticleReader,
): Promise<readonly ArticleEvidence[]> {
  const unheard = question.concepts.filter((c) => isUnlisted(c) && !read.some((one) => occursIn(c, one)));
  if (unheard.length === 0) return [];
  const language = hasHangul(unheard[0]!.text) ? 'en' : 'ko';
  const there = await search.search({ query: retrievalText(question), limit: PASSAGES, language });
  const known = new Set(read.map(({ article }) => article.id));
  const ids = [...new Set([...found, ...there].map((p) => p.articleId))].filter((id) => !known.has(id));
  const having = (await articles.articles(ids))
    .map((article) => ({ article, names: unheard.filter((name) => isOf(name, article)).length }))
    .filter(({ names }) => names > 0);
  return having
    .sort((a, b) => b.names - a.names)
    .slice(0, MOST_TAKEN)
    .map(({ article }) => layOut(article));
}

/** Verbs of a question are in no table either. */
const verbal = /(?:나요|까요|는지|습니까|었나|았나|했나|[았었했됐]어|는|던)$/u;

function isUnlisted(concept: Concept): boolean {
  const { kind, text } = concept;
  return (kind === 'name' || kind === 'word') && mayBeName(concept) && text.length > 1 && !verbal.test(text);
}

/** Whoever publishes its own text need not say its name there. */
function isOf(name: Concept, { text, publisher }: Article): boolean {
  return (
    hasSoundOf(name, text) ||
    (publisher !== null && matchForms(name.forms, viewText(publisher)) !== null) ||
    hasSoundOf(name, publisher ?? '')
  );
}

/** In Latin letters a name has a capital. */
const names = { latin: /\p{Lu}[\p{Script=Latin}’']{2,}/gu, hangul: /[가-힣]{2,}/gu } as const;

function hasSoundOf({ text: spelling }: Concept, text: string): boolean {
  const words = text.match(hasHangul(spelling) ? names.latin : names.hangul) ?? [];
  return [...new Set(words)].some((word) => isAlike(spelling, word));
}
