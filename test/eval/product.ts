// The product as its users meet it: the command line, run as a child process on one data folder.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Answer } from '../../src/domain/answer.ts';
import type { KnownArticle } from './score-answer.ts';

export interface Product {
  run(...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

const MOST_OUTPUT = 256 * 1024 * 1024;

/** Exit code 1 is let pass where the command printed something: one bad line must not hide the others. */
export async function openProduct(main: string, more: Readonly<Record<string, string>> = {}): Promise<Product> {
  const data = await mkdtemp(join(tmpdir(), 'pactwire-eval-'));
  const env = { PATH: process.env.PATH, TZ: 'UTC', LOG_LEVEL: 'error', ...more };
  return {
    run: async (...args) => {
      const all = [main, ...args, '--data', data];
      const done = promisify(execFile)(process.execPath, all, { env, maxBuffer: MOST_OUTPUT });
      return done.then(({ stdout }) => stdout).catch(outputOfFailed);
    },
    remove: () => rm(data, { recursive: true, force: true }),
  };
}

function outputOfFailed(failure: {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly message: string;
}): string {
  if (failure.stdout) return failure.stdout;
  throw new Error(failure.stderr?.trim() || failure.message);
}

/** Answers by the id of their question. */
export async function askAll(product: Product, questionsFile: string): Promise<Map<string, Answer>> {
  const answers = jsonLines<Answer>(await product.run('ask', '--questions', questionsFile, '--json'));
  return new Map(answers.map((answer) => [answer.questionId ?? '', answer]));
}

/** The texts that the quotes of these answers claim to be spans of. */
export async function knownArticles(product: Product, answers: Iterable<Answer>): Promise<Map<string, KnownArticle>> {
  const ids = new Set([...answers].flatMap(citedIds));
  const known = new Map<string, KnownArticle>();
  for (const id of ids) known.set(id, JSON.parse(await product.run('articles', 'show', id, '--json')) as KnownArticle);
  return known;
}

function citedIds(answer: Answer): string[] {
  if (answer.kind === 'unclear') return [];
  const citations = answer.kind === 'answered' ? answer.citations : answer.nearest;
  return citations.map((citation) => citation.articleId);
}

function jsonLines<T>(text: string): T[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as T]));
}
