/** Rules for tests of learning itself: words instead of linguistics, so that each test can say what it means. */
import type { LearnRules } from '../../src/library/learn/rules.ts';

interface Profile {
  readonly words: readonly string[];
}

/** Copies share nine words in ten, edits a half; a story is a `#word` that both articles hold. */
export const plainRules: LearnRules = {
  canonicalUrl: (url) => url.replace(/\?.*$/, ''),
  features(article) {
    const words = [...new Set(article.text.toLowerCase().split(/\s+/))].sort();
    const profile: Profile = { words };
    return {
      copyKeys: [`band:${words.slice(0, 3).join(' ')}`],
      storyKeys: words.filter((w) => w.startsWith('#')),
      profile,
    };
  },
  compare(mine, other, samePlace) {
    const likeness = shared(mine.profile as Profile, other.profile as Profile);
    if (likeness >= 0.9 && !samePlace) return { kind: 'copy', reason: 'nine words in ten are the same' };
    return likeness >= 0.5
      ? { kind: 'edited', reason: 'half of the words are the same' }
      : { kind: 'other', reason: 'few words are the same' };
  },
  storyOf: (_mine, others) => (others[0] ? { joins: others[0].id, reason: 'both name the event' } : null),
  storyWindowDays: 14,
  inferDates(story) {
    const dated = story.find((article) => article.published?.basis === 'stated');
    if (!dated?.published) return [];
    const { published } = dated;
    return story
      .filter((article) => article.published === null)
      .map((article) => ({
        articleId: article.id,
        date: { ...published, basis: 'inferred', from: `article ${dated.id}` },
        reason: `${dated.title} tells the same event`,
      }));
  },
};

function shared(mine: Profile, other: Profile): number {
  const others = new Set(other.words);
  return mine.words.filter((word) => others.has(word)).length / Math.max(mine.words.length, other.words.length);
}
