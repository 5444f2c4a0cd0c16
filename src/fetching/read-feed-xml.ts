// An XML feed of any format, well formed or not, read once from front to back. Runs inside the worker.
import { Parser } from 'htmlparser2';
import { type Feed, type FeedItem, feedLimits } from './feed.ts';
import {
  type Attributes,
  addText,
  asMarkup,
  type OpenElement,
  openedElement,
  openedTag,
  textOf,
} from './feed-element.ts';
import { channelOf, Fields, itemOf, resolved } from './feed-fields.ts';
import { FeedNames } from './feed-names.ts';
import {
  channelFields,
  type FeedField,
  foreignElements,
  type ItemField,
  itemElements,
  itemFields,
  rootElements,
} from './feed-table.ts';
import { refused } from './web-address.ts';

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
  readonly #channel = new Fields<FeedField>();
  #item: Fields<ItemField> | null = null;
  #itemDepth = 0;
  readonly #items: FeedItem[] = [];
  readonly #stack: string[] = [];
  readonly #bases: (string | null)[];
  #foreignDepth = 0;
  #open: OpenElement<ItemField | FeedField> | null = null;
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
    if (this.#open?.markup) addText(this.#open, openedTag(raw, attributes));
    else if (this.#foreignDepth === 0) this.#element(name, attributes);
  }

  text(words: string): void {
    if (this.#open !== null) addText(this.#open, this.#open.markup ? asMarkup(words) : words);
  }

  close(raw: string): void {
    if (this.full) return;
    const depth = this.#stack.length;
    if (this.#open !== null && depth === this.#openDepth) this.#finish();
    else if (this.#open?.markup) addText(this.#open, `</${raw.replace(/^.*:/, '')}>`);
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
    const channel = channelOf(this.#channel);
    return {
      format: this.#format,
      ...channel,
      self: this.#self,
      language: channel.language ?? this.#rootLanguage,
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
    this.#item = new Fields();
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
    if (field === 'content' && attributes.src !== undefined) return;
    this.#open = openedElement(name, attributes, [field, sure], this.#format);
    this.#openDepth = this.#stack.length;
  }

  #finish(): void {
    const open = this.#open!;
    this.#open = null;
    const { name, sure, field } = open;
    const text = textOf(open);
    const plain = open.plain && !open.markup;
    if (this.#item === null) this.#fill(this.#channel, field as FeedField, sure, text, plain);
    else {
      this.#fill(this.#item, field as ItemField, sure, text, plain);
      // A guid that is a permanent link is the address where no other is given.
      if (name === 'guid' && sure > 9 && /^https?:/i.test(text.trim())) this.#fill(this.#item, 'url', 3, text);
    }
  }

  #fill<Field>(fields: Fields<Field>, field: Field, sure: number, text: string, plain = false): void {
    fields.fill(field, { sure, text, plain, base: this.#base });
  }

  #finishItem(): void {
    const item = this.#item!;
    this.#item = null;
    this.#items.push(itemOf(item));
    this.full = this.#items.length >= feedLimits.items;
  }
}
