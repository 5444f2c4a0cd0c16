/** What a person changes about an article: facts entered over what was read, and taking it out. */
import type { Clock } from '../../basics/clock.ts';
import { PactwireError } from '../../basics/errors.ts';
import type { Article } from '../../domain/article.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { DecisionDetail, EnteredFacts, LibraryDoor, LibraryWriter } from '../../domain/library-writer.ts';
import { publicationDate } from '../extract/publication-date.ts';
import { inferDatesOf } from './dates.ts';
import { decisionIdOf } from './identity.ts';
import type { LearnRules } from './rules.ts';

export interface CorrectDeps {
  readonly library: LibraryDoor;
  readonly rules: LearnRules;
  readonly clock: Clock;
  /** Who does it. */
  readonly by: string;
}

export interface Correction {
  readonly title?: string;
  readonly publisher?: string;
  /** In any form a person writes a date. */
  readonly date?: string;
  readonly url?: string;
}

/** Shown from now on as entered by a person, also when the article is read again. */
export function setArticle(id: ArticleId, correction: Correction, deps: CorrectDeps): Promise<Article> {
  const facts = factsOf(correction, deps);
  return deps.library.write(async (writer) => {
    const [article] = await writer.articles([id]);
    if (article === undefined) throw unknownArticle(id);
    const before = await writer.entered(id);
    const after = { ...before, ...facts };
    await enter(writer, id, after, deps.rules);
    await recordDecision(
      writer,
      id,
      `entered by ${deps.by}: ${said(facts)}`,
      { kind: 'correction', before, after },
      deps,
    );
    await inferDatesOf(writer, [article.storyId], deps.rules, deps.clock.now().toISOString());
    return (await writer.articles([id]))[0] ?? article;
  });
}

export function removeArticle(id: ArticleId, deps: CorrectDeps): Promise<void> {
  return deps.library.write(async (writer) => {
    if ((await writer.articles([id])).length === 0) throw unknownArticle(id);
    await writer.remove(id, deps.clock.now().toISOString());
    await recordDecision(writer, id, `removed by ${deps.by}`, { kind: 'removal' }, deps);
  });
}

/** The address people enter is also one the article is known by; without one, the one that was read. */
export async function enter(writer: LibraryWriter, id: ArticleId, facts: EnteredFacts | null, rules: LearnRules) {
  const [read] = await writer.asRead([id]);
  const url = facts?.url ?? read?.url ?? null;
  await writer.enter(id, facts, url === null ? null : rules.canonicalUrl(url));
}

/** Each doing of a person is a decision of its own, also when it is done twice. */
export async function recordDecision(
  writer: LibraryWriter,
  articleId: ArticleId,
  reason: string,
  detail: DecisionDetail,
  { by, clock }: CorrectDeps,
): Promise<string> {
  const at = clock.now().toISOString();
  const id = decisionIdOf(detail.kind, articleId, at, JSON.stringify(detail));
  await writer.record([{ id, at, by, articleId, reason, detail, undoneAt: null }]);
  return id;
}

export function unknownArticle(id: ArticleId): PactwireError {
  return new PactwireError('not-found', `The library holds no article ${id}. “articles list” shows what it holds.`);
}

function factsOf({ title, publisher, date, url }: Correction, { clock, rules }: CorrectDeps): EnteredFacts {
  if (url !== undefined && rules.canonicalUrl(url) === null) {
    throw new PactwireError('bad-input', `“${url}” is not a web address; write it with https:// in front.`);
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { published: enteredDate(date, clock.now()) }),
  };
}

function enteredDate(date: string, now: Date) {
  const record = publicationDate(date, 'person', now);
  if (record?.value == null) {
    throw new PactwireError(
      'bad-input',
      `“${date}” is not a date Pactwire can read; write it as 2019-05-20, 2019-05 or 2019.`,
    );
  }
  return { ...record, basis: 'entered' } as const;
}

function said(facts: EnteredFacts): string {
  const { published, ...words } = facts;
  const parts = Object.entries(words).map(([fact, value]) => `${fact} “${value}”`);
  return [...parts, ...(published ? [`date ${published.value}`] : [])].join(', ');
}
