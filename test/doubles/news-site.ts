/** Made news: pages with head, menus and body, and feeds of them. All in our own words. */

export interface MadeArticle {
  readonly path: string;
  readonly title: string;
  readonly body?: string;
  /** ISO instant. */
  readonly published?: string;
  readonly head?: string;
}

export function bodyOf(subject: string): string {
  return [
    `${subject} will be tested at forty sites before the end of the second quarter, the two companies said on Monday.`,
    `Engineers of both sides have worked on ${subject} since last autumn, and the first antennas stand in the port already.`,
    `The contract covers three years. It leaves open which of the two pays for the power that ${subject} draws at night.`,
  ]
    .map((words) => `<p>${words}</p>`)
    .join('\n');
}

export function pageOf({
  path,
  title,
  body = bodyOf(title),
  published = '2026-01-05T08:00:00+09:00',
  head = '',
}: MadeArticle): string {
  return `<!doctype html><html lang="en"><head><title>${title} - Harbour News</title><meta property="og:title" content="${title}">
<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="${published}">
<link rel="canonical" href="${path}">${head}</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
<article><h1>${title}</h1>${body}</article><footer>© Harbour News. All rights reserved.</footer></body></html>`;
}

/** Summary only, unless an article brings its content. */
export function feedOf(
  origin: string,
  articles: readonly (MadeArticle & { readonly content?: string; readonly guid?: string })[],
  head = '',
): string {
  const items = articles.map(({ path, title, content, guid, published = '2026-01-05T08:00:00+09:00' }) => {
    const whole = content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`;
    return `<item><title>${title}</title><link>${origin}${path}</link><guid isPermaLink="false">${guid ?? path}</guid><pubDate>${new Date(published).toUTCString()}</pubDate><description>${title} in short…</description>${whole}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title><link>${origin}/</link>${head}${items.join('')}</channel></rss>`;
}
