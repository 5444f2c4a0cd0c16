// What a page states about itself in JSON-LD.
import { parsedJson } from '../../basics/outside-json.ts';

export interface LinkedFacts {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

export function readLinked(document: Document): LinkedFacts {
  const article = linkedArticle(document);
  return {
    headline: unescaped(document, textOf(article?.headline)),
    publisher: unescaped(document, nameOf(article?.publisher)),
    author: unescaped(document, nameOf(article?.author)),
    published: textOf(article?.datePublished) ?? textOf(article?.dateCreated),
  };
}

type Linked = Readonly<Record<string, unknown>>;

/** The first thing of JSON-LD that is an article, with what it refers to. */
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
  return parsedJson(text.replace(/[\n\r\t]/g, ' ').replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/)/, ''));
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

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : null;
}

/** Publishing systems write `&amp;` into JSON-LD, where it means nothing. */
function unescaped(document: Document, text: string | null): string | null {
  if (text === null || !text.includes('&')) return text;
  const holder = document.createElement('p');
  holder.innerHTML = text.replaceAll('<', '&lt;');
  return textOf(holder.textContent);
}
