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

/**
 * The sets asked of articles in `test/fixtures/stories`. `fresh6` to `fresh12`, `fresh14` and `fresh15` train with
 * both halves, `fresh13` and `fresh16` with none. Of these two and of the report halves of `sample2`, of `articles`,
 * `articles3` and of `fresh` to `fresh5` only totals are looked at while answers are being improved; no question is read.
 */
const ofStories = [
  ...(['fresh', 'fresh2', 'fresh3', 'fresh4', 'fresh5'] as const).map((name) => [name, 'guarded', 'tune'] as const),
  ...(['fresh6', 'fresh7', 'fresh8', 'fresh9', 'fresh10', 'fresh11', 'fresh12', 'fresh14', 'fresh15'] as const).map(
    (name) => [name, 'open', 'whole'] as const,
  ),
  ...(['fresh13', 'fresh16'] as const).map((name) => [name, 'guarded', 'none'] as const),
] as const;

/** Of these sets some questions are asked once more in the words of a chat: keywords, everyday verbs. */
const asChatted = ['articles2', 'fresh11', 'fresh12', 'fresh14', 'fresh15'] as const;

/** The articles of these sets together are a library that holds more on the same firms than any one of them. */
const joined = ['fresh11', 'fresh12', 'fresh13', 'fresh14', 'fresh15', 'fresh16'] as const;
/** These sets are asked once more among the articles of all of `joined`. Nobody reads what fails there. */
const askedOfJoined = ['fresh12', 'fresh13', 'fresh14', 'fresh16'] as const;

/** What articles a set is asked of: of two sets with the same the one knows what the other asks. */
export const storiesOf = ({ name }: Pick<EvalSet, 'name'>): string => name.replace(/-chat$/, '');

export function evalSets(root: string): EvalSet[] {
  const fixtures = join(root, 'test', 'fixtures');
  const shared = join(root, '..', 'shared', 'articles');
  const questions = (name: string) => join(fixtures, 'questions', `${name}.jsonl`);
  const always = { guarded: false, trains: 'tune', skipped: null } as const;
  const open = { guarded: false, trains: 'whole' } as const;
  const missing = existsSync(shared) ? null : 'the folder ../shared/articles is not here';
  const ofArticles = { fill: ['add', shared], skipped: missing };
  const stories = storiesIn(root);
  return [
    { ...open, name: 'sample', questions: questions('sample'), fill: ['sample'], skipped: null },
    {
      ...{ name: 'sample2', questions: questions('sample2'), fill: ['sample'] },
      ...{ guarded: true, trains: 'none', skipped: null },
    },
    ...['articles', 'articles3'].map((name) => ({ name, questions: questions(name), ...always, ...ofArticles })),
    { ...open, name: 'articles2', questions: questions('articles2'), ...ofArticles },
    ...asChatted.map((name) => ({
      ...{ ...open, name: `${name}-chat`, questions: questions(`${name}-chat`) },
      ...(name === 'articles2' ? ofArticles : { fill: ['add', stories(name)], skipped: null }),
    })),
    ...ofStories.map(([name, reading, trains]) => ({
      ...{ name, questions: questions(name), fill: ['add', stories(name)] },
      ...{ guarded: reading === 'guarded', trains, skipped: null },
    })),
  ];
}

/** Asked, not learned from: what trains asks every question of its own articles. */
export function joinedSets(root: string): EvalSet[] {
  const fill = ['add', ...joined.map(storiesIn(root))];
  return askedOfJoined.map((name) => ({
    ...{ name: `${name}-joined`, questions: join(root, 'test', 'fixtures', 'questions', `${name}.jsonl`), fill },
    ...{ guarded: true, trains: 'none', skipped: null },
  }));
}

const storiesIn = (root: string) => (name: string) => join(root, 'test', 'fixtures', 'stories', name);
