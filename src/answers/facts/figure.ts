/** A figure of a sentence, as the facts know it. */
import type { NumberMention } from '../../text/numbers.ts';

export interface Figure extends NumberMention {
  /** A ratio, a span with no figure in it: said as it is written, in either language. */
  readonly saidInWords?: true;
  /** A part of a whole, by what each language calls it. */
  readonly inWords?: { readonly en: string; readonly ko: string };
}
