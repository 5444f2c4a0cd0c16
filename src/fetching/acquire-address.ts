// An address in, raw articles out: a page is one, a feed is all of its items.
import { PactwireError } from '../basics/errors.ts';
import type { RawDocument } from '../domain/article.ts';
import { largestArticleBytes } from '../library/acquire/acquire-table.ts';
import { nothingStated } from '../library/acquire/acquire-whole.ts';
import { type Acquired, fault, reasonOf } from '../library/acquire/acquired.ts';
import type { Feed, FeedItem } from './feed.ts';
import {
  carriesAnything,
  carriesArticle,
  documentOfItem,
  type ItemPage,
  keyOfItem,
  repeatedIds,
} from './item-document.ts';
import type { Manners } from './manners.ts';
import { type Visit, type VisitDeps, visit } from './visit.ts';
import { refused } from './web-address.ts';

export interface AcquireAddressDeps extends VisitDeps {
  readonly manners: Manners;
  readonly signal: AbortSignal;
}

export async function* acquireAddress(address: string, deps: AcquireAddressDeps): AsyncGenerator<Acquired> {
  const seen = await visit(address, deps, { signal: deps.signal });
  if (seen === null) throw refused('The server says that nothing has changed although it was never asked before.');
  const { answer, document } = seen;
  if (document.kind === 'feed') yield* itemsOf(document.feed, answer.url, deps);
  else yield { kind: 'document', document: pageDocument(address, seen) };
}

function pageDocument(source: string, { answer, document }: Visit): RawDocument {
  switch (document.kind) {
    case 'page': {
      const url = document.links.canonical ?? answer.url;
      return {
        source,
        externalId: null,
        body: { kind: 'html', content: checked(document.html) },
        stated: { ...nothingStated, url },
      };
    }
    case 'text':
      return {
        source,
        externalId: null,
        body: { kind: 'text', content: checked(document.text) },
        stated: { ...nothingStated, url: answer.url },
      };
    case 'opml':
      throw refused('This is a list of feeds; give it to `sources import`.');
    default:
      throw refused('This address answers with nothing; check it in a browser.');
  }
}

function checked(text: string): string {
  if (text.length <= largestArticleBytes) return text;
  throw refused('This page is longer than an article may be (5 MB); save its text and add that.');
}

async function* itemsOf(feed: Feed, feedUrl: string, deps: AcquireAddressDeps): AsyncGenerator<Acquired> {
  if (feed.items.length === 0)
    throw refused('This feed is empty just now; keep it with `sources add`, and its news come in as they appear.');
  const repeated = repeatedIds(feed);
  for (const item of feed.items) {
    if (deps.signal.aborted) return;
    yield await acquireItem(feed, item, keyOfItem(item, repeated), feedUrl, deps);
  }
}

/** From the feed, from the page, or a fault that says why from neither. */
export async function acquireItem(
  feed: Feed,
  item: FeedItem,
  key: string,
  feedUrl: string,
  deps: AcquireAddressDeps,
): Promise<Acquired> {
  const source = item.url ?? feedUrl;
  try {
    if (carriesArticle(item, feedUrl))
      return { kind: 'document', document: documentOfItem(feed, item, key, feedUrl, null) };
    if (item.url === null && carriesAnything(item))
      return { kind: 'document', document: documentOfItem(feed, item, key, feedUrl, null) };
    if (item.url === null)
      return fault(
        source,
        `An item of this feed (“${item.title ?? 'without a title'}”) has neither text nor an address.`,
      );
    return { kind: 'document', document: documentOfItem(feed, item, key, feedUrl, await pageOf(item.url, deps)) };
  } catch (error) {
    if (error instanceof PactwireError && error.code === 'aborted') throw error;
    return fault(source, reasonOf(error));
  }
}

async function pageOf(url: string, deps: AcquireAddressDeps): Promise<ItemPage> {
  const refusal = await deps.manners.refusal(url, deps.signal);
  if (refusal !== null) throw refused(refusal);
  const seen = await visit(url, deps, { signal: deps.signal });
  if (seen?.document.kind !== 'page') throw refused('The item leads to no page.');
  const { html, links } = seen.document;
  return { url: links.canonical ?? seen.answer.url, html: checked(html), statesDate: links.statesDate };
}
