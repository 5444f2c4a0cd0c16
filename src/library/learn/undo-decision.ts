/** Takes a decision back, whoever made it. What is undone is not decided again when the same article comes. */
import { PactwireError } from '../../basics/errors.ts';
import type { Article, ReadArticle } from '../../domain/article.ts';
import type { DateRecord } from '../../domain/date-record.ts';
import type { ArticleId } from '../../domain/ids.ts';
import type { Decision, LibraryWriter, ShelvedArticle, StoryMove } from '../../domain/library-writer.ts';
import type { AnalysedPassage } from '../../domain/search-index.ts';
import { type CorrectDeps, enter } from './correct-articles.ts';
import { prepareRead } from './prepare.ts';
import { writeBatch } from './write.ts';

export interface UndoDeps extends CorrectDeps {
  readonly analyse: (article: ReadArticle) => readonly AnalysedPassage[];
}

export function undoDecision(id: string, deps: UndoDeps): Promise<void> {
  return deps.library.write(async (writer) => {
    const decision = await writer.decision(id);
    if (decision === null) throw new PactwireError('not-found', `There is no decision ${id}.`);
    if (decision.undoneAt !== null) throw new PactwireError('bad-input', `Decision ${id} has been undone already.`);
    await writer.markUndone(id, deps.clock.now().toISOString());
    await takeBack(writer, decision, deps);
  });
}

async function takeBack(writer: LibraryWriter, { articleId, detail }: Decision, deps: UndoDeps): Promise<void> {
  switch (detail.kind) {
    case 'correction':
      return enter(writer, articleId, detail.before, deps.rules);
    case 'date':
      return writer.inferDate(articleId, inferredOnly(detail.before));
    case 'story':
    case 'split':
    case 'merge':
      return moveBack(writer, detail.moves);
    case 'removal':
      return putBack(writer, (await writer.asRead([articleId]))[0] ?? null, articleId, deps);
    case 'version':
      return putBack(writer, await writer.versionAsRead(articleId, detail.from), articleId, deps);
    case 'duplicate':
      return addApart(writer, detail.document, deps);
  }
}

function inferredOnly(date: DateRecord | null): DateRecord | null {
  return date?.basis === 'inferred' ? date : null;
}

/** Only those that are still where the decision put them. */
async function moveBack(writer: LibraryWriter, moves: readonly StoryMove[]): Promise<void> {
  const known = new Map((await writer.known(moves.map((move) => move.articleId))).map((one) => [one.id, one.storyId]));
  const stayed = moves.filter((move) => known.get(move.articleId) === move.to);
  await writer.move(stayed.map(({ articleId, from, to }) => ({ articleId, from: to, to: from })));
}

/** As a further version: nothing is ever taken out of the history. */
async function putBack(writer: LibraryWriter, article: Article | null, id: ArticleId, deps: UndoDeps): Promise<void> {
  const [known] = await writer.known([id]);
  if (article === null || known === undefined) return;
  const prepared = prepareRead(article, { ...deps, sample: known.sample });
  const version = known.version + 1;
  const shelved: ShelvedArticle = {
    article: { ...article, version, storyId: known.storyId, addedAt: deps.clock.now().toISOString() },
    canonicalUrl: prepared.canonicalUrl,
    contentHash: prepared.contentHash,
    readHashes: [prepared.readHash, ...known.readHashes],
    keys: [...prepared.features.copyKeys, ...prepared.features.storyKeys],
    profile: JSON.stringify(prepared.features.profile),
    changes: [`back to version ${article.version}`],
  };
  await writer.revise([shelved]);
  await writer.index([{ articleId: id, version, passages: prepared.passages }]);
}

/** What counted as a copy becomes an article of its own. */
async function addApart(writer: LibraryWriter, document: ReadArticle, deps: UndoDeps): Promise<void> {
  const prepared = prepareRead(document, { ...deps, sample: false });
  await writeBatch(writer, [prepared], { rules: deps.rules, now: deps.clock.now().toISOString() });
}
