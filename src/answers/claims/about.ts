/** That a claim speaks of what its quotes speak of: most of its words must be there in some form. */
import type { Span } from '../../domain/text.ts';
import { findConcepts } from '../question/concepts.ts';
import { viewText } from '../reading/text-view.ts';
import { isToldOf } from './paraphrases.ts';
import type { Support } from './passages.ts';

/** Of the words that say something. Less across languages, where the glossary does not know every word. */
const SHARE = { same: 0.6, other: 0.34 } as const;

export function isAbout(
  claim: string,
  language: 'en' | 'ko',
  support: readonly Support[],
  taken: readonly Span[],
): boolean {
  const text = support.map((s) => s.text).join('\n');
  const view = viewText(text);
  // Dates and figures are checked as what they are.
  const words = findConcepts(claim, language).filter(
    ({ kind, start }) =>
      kind !== 'company' && kind !== 'generic' && taken.every((span) => start < span.start || start >= span.end),
  );
  if (words.length === 0) return true;
  const other = language === 'en';
  const same = support.every(({ sentences }) => sentences.every((s) => s.language === language));
  // What no table can put into the other language says neither yes nor no.
  const judged = same ? words : words.filter(({ forms }) => forms.some((form) => (form.script === 'hangul') === other));
  if (judged.length === 0) return true;
  const covered = judged.filter((word) => isToldOf(word, text, view)).length;
  return covered / judged.length >= (same ? SHARE.same : SHARE.other);
}
