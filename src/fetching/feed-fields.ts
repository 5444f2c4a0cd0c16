// What is known of a feed or of one item of it while it is read, and what that gives in the end.
import { htmlToLine } from '../library/html/html-to-text.ts';
import { type Feed, type FeedItem, feedLimits } from './feed.ts';
import { asMarkup } from './feed-element.ts';
import { type FeedField, type ItemField, minutesOfPeriod } from './feed-table.ts';

interface Filled {
  readonly sure: number;
  readonly text: string;
  /** False where it is HTML. */
  readonly plain: boolean;
  readonly base: string | null;
}

/** Of two that fill one field the surer stays, of two as sure the first. */
export class Fields<Field> {
  readonly #filled = new Map<Field, Filled>();

  fill(field: Field, filled: Filled): void {
    if (filled.text.trim() === '' || (this.get(field)?.sure ?? 0) >= filled.sure) return;
    this.#filled.set(field, filled);
  }

  get(field: Field): Filled | undefined {
    return this.#filled.get(field);
  }

  line(field: Field, longest: number): string | null {
    const filled = this.get(field);
    if (filled === undefined) return null;
    const words = filled.plain ? filled.text.replace(/\s+/g, ' ').trim() : htmlToLine(filled.text);
    return words === '' ? null : words.slice(0, longest);
  }

  html(field: Field): string | null {
    const filled = this.get(field);
    if (filled === undefined) return null;
    return filled.plain ? asMarkup(filled.text) : filled.text;
  }

  address(field: Field): string | null {
    const filled = this.get(field);
    return filled === undefined ? null : resolved(filled.text, filled.base);
  }
}

export function channelOf(
  channel: Fields<FeedField>,
): Pick<Feed, 'title' | 'home' | 'author' | 'language' | 'updated' | 'everyMinutes'> {
  return {
    title: channel.line('title', feedLimits.title),
    home: channel.address('home'),
    author: personName(channel.line('author', feedLimits.title)),
    language: channel.line('language', feedLimits.date),
    updated: channel.line('updated', feedLimits.date),
    everyMinutes: everyMinutes(channel),
  };
}

function everyMinutes(channel: Fields<FeedField>): number | null {
  const number = (field: FeedField) => Number(channel.get(field)?.text.trim() || Number.NaN);
  const period = minutesOfPeriod[channel.get('period')?.text.trim().toLowerCase() ?? ''];
  const minutes = number('ttl') || (period === undefined ? Number.NaN : period / (number('frequency') || 1));
  return Number.isFinite(minutes) && minutes > 0 ? Math.min(Math.round(minutes), 43_200) : null;
}

export function itemOf(item: Fields<ItemField>): FeedItem {
  return {
    id: item.get('id')?.text.trim().slice(0, feedLimits.link) ?? null,
    url: item.address('url'),
    title: item.line('title', feedLimits.title),
    author: personName(item.line('author', feedLimits.title)),
    published: item.line('published', feedLimits.date),
    updated: item.line('updated', feedLimits.date),
    content: item.html('content'),
    summary: item.html('summary'),
  };
}

/** "mail@example.com (Name)" and "Name (mail@example.com)" are the name. */
function personName(written: string | null): string | null {
  if (written === null) return null;
  const bare = written
    .replace(/\(?[\w.+-]{1,99}@[\w.-]{1,99}\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/^[("“]{1,3}([^()"“”]{0,400})[)"”]{1,3}$/, '$1').trim() || written;
}

export function resolved(raw: string | undefined, base: string | null): string | null {
  const written = raw?.trim().slice(0, feedLimits.link) ?? '';
  if (written === '') return null;
  if (URL.canParse(written, base ?? undefined)) return new URL(written, base ?? undefined).href;
  return base === null ? written : null;
}
