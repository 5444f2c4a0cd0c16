// Documents and addresses nobody thought of: whatever comes, an answer or a refusal in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PactwireError } from '../../src/basics/errors.ts';
import { addressRules, whyNotPublic } from '../../src/fetching/address-rules.ts';
import { feedLimits } from '../../src/fetching/feed.ts';
import { readFetched } from '../../src/fetching/read-fetched.ts';
import { webAddress } from '../../src/fetching/web-address.ts';
import { extractPage } from '../../src/library/html/extract-html.ts';
import { bodyOf, feedOf, pageOf } from '../doubles/news-site.ts';

const url = 'https://news.example/feed';
const seeds = [
  feedOf('https://news.example', [
    { path: '/1', title: 'One', content: bodyOf('A cable') },
    { path: '/2', title: '둘' },
  ]),
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/"><title type="xhtml"><div>T</div></title><entry><link href="a"/><content type="xhtml"><p>b</p></content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/1","content_html":"<p>x</p>"}]}',
  '<opml><body><outline text="a"><outline xmlUrl="https://a.example/f"/></outline></body></opml>',
  pageOf({ path: '/1', title: 'One', head: '<link rel="alternate" type="application/rss+xml" href="/f">' }),
];

/** A seed with bytes changed, cut, doubled or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.tuple(
        fc.nat(3_000),
        fc.nat(40),
        fc.oneof(
          fc.uint8Array({ maxLength: 12 }),
          fc
            .constantFrom('<', '&', ']]>', '<!--', '\0', '<!DOCTYPE x [', '">', '&#xD800;', '</', '<x:y xmlns:x="')
            .map((text) => Buffer.from(text)),
        ),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([seed, changes]) => {
    let bytes = Buffer.from(seed);
    for (const [at, gone, put] of changes)
      bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);
    return bytes;
  });

describe('any bytes at all', () => {
  it('are read as a document within its bounds, or refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const read = documentOf(bytes);
        if (read === null || read.kind !== 'feed') return;
        for (const item of read.feed.items) {
          expect(item.title?.length ?? 0).toBeLessThanOrEqual(feedLimits.title);
          if (item.url !== null) expect(URL.canParse(item.url)).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('include a head that is cut in an attribute, so that nothing is left to read', () => {
    const cut = pageOf({ path: '/1', title: 'One', head: '<link rel="alternate" type="applicat>' });
    expect(() => extractPage(cut)).toThrow(PactwireError);
  });

  it('include a page of which all is a comment', () => {
    expect(() => extractPage('<!--<html><body><p>One.</p></body></html>')).toThrow(PactwireError);
  });

  it('give a page’s text or a refusal in words', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        try {
          expect(extractPage(bytes.toString('utf8')).text).not.toBe('');
        } catch (error) {
          if (!(error instanceof PactwireError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

function documentOf(bytes: Uint8Array) {
  try {
    return readFetched({ bytes, contentType: null, url });
  } catch (error) {
    if (error instanceof PactwireError) return null;
    throw error;
  }
}

describe('any address at all', () => {
  const inRange = (first: number, count: number) => fc.integer({ min: first, max: first + count - 1 });
  const dotted = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
  const privateV4 = fc.oneof(
    inRange(0x0a000000, 2 ** 24),
    inRange(0x7f000000, 2 ** 24),
    inRange(0xac100000, 2 ** 20),
    inRange(0xc0a80000, 2 ** 16),
    inRange(0xa9fe0000, 2 ** 16),
    inRange(0x64400000, 2 ** 22),
    inRange(0xc6120000, 2 ** 17),
    inRange(0xe0000000, 2 ** 29),
    inRange(0, 2 ** 24),
  );
  const forms: readonly ((value: number) => string)[] = [
    dotted,
    String,
    (value) => `0x${value.toString(16)}`,
    (value) => `0${value.toString(8)}`,
    (value) =>
      dotted(value)
        .split('.')
        .map((part) => `0${Number(part).toString(8)}`)
        .join('.'),
    (value) => `${Math.floor(value / 2 ** 24)}.${value % 2 ** 24}`,
    (value) => `[::ffff:${dotted(value)}]`,
    (value) => `[64:ff9b::${dotted(value)}]`,
    (value) => `[::${dotted(value)}]`,
    (value) => `[2002:${Math.floor(value / 65_536).toString(16)}:${(value % 65_536).toString(16)}::1]`,
  ];

  it('of a private range is refused in every way it can be written', () => {
    const rules = addressRules();
    fc.assert(
      fc.property(privateV4, fc.constantFrom(...forms), (value, form) => {
        expect(() => webAddress(`http://${form(value)}/`, rules)).toThrow(PactwireError);
      }),
      { numRuns: 5_000 },
    );
  });

  it('of IPv6 outside the public part is refused', () => {
    const word = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    const first = fc
      .integer({ min: 0, max: 0xffff })
      .filter((value) => value >> 13 !== 1 && value !== 0 && value !== 0x64);
    fc.assert(
      fc.property(first, fc.array(word, { minLength: 7, maxLength: 7 }), (head, rest) => {
        expect(whyNotPublic(`${head.toString(16)}:${rest.join(':')}`)).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('is an address or a refusal in words, whatever is typed', () => {
    const rules = addressRules();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string({ unit: 'binary' }).map((text) => `http://${text}`),
        ),
        (text) => {
          try {
            expect(['http:', 'https:']).toContain(webAddress(text, rules).protocol);
          } catch (error) {
            expect(error).toBeInstanceOf(PactwireError);
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
