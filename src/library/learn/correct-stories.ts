/** What a person changes about stories: an article taken out of one, two stories made one. */
import { PactwireError } from '../../basics/errors.ts';
import type { ArticleId, StoryId } from '../../domain/ids.ts';
import { type CorrectDeps, recordDecision, unknownArticle } from './correct-articles.ts';
import { inferDatesOf } from './dates.ts';
import { splitStoryOf } from './identity.ts';

/** Returns the story the article then has. */
export function splitStory(id: ArticleId, deps: CorrectDeps): Promise<StoryId> {
  return deps.library.write(async (writer) => {
    const [article] = await writer.articles([id]);
    if (article === undefined) throw unknownArticle(id);
    if ((await writer.ofStory(article.storyId)).length < 2) {
      throw new PactwireError(
        'bad-input',
        `Article ${id} is the only one of its story ${article.storyId}; nothing to split.`,
      );
    }
    const to = splitStoryOf(id, deps.clock.now().toISOString());
    const moves = [{ articleId: id, from: article.storyId, to }];
    await writer.move(moves);
    await recordDecision(writer, id, `taken out of its story by ${deps.by}`, { kind: 'split', moves }, deps);
    return to;
  });
}

/** The articles of `from` join `into`. */
export function mergeStories(into: StoryId, from: StoryId, deps: CorrectDeps): Promise<StoryId> {
  if (into === from)
    throw new PactwireError('bad-arguments', 'A story cannot be merged with itself; name two stories.');
  return deps.library.write(async (writer) => {
    const [staying, moving] = [await writer.ofStory(into), await writer.ofStory(from)];
    if (staying.length === 0) throw unknownStory(into);
    if (moving.length === 0) throw unknownStory(from);
    const moves = moving.map(({ id }) => ({ articleId: id, from, to: into }));
    await writer.move(moves);
    await recordDecision(
      writer,
      moving[0]!.id,
      `story ${from} joined ${into} by ${deps.by}`,
      { kind: 'merge', moves },
      deps,
    );
    await inferDatesOf(writer, [into], deps.rules, deps.clock.now().toISOString());
    return into;
  });
}

function unknownStory(id: StoryId): PactwireError {
  return new PactwireError(
    'not-found',
    `The library holds no story ${id}. “articles list” shows the stories of its articles.`,
  );
}
