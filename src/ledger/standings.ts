/** Readings with the record they stand in, and the homes that their parties give them. */
import type { Around, KeptMark, LedgerWriter } from '../domain/ledger.ts';
import { daysAround, fullerParties, subsetsOf } from './homes.ts';
import { countOfParties, isoDay, isSampleKey, type Mark, nameOfMark, partiesKey } from './mark.ts';

export const ALWAYS = { from: '', until: '9' };

/** A reading of this update, or one that was there, with where it stands. */
export interface Standing {
  readonly mark: Mark;
  readonly sample: boolean;
  readonly was: string;
  home: string;
}

export function standing(mark: Mark, sample: boolean, was: string): Standing {
  return { mark, sample, was, home: was };
}

export function standingOf(kept: KeptMark): Standing {
  return standing(parseMark(kept), isSampleKey(kept.own), kept.home);
}

/** Gives fresh readings their homes; returns those that were there and now have another one. */
export async function settleHomes(
  ledger: LedgerWriter,
  fresh: readonly Standing[],
  old: readonly KeptMark[],
): Promise<Standing[]> {
  const smaller = [
    ...(await ledger.ofParties(fresh.flatMap(lookupsOfSubsets))),
    ...(await ledger.ofHomes(distinct(old.flatMap(({ own }) => (countOfParties(own) > 2 ? [own] : []))))),
  ];
  const freshNames = new Set(fresh.map(({ mark }) => nameOfMark(mark)));
  const there = uniqueMarks(smaller)
    .filter((kept) => kept.partnership !== null && !freshNames.has(nameOfMark(kept)))
    .map(standingOf);
  const all = [...fresh, ...there];
  const pool = [
    ...uniqueMarks(await ledger.ofPairs(all.map(lookupOfPair))).map(parseMark),
    ...fresh.map(({ mark }) => mark),
  ];
  return [...moved(fresh, pool), ...moved(there, pool)].filter((one) => !freshNames.has(nameOfMark(one.mark)));
}

/** Those whose home is another one now. */
export function moved(standings: readonly Standing[], pool: readonly Mark[]): Standing[] {
  for (const one of standings) one.home = partiesKey(fullerParties(one.mark, pool), one.sample);
  return standings.filter(({ home, was }) => home !== was);
}

function lookupsOfSubsets({ mark, sample }: Standing): Around[] {
  if (mark.parties.length < 3) return [];
  return subsetsOf(mark.parties).map((parties) => ({ key: partiesKey(parties, sample), ...around(mark) }));
}

/** Any two of its parties are in all fuller sets. */
function lookupOfPair({ mark, sample }: Standing): Around {
  return { key: pairKey(mark, sample), ...around(mark) };
}

export function pairKey({ parties }: Mark, sample: boolean): string {
  return partiesKey(parties.slice(0, 2), sample);
}

function around(mark: Mark): Pick<Around, 'from' | 'until'> {
  const days = daysAround(mark);
  return days === null ? ALWAYS : { from: isoDay(days.from), until: isoDay(days.until) };
}

/** Everything that stands in a record this update touches. */
export async function neighbours(
  ledger: LedgerWriter,
  changed: readonly Standing[],
  old: readonly KeptMark[],
): Promise<readonly KeptMark[]> {
  const homes = [
    ...changed.flatMap(({ home, was }) => [home, was]),
    ...old.flatMap(({ home, partnership }) => (partnership === null ? [] : [home])),
  ];
  return (await ledger.ofHomes(distinct(homes))).filter(({ partnership }) => partnership !== null);
}

export function parseMark({ mark }: KeptMark): Mark {
  return JSON.parse(mark) as Mark;
}

export function uniqueMarks(marks: readonly KeptMark[]): KeptMark[] {
  return [...new Map(marks.map((mark) => [nameOfMark(mark), mark])).values()];
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
