/** Training questions of our own: of the sets in test/eval the tune halves, or the whole, each asked of its library. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from '../../src/answers/question/question.ts';
import { openHouse } from '../../src/app.ts';
import { createLog } from '../../src/basics/log.ts';
import { readConfig } from '../../src/config.ts';
import type { Article } from '../../src/domain/article.ts';
import { halfOf, type Question as Known, readQuestions } from '../eval/question-set.ts';
import { evalSets, storiesOf } from '../eval/sets.ts';
import { statesAnyOf } from '../eval/states.ts';
import { openLibraryOf } from './answers-library.ts';
import { type Case, startReading } from './judge-rows.ts';

/** A sentence answers when it states so much of what is wanted. */
const HALF = 0.5;

export async function ownCases(root: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const set of evalSets(root)) {
    const { questions, fill, skipped, trains } = set;
    if (skipped !== null) continue;
    const library = await openLibraryOf(await articlesOf(fill), 'en');
    const read = startReading(storiesOf(set), library.deps);
    const threads = new Map<string, Question>();
    for (const known of readQuestions(questions)) {
      const before = known.followsUp === undefined ? undefined : threads.get(known.followsUp);
      const told = await read({ ...knownAs(known), ...(before ? { before } : {}) });
      threads.set(known.id, told.question);
      if ((trains === 'whole' || (trains === 'tune' && halfOf(known.id) === 'tune')) && mayTrain(known))
        cases.push(...told.cases);
    }
    await library.close();
  }
  return cases;
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
