/** Training questions of our own: the tune halves of the sets in test/eval, each asked of its library. */
import { join } from 'node:path';
import type { Question } from '../../src/answers/question/question.ts';
import type { Article } from '../../src/domain/article.ts';
import { openProduct } from '../eval/product.ts';
import { halfOf, type Question as Known, readQuestions } from '../eval/question-set.ts';
import { evalSets } from '../eval/sets.ts';
import { statesAnyOf } from '../eval/states.ts';
import { openLibraryOf } from './answers-library.ts';
import { type Case, startReading } from './judge-rows.ts';

/** A sentence answers when it states so much of what is wanted. */
const HALF = 0.5;

export async function ownCases(root: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { name, questions, fill, skipped } of evalSets(root)) {
    if (skipped !== null) continue;
    const library = await openLibraryOf(await articlesOf(root, fill), 'en');
    const read = startReading(name, library.deps);
    const threads = new Map<string, Question>();
    for (const known of readQuestions(questions)) {
      const before = known.followsUp === undefined ? undefined : threads.get(known.followsUp);
      const told = await read({ ...knownAs(known), ...(before ? { before } : {}) });
      threads.set(known.id, told.question);
      if (halfOf(known.id) === 'tune' && mayTrain(known)) cases.push(...told.cases);
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
  return kind === 'no-evidence'
    ? known.expect.mayAnswer === undefined
    : kind === 'answered' && factsOf(known).length > 0;
}

function knownAs(known: Known) {
  const wanted = factsOf(known);
  return {
    text: known.text,
    answerable: known.expect.kind === 'answered',
    holds: ({ article }: { readonly article: Article }, _span: unknown, said: string): boolean =>
      isFrom(known, article) && wanted.filter((fact) => statesAnyOf(said, fact)).length / wanted.length >= HALF,
  };
}

function isFrom({ expect: { sources } }: Known, { externalId, source }: Article): boolean {
  const names = [externalId ?? '', source.slice(source.lastIndexOf('/') + 1)];
  return sources === undefined || sources.some((wanted) => names.some((name) => name.startsWith(wanted)));
}

async function articlesOf(root: string, fill: readonly string[]): Promise<Article[]> {
  const product = await openProduct(join(root, 'dist', 'src', 'main.js'));
  try {
    await product.run(...fill);
    const listed = (await product.run('articles', 'list', '--json')).split('\n').filter(Boolean);
    const articles: Article[] = [];
    for (const line of listed) {
      const { id } = JSON.parse(line) as { readonly id: string };
      articles.push(JSON.parse(await product.run('articles', 'show', id, '--json')) as Article);
    }
    return articles;
  } finally {
    await product.remove();
  }
}
