// JSON Feed 1.0 and 1.1 (jsonfeed.org). Runs inside the worker.

import { isRecord, type JsonRecord, parsedJson } from '../basics/outside-json.ts';
import { type Feed, type FeedItem, feedLimits } from './feed.ts';
import { asMarkup } from './feed-element.ts';

/** Null where the text is no JSON feed. */
export function readFeedJson(text: string, url: string | null): Feed | null {
  const root = parsedJson(text);
  if (!isRecord(root) || !Array.isArray(root.items)) return null;
  if (!/jsonfeed\.org/.test(String(root.version)) && !root.items.some((item) => isRecord(item) && 'id' in item))
    return null;
  return {
    format: 'json',
    title: words(root.title, feedLimits.title),
    home: address(root.home_page_url, url),
    self: address(root.feed_url, url),
    author: authorOf(root),
    language: words(root.language, feedLimits.date),
    updated: null,
    everyMinutes: null,
    items: root.items.slice(0, feedLimits.items).flatMap((item) => (isRecord(item) ? itemOf(item, url) : [])),
    cut: root.items.length > feedLimits.items,
  };
}

function itemOf(item: JsonRecord, base: string | null): FeedItem {
  const plain = words(item.content_text, feedLimits.text);
  const content = words(item.content_html, feedLimits.text) ?? (plain === null ? null : asHtml(plain));
  const summary = words(item.summary, feedLimits.text);
  return {
    id: words(typeof item.id === 'number' ? String(item.id) : item.id, feedLimits.link),
    url: address(item.url, base) ?? address(item.external_url, base),
    title: words(item.title, feedLimits.title),
    author: authorOf(item),
    published: words(item.date_published, feedLimits.date),
    updated: words(item.date_modified, feedLimits.date),
    content,
    summary: summary === null ? null : asHtml(summary),
  };
}

/** 1.1 has a list, 1.0 had one. */
function authorOf(thing: JsonRecord): string | null {
  const all = Array.isArray(thing.authors) ? thing.authors.slice(0, 6) : [thing.author];
  const names = all.flatMap((one) => (isRecord(one) ? (words(one.name, feedLimits.title) ?? []) : []));
  return names.length === 0 ? null : names.join(', ');
}

function asHtml(plain: string): string {
  return asMarkup(plain)
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`)
    .join('');
}

function address(value: unknown, base: string | null): string | null {
  const written = words(value, feedLimits.link);
  return written !== null && URL.canParse(written, base ?? undefined) ? new URL(written, base ?? undefined).href : null;
}

function words(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longest) : null;
}
