// Facts a Markdown file states about itself between two lines of dashes.
import type { StatedFacts } from '../../domain/article.ts';

/** Names such blocks use. Sources: Jekyll, Hugo, Obsidian and pandoc documentation. */
const fieldNames: Readonly<Record<keyof StatedFacts, readonly string[]>> = {
  url: ['url', 'link', 'source_url', 'canonical', 'canonical_url'],
  title: ['title', '제목'],
  publisher: ['publisher', 'site', 'site_name', 'publication', 'outlet', '매체', '언론사'],
  author: ['author', 'authors', 'byline', '기자'],
  publishedAt: ['date', 'published', 'publishedat', 'published_at', 'publish_date', 'published_time', '날짜', '발행일'],
  language: ['lang', 'language'],
};

/** Only plain `key: value` lines are read; a block that is not closed is text. */
export function readFrontMatter(content: string): { readonly stated: StatedFacts; readonly rest: string } {
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s{0,9}$/.test(line)) : -1;
  const values = new Map<string, string>();
  for (const line of lines.slice(1, Math.max(end, 0))) {
    const colon = line.indexOf(':');
    if (colon > 0) values.set(line.slice(0, colon).trim().toLowerCase(), unquoted(line.slice(colon + 1).trim()));
  }
  return { stated: statedFrom(values), rest: end === -1 ? content : lines.slice(end + 1).join('\n') };
}

function statedFrom(values: ReadonlyMap<string, string>): StatedFacts {
  const pick = (field: keyof StatedFacts): string | null => {
    for (const name of fieldNames[field]) {
      const value = values.get(name);
      if (value !== undefined && value !== '') return value;
    }
    return null;
  };
  return {
    url: pick('url'),
    title: pick('title'),
    publisher: pick('publisher'),
    author: pick('author'),
    publishedAt: pick('publishedAt'),
    language: pick('language'),
  };
}

function unquoted(value: string): string {
  const listed = /^\[([^,\]]{1,200})\]$/.exec(value)?.[1] ?? value;
  return /^(["']).*\1$/.test(listed) ? listed.slice(1, -1) : listed;
}
