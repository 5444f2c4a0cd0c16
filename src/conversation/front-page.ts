/** What the bot says of itself: its home, the welcome in a channel, questions to begin with. */
import type { LibraryFacts } from '../domain/ports.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import { frontPageWords } from './front-page-table.ts';

export type Language = 'en' | 'ko';
export type Platform = 'slack' | 'teams';

export interface ShelfView {
  readonly facts: LibraryFacts;
  /** ISO instant of the last article added; null where there is none. */
  readonly lastAdded: string | null;
  /** The newest partnerships of the ledger, one line each. */
  readonly partnerships: readonly string[];
  /** One line each: title, publisher, date. */
  readonly articles: readonly string[];
}

/** @param set what this person has set: digests, follows. */
export function homeReply(language: Language, shelf: ShelfView, set: readonly ReplyBlock[] = []): Reply {
  const { facts, lastAdded, partnerships, articles } = shelf;
  const say = frontPageWords[language];
  const held = [
    say.articles(facts.articles),
    ...(facts.latest === null ? [] : [say.latest(sayIsoDate(facts.latest, language))]),
    ...(lastAdded === null ? [] : [say.lastAdded(sayIsoDate(lastAdded.slice(0, 10), language))]),
  ];
  return {
    language,
    summary: say.what,
    blocks: [
      { kind: 'text', text: say.what },
      { kind: 'list', heading: say.askHeading, items: say.ask },
      ...set,
      { kind: 'list', heading: say.libraryHeading, items: held },
      ...(facts.sampleOnly ? [{ kind: 'notice' as const, text: say.sampleOnly }] : []),
      ...listed(say.partnershipsHeading, partnerships),
      ...listed(say.articlesHeading, articles),
    ],
  };
}

function listed(heading: string, items: readonly string[]): readonly ReplyBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', heading, items }];
}

/** Three lines: what it does, how to ask, how to stop it. */
export function welcomeReply(language: Language, platform: Platform): Reply {
  const lines = frontPageWords[language].welcome[platform];
  return { language, summary: lines[0], blocks: lines.map((text) => ({ kind: 'text', text })) };
}

/** @param pairs companies that the newest articles name together, by name. */
export function promptsFor(language: Language, pairs: readonly (readonly string[])[]): readonly string[] {
  const say = frontPageWords[language];
  // "A and B" asks what "B and A" asks.
  const each = [...new Map(pairs.map((pair) => [[...pair].sort().join('\n'), pair])).values()];
  const questions = each.flatMap(([a, b]) =>
    a === undefined ? [] : [b === undefined ? say.about(a) : say.between(a, b)],
  );
  return [...new Set([...questions, say.help])].slice(0, 4);
}
