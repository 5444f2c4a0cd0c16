// What a page states about itself in its head: Open Graph and other meta elements, JSON-LD, the canonical link.
import { metaNames } from './extract-html-table.ts';

export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedRaw: string | null;
  readonly publishedFrom: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
}

export function readFacts(document: Document): PageFacts {
  const metas = metaValues(document);
  const linked = linkedArticle(document);
  const published = firstMeta(metas, metaNames.published);
  const stamp = published ?? linkedDate(linked) ?? timeElement(document);
  return {
    title:
      textOf(linked?.headline) ??
      firstMeta(metas, metaNames.title)?.value ??
      elementText(document, 'h1') ??
      elementText(document, 'title'),
    publisher:
      firstMeta(metas, metaNames.publisher.slice(0, 1))?.value ??
      unescaped(document, nameOf(linked?.publisher)) ??
      firstMeta(metas, metaNames.publisher)?.value ??
      null,
    author:
      person(unescaped(document, nameOf(linked?.author))) ?? person(firstMeta(metas, metaNames.author)?.value ?? null),
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

type Linked = Readonly<Record<string, unknown>>;

/** The first thing of JSON-LD that is an article. */
function linkedArticle(document: Document): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    const root = text.length > 400_000 ? null : parsed(text);
    const found = articleAmong(root, 0);
    if (found !== null)
      return { ...found, author: resolved(root, found.author), publisher: resolved(root, found.publisher) };
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]/g, ' ').replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/)/, ''));
  } catch {
    return null;
  }
}

function articleAmong(value: unknown, depth: number): Linked | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = articleAmong(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const thing = value as Linked;
  if (/Article|Posting|Report/.test(String(thing['@type']))) return thing;
  return articleAmong(thing['@graph'], depth + 1) ?? articleAmong(thing.mainEntity, depth + 1);
}

/** A reference to another thing of the same graph, as common publishing systems write authors. */
function resolved(root: unknown, value: unknown): unknown {
  const id = typeof value === 'object' && value !== null && !('name' in value) ? (value as Linked)['@id'] : undefined;
  const graph = typeof root === 'object' && root !== null ? (root as Linked)['@graph'] : undefined;
  if (typeof id !== 'string' || !Array.isArray(graph)) return value;
  return graph.slice(0, 200).find((thing: Linked | null) => thing?.['@id'] === id) ?? value;
}

function linkedDate(linked: Linked | null): Found | null {
  const value = textOf(linked?.datePublished) ?? textOf(linked?.dateCreated);
  return value === null ? null : { value, from: 'JSON-LD datePublished' };
}

function timeElement(document: Document): Found | null {
  const marked = document.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]');
  const element =
    marked ?? document.querySelector('article time[datetime], header time[datetime], main time[datetime]');
  const value =
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent?.trim() ?? '';
  return value === '' ? null : { value: value.slice(0, 100), from: 'time element' };
}

/** A string, or a thing with a name, or a list of them. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 6)
      .map(nameOf)
      .filter((name) => name !== null);
    return names.length === 0 ? null : names.join(', ');
  }
  if (typeof value === 'object' && value !== null) return textOf((value as Linked).name);
  return textOf(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : null;
}

/** Publishing systems write `&amp;` into JSON-LD, where it means nothing. */
function unescaped(document: Document, text: string | null): string | null {
  if (text === null || !text.includes('&')) return text;
  const holder = document.createElement('p');
  holder.innerHTML = text.replaceAll('<', '&lt;');
  return textOf(holder.textContent);
}

/** Author fields often hold an address of a profile instead of a name. */
function person(name: string | null): string | null {
  if (name === null || /^https?:|\/|^@/.test(name)) return null;
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
