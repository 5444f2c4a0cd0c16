/** Training questions of our own: of the sets in test/eval the tune halves, or the whole, each asked of its library. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from '../../src/answers/question/question.ts';
import { openHouse } from '../../src/app.ts';
import { createLog } from '../../src/basics/log.ts';
import { readConfig } from '../../src/config.ts';
import type { Article } from '../../src/domain/article.ts';
import { findCompanies } from '../../src/library/companies/companies.ts';
import { halfOf, type Question as Known, readQuestions } from '../eval/question-set.ts';
import { type EvalSet, evalSets, storiesOf } from '../eval/sets.ts';
import { statesAnyOf } from '../eval/states.ts';
import { openLibraryOf } from './answers-library.ts';
import { type Case, startReading } from './judge-rows.ts';

/** A sentence answers when it states so much of what is wanted. */
const HALF = 0.5;

/**
 * Each set is asked of its own articles, and once more among those of the other sets: a library that is in use holds
 * hundreds of articles on the same firms, and what answers there has more like it to be chosen from.
 */
export async function ownCases(root: string): Promise<Case[]> {
  const sets = evalSets(root).filter(({ skipped, trains }) => skipped === null && trains !== 'none');
  const shelves = new Map<string, readonly Article[]>();
  for (const set of sets) {
    const name = storiesOf(set);
    if (!shelves.has(name)) shelves.set(name, await articlesOf(set.fill));
  }
  const cases: Case[] = [];
  for (const set of sets) {
    const own = shelves.get(storiesOf(set))!;
    cases.push(
      ...(await casesOf(set, own)),
      ...(await casesOf(set, [...own, ...strangersTo(own, [...shelves.values()].flat())])),
    );
  }
  return cases;
}

async function casesOf(set: EvalSet, held: readonly Article[]): Promise<Case[]> {
  const cases: Case[] = [];
  const library = await openLibraryOf(held, 'en');
  const read = startReading(storiesOf(set), library.deps);
  const threads = new Map<string, Question>();
  for (const known of readQuestions(set.questions)) {
    const before = known.followsUp === undefined ? undefined : threads.get(known.followsUp);
    const told = await read({ ...knownAs(known), ...(before ? { before } : {}) });
    threads.set(known.id, told.question);
    if ((set.trains === 'whole' || halfOf(known.id) === 'tune') && mayTrain(known)) cases.push(...told.cases);
  }
  await library.close();
  return cases;
}

/**
 * The articles of others that tell of no event of these, so that none of them answers what is asked of these: no two
 * companies that stand together in one of these stand together in one of them.
 */
function strangersTo(own: readonly Article[], all: readonly Article[]): Article[] {
  const known = new Set(own.flatMap(pairsOf));
  const ids = new Set(own.map(({ id }) => id));
  return all.filter((article) => !ids.has(article.id) && !pairsOf(article).some((pair) => known.has(pair)));
}

function pairsOf({ title, text }: Article): string[] {
  const ids = [...new Set(findCompanies(`${title ?? ''}\n${text}`).map(({ companyId }) => companyId))].sort();
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one} ${other}`));
}

function factsOf({ expect }: Known): readonly (readonly string[])[] {
  return [...(expect.anyOf ?? []), ...(expect.inClaim ?? [])];
}

function mayTrain(known: Known): boolean {
  const { kind } = known.expect;
  return kind === 'no-evidence' || (kind === 'answered' && factsOf(known).length > 0);
}

function knownAs(known: Known) {
  const wanted = factsOf(known);
  const { mayAnswer = [] } = known.expect;
  return {
    text: known.text,
    answerable: known.expect.kind === 'answered',
    mayTell: (said: string): boolean => mayAnswer.length > 0 && mayAnswer.every((fact) => statesAnyOf(said, fact)),
    holds: ({ article }: { readonly article: Article }, _span: unknown, said: string): boolean =>
      isFrom(known, article) && wanted.filter((fact) => statesAnyOf(said, fact)).length / wanted.length >= HALF,
  };
}

export function isFrom({ expect: { sources } }: Known, { externalId, source }: Article): boolean {
  const names = [externalId ?? '', source.slice(source.lastIndexOf('/') + 1)];
  return sources === undefined || sources.some((wanted) => names.some((name) => name.startsWith(wanted)));
}

/** Filled as the command line fills it, in this process. */
export async function articlesOf([verb, ...inputs]: readonly string[]): Promise<Article[]> {
  const data = await mkdtemp(join(tmpdir(), 'pactwire-judge-'));
  const log = createLog('error', (line) => process.stderr.write(line));
  const house = openHouse(readConfig({}, { data }), { signal: new AbortController().signal, log });
  try {
    await allOf(verb === 'sample' ? house.addSample() : house.add({ inputs, stdin: process.stdin }));
    return await allOf(house.articles.list());
  } finally {
    await house.close();
    await rm(data, { recursive: true, force: true });
  }
}

async function allOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}
