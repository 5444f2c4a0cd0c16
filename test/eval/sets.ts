// The question sets, and how the library each is asked of is filled.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface EvalSet {
  readonly name: string;
  readonly questions: string;
  /** The command that fills an empty library. */
  readonly fill: readonly string[];
  /** Its failures are printed only when the set is asked for by name, so that nobody tunes on it by accident. */
  readonly guarded: boolean;
  /** What of it trains the judge of answers. */
  readonly trains: 'none' | 'tune' | 'whole';
  /** Why the set cannot be asked here; null where it can. */
  readonly skipped: string | null;
}

/** `fresh6` and `fresh7` train the judge with both halves, `fresh8` with none: it was asked when all else was done, and no answer of it was read. The report halves of `fresh` to `fresh5` guard against over-fitting: only their totals are looked at while answers are being improved. */
export function evalSets(root: string): EvalSet[] {
  const fixtures = join(root, 'test', 'fixtures');
  const shared = join(root, '..', 'shared', 'articles');
  const questions = (name: string) => join(fixtures, 'questions', `${name}.jsonl`);
  return [
    { name: 'sample', questions: questions('sample'), fill: ['sample'], guarded: false, trains: 'tune', skipped: null },
    {
      name: 'articles',
      questions: questions('articles'),
      fill: ['add', shared],
      guarded: false,
      trains: 'tune',
      skipped: existsSync(shared) ? null : 'the folder ../shared/articles is not here',
    },
    {
      name: 'fresh',
      questions: questions('fresh'),
      fill: ['add', join(fixtures, 'stories', 'fresh')],
      guarded: true,
      trains: 'tune',
      skipped: null,
    },
    {
      name: 'fresh2',
      questions: questions('fresh2'),
      fill: ['add', join(fixtures, 'stories', 'fresh2')],
      guarded: true,
      trains: 'tune',
      skipped: null,
    },
    {
      name: 'fresh3',
      questions: questions('fresh3'),
      fill: ['add', join(fixtures, 'stories', 'fresh3')],
      guarded: true,
      trains: 'tune',
      skipped: null,
    },
    {
      name: 'fresh4',
      questions: questions('fresh4'),
      fill: ['add', join(fixtures, 'stories', 'fresh4')],
      guarded: true,
      trains: 'tune',
      skipped: null,
    },
    {
      name: 'fresh5',
      questions: questions('fresh5'),
      fill: ['add', join(fixtures, 'stories', 'fresh5')],
      guarded: true,
      trains: 'tune',
      skipped: null,
    },
    {
      name: 'fresh6',
      questions: questions('fresh6'),
      fill: ['add', join(fixtures, 'stories', 'fresh6')],
      guarded: false,
      trains: 'whole',
      skipped: null,
    },
    {
      name: 'fresh7',
      questions: questions('fresh7'),
      fill: ['add', join(fixtures, 'stories', 'fresh7')],
      guarded: false,
      trains: 'whole',
      skipped: null,
    },
    {
      name: 'fresh8',
      questions: questions('fresh8'),
      fill: ['add', join(fixtures, 'stories', 'fresh8')],
      guarded: true,
      trains: 'none',
      skipped: null,
    },
  ];
}
