// Where pages state facts about themselves, the surer places first. Sources: ogp.me, schema.org, Dublin Core, Parse.ly,
// Sailthru and the meta names of Korean news systems. A name is matched against `property`, `name` and `itemprop`.

export const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title', 'headline'],
  publisher: [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'article:publisher_name',
    'article:media_name',
    'cre',
    'application-name',
    'apple-mobile-web-app-title',
    'copyright',
  ],
  author: [
    'author',
    'article:author',
    'dable:author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'og:article:author',
    'twitter:data1_author',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'article.published',
    'cxenseparse:recs:publishtime',
    'originalpublicationdate',
    'rnews:datepublished',
    'date',
  ],
} as const;

/** Elements whose content is never prose. */
export const silentElements = new Set(
  'script style noscript template svg canvas iframe object embed form button select textarea input nav audio video map math'.split(
    ' ',
  ),
);

/** Elements that open and close a paragraph. */
export const blockElements = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6
  header hr li main ol p pre section summary table tbody thead tfoot tr ul caption`.split(/\s+/),
);
