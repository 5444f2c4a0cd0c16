// Which element of which format says what. Sources: the RSS 0.9x, 1.0 and 2.0 specifications, RFC 4287 (Atom) and Atom 0.3,
// Dublin Core, Media RSS, the podcast and syndication modules, CDF; and what publishers write in their place.

/** The usual prefix of each namespace, since a feed may call it as it likes. */
export const prefixOfNamespace: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://example.com/newformat#', 'atom'],
  ['http://example.com/necho', 'atom'],
  ['http://purl.org/echo/', 'atom'],
  ['uri/of/echo/namespace#', 'atom'],
  ['http://purl.org/pie/', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

/** The same names serve RSS and Atom: what stands in the feed's own namespace has no prefix. */
export const ownPrefixes: ReadonlySet<string> = new Set(['', 'atom', 'rss', 'rdf', 'a', 'a10', 'atom10']);

export type ItemField = 'id' | 'url' | 'title' | 'author' | 'published' | 'updated' | 'content' | 'summary';
export type FeedField = 'title' | 'home' | 'author' | 'language' | 'updated' | 'ttl' | 'period' | 'frequency';

/** Element → the field it fills and how sure it is: a surer one wins, and of equals the first. */
type Sources<Field> = ReadonlyMap<string, readonly [Field, number]>;

const table = <Field>(rows: Readonly<Record<string, readonly [Field, number]>>): Sources<Field> =>
  new Map(Object.entries(rows));

export const itemFields: Sources<ItemField> = table<ItemField>({
  id: ['id', 9],
  guid: ['id', 9],
  'dc:identifier': ['id', 3],
  title: ['title', 9],
  'dc:title': ['title', 6],
  'media:title': ['title', 2],
  link: ['url', 8],
  'feedburner:origlink': ['url', 9],
  'dc:relation': ['url', 1],
  author: ['author', 8],
  name: ['author', 8],
  'dc:creator': ['author', 9],
  'dc:author': ['author', 7],
  'itunes:author': ['author', 6],
  creator: ['author', 5],
  managingeditor: ['author', 3],
  pubdate: ['published', 9],
  published: ['published', 9],
  issued: ['published', 9],
  'dcterms:issued': ['published', 8],
  'dc:date': ['published', 7],
  'dc:date.issued': ['published', 7],
  'dcterms:created': ['published', 6],
  created: ['published', 6],
  date: ['published', 5],
  pubdatetime: ['published', 5],
  updated: ['updated', 9],
  modified: ['updated', 9],
  'dcterms:modified': ['updated', 8],
  lastmod: ['updated', 7],
  lastbuilddate: ['updated', 5],
  'content:encoded': ['content', 9],
  'xhtml:body': ['content', 8],
  body: ['content', 8],
  fullitem: ['content', 7],
  content: ['content', 7],
  'content:content': ['content', 5],
  description: ['summary', 8],
  summary: ['summary', 9],
  abstract: ['summary', 8],
  'dc:description': ['summary', 7],
  tagline: ['summary', 4],
  'itunes:summary': ['summary', 5],
  'media:description': ['summary', 2],
});

export const channelFields: Sources<FeedField> = table<FeedField>({
  title: ['title', 9],
  'dc:title': ['title', 6],
  link: ['home', 8],
  author: ['author', 8],
  name: ['author', 8],
  'dc:creator': ['author', 7],
  'dc:author': ['author', 7],
  'itunes:author': ['author', 6],
  managingeditor: ['author', 9],
  webmaster: ['author', 2],
  'dc:publisher': ['author', 1],
  language: ['language', 9],
  'dc:language': ['language', 8],
  updated: ['updated', 9],
  modified: ['updated', 9],
  lastbuilddate: ['updated', 8],
  pubdate: ['updated', 7],
  'dc:date': ['updated', 6],
  'dcterms:modified': ['updated', 5],
  'dcterms:issued': ['updated', 4],
  ttl: ['ttl', 9],
  'sy:updateperiod': ['period', 9],
  'sy:updatefrequency': ['frequency', 9],
});

export const itemElements: ReadonlySet<string> = new Set(['item', 'entry']);
export const rootElements: ReadonlyMap<string, 'rss' | 'atom' | 'rdf' | 'cdf'> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['channel', 'rss'],
  ['entry', 'atom'],
]);

/** What is told in them is told of something else. */
export const foreignElements: ReadonlySet<string> = new Set(
  'source image textinput textarea cloud contributor media:group media:content itunes:owner items rdf:items logo'.split(
    ' ',
  ),
);

/** Elements whose content may be markup of its own. */
export const markupFields: ReadonlySet<string> = new Set(['title', 'content', 'summary']);

export const minutesOfPeriod: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};
