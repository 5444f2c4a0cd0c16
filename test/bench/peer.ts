/** What anyone would pick instead, each as its makers show it, for any of the query's words. */
import type { Language } from '../../src/domain/text.ts';

export interface PeerText {
  readonly no: number;
  /** Empty where the text has none. */
  readonly title: string;
  readonly text: string;
}

export interface Peer {
  /** This process's time; a server's own is not in it. */
  readonly buildMs: () => number;
  add(texts: readonly PeerText[]): Promise<void>;
  /** Numbers of the twenty best, without repeats. */
  search(query: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

export interface PeerKind {
  readonly name: string;
  /** Passages from which it would not be kept: memory, or the time to build it. */
  readonly most: number;
  readonly here: () => boolean;
  /** Where a server does the work. */
  readonly elsewhere?: true;
  /** With the stems and word breaks it brings for the language; undefined for a mixed library. */
  readonly open: (language?: Language) => Promise<Peer>;
}

export const WANTED = 20;

export function wordsOf(query: string): string[] {
  return query.match(/[\p{L}\p{N}]+/gu) ?? ['nothing'];
}
