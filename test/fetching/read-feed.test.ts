import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedLimits } from '../../src/fetching/feed.ts';
import { readFeed } from '../../src/fetching/read-feed.ts';
import { readFetched } from '../../src/fetching/read-fetched.ts';
import { meets } from '../bench/feed-expectations.ts';
import { expectationOf, feedFiles, headerOf } from '../bench/feed-files.ts';

const url = 'https://news.example/feeds/all.xml';
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title><link>/</link>${head}${items}</channel></rss>`;

describe('a feed', () => {
  it('in RSS 2.0 gives its items with their dates, people, addresses and texts', () => {
    const feed = readFeed(
      `\n${rss(
        `<item><title>Carrier &amp;amp; vendor <![CDATA[<b>sign</b>]]></title><link>/1?a=1&amp;b=2</link><guid isPermaLink="false">g1</guid>
         <dc:creator>Ada Fenwick</dc:creator><pubDate>Mon, 20 May 2024 10:00:00 +0900</pubDate><description>&lt;p&gt;Short.&lt;/p&gt;</description>
         <content:encoded><![CDATA[<p>Long &amp; full.</p>]]></content:encoded></item>`,
        '<ttl>90</ttl><language>en</language><image><title>not this</title><link>http://no.example/</link></image>',
      )}`,
      url,
    );
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Harbour News',
      home: 'https://news.example/',
      everyMinutes: 90,
      language: 'en',
    });
    expect(feed?.items).toEqual([
      {
        id: 'g1',
        url: 'https://news.example/1?a=1&b=2',
        title: 'Carrier & vendor sign',
        author: 'Ada Fenwick',
        published: 'Mon, 20 May 2024 10:00:00 +0900',
        updated: null,
        content: '<p>Long &amp; full.</p>',
        summary: '<p>Short.</p>',
      },
    ]);
  });

  it('in Atom, with markup of its own and a base of its own', () => {
    const feed = readFeed(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/"><a:title type="html">R&amp;amp;D</a:title><a:link rel="self" href="me"/><a:link href="home"/>
       <a:entry><a:id>tag:1</a:id><a:title>5 &lt; 6</a:title><a:link rel="enclosure" href="sound"/><a:link href="one"/><a:author><a:name>Jo</a:name><a:email>jo@x.example</a:email></a:author>
       <a:published>2024-05-20T00:00:00Z</a:published><a:updated>2024-05-21T00:00:00Z</a:updated><a:source><a:title>elsewhere</a:title></a:source>
       <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <a href="two">two</a> &amp; three</p></div></a:content></a:entry></a:feed>`,
      url,
    );
    expect(feed).toMatchObject({
      format: 'atom',
      title: 'R&D',
      home: 'https://other.example/x/home',
      self: 'https://other.example/x/me',
    });
    expect(feed?.items[0]).toMatchObject({
      title: '5 < 6',
      url: 'https://other.example/x/one',
      author: 'Jo',
      published: '2024-05-20T00:00:00Z',
    });
    expect(feed?.items[0]?.content).toBe('<div><p>One <a href="two">two</a> &amp; three</p></div>');
  });

  it('in RDF, in JSON and in capital letters', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel><item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link><d:date xmlns:d="http://purl.org/dc/elements/1.1/">2024-05-20</d:date></item></rdf:RDF>`;
    expect(readFeed(rdf, url)).toMatchObject({
      format: 'rdf',
      items: [{ id: 'https://news.example/1', published: '2024-05-20' }],
    });
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: 7, url: '/7', content_text: 'a < b', authors: [{ name: 'Jo' }] }],
    });
    expect(readFeed(json, url)).toMatchObject({
      format: 'json',
      items: [{ id: '7', url: 'https://news.example/7', content: '<p>a &lt; b</p>', author: 'Jo' }],
    });
    expect(
      readFeed('<RSS><CHANNEL><TITLE>C</TITLE><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>', url)?.items[0]?.title,
    ).toBe('One');
  });

  it('that is not well formed is read as far as it goes', () => {
    expect(readFeed(rss('<item><title>AT&T & others <b>sign</title><link>/1</link></item>'), url)?.items).toMatchObject(
      [{ title: 'AT&T & others sign', url: 'https://news.example/1' }],
    );
    expect(
      readFeed(rss('<item><title>One</title></item><item><title>Cut off').slice(0, -20), url)?.items.map(
        (item) => item.title,
      ),
    ).toEqual(['One', 'Cut']);
  });

  it('named like the inside of an object harms nothing', () => {
    const feed = readFeed(
      rss(
        '<__proto__><title>x</title></__proto__><item><constructor>a</constructor><__proto__>b</__proto__><title>One</title></item>',
      ),
      url,
    );
    expect(feed?.items.map((item) => item.title)).toEqual(['One']);
    expect(
      readFeed('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","__proto__":{"title":"x"}}]}', url)
        ?.items[0]?.title,
    ).toBeNull();
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it('is bounded in every field and in its number of items', () => {
    const long = 'x'.repeat(5_000_000);
    const item = readFeed(
      rss(
        `<item><title>${long}</title><link>https://a.example/${long}</link><description>${long}</description></item>`,
      ),
      url,
    )?.items[0];
    expect([item?.title?.length, (item?.url?.length ?? 0) <= feedLimits.link, item?.summary?.length]).toEqual([
      feedLimits.title,
      true,
      feedLimits.text,
    ]);
    const many = readFeed(rss('<item><title>x</title></item>'.repeat(200_000)), url);
    expect([many?.items.length, many?.cut]).toEqual([feedLimits.items, true]);
  });

  it.each([
    '<html><body><p>no</p></body></html>',
    'plain words',
    '{"a":1}',
    '',
    '<svg><title>x</title></svg>',
    '[1,2]',
    '{"items":[]}',
  ])('is not what “%s” is', (text) => {
    expect(readFeed(text, url)).toBeNull();
  });
});

describe('bytes of a feed', () => {
  const korean = '통신사와 제조사가 새 협약을 맺었다';
  const feedOf = (encoding: string, title: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>${title}</title></channel></rss>`;
  const bytesOf = (hex: string) => Buffer.from(hex, 'hex');
  const eucKr = 'c5ebbdc5bbe7bfcd20c1a6c1b6bbe7b0a120bbf520c7f9bee0c0bb20b8cebefab4d9';
  const framed = (encoding: string, inside: Buffer) =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>`),
      inside,
      Buffer.from('</title></channel></rss>'),
    ]);
  const utf32 = (text: string) =>
    Buffer.concat(
      [...text].map((one) => {
        const four = Buffer.alloc(4);
        four.writeUInt32BE(one.codePointAt(0)!);
        return four;
      }),
    );

  it.each<[string, Buffer, string | null, string]>([
    ['UTF-8 said to be EUC-KR', Buffer.from(feedOf('euc-kr', korean)), null, korean],
    ['EUC-KR', framed('euc-kr', bytesOf(eucKr)), null, korean],
    ['EUC-KR said to be UTF-8', framed('utf-8', bytesOf(eucKr)), 'text/xml; charset=utf-8', korean],
    ['Big5', framed('big5', bytesOf('b971ab48a4bda571c3b1b870a658a740b3c6a7d1bffd')), null, '電信公司簽署合作備忘錄'],
    [
      'UTF-16 with a mark',
      Buffer.concat([bytesOf('fffe'), Buffer.from(feedOf('utf-16', korean), 'utf16le')]),
      null,
      korean,
    ],
    ['UTF-16 without a mark', Buffer.from(feedOf('utf-16', korean), 'utf16le'), null, korean],
    ['UTF-16 the other way round', Buffer.from(feedOf('utf-16', korean), 'utf16le').swap16(), null, korean],
    ['UTF-32', utf32(feedOf('utf-32', korean)), null, korean],
    ['windows-1252', framed('iso-8859-1', bytesOf('43616681')), 'text/xml', 'Caf\u0081'],
    ['NUL bytes between', Buffer.from(feedOf('utf-8', `a\0${korean}`)), null, `a${korean}`],
    [
      'UTF-7, which is read as the plain signs it is',
      Buffer.from(feedOf('utf-7', '+ADw-script+AD4-')),
      null,
      '+ADw-script+AD4-',
    ],
  ])('in %s', (_name, bytes, contentType, title) => {
    const read = readFetched({ bytes, contentType, url });
    expect(read.kind === 'feed' ? read.feed.title : read.kind).toBe(title);
  });

  it('that are no text are refused with a reason', () => {
    expect(() => readFetched({ bytes: bytesOf('89504e470d0a1a0a0000'), contentType: 'image/png', url })).toThrow(
      'a PNG picture',
    );
    expect(readFetched({ bytes: Buffer.from(' \n'), contentType: null, url }).kind).toBe('empty');
  });
});

const shared = '../shared/bench';
describe.skipIf(!existsSync(shared))('the public collections of feeds (skipped where ../shared is absent)', () => {
  it('are read without a fault, all of them', () => {
    const files = [...feedFiles(`${shared}/feedparser/tests`), ...feedFiles(`${shared}/w3c-feedvalidator/testcases`)];
    expect(files.length).toBeGreaterThan(3_000);
    expect(files.filter(({ text }) => readFeed(text, url) === null).map(({ path }) => path)).toEqual([]);
  });

  it('meet 95 % of what feedparser expects of titles, links, dates and authors', () => {
    const checked = feedFiles(`${shared}/feedparser/tests`).flatMap((file) => {
      const expected = expectationOf(file);
      const base = headerOf(file, 'Content-Location') ?? 'http://127.0.0.1:8097/';
      return expected === null ? [] : [meets(readFeed(file.text, base), expected)];
    });
    expect(checked.length).toBeGreaterThan(400);
    expect(checked.filter(Boolean).length / checked.length).toBeGreaterThan(0.95);
  });
});
