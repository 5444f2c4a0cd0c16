// What a page states about itself in its head: meta elements, the canonical link, JSON-LD.
import type { PageFacts } from './extracted-page.ts';
import { readLinked, textOf } from './linked.ts';
import { metaNames } from './meta-table.ts';

export function readFacts(document: Document): PageFacts {
  const metas = metaValues(document);
  const linked = readLinked(document);
  const published = firstMeta(metas, metaNames.published);
  const stamp = published ?? linkedDate(linked.published) ?? timeElement(document);
  return {
    title:
      linked.headline ??
      firstMeta(metas, metaNames.title)?.value ??
      elementText(document, 'h1') ??
      elementText(document, 'title'),
    publisher:
      pressOnPortal(metas) ??
      firstMeta(metas, metaNames.publisher.slice(0, 1))?.value ??
      linked.publisher ??
      firstMeta(metas, metaNames.publisher)?.value ??
      null,
    author: person(linked.author) ?? person(firstMeta(metas, metaNames.author)?.value ?? null),
    publishedRaw: stamp?.value ?? null,
    publishedFrom: stamp?.from ?? null,
    canonicalUrl:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(metas.get('og:url')),
    language: document.documentElement.getAttribute('lang') || metas.get('og:locale') || null,
  };
}

function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const value = meta.getAttribute('content')?.trim() ?? '';
    if (name !== null && value !== '' && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), value.slice(0, 1000));
  }
  return values;
}

interface Found {
  readonly value: string;
  readonly from: string;
}

function firstMeta(metas: ReadonlyMap<string, string>, names: readonly string[]): Found | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return { value, from: `meta ${name}` };
  }
  return null;
}

function linkedDate(value: string | null): Found | null {
  return value === null ? null : { value, from: 'JSON-LD datePublished' };
}

function timeElement(document: Document): Found | null {
  const marked = document.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]');
  const dated = document.querySelector('[data-date-time]')?.getAttribute('data-date-time');
  if (marked === null && dated) return { value: dated.slice(0, 100), from: 'time element' };
  const element =
    marked ?? document.querySelector('article time[datetime], header time[datetime], main time[datetime]');
  const value =
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent?.trim() ?? '';
  return value === '' ? null : { value: value.slice(0, 100), from: 'time element' };
}

/** Portals write the newspaper where others write the author: "Name of the paper | Name of the portal". */
function pressOnPortal(metas: ReadonlyMap<string, string>): string | null {
  return /^([^|]{2,40}) \| [^|]{2,20}$/.exec(metas.get('og:article:author') ?? '')?.[1]?.trim() ?? null;
}

/** Author fields often hold an address of a profile instead of a name. */
function person(name: string | null): string | null {
  if (name === null || /^https?:|\/|^@| \| /.test(name)) return null;
  return name.replace(/^by:? /i, '');
}

function elementText(document: Document, selector: string): string | null {
  return textOf(document.querySelector(selector)?.textContent?.replace(/\s+/g, ' '));
}

function webAddress(raw: string | null | undefined): string | null {
  return raw !== null && raw !== undefined && /^https?:\/\/[^\s/]{3}/i.test(raw.trim())
    ? raw.trim().slice(0, 2000)
    : null;
}
