// What an English paper is for, where its own word does not say it: "an agreement under which the masts will be sold to" is a purchase.
import type { StageKind } from '../../domain/partnership.ts';

/** Between the paper and what is done by it. */
const by = '(?:(?:,? (?:under|by|in|through) which|,? whereby|,? that|,? which) (?:[^.;]{0,60} )?|,? to (?:jointly )?)';
const mode = '(?:will |would |is to |are to |to )?';
/** "Agreements have now been signed for". */
const signed = '(?:,? (?:(?:has|have|had|was|were) (?:now |also |already )?(?:been )?)?signed(?: today| on \\w+)?)?';
const ofFirm =
  '(?:stakes?|shares?|business|unit|division|arm|operations|subsidiary|brand|towers|masts|sites|assets|tower portfolio)';
const share =
  '(?:(?:up to |about |around |roughly |some |another |as much as |an? )?(?:initial |further |additional )?[1-4]?\\d(?:\\.\\d+)? ?(?:%|per ?cent|percent)(?: stake)?|an? (?:\\w+ )?(?:minority|small|non-controlling) (?:stake|interest|holding))';

const contents: readonly (readonly [StageKind, RegExp])[] = [
  [
    'talks',
    /^(?: on [^,;.]{3,30})?,? to (?:start|begin|open|enter(?: into)?|launch|hold)(?: exclusive| formal| preliminary| detailed| advanced)? (?:talks|negotiations|discussions)\b/i,
  ],
  [
    'joint-venture',
    /^(?: with [^,;.]{2,40})?,? to (?:jointly )?(?:set up|form|create|establish|found|launch) (?:an?|their) (?:[\w-]+ ){0,3}(?:joint venture|venture|company|firm|entity)\b/i,
  ],
  [
    'joint-venture',
    /^(?: with [^,;.]{2,40})?,? to (?:merge|combine|pool) their [^.;]{0,50}\b(?:business|businesses|operations|units|activities|arms)\b/i,
  ],
  [
    'investment',
    new RegExp(`^${by}${mode}(?:take|takes|buy|buys|acquire|acquires|purchase|get|gets) ${share} (?:of|in)\\b`, 'i'),
  ],
  [
    'acquisition',
    new RegExp(
      `^${by}(?:${mode}be sold to (?:the )?[A-Z]|${mode}(?:hand|hands|pass|passes|sell|sells|transfer|transfers) (?:[^.;]{0,60} )?${ofFirm}(?: [^.;]{0,40})? to (?:the )?[A-Z])`,
      'i',
    ),
  ],
  [
    'acquisition',
    new RegExp(
      `^${signed} (?:for|on) the (?:sale|purchase|acquisition|takeover)(?: of [^.;]{0,60}\\b${ofFirm}\\b|,? [^.;]{0,110}\\bof the [\\d.]+ ?(?:%|per ?cent))`,
      'i',
    ),
  ],
  ['acquisition', new RegExp(`^${signed} (?:for|on) the (?:acquisition|takeover) of (?:the )?[A-Z]`)],
  ['acquisition', /^ to (?:part with|merge)\b[^.;]{0,80}\b(?:to|with) (?:the )?[A-Z]/],
];

/** The kind that it is by what is done under it; null where its own word says all. `tail` is what follows the paper. */
export function contentOf(tail: string): StageKind | null {
  return contents.find(([, pattern]) => pattern.test(tail))?.[0] ?? null;
}
