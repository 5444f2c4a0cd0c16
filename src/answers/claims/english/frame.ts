/** A verb with who does it and what stands beside it. */
import type { Chunk } from './chunks.ts';
import type { Word } from './word.ts';

export type FrameKind = 'finite' | 'complement' | 'infinitive' | 'participle' | 'relative' | 'none';

export interface Frame {
  readonly kind: FrameKind;
  readonly verb: Word | null;
  /** "Has not been sold": the words around the verb. */
  readonly group: readonly Word[];
  readonly passive: boolean;
  readonly subject: readonly Word[];
  readonly chunks: readonly Chunk[];
  /** The frame that it hangs on, by which it may be less sure: "plans (to buy)", "said (it bought)". */
  readonly parent: Frame | null;
}

export interface Parsed {
  readonly text: string;
  readonly words: readonly Word[];
  readonly frames: readonly Frame[];
}
