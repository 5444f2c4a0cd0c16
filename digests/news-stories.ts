/** Stories of some days: copies folded, and how many of those who tell a story tell it themselves. */
import type { Article } from '../src/domain/article.ts';
import type { Language } from '../src/domain/digest.ts';
import type { StoryNews } from '../src/domain/edition.ts';
import type { ArticleId, StoryId } from '../src/domain/ids.ts';
import type { EditionLibrary, Ground } from '../src/domain/kept-edition.ts';
import { startCiting } from '../src/ledger/cite.ts';
import { findCompanies } from '../src/library/companies/companies.ts';
import { findTopics } from '../src/library/glossary/topics.ts';
import { signatureOf, similarity } from '../src/library/stories/fingerprint.ts';
import { splitSentences } from '../src/text/sentences.ts';

/** What a story is about stands in its beginning. */
const BEGINNING = 500;
/** From so much on in common one text is the other, edited: the same release, not two reports. */
const SAME_ORIGIN = 0.5;

/** Those that are about companies or topics of the field. */
export async function storiesIn(
  published: readonly Article[],
  language: Language,
  grounds: ReadonlyMap<ArticleId, Ground>,
  library: Pick<EditionLibrary, 'copies'>,
): Promise<StoryNews[]> {
  const copies = await library.copies(published.map(({ id }) => id));
  const stories = new Map<StoryId, Article[]>();
  for (const article of published) stories.set(article.storyId, [...(stories.get(article.storyId) ?? []), article]);
  return [...stories.values()].flatMap((told) => storyOf(told, language, grounds, copies) ?? []);
}

function storyOf(
  told: readonly Article[],
  language: Language,
  grounds: ReadonlyMap<ArticleId, Ground>,
  copies: ReadonlyMap<ArticleId, readonly string[]>,
): StoryNews | null {
  const first = [...told].sort(byDay)[0]!;
  const beginning = told.map(({ title, text }) => `${title ?? ''}\n${text.slice(0, BEGINNING)}`).join('\n');
  const companies = [...new Set(findCompanies(beginning).map(({ companyId }) => companyId))];
  const topics = [...new Set(findTopics(beginning).map(({ topicId }) => topicId))];
  const sentence = splitSentences(first.text)[0];
  if (sentence === undefined || (companies.length === 0 && topics.length === 0)) return null;
  const outlets = new Set(told.flatMap(({ id, publisher }) => [publisher?.toLowerCase() ?? id]));
  for (const { id } of told) for (const publisher of copies.get(id) ?? []) outlets.add(publisher.toLowerCase());
  return {
    what: 'story',
    storyId: first.storyId,
    title: first.title,
    citation: startCiting(language)(first, sentence),
    outlets: outlets.size,
    independent: originsOf(told),
    keys: [`story:${first.storyId}`, ...told.map(({ id }) => `article:${id}`)],
    learnedAt: lastLearned(told.flatMap(({ id }) => grounds.get(id) ?? [])),
    articles: told.map(({ id, version, storyId }) => ({ id, version, storyId })),
    companies,
    topics,
  };
}

export function lastLearned(grounds: readonly Pick<Ground, 'learnedAt'>[]): string {
  return (
    grounds
      .map(({ learnedAt }) => learnedAt)
      .toSorted()
      .at(-1) ?? ''
  );
}

function byDay(a: Article, b: Article): number {
  const day = ({ published }: Article) => published?.value ?? '';
  return day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1;
}

function originsOf(told: readonly Article[]): number {
  if (told.length === 1) return 1;
  const origins: string[] = [];
  for (const { text } of told) {
    const signature = signatureOf(text);
    if (!origins.some((other) => similarity(signature, other) >= SAME_ORIGIN)) origins.push(signature);
  }
  return origins.length;
}
