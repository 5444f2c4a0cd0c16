/** What changed articles say, into the ledger, inside the transaction that changed them: read, find the records, write. */
import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { Around, Assignment, KeptMark, LedgerWriter, NewReading } from '../domain/ledger.ts';
import type { LibraryWriter } from '../domain/library-writer.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { dealsOf } from './deals.ts';
import { fullerParties, pairsOf, subsetsOf } from './homes.ts';
import { type Group, nameGroups } from './ids.ts';
import { countOfParties, dayOfMark, isoDay, isSampleKey, type Mark, markOf, nameOfMark, partiesKey } from './mark.ts';

export type ReadStages = (article: Article) => readonly StageReading[];

/** Around a reading's day its fuller tellings lie; see the window of stages. */
const FULLER_WITHIN_DAYS = 45;
const ALWAYS = { from: '', until: '9' };

/** A reading of this update, or one that was there, with where it stands. */
interface Standing {
  readonly mark: Mark;
  readonly sample: boolean;
  readonly was: string;
  home: string;
}

export async function updateLedger(
  library: LibraryWriter,
  ledger: LedgerWriter,
  touched: readonly ArticleId[],
  read: ReadStages,
): Promise<void> {
  const articles = await library.articles(touched);
  const drafts = articles.flatMap((article) => draftsOf(article, read(article)));
  const old = await ledger.ofArticles(touched);
  if (old.length > 0) await ledger.drop(touched);
  if (drafts.length === 0 && old.length === 0) return;
  const fresh = drafts
    .filter(isRecordable)
    .map(({ mark, article }) => standing(mark, article.sample, partiesKey(mark.parties, article.sample)));
  const moved = await settleHomes(ledger, fresh, old);
  const kept = await neighbours(ledger, [...fresh, ...moved], old);
  await write(ledger, drafts, regroup(fresh, moved, kept, old), kept);
}

interface Draft {
  readonly article: Article;
  readonly no: number;
  readonly reading: StageReading;
  readonly mark: Mark;
}

function draftsOf(article: Article, readings: readonly StageReading[]): Draft[] {
  return readings.map((reading, no) => ({ article, no, reading, mark: markOf(article, no, reading) }));
}

/** What was planned, rumoured or denied is kept and makes no record. */
function isRecordable({ reading, mark }: Draft): boolean {
  return (reading.modality === 'happened' || reading.modality === 'past') && mark.parties.length > 1;
}

function standing(mark: Mark, sample: boolean, was: string): Standing {
  return { mark, sample, was, home: was };
}

/** Gives fresh readings their homes; returns those that were there and now have another one. */
async function settleHomes(
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
    .map((kept) => standing(parseMark(kept), isSampleKey(kept.own), kept.home));
  const all = [...fresh, ...there];
  const pool = [
    ...uniqueMarks(await ledger.ofPairs(all.map(lookupOfPair))).map(parseMark),
    ...fresh.map(({ mark }) => mark),
  ];
  for (const one of all) one.home = partiesKey(fullerParties(one.mark, pool), one.sample);
  return there.filter((one) => one.home !== one.was);
}

function lookupsOfSubsets({ mark, sample }: Standing): Around[] {
  if (mark.parties.length < 3) return [];
  return subsetsOf(mark.parties).map((parties) => ({ key: partiesKey(parties, sample), ...around(mark) }));
}

/** Any two of its parties are in all fuller sets. */
function lookupOfPair({ mark, sample }: Standing): Around {
  return { key: partiesKey(mark.parties.slice(0, 2), sample), ...around(mark) };
}

function around(mark: Mark): Pick<Around, 'from' | 'until'> {
  const days = [...mark.dates, ...(mark.told ? [mark.told] : [])];
  if (days.length === 0) return ALWAYS;
  const [first, last] = [Math.min(...days.map(({ from }) => from)), Math.max(...days.map(({ until }) => until))];
  return { from: isoDay(first - FULLER_WITHIN_DAYS), until: isoDay(last + FULLER_WITHIN_DAYS) };
}

/** Everything that stands in a record this update touches. */
async function neighbours(
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

interface Regrouped {
  readonly assignments: ReadonlyMap<string, Assignment>;
  readonly absorbed: readonly { readonly id: string; readonly into: string }[];
}

function regroup(
  fresh: readonly Standing[],
  moved: readonly Standing[],
  kept: readonly KeptMark[],
  old: readonly KeptMark[],
): Regrouped {
  const homeOf = new Map(moved.map(({ mark, home }) => [nameOfMark(mark), home]));
  const byHome = new Map<string, Mark[]>();
  const put = (home: string, mark: Mark) => {
    const marks = byHome.get(home);
    if (marks) marks.push(mark);
    else byHome.set(home, [mark]);
  };
  for (const { home, mark } of fresh) put(home, mark);
  for (const one of kept) put(homeOf.get(nameOfMark(one)) ?? one.home, parseMark(one));
  const groups = [...byHome].flatMap(([home, marks]) =>
    dealsOf(marks).map((deal) =>
      groupOf(
        home,
        deal.flatMap((stage) => stage.marks),
      ),
    ),
  );
  const before = idsBefore(fresh, kept, old);
  const { ids, absorbed } = nameGroups(groups, before);
  const assignments = groups.flatMap(({ home, marks }, at) =>
    marks.map(
      (mark) => [nameOfMark(mark), { articleId: mark.articleId, no: mark.no, home, partnership: ids[at]! }] as const,
    ),
  );
  return { assignments: new Map(assignments), absorbed };
}

/** A reading that now tells of other parties leaves its id behind. */
function idsBefore(fresh: readonly Standing[], kept: readonly KeptMark[], old: readonly KeptMark[]) {
  const own = new Map(fresh.map(({ mark, was }) => [nameOfMark(mark), was]));
  const same = old.filter((one) => own.get(nameOfMark(one)) === one.own);
  return new Map(
    [...same, ...kept].flatMap((one) => (one.partnership === null ? [] : [[nameOfMark(one), one.partnership]])),
  );
}

function groupOf(home: string, marks: readonly Mark[]): Group & { readonly marks: readonly Mark[] } {
  const founding = [...marks].sort(
    (a, b) => (dayOfMark(a) ?? 0) - (dayOfMark(b) ?? 0) || (nameOfMark(a) < nameOfMark(b) ? -1 : 1),
  );
  return { home, marks, names: founding.map(nameOfMark) };
}

async function write(
  ledger: LedgerWriter,
  drafts: readonly Draft[],
  { assignments, absorbed }: Regrouped,
  kept: readonly KeptMark[],
): Promise<void> {
  await ledger.insert(drafts.map((draft) => newReading(draft, assignments.get(nameOfMark(draft.mark)) ?? null)));
  const changed = kept.flatMap((one) => {
    const now = assignments.get(nameOfMark(one));
    return now && (now.home !== one.home || now.partnership !== one.partnership) ? [now] : [];
  });
  await ledger.assign(changed);
  const alive = distinct([...assignments.values()].flatMap(({ partnership }) => partnership ?? []));
  await ledger.alias(absorbed, alive);
}

function newReading({ article, no, reading, mark }: Draft, assigned: Assignment | null): NewReading {
  const own = partiesKey(mark.parties, article.sample);
  const pairs = mark.parties.length > 2 && assigned !== null ? pairsOf(mark.parties) : [];
  return {
    articleId: article.id,
    no,
    version: article.version,
    sample: article.sample,
    reading,
    own,
    home: assigned?.home ?? own,
    partnership: assigned?.partnership ?? null,
    mark: JSON.stringify(mark),
    companies: mark.parties,
    pairs: pairs.map((pair) => partiesKey(pair, article.sample)),
    day: isoDay(dayOfMark(mark) ?? mark.told?.from ?? null),
  };
}

function parseMark({ mark }: KeptMark): Mark {
  return JSON.parse(mark) as Mark;
}

function uniqueMarks(marks: readonly KeptMark[]): KeptMark[] {
  return [...new Map(marks.map((mark) => [nameOfMark(mark), mark])).values()];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
