// A scraped plain text to its title, publisher, author, date and body. When in doubt a line stays in the body.
import type { ReadArticle } from '../../domain/article.ts';
import { detectLanguage } from '../../text/scripts.ts';
import { dropCaptions } from './captions.ts';
import { dropClosingLines, readClosingCredits } from './closing.ts';
import { dateByCrawl, readCrawlNote } from './crawl.ts';
import { readDatedNames } from './dated-name.ts';
import { readDateline, readLabelledDate } from './dateline.ts';
import { assembled, type Draft, draftOf } from './draft.ts';
import { readFactRows } from './facts.ts';
import { readFirmPage } from './firm-page.ts';
import { isPartOfPage } from './formed-outlets.ts';
import { dropFurniture } from './furniture.ts';
import { readHeadBylines } from './head.ts';
import { cutGluedCrumbs, dropGluedHeadline, dropMenus } from './menus.ts';
import { readOpening } from './opening.ts';
import { readOutlet } from './outlet.ts';
import { publisherLabel } from './publisher.ts';
import { dropRows } from './rows.ts';
import { readSiteHeader } from './site-header.ts';
import { readSiteName } from './site-name.ts';
import { readStandingDate } from './standing-date.ts';
import { cutClosingBio, cutTail, cutUnmarkedAuthorBox, readClosingBylines } from './tail.ts';
import { findTitle } from './title.ts';

export type ExtractedText = Pick<ReadArticle, 'title' | 'publisher' | 'author' | 'published' | 'language' | 'text'>;

export interface ExtractTextOptions {
  readonly now: Date;
  readonly statedTitle: string | null;
  /** The text came as a field of a record, not as a scraped file: its first line stays unless other lines are scrap. */
  readonly given: boolean;
}

/** `text` is clean. */
export function extractText(text: string, options: ExtractTextOptions): ExtractedText {
  const draft = draftOf(text, options.now);
  readCrawlNote(draft);
  readFirmPage(draft);
  dropFurniture(draft);
  readSiteHeader(draft);
  dropGluedHeadline(draft);
  dropMenus(draft);
  cutGluedCrumbs(draft);
  readOutlet(draft);
  // Captions before bylines: a credit such as "사진=KT" is no author.
  dropCaptions(draft);
  readFactRows(draft);
  readDatedNames(draft);
  readHeadBylines(draft);
  readLabelledDate(draft);
  readDateline(draft);
  dateByCrawl(draft);
  // The author box before the title, so that a short text is not measured with its tail.
  cutTail(draft);
  cutUnmarkedAuthorBox(draft);
  readClosingCredits(draft);
  readClosingBylines(draft);
  cutClosingBio(draft);
  dropClosingLines(draft);
  findTitle(draft, options.statedTitle);
  readSiteName(draft);
  readStandingDate(draft);
  dropRows(draft);
  readOpening(draft);
  return resultOf(draft, text, options.given);
}

function resultOf(draft: Draft, text: string, given: boolean): ExtractedText {
  const language = detectLanguage(text);
  return {
    title: draft.title,
    publisher:
      draft.publisher === null || isPartOfPage(draft.publisher.name) ? null : publisherLabel(draft.publisher, language),
    author: draft.author,
    published: draft.published,
    language,
    text: bodyOf(draft, text, given),
  };
}

/** A text that is nothing but furniture and headline stays as it came: better scrap than nothing. */
function bodyOf(draft: Draft, text: string, given: boolean): string {
  const scraped = draft.lines.some((line) => line.dropped);
  if (!given || scraped) for (const line of draft.titleLines) line.dropped = true;
  return assembled(draft.lines) || text;
}
