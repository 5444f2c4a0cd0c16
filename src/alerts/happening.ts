/** What a fresh article tells that may be told on, and what must be known to tell it. */

import type { EventFacts, EventKey, KeptStage } from '../domain/alert.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { type StageKind, stageKinds } from '../domain/partnership.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import type { About, NameHit } from './follow-matcher.ts';
import type { Window } from './fresh.ts';

export type KeptReading = KeptStage & { readonly reading: StageReading };

/** A record in both languages: its stages lie in the same order. */
export type BothLanguages<T> = Readonly<Record<'en' | 'ko', T>>;

export interface Happening {
  readonly article: Article;
  /** `stage`: in the ledger. `open`: planned, rumoured or denied. `mention`: named in passing. */
  readonly kind: 'stage' | 'open' | 'mention';
  readonly told: BothLanguages<{ readonly record: LedgerRecord; readonly stage: LedgerStage }> | null;
  readonly reading: StageReading | null;
  readonly about: About;
  /** Its own, strongest first. */
  readonly keys: readonly EventKey[];
  /** Keys of the event it is instead, where this article told it as another kind before. */
  readonly formerKeys: readonly string[];
  readonly storyKey: string;
  /** Keys of all that belongs to the same partnership, or story. */
  readonly relatedKeys: readonly string[];
  /** This article tells of the earlier stage as well. */
  readonly retold: ReadonlySet<string>;
  readonly said: EventFacts;
}

export interface Surroundings {
  readonly window: Window;
  /** Of one language; by the other by position. */
  readonly records: BothLanguages<readonly LedgerRecord[]>;
  /** Every telling of the records' stages, by article. */
  readonly tellings: ReadonlyMap<ArticleId, readonly KeptStage[]>;
  readonly namesIn: (text: string) => readonly NameHit[];
}

export function rankOf(kind: EventFacts['kind']): number {
  return kind === 'story' ? -1 : stageKinds.indexOf(kind);
}

export function kindOf({ kind, told, reading }: Happening): StageKind | null {
  if (kind === 'mention') return null;
  return told?.en.stage.kind ?? reading?.kind.value ?? null;
}
