// Who published: found by a host, by an exact name, or by the first name inside a line of boilerplate.
import type { Language } from '../../domain/text.ts';
import { type Publisher, publishers } from './publisher-table.ts';

/** Names that are ordinary words or short codes count only where they stand alone. */
const ambiguous = new Set(
  'fortune mint wired guardian pulse cio cna ap mk ft dcd pti mwl ebn the_information the_national the_bell 머투'
    .split(' ')
    .map((name) => name.replace('_', ' ')),
);

interface Lookup {
  readonly byDomain: ReadonlyMap<string, Publisher>;
  readonly byName: ReadonlyMap<string, Publisher>;
  readonly anyName: RegExp;
}

let lookup: Lookup | null = null;

function tables(): Lookup {
  lookup ??= buildLookup();
  return lookup;
}

function buildLookup(): Lookup {
  const byDomain = new Map<string, Publisher>();
  const byName = new Map<string, Publisher>();
  for (const publisher of publishers) {
    for (const domain of publisher.domains) byDomain.set(domain, publisher);
    for (const name of publisher.names) if (!byName.has(key(name))) byName.set(key(name), publisher);
  }
  const names = [...byName.keys()].filter((name) => !ambiguous.has(name)).sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { byDomain, byName, anyName: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![a-z0-9])`, 'giu') };
}

function key(name: string): string {
  return name.trim().toLowerCase();
}

/** Of the host itself or the nearest domain above it: `news.mt.co.kr` is `mt.co.kr`. */
export function publisherByHost(host: string): Publisher | null {
  const { byDomain } = tables();
  let rest = host.toLowerCase();
  while (rest.includes('.')) {
    const found = byDomain.get(rest);
    if (found !== undefined) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** The whole text is the name, with or without the site's ending. */
export function publisherByName(text: string): Publisher | null {
  const { byName } = tables();
  const name = key(text);
  return (
    byName.get(name) ??
    byName.get(`the ${name}`) ??
    byName.get(name.replace(/^the |(?:\.com| online| staff)$/g, '')) ??
    null
  );
}

/** The first publisher named in a line; only for lines that are not the article's own text. */
export function publisherWithin(
  text: string,
): { readonly publisher: Publisher; readonly start: number; readonly end: number } | null {
  const { anyName, byName } = tables();
  anyName.lastIndex = 0;
  const match = anyName.exec(text);
  const publisher = match === null ? undefined : byName.get(match[0].toLowerCase());
  return match === null || publisher === undefined
    ? null
    : { publisher, start: match.index, end: match.index + match[0].length };
}

/** As an article of that language cites it. */
export function publisherLabel(publisher: Publisher, language: Language): string {
  return (language === 'ko' ? publisher.nameKo : publisher.editionEn) ?? publisher.name;
}
