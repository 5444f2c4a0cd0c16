/** Where somebody denies what others tell: the stage keeps both, with their sources. */
import type { Cite } from './cite.ts';
import type { Disputed } from './compose-dates.ts';
import type { Mark } from './mark.ts';
import { compareKinds, sameSubject } from './same-stage.ts';
import type { Telling } from './telling.ts';

/** Who denies a report does so soon; later, something else is denied. */
const ANSWERED_WITHIN_DAYS = 60;

/** What the evidence of a denial is called; it tells nothing of the stage itself. */
export const DENIED = 'denied';

/** The denials of a stage's own parties that came when it had been told. */
export function denialsOf(stage: readonly Telling[], denials: readonly Telling[]): Telling[] {
  return denials.filter(({ mark }) => stage.some((telling) => isDenied(telling.mark, mark)));
}

function isDenied(told: Mark, denied: Mark): boolean {
  if (told.past || told.told === null || denied.told === null || told.articleId === denied.articleId) return false;
  const after = denied.told.from - told.told.from;
  return (
    after >= 0 &&
    after <= ANSWERED_WITHIN_DAYS &&
    told.parties.join() === denied.parties.join() &&
    compareKinds(told.kind, denied.kind) !== 'other' &&
    sameSubject(told, denied, 'one-day')
  );
}

export function disputedByDenial(stage: readonly Telling[], denials: readonly Telling[], cite: Cite): Disputed[] {
  if (denials.length === 0) return [];
  const quotes = (tellings: readonly Telling[]) => [
    ...new Set(tellings.map(({ article, reading }) => cite(article, reading.sentence).n)),
  ];
  return [
    {
      field: DENIED,
      values: [
        { value: 'told', citations: quotes(stage) },
        { value: 'denied', citations: quotes(denials) },
      ],
    },
  ];
}
