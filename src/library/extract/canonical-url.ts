// One spelling for all addresses of one page, so that the same article is known again.
import { trackingParameter, trackingPrefixes } from './canonical-url-table.ts';

/** Null for what is not a web address. The result is for comparing; the address as given stays for people to open. */
export function canonicalUrl(url: string): string | null {
  const parsed = parse(url.trim());
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  const host = canonicalHost(parsed);
  return host === null
    ? null
    : `https://${host}${canonicalPath(parsed.pathname)}${canonicalQuery(parsed.searchParams)}`;
}

function parse(url: string): URL | null {
  return url !== '' && URL.canParse(url) ? new URL(url) : null;
}

/** Desktop, mobile and AMP hosts serve the same articles. */
function canonicalHost(parsed: URL): string | null {
  let host = parsed.hostname.replace(/\.$/, '');
  for (
    let label = /^(?:www\d?|m|mobile|amp)\./.exec(host);
    label !== null;
    label = /^(?:www\d?|m|mobile|amp)\./.exec(host)
  ) {
    const shorter = host.slice(label[0].length);
    if (!shorter.includes('.')) break;
    host = shorter;
  }
  if (host === '') return null;
  const usual = parsed.port === '' || parsed.port === '80' || parsed.port === '443';
  return usual ? host : `${host}:${parsed.port}`;
}

function canonicalPath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  while (/^(?:amp|index\.(?:html?|php|jsp))$/i.test(segments.at(-1) ?? '')) segments.pop();
  const last = segments.pop();
  if (last !== undefined) segments.push(last.replace(/\.amp(?=\.html?$)|\.amp$/i, ''));
  return segments.length === 0 ? '' : `/${segments.map(tidyEscapes).join('/')}`;
}

/** `%ed%8c%8c` and `%ED%8C%8C` are one spelling. */
function tidyEscapes(segment: string): string {
  return segment.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** Order means nothing, trackers mean nothing; what is left may be the article's number. */
function canonicalQuery(query: URLSearchParams): string {
  const kept = [...query.entries()].filter(([name, value]) => !isTracking(name.toLowerCase(), value));
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}

function isTracking(name: string, value: string): boolean {
  if (name === 'amp' || (name === 'output' && value === 'amp') || (name === 'outputtype' && value === 'amp'))
    return true;
  return trackingParameter.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
}
