/** Language of a text: what we read, or `other`. `und` where there is too little text to tell. */
export type Language = 'en' | 'ko' | 'other' | 'und';

/** Half-open range of UTF-16 offsets, as `text.slice(start, end)` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
