/** What is told though the ledger has it not: a deal only planned, and companies named in passing. */
import type { Article } from '../domain/article.ts';
import type { CompanyId } from '../domain/ids.ts';
import { findCompanies } from '../library/companies/companies.ts';
import { findTopics } from '../library/glossary/topics.ts';
import { aboutParties } from './about-parties.ts';
import { dayOf } from './event-facts.ts';
import type { NameHit } from './follow-matcher.ts';
import { isFresh } from './fresh.ts';
import type { Happening, KeptReading, Surroundings } from './happening.ts';

/** Not done, and said so: one a story and parties. */
export function openOf(article: Article, one: KeptReading, hits: readonly NameHit[]): Happening | null {
  const { reading } = one;
  if (reading.modality === 'happened' || reading.modality === 'past' || reading.parties.length < 2) return null;
  const parties = reading.parties.map(({ value }) => value.companyId);
  return {
    ...ofStory(article, `s ${article.storyId} ${one.home}`, parties),
    kind: 'open',
    reading,
    about: { ...aboutParties(reading, hits), topics: new Set(reading.topics.map(({ value }) => value)) },
  };
}

/** All that an article names, for those who want to hear of mentions. */
export function mentionIn(
  article: Article,
  { window, namesIn }: Pick<Surroundings, 'window' | 'namesIn'>,
): Happening | null {
  if (article.sample || !isFresh(article, window)) return null;
  const text = `${article.title ?? ''}\n${article.text}`;
  return {
    ...ofStory(article, `s ${article.storyId}`, []),
    kind: 'mention',
    reading: null,
    about: {
      companies: new Set(findCompanies(text).map(({ companyId }) => companyId)),
      names: new Set(namesIn(text).map(({ name }) => name)),
      topics: new Set(findTopics(text).map(({ topicId }) => topicId)),
    },
  };
}

/** Where there is no stage the story stands for it. */
function ofStory(article: Article, storyKey: string, parties: readonly CompanyId[]) {
  return {
    article,
    told: null,
    keys: [{ key: storyKey, articleId: article.id }],
    formerKeys: [],
    storyKey,
    relatedKeys: [storyKey],
    retold: new Set<string>(),
    said: {
      kind: 'story' as const,
      parties: [...new Set(parties)].sort(),
      day: '',
      reported: dayOf(article),
      value: null,
    },
  };
}
