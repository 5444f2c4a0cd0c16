/** A word of an English sentence, as the tagger and the grammar see it. */
export interface Word {
  /** Its place in the sentence, counted in words. */
  readonly n: number;
  readonly lower: string;
  readonly base: string;
  readonly stem: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
}
