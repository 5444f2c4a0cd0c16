// An XML feed of any format, well formed or not, read once from front to back. Runs inside the worker.
import { Parser } from 'htmlparser2';
import { htmlToLine } from '../library/html/html-to-text.ts';
import { type Feed, type FeedItem, feedLimits } from './feed.ts';
import { FeedNames } from './feed-names.ts';
import {
  channelFields,
  type FeedField,
  foreignElements,
  type ItemField,
  itemElements,
  itemFields,
  markupFields,
  minutesOfPeriod,
  rootElements,
} from './feed-table.ts';
import { refused } from './web-address.ts';

type Attributes = Readonly<Record<string, string>>;

interface Filled {
  readonly sure: number;
  readonly text: string;
  /** False where it is HTML. */
  readonly plain: boolean;
  readonly base: string | null;
}

interface Open {
  readonly name: string;
  readonly field: ItemField | FeedField | null;
  readonly sure: number;
  readonly parts: string[];
  length: number;
  /** Its children are markup of its own, written out again. */
  readonly markup: boolean;
  readonly plain: boolean;
  readonly packed: boolean;
}

/** Null where the text is no feed. */
export function readFeedXml(text: string, url: string | null): Feed | null {
  const reader = new FeedReader(url);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (words) => reader.text(words),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  // In pieces, so that a feed of a million items is left where enough of them are read.
  for (let at = 0; at < text.length && !reader.full; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.end();
  return reader.feed();
}

const PIECE = 1 << 18;

class FeedReader {
  #format: Feed['format'] | null = null;
  readonly #names = new FeedNames();
  readonly #channel = new Map<FeedField, Filled>();
  #item: Map<ItemField, Filled> | null = null;
  #itemDepth = 0;
  readonly #items: FeedItem[] = [];
  readonly #stack: string[] = [];
  readonly #bases: (string | null)[];
  #foreignDepth = 0;
  #open: Open | null = null;
  #openDepth = 0;
  #self: string | null = null;
  #rootLanguage: string | null = null;
  full = false;

  constructor(url: string | null) {
    this.#bases = [url];
  }

  open(raw: string, attributes: Attributes): void {
    if (this.full) return;
    const name = this.#names.enter(raw, attributes);
    this.#stack.push(name);
    this.#bases.push(resolved(attributes['xml:base'], this.#base) ?? this.#base);
    if (this.#stack.length > feedLimits.depth)
      throw refused('This feed is built like none (too deeply nested); it is not read.');
    if (this.#format === null && this.#stack.length === 1) this.#begin(name, attributes);
    if (this.#format === null) return;
    if (this.#open?.markup) this.#add(openedTag(raw, attributes));
    else if (this.#foreignDepth === 0) this.#element(name, attributes);
  }

  text(words: string): void {
    if (this.#open !== null) this.#add(this.#open.markup ? words.replace(/&/g, '&amp;').replace(/</g, '&lt;') : words);
  }

  close(raw: string): void {
    if (this.full) return;
    const depth = this.#stack.length;
    if (this.#open !== null && depth === this.#openDepth) this.#finish();
    else if (this.#open?.markup) this.#add(`</${raw.replace(/^.*:/, '')}>`);
    if (depth === this.#foreignDepth) this.#foreignDepth = 0;
    if (this.#item !== null && depth === this.#itemDepth) this.#finishItem();
    this.#stack.pop();
    this.#bases.pop();
    this.#names.leave();
  }

  feed(): Feed | null {
    if (this.#format === null) return null;
    // Cut off in the middle of an item: what was read of it counts.
    if (this.#item !== null && !this.full) this.#finishItem();
    const home = this.#channel.get('home');
    return {
      format: this.#format,
      title: line(this.#channel.get('title'), feedLimits.title),
      home: home === undefined ? null : resolved(home.text, home.base),
      self: this.#self,
      author: personName(line(this.#channel.get('author'), feedLimits.title)),
      language: line(this.#channel.get('language'), feedLimits.date) ?? this.#rootLanguage,
      updated: line(this.#channel.get('updated'), feedLimits.date),
      everyMinutes: this.#everyMinutes(),
      items: this.#items,
      cut: this.full,
    };
  }

  get #base(): string | null {
    return this.#bases.at(-1) ?? null;
  }

  #begin(name: string, attributes: Attributes): void {
    const format = rootElements.get(name) ?? null;
    this.#format = format === 'rss' && attributes.href !== undefined ? 'cdf' : format;
    this.#rootLanguage = attributes['xml:lang'] ?? null;
    if (this.#format !== 'cdf') return;
    this.#fill(this.#channel, 'home', 8, attributes.href ?? '');
    this.#fill(this.#channel, 'updated', 5, attributes.lastmod ?? '');
  }

  #element(name: string, attributes: Attributes): void {
    if (this.#item === null && itemElements.has(name)) this.#beginItem(attributes);
    else if (foreignElements.has(name) && this.#stack.length > 1) this.#foreignDepth = this.#stack.length;
    else if (name === 'link' || (name === 'a' && this.#format === 'cdf')) this.#link(attributes);
    else this.#field(name, attributes);
  }

  #beginItem(attributes: Attributes): void {
    this.#item = new Map();
    this.#itemDepth = this.#stack.length;
    const about = attributes['rdf:about'] ?? attributes.about;
    if (about !== undefined) this.#fill(this.#item, 'id', 2, about);
    if (attributes.href !== undefined) this.#fill(this.#item, 'url', 7, attributes.href);
    if (attributes.lastmod !== undefined) this.#fill(this.#item, 'updated', 5, attributes.lastmod);
  }

  /** Atom's links stand in an attribute, each with what it is for. */
  #link(attributes: Attributes): void {
    const { href } = attributes;
    if (href === undefined) {
      this.#field('link', attributes);
      return;
    }
    const rel = attributes.rel?.trim().toLowerCase() ?? 'alternate';
    if (rel === 'self' && this.#item === null) this.#self = resolved(href, this.#base);
    if (rel !== 'alternate' && !(rel === '' || rel === 'http://www.iana.org/assignments/relation/alternate')) return;
    const sure = /html/i.test(attributes.type ?? 'html') ? 8.5 : 7.5;
    if (this.#item === null) this.#fill(this.#channel, 'home', sure, href);
    else this.#fill(this.#item, 'url', sure, href);
  }

  #field(name: string, attributes: Attributes): void {
    const [field, sure] = (this.#item === null ? channelFields.get(name) : itemFields.get(name)) ?? [null, 0];
    if (field === null) return;
    const type = attributes.type?.trim().toLowerCase() ?? '';
    const markup =
      markupFields.has(field) && (/xhtml|xml/.test(type) || attributes.mode === 'xml' || name.endsWith('body'));
    // Atom's text is text unless it says otherwise; RSS says nothing and means HTML.
    const plain =
      this.#format === 'atom' &&
      (type === '' || type === 'text' || type === 'text/plain') &&
      attributes.mode === undefined;
    // Old Atom's way to write what is no text; today's, where the type is that of a picture or an archive.
    const packed =
      attributes.mode === 'base64' ||
      (this.#format === 'atom' && /^(?:image|audio|video|application)\/(?!.*xml)/.test(type));
    const external = field === 'content' && attributes.src !== undefined;
    if (external) return;
    const isLink = name === 'guid' && attributes.ispermalink?.toLowerCase() !== 'false';
    this.#open = { name, field, sure: isLink ? sure + 0.5 : sure, parts: [], length: 0, markup, plain, packed };
    this.#openDepth = this.#stack.length;
  }

  #add(words: string): void {
    const open = this.#open;
    if (open === null || open.length > feedLimits.text) return;
    open.parts.push(words);
    open.length += words.length;
  }

  #finish(): void {
    const { field, sure, parts, plain, markup, packed, name } = this.#open!;
    this.#open = null;
    const written = parts.join('').slice(0, feedLimits.text);
    const text = packed ? Buffer.from(written, 'base64').toString('utf8') : written;
    if (this.#item === null) this.#fill(this.#channel, field as FeedField, sure, text, plain && !markup);
    else {
      this.#fill(this.#item, field as ItemField, sure, text, plain && !markup);
      // A guid that is a permanent link is the address where no other is given.
      if (name === 'guid' && sure > 9 && /^https?:/i.test(text.trim())) this.#fill(this.#item, 'url', 3, text);
    }
  }

  #fill<Field>(fields: Map<Field, Filled>, field: Field, sure: number, text: string, plain = false): void {
    if (text.trim() === '' || (fields.get(field)?.sure ?? 0) >= sure) return;
    fields.set(field, { sure, text, plain, base: this.#base });
  }

  #finishItem(): void {
    const item = this.#item!;
    this.#item = null;
    this.#items.push(itemOf(item));
    this.full = this.#items.length >= feedLimits.items;
  }

  #everyMinutes(): number | null {
    const number = (field: FeedField) => Number(this.#channel.get(field)?.text.trim() || Number.NaN);
    const period = minutesOfPeriod[this.#channel.get('period')?.text.trim().toLowerCase() ?? ''];
    const minutes = number('ttl') || (period === undefined ? Number.NaN : period / (number('frequency') || 1));
    return Number.isFinite(minutes) && minutes > 0 ? Math.min(Math.round(minutes), 43_200) : null;
  }
}

function itemOf(item: ReadonlyMap<ItemField, Filled>): FeedItem {
  const url = item.get('url');
  const content = item.get('content');
  const summary = item.get('summary');
  return {
    id: item.get('id')?.text.trim().slice(0, feedLimits.link) ?? null,
    url: url === undefined ? null : resolved(url.text, url.base),
    title: line(item.get('title'), feedLimits.title),
    author: personName(line(item.get('author'), feedLimits.title)),
    published: line(item.get('published'), feedLimits.date),
    updated: line(item.get('updated'), feedLimits.date),
    content: content === undefined ? null : html(content),
    summary: summary === undefined ? null : html(summary),
  };
}

function line(filled: Filled | undefined, longest: number): string | null {
  if (filled === undefined) return null;
  const words = filled.plain ? filled.text.replace(/\s+/g, ' ').trim() : htmlToLine(filled.text);
  return words === '' ? null : words.slice(0, longest);
}

function html({ text, plain }: Filled): string {
  return plain ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
}

/** "mail@example.com (Name)" and "Name (mail@example.com)" are the name. */
export function personName(written: string | null): string | null {
  if (written === null) return null;
  const bare = written
    .replace(/\(?[\w.+-]{1,99}@[\w.-]{1,99}\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/^[("“]{1,3}([^()"“”]{0,400})[)"”]{1,3}$/, '$1').trim() || written;
}

function resolved(raw: string | undefined, base: string | null): string | null {
  const written = raw?.trim().slice(0, feedLimits.link) ?? '';
  if (written === '') return null;
  if (URL.canParse(written, base ?? undefined)) return new URL(written, base ?? undefined).href;
  return base === null ? written : null;
}

function openedTag(raw: string, attributes: Attributes): string {
  const href = attributes.href === undefined ? '' : ` href="${attributes.href.replace(/"/g, '&quot;')}"`;
  return `<${raw.replace(/^.*:/, '')}${href}>`;
}
