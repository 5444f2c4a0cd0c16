// The public feed collections on this machine: which files are feeds, and what feedparser's own tests expect of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { decodeFetched } from '../../src/fetching/decode-fetched.ts';

export interface FeedFile {
  readonly folder: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Files whose first element opens a feed. */
export function feedFiles(root: string): readonly FeedFile[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|json|rss|atom|rdf)$/.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(root, name);
      const bytes = readFileSync(path);
      const text = textOf(bytes);
      if (text === null || !isFeed(text)) return [];
      return [{ folder: dirname(relative(root, path)), path, bytes, text }];
    });
}

function textOf(bytes: Buffer): string | null {
  try {
    return decodeFetched(bytes, null);
  } catch {
    return null;
  }
}

function isFeed(text: string): boolean {
  if (text.trimStart().startsWith('{')) return /jsonfeed\.org/.test(text);
  const bare = text.replace(/<!--[\s\S]*?-->/g, '').replace(/<\?[\s\S]*?\?>/g, '');
  const root = /<([a-z][\w.-]*:)?([a-z][\w.-]*)/i.exec(bare.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/i, ''))?.[2];
  return ['rss', 'rdf', 'feed', 'channel'].includes(root?.toLowerCase() ?? '');
}

export interface Expectation {
  readonly of: 'feed' | 'item';
  readonly field: 'title' | 'link' | 'author' | 'published' | 'updated';
  /** A tuple of a date where it begins with a digit and holds commas. */
  readonly value: string;
}

const kinds: Readonly<Record<string, Expectation['field']>> = {
  title: 'title',
  link: 'link',
  author: 'author',
  published: 'published',
  updated: 'updated',
  published_parsed: 'published',
  updated_parsed: 'updated',
};

/** What the server of feedparser's tests would send with it. */
export function headerOf({ text }: FeedFile, name: string): string | null {
  const stated = new RegExp(`Header:\\s+${name}:\\s*(\\S+)`).exec(text)?.[1];
  return stated === undefined ? null : new URL(stated, 'http://127.0.0.1:8097/').href;
}

/** The one simple expectation that feedparser's file states, where it is about a title, link, date or author. */
export function expectationOf({ text }: FeedFile): Expectation | null {
  const stated = /Expect:\s*(.*?)\s*(?:-->|\n)/.exec(text)?.[1] ?? '';
  const match = /^(?:(?:not )?bozo and )?(feed|entries\[0\])\[u?'(\w+)'\] == (.+)$/.exec(stated);
  const field = kinds[match?.[2] ?? ''];
  const value = match === null ? null : pythonValue(match[3] ?? '');
  if (match === null || field === undefined || value === null) return null;
  return { of: match[1] === 'feed' ? 'feed' : 'item', field, value };
}

function pythonValue(written: string): string | null {
  const tuple = /^\(([\d, ]+)\)$/.exec(written)?.[1];
  if (tuple !== undefined) return tuple;
  const string = /^u?(['"])(.*)\1$/s.exec(written)?.[2];
  if (string === undefined) return null;
  return string
    .replace(/\\u([\da-fA-F]{4})|\\x([\da-fA-F]{2})/g, (_all, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\U([\da-fA-F]{8})/g, (_all, eight) => String.fromCodePoint(Number.parseInt(eight, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(['"\\])/g, '$1');
}
