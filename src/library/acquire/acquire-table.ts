// What `add` takes, by the end of the name, and how large one article may be.

export type InputKind = 'text' | 'markdown' | 'html' | 'jsonl';

export const kindByExtension: ReadonlyMap<string, InputKind> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.jsonl', 'jsonl'],
]);

/** A long read has 100 kB of text; a book has 1 MB. What is larger is a dump that wants splitting. */
export const largestArticleBytes = 5 * 1024 * 1024;
