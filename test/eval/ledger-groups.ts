// The ledger over the gold set's groups: what is one partnership and what is not, disputes, and origins.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerRecord } from '../../src/domain/ledger.ts';
import { openProduct } from './product.ts';
import { percent, type Share } from './tally.ts';

interface Group {
  readonly articles: readonly string[];
  readonly onePartnership: boolean;
  readonly disputes?: readonly { readonly field: string; readonly values: readonly string[] }[];
  readonly independentOrigins?: number;
}

export interface GroupFigures {
  /** Groups that are one partnership and became one. */
  readonly merged: Share;
  /** Pairs of articles that share a record and must not. */
  readonly falseMerges: Share;
  readonly disputes: Share;
  /** Disputes found in groups that have none. */
  readonly falseDisputes: Share;
  readonly origins: Share;
  readonly faults: readonly string[];
}

/** All articles of the set in one library, so that any two of them may be merged by mistake. */
export async function ledgerGroups(main: string, folder: string): Promise<GroupFigures> {
  const product = await openProduct(main);
  try {
    const added = await product.run('add', join(folder, 'articles.jsonl'), '--json');
    const names = namesOf(added, readLines<{ readonly id: string }>(join(folder, 'articles.jsonl')));
    const { partnerships } = JSON.parse(await product.run('partnerships', '--json')) as {
      partnerships: LedgerRecord[];
    };
    return scoreGroups(readLines<Group>(join(folder, 'groups.jsonl')), partnerships, names);
  } finally {
    await product.remove();
  }
}

/** Article ids by the names of the set: lines are answered in their order. */
function namesOf(reports: string, lines: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const ids = reports
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { articleId: string }).articleId]));
  return new Map(lines.map(({ id }, at) => [ids[at] ?? '', id]));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}

export function scoreGroups(
  groups: readonly Group[],
  records: readonly LedgerRecord[],
  names: ReadonlyMap<string, string>,
): GroupFigures {
  const told = records.map((record) => ({ record, articles: articlesOf(record, names) }));
  const faults: string[] = [];
  const note = (good: boolean, fault: string): boolean => {
    if (!good) faults.push(fault);
    return good;
  };
  const one = groups.filter(({ onePartnership }) => onePartnership);
  // What reading has missed is reading's figure; here counts what was read.
  const read = one
    .map(({ articles }) => articles.filter((id) => told.some((each) => each.articles.has(id))))
    .filter((articles) => articles.length > 1);
  const merged = read.map((articles) =>
    note(
      told.some((each) => articles.every((id) => each.articles.has(id))),
      `not one: ${articles.join(' ')}`,
    ),
  );
  const pairs = told.flatMap(({ articles }) => pairsOf([...articles].sort()));
  const wrong = pairs.filter(
    ([a, b]) =>
      !note(
        one.some(({ articles }) => articles.includes(a) && articles.includes(b)),
        `falsely one: ${a} ${b}`,
      ),
  );
  const disputed = groups.flatMap(({ articles, disputes = [] }) =>
    disputes.map((dispute) =>
      note(
        told.some((each) => articles.some((id) => each.articles.has(id)) && holds(each.record, dispute)),
        `no dispute: ${articles.join(' ')} ${dispute.field}`,
      ),
    ),
  );
  const peaceful = told.filter(
    ({ articles }) => !groups.some((group) => group.disputes && group.articles.some((id) => articles.has(id))),
  );
  const quarrels = peaceful.filter(
    ({ record, articles }) =>
      !note(
        record.stages.every((stage) => stage.disputed.length === 0),
        `false dispute: ${[...articles].join(' ')}`,
      ),
  );
  const origins = groups.flatMap(({ articles, independentOrigins }) =>
    independentOrigins === undefined
      ? []
      : [
          note(
            told.some(
              (each) =>
                articles.every((id) => each.articles.has(id)) &&
                each.record.stages.some((stage) => stage.independent === independentOrigins),
            ),
            `origins: ${articles.join(' ')}`,
          ),
        ],
  );
  return {
    merged: share(merged),
    falseMerges: { of: pairs.length, good: wrong.length },
    disputes: share(disputed),
    falseDisputes: { of: peaceful.length, good: quarrels.length },
    origins: share(origins),
    faults,
  };
}

function articlesOf({ stages }: LedgerRecord, names: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(stages.flatMap(({ evidence }) => evidence.flatMap(({ articleId }) => names.get(articleId) ?? [])));
}

function pairsOf(articles: readonly string[]): (readonly [string, string])[] {
  return articles.flatMap((a, i) => articles.slice(i + 1).map((b) => [a, b] as const));
}

function holds(
  { stages }: LedgerRecord,
  { field, values }: { readonly field: string; readonly values: readonly string[] },
): boolean {
  return stages.some(({ disputed }) =>
    disputed.some(
      (one) => one.field === field && values.every((value) => one.values.some((said) => said.value.includes(value))),
    ),
  );
}

function share(good: readonly boolean[]): Share {
  return { of: good.length, good: good.filter(Boolean).length };
}

export function groupLines({ merged, falseMerges, disputes, falseDisputes, origins }: GroupFigures): string {
  const rows = [
    ['one partnership made one', merged],
    ['false merges (aim < 1 %)', falseMerges],
    ['disputes kept', disputes],
    ['false disputes', falseDisputes],
    ['independent origins', origins],
  ] as const;
  return rows.map(([what, of]) => `ledger · ${what.padEnd(26)} ${percent(of)} (${of.good}/${of.of})`).join('\n');
}
