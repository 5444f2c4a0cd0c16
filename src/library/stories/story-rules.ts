// The rules of learning for news: what articles are found and compared by, put together from the pure parts.
import type { ReadArticle } from '../../domain/article.ts';
import { analysisOf } from '../article-analysis.ts';
import { displayName, findCompanies } from '../companies/companies.ts';
import { inferDates } from '../dates/infer-dates.ts';
import { canonicalUrl } from '../extract/canonical-url.ts';
import type { Compared, LearnRules } from '../learn/rules.ts';
import { compareCopies } from './dedupe.ts';
import { bandsOf, contentHash, signatureOf } from './fingerprint.ts';
import { chooseStory, storyWindowDays } from './story.ts';
import { type StoryEvent, type StoryFeatures, storyFeatures } from './story-features.ts';

/** Kept with the article as JSON; `v` grows when articles must be read anew to be compared. */
interface NewsProfile {
  readonly v: 1;
  readonly externalId: string | null;
  readonly publisher: string | null;
  readonly contentHash: string;
  readonly signature: string;
  readonly features: StoryFeatures;
}

const mostKeys = 14;

export const newsRules: LearnRules = {
  canonicalUrl,
  features(article) {
    const profile = profileOf(article);
    return {
      copyKeys: [`t:${profile.contentHash}`, ...bandsOf(profile.signature)],
      storyKeys: keysOf(profile.features),
      profile,
    };
  },
  compare: (mine, other, samePlace) => compareCopies(copySide(mine), copySide(other), samePlace),
  storyOf(mine, others) {
    const sides = others.map((other) => ({ ...storySide(other), id: other.id }));
    const chosen = chooseStory(storySide(mine), sides, (id) => displayName(id, 'en'));
    return chosen && { joins: chosen.of.id, reason: chosen.reason };
  },
  storyWindowDays,
  inferDates: (story) => inferDates(story, findCompanies),
};

function profileOf(article: ReadArticle): NewsProfile {
  return {
    v: 1,
    externalId: article.externalId,
    publisher: article.publisher,
    contentHash: contentHash(article.text),
    signature: signatureOf(article.text),
    features: storyFeatures(article, (text) =>
      text === article.text ? analysisOf(article).mentions : findCompanies(text),
    ),
  };
}

/** Each pair of companies in an event, and each company with the day of the month: both outlast a change of language. */
function keysOf({ events, companies }: StoryFeatures): string[] {
  const keys = new Set<string>();
  for (const event of [...events].sort((a, b) => Number(b.lead) - Number(a.lead))) {
    for (const key of [...pairsOf(event), ...daysOf(event)]) keys.add(key);
  }
  if (keys.size === 0 && companies.length > 1) keys.add(pairKey(companies[0]!, companies[1]!));
  return [...keys].slice(0, mostKeys);
}

function pairsOf({ parties }: StoryEvent): string[] {
  return parties.flatMap((a, i) => parties.slice(i + 1, 3).map((b) => pairKey(a, b)));
}

function pairKey(a: string, b: string): string {
  return a < b ? `p:${a}+${b}` : `p:${b}+${a}`;
}

function daysOf({ parties, days }: StoryEvent): string[] {
  return days.slice(0, 1).flatMap(({ day }) => parties.slice(0, 2).map((party) => `d:${party}+${day}`));
}

function copySide({ profile, published }: Compared) {
  const { features, ...rest } = profile as NewsProfile;
  return { ...rest, title: features.title, figures: features.figures, published: published?.value ?? null };
}

function storySide({ profile, published }: Compared) {
  return { features: (profile as NewsProfile).features, published };
}
