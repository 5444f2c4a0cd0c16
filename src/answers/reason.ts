/** Whether a sentence gives a reason: one that says what was done does not say why. */
import {
  bareCauses,
  englishCauses,
  englishHints,
  koreanCauses,
  koreanHints,
  noPurpose,
  purposes,
} from './reason-table.ts';

const anyOf = (english: readonly string[], korean: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${english.join('|')})\\b|${korean.join('|')}`, 'i');

const cause = anyOf(englishCauses, koreanCauses);
const hint = anyOf(englishHints, koreanHints);
const infinitive = new RegExp(`\\b([a-z]+) to (?:${purposes})\\b`, 'gi');
const notFor = new RegExp(`^(?:${noPurpose})$`, 'i');

const bare = new RegExp(bareCauses.join('|'), 'iu');

/** Is nothing but the reason for what was told before: "That is because …", "…한 탓이다". */
export const isBareCause = (sentence: string): boolean => bare.test(sentence);

/** Says of what stands beside it why, without doubt. */
export const namesCause = (sentence: string): boolean => cause.test(sentence);

export function givesReason(sentence: string): boolean {
  return (
    cause.test(sentence) ||
    hint.test(sentence) ||
    [...sentence.matchAll(infinitive)].some(([, before]) => !notFor.test(before!))
  );
}
