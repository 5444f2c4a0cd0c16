/** How well a stretch of text speaks of a concept, and where. */
export interface Found {
  /** 0 … 1. */
  readonly strength: number;
  /** Offset in the article of the first place; null where the text only implies it. */
  readonly at: number | null;
  readonly places: readonly number[];
}

export function foundAt(strength: number, at: number | null): Found {
  return { strength, at, places: at === null ? [] : [at] };
}
