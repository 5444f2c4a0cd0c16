/** "30 percent less" is not "30 percent of it", nor "by 30 percent" "to 30 percent": what a share or a change is told of. */
import type { Span } from '../../domain/text.ts';
import { findNumbers } from '../../text/numbers.ts';
import { byIt, changeNear, ofIt, toIt } from './changes-table.ts';

type Way = 'change' | 'share' | 'level' | null;

const fraction = /\b(?:(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?|half)\b(?! (?:of (?:19|20)\d\d|year))/gi;

/** Percentages that the claim tells as another thing than its sentence does. */
export function otherWays(claim: string, source: string): string[] {
  const given = percentagesIn(source).map((one) => ({ ...one, way: wayOf(source, one) }));
  return percentagesIn(claim).flatMap((one) => {
    const same = given.filter(({ value, way }) => value === one.value && way !== null);
    const way = wayOf(claim, one);
    return way !== null && same.length > 0 && same.every((other) => other.way !== way) ? [one.asWritten] : [];
  });
}

function percentagesIn(text: string) {
  const fractions = [...text.matchAll(fraction)].map(({ 0: asWritten, index }) => ({
    asWritten,
    value: asWritten.toLowerCase(),
    start: index,
    end: index + asWritten.length,
  }));
  return [...findNumbers(text).filter(({ kind }) => kind === 'percent'), ...fractions];
}

function wayOf(text: string, { start, end }: Span): Way {
  const [lead, rest] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 24)];
  if (changeNear.rest.test(rest) || byIt.test(lead) || changeNear.lead.test(lead)) return 'change';
  if (ofIt.test(rest)) return 'share';
  return toIt.lead.test(lead) || toIt.rest.test(rest) ? 'level' : null;
}
