/** `digest preview`: the edition that would be posted, as people would read it or as data with every quote. */
import { PactwireError } from '../basics/errors.ts';
import { visibleText } from '../basics/outside-text.ts';
import type { Citation } from '../domain/answer.ts';
import {
  type CorrectionNews,
  type DisputeNews,
  type StageNews,
  type StoryNews,
  stageSection,
} from '../domain/edition.ts';
import type { DigestPreview, PreviewFormat } from '../house.ts';
import { type Args, DONE, type Run, textOption } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';
import { stageJson } from './partnerships-json.ts';

export const run: Run = async (house, args, io) => {
  const format = formatOf(args);
  const preview = await house.digests.preview({
    digest: args.positionals[0] ?? '',
    asOf: dayOf(args),
    channel: textOption(args, 'channel') ?? null,
    language: languageOf(args),
  });
  if (args.options.json === true) await io.out(`${JSON.stringify(previewJson(preview))}\n`);
  else {
    const shown = await house.digests.previewAs(format, preview.parts);
    await io.out(`${format === 'text' ? visibleText(shown) : shown}\n`);
  }
  await sayWhereEmpty(house, io);
  return DONE;
};

function previewJson({ digest, until, zone, windowDays, selection, parts }: DigestPreview): object {
  const { stages, disputes, corrections, stories, followed, numbers, silent, missed, left } = selection;
  return {
    digest,
    until,
    zone,
    windowDays,
    lead: parts[0]?.summary ?? '',
    partnerships: stages.map(newsJson),
    disputes: disputes.map(newsJson),
    corrections: corrections.map(newsJson),
    stories: stories.map(storyJson),
    followed,
    numbers,
    silent,
    missed,
    left,
    parts,
  };
}

function newsJson(news: StageNews | DisputeNews | CorrectionNews): object {
  const { record, stage, articles } = news;
  return {
    id: record.id,
    parties: record.parties,
    stage: stageJson(stage),
    quotes: stage.evidence.filter(({ field }) => field === 'stage').map(quoteJson),
    articles: articles.map(({ id }) => id),
    ...(news.what === 'stage' ? { section: stageSection(news), day: news.day } : {}),
    ...(news.what === 'dispute' ? { field: news.field } : {}),
    ...(news.what === 'correction' ? { correction: news.correction } : {}),
  };
}

function storyJson({ storyId, title, citation, outlets, independent, articles }: StoryNews): object {
  return {
    storyId,
    title,
    outlets,
    independent,
    quotes: [quoteJson(citation)],
    articles: articles.map(({ id }) => id),
  };
}

function quoteJson({ articleId, sourceNote, title, publisher, published, url, quote, start, end }: Citation): object {
  return { articleId, source: sourceNote, title, publisher, published, url, quote, start, end };
}

function formatOf(args: Args): PreviewFormat {
  const given = textOption(args, 'format') ?? 'text';
  if (given === 'text' || given === 'slack' || given === 'teams') return given;
  throw new PactwireError('bad-arguments', `--format takes text, slack or teams, not “${given}”.`);
}

function languageOf(args: Args): 'en' | 'ko' | null {
  const given = textOption(args, 'lang');
  if (given === undefined || given === 'en' || given === 'ko') return given ?? null;
  throw new PactwireError('bad-arguments', `--lang takes en or ko, not “${given}”.`);
}

/** A day that there is. */
function dayOf(args: Args): string | null {
  const given = textOption(args, 'asOf');
  if (given === undefined) return null;
  const at = new Date(`${given}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(at.getTime());
  if (isDay && at.toISOString().startsWith(given)) return given;
  throw new PactwireError('bad-arguments', `--as-of takes a day such as 2019-05-27, not “${given}”.`);
}
