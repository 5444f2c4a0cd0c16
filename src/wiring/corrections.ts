/** Wires what people correct: articles and stories, each change on record and reversible. */

import { systemClock } from '../basics/clock.ts';
import type { ArticleDesk, StoryDesk } from '../house.ts';
import { ledgerDoor } from '../ledger/ledger-door.ts';
import { type CorrectDeps, removeArticle, setArticle } from '../library/learn/correct-articles.ts';
import { mergeStories, splitStory } from '../library/learn/correct-stories.ts';
import { undoDecision } from '../library/learn/undo-decision.ts';
import { readPartnerships } from '../library/partnerships/partnerships.ts';
import { newsRules } from '../library/stories/story-rules.ts';
import { analyseArticle } from '../search/analyse-article.ts';
import type { Database } from '../storage/database.ts';
import { openDecisionStore } from '../storage/decision-store.ts';
import { openLedgerDoor } from '../storage/ledger-door.ts';
import { ORGANISATION } from './storage.ts';

export interface Desk {
  readonly set: ArticleDesk['set'];
  readonly remove: ArticleDesk['remove'];
  readonly decisions: ArticleDesk['decisions'];
  readonly undo: ArticleDesk['undo'];
  readonly split: StoryDesk['split'];
  readonly merge: StoryDesk['merge'];
}

/** `by`: who corrects, as the record names them. */
export function wireCorrections(database: Database, by: string): Desk {
  const deps: CorrectDeps = {
    library: ledgerDoor(openLedgerDoor(database, ORGANISATION), { read: readPartnerships }),
    rules: newsRules,
    clock: systemClock,
    by,
  };
  return {
    set: (id, correction) => setArticle(id, correction, deps),
    remove: (id) => removeArticle(id, deps),
    decisions: (id) => openDecisionStore(database, ORGANISATION).ofArticle(id),
    undo: (decision) => undoDecision(decision, { ...deps, analyse: analyseArticle }),
    split: (id) => splitStory(id, deps),
    merge: (into, from) => mergeStories(into, from, deps),
  };
}
