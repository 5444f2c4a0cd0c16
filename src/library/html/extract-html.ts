// One HTML page to its facts and its body; runs inside the worker, never in the main thread.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { PactwireError } from '../../basics/errors.ts';
import { findWrittenDate } from '../extract/publication-date.ts';
import { blockText, textBlocks } from './blocks.ts';
import { checkShape } from './check.ts';
import type { ExtractedPage, PageFacts } from './extracted-page.ts';
import { articleBlocks } from './lines.ts';
import { readFacts } from './meta.ts';
import { prune } from './prune.ts';
import { withoutScripts } from './strip.ts';

/** Shorter candidates are menus and teasers; measured on Korean one-sentence pages. */
const charThreshold = 80;

export function extractPage(html: string): ExtractedPage {
  const source = withoutScripts(html);
  checkShape(source);
  const document = parse(source);
  const stated = readFacts(document);
  prune(document.documentElement, sparedFor(stated));
  const facts = stated.publishedRaw === null ? { ...stated, ...shownDate(document.body) } : stated;
  const article = readable(document);
  const found = article?.content ? textBlocks(article.content as Node) : [];
  const blocks = found.length > 0 ? found : textBlocks(parse(source).body);
  const known = { title: facts.title, hasDate: facts.publishedRaw !== null, hasAuthor: facts.author !== null };
  return pageOf(facts, blockText(articleBlocks(blocks, known)), article);
}

/** Null too where a page broken in the middle throws it off: the page's own blocks are then read as they stand. */
function readable(document: Document) {
  try {
    return new Readability(document, { charThreshold, serializer: (element) => element }).parse();
  } catch {
    return null;
  }
}

/** The line above or below the headline that says when it was published, where nothing in the page's head does. */
function shownDate(body: Node): Pick<PageFacts, 'publishedRaw' | 'publishedFrom'> | null {
  const line = textBlocks(body).find(
    ({ text }) => text.length < 120 && stampLine.test(text) && findWrittenDate(text) !== null,
  );
  return line === undefined ? null : { publishedRaw: findWrittenDate(line.text)!.asWritten, publishedFrom: 'dateline' };
}

const stampLine =
  /(?:입력|등록|승인|발행|송고|게재|published|posted|first published)\s?(?:on|at|일시|시간|일)?\s?[:：]?\s/i;

/** Where the head of a page states no author or date, its body may. */
function sparedFor({ author, publishedRaw }: PageFacts): ReadonlySet<string> {
  const names = author === null ? ['byline', 'bylines', 'reporter', 'journalist', 'post meta', 'entry meta'] : [];
  const times =
    publishedRaw === null ? ['timestamp', 'datetime', 'pubdate', 'post meta', 'entry meta', 'article meta'] : [];
  return new Set([...names, ...times]);
}

type Readable = Pick<NonNullable<ReturnType<Readability['parse']>>, 'title' | 'siteName' | 'byline'>;

/** linkedom takes the first element for the root, so a fragment needs one around it. */
function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  // All of it in a comment.
  if (document.documentElement === null) throw noText();
  return document;
}

function noText(): PactwireError {
  return new PactwireError('bad-input', 'This page holds no article text; save the text itself and add that.');
}

function pageOf(facts: PageFacts, text: string, article: Readable | null): ExtractedPage {
  if (text === '') throw noText();
  return {
    ...facts,
    title: facts.title ?? (article?.title || null),
    publisher: facts.publisher ?? (article?.siteName || null),
    author: facts.author ?? (article?.byline || null),
    text,
  };
}
