import { describe, expect, it, onTestFinished } from 'vitest';
import type { AddReport } from '../../src/domain/article.ts';
import { addressRules } from '../../src/fetching/address-rules.ts';
import { createFetcher } from '../../src/fetching/fetcher.ts';
import { goodManners } from '../../src/fetching/manners.ts';
import { usualPolling } from '../../src/fetching/polling-times.ts';
import { readFetched } from '../../src/fetching/read-fetched.ts';
import { sourceDesk } from '../../src/fetching/source-desk.ts';
import { webAddress } from '../../src/fetching/web-address.ts';
import type { Acquired } from '../../src/library/acquire/acquired.ts';
import { openSourceStore } from '../../src/storage/source-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { handClock } from '../doubles/clock.ts';
import { bodyOf, feedOf, type MadeArticle, pageOf } from '../doubles/news-site.ts';
import { redirectTo, type Site, startSite } from '../doubles/site.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

const hour = 3_600_000;

/** Sources on a real server, a clock in the hand, and a library that notes what it is given. */
async function newsroom(pages: Site['pages'] = {}) {
  const site = await startSite(pages);
  const database = await openSqlite(temporaryFolder());
  onTestFinished(() => database.close());
  const clock = handClock();
  const rules = addressRules(['127.0.0.1']);
  const fetcher = createFetcher({ rules, userAgent: 'Pactwire test' });
  onTestFinished(() => fetcher.close());
  const learned: Acquired[] = [];
  const store = openSourceStore(database, 'test', { clock, leaseMs: 60_000 });
  const desk = sourceDesk({
    fetcher,
    workers: { run: async (piece) => readFetched(piece), close: async () => undefined },
    manners: goodManners(fetcher, clock),
    signal: new AbortController().signal,
    store,
    async *learn(documents) {
      for await (const one of documents) {
        learned.push(one);
        yield { status: one.kind === 'fault' ? 'rejected' : 'added', source: 'x', reason: null } as AddReport;
      }
    },
    clock,
    random: () => 0.5,
    times: usualPolling,
    readFile: async () => new Uint8Array(),
    checkAddress: (address) => webAddress(address, rules),
  });
  const poll = async (...named: string[]) => {
    const visits = [];
    for await (const visit of desk.poll(named)) visits.push(visit);
    return visits;
  };
  const only = async () => (await desk.list())[0]!;
  const titles = () =>
    learned
      .splice(0)
      .map((one) => (one.kind === 'document' ? (one.document.stated.title ?? one.document.stated.url) : one.reason));
  return { site, desk, store, clock, poll, only, titles };
}

const made: readonly MadeArticle[] = ['One', 'Two', 'Three'].map((title, i) => ({
  path: `/${i}`,
  title,
  published: `2026-01-0${i + 2}T08:00:00Z`,
}));
const pagesOf = (articles: readonly MadeArticle[]) =>
  Object.fromEntries(articles.map((one) => [one.path, pageOf(one)]));

describe('adding a source', () => {
  const link = (href: string, title: string) =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;

  it('takes a feed, or the one feed a page names, under the address it has in the end', async () => {
    const { site, desk } = await newsroom();
    site.pages['/feed'] = feedOf(site.origin, made);
    site.pages['/old'] = redirectTo('/feed', 301);
    site.pages['/'] =
      `<html><head>${link('old', 'Harbour News')}${link('/comments', 'Comments')}</head><body>x</body></html>`;
    expect(await desk.add(site.origin, 'me')).toMatchObject({
      kind: 'added',
      source: { url: `${site.origin}/feed`, title: 'Harbour News', by: 'me' },
    });
    expect(await desk.add(`${site.origin}/old`, 'you')).toMatchObject({ kind: 'known', source: { by: 'me' } });
  });

  it('asks where a page names several, counting RSS and Atom of one stream once', async () => {
    const { site, desk } = await newsroom();
    const atom = '<link rel="alternate" type="application/atom+xml" title="All Atom" href="/all.atom">';
    site.pages['/'] = `<html><head>${link('/all', 'All RSS')}${atom}${link('/radio', 'Radio')}</head></html>`;
    expect(await desk.add(site.origin, 'me')).toEqual({
      kind: 'several',
      feeds: [
        { url: `${site.origin}/all`, title: 'All RSS' },
        { url: `${site.origin}/radio`, title: 'Radio' },
      ],
    });
    expect(await desk.list()).toEqual([]);
  });

  it('looks where feeds commonly lie, politely, and says so where there is none', async () => {
    const { site, desk } = await newsroom();
    site.pages['/'] = '<html><body>no word of feeds</body></html>';
    await expect(desk.add(site.origin, 'me')).rejects.toThrow('names no feed');
    site.pages['/atom.xml'] = feedOf(site.origin, made);
    expect(await desk.add(site.origin, 'me')).toMatchObject({
      kind: 'added',
      source: { url: `${site.origin}/atom.xml` },
    });
  });

  it.each(['file:///etc/passwd', 'http://10.0.0.1/feed', 'https://me:pw@news.example/', 'nonsense here'])(
    'refuses %s',
    async (address) => {
      const { desk } = await newsroom();
      await expect(desk.add(address, 'me')).rejects.toMatchObject({ code: 'bad-input' });
    },
  );
});

describe('visiting a source', () => {
  it('reads what is new, asks with what is known, and reads an edited item again', async () => {
    const { site, desk, poll, only, titles } = await newsroom(pagesOf(made));
    let etag = '"1"';
    site.pages['/feed'] = (request, response) => {
      const same = request.headers['if-none-match'] === etag;
      response.writeHead(same ? 304 : 200, { etag }).end(same ? '' : feedOf(site.origin, made));
    };
    await desk.add(`${site.origin}/feed`, 'me');
    expect(await poll()).toMatchObject([{ added: 3, fault: null }]);
    expect(titles()).toEqual([2, 1, 0].map((i) => `${site.origin}/${i}`));
    expect(await poll()).toMatchObject([{ added: 0 }]);
    expect(site.asked.filter((path) => path === '/0')).toHaveLength(1);
    etag = '"flapping"';
    expect(await poll()).toMatchObject([{ added: 0 }]);
    site.pages['/feed'] = feedOf(site.origin, [{ ...made[0]!, title: 'One, corrected' }, ...made.slice(1)]);
    expect(await poll()).toMatchObject([{ added: 1 }]);
    expect(titles()).toEqual([`${site.origin}/0`]);
    expect(await only()).toMatchObject({ fault: null, failures: 0, items: 3, weekly: 3 });
  });

  it('takes a feed’s own words in the end where a page cannot be had, and forgets nothing', async () => {
    const { site, desk, poll, titles } = await newsroom();
    const words = `${bodyOf('A cable').slice(0, 200)}</p>`;
    site.pages['/feed'] = feedOf(site.origin, [{ path: '/gone', title: 'Gone', content: words }]);
    await desk.add(`${site.origin}/feed`, 'me');
    expect([await poll(), await poll()]).toMatchObject([[{ owed: 1 }], [{ owed: 1 }]]);
    titles();
    expect(await poll()).toMatchObject([{ added: 1, owed: 0 }]);
    expect(titles()).toEqual(['Gone']);
    expect(await poll()).toMatchObject([{ added: 0, owed: 0 }]);
  });

  it('keeps to robots.txt, for the feed and for the pages', async () => {
    const { site, desk, poll, only } = await newsroom(pagesOf(made));
    site.pages['/feed'] = feedOf(site.origin, made);
    site.pages['/robots.txt'] = 'User-agent: *\nDisallow: /1\nAllow: /\n\nUser-agent: Other\nDisallow: /';
    await desk.add(`${site.origin}/feed`, 'me');
    await poll();
    expect(site.asked).not.toContain('/1');
    expect(site.asked).toContain('/0');
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    const other = await newsroom();
    other.site.pages['/feed'] = feedOf(other.site.origin, made);
    other.site.pages['/robots.txt'] = 'User-agent: pactwire\nDisallow: /';
    await other.desk.add(`${other.site.origin}/feed`, 'me');
    expect(await other.poll()).toMatchObject([{ fault: /robots\.txt/ }]);
    expect((await other.only()).fault).toContain('robots.txt');
    expect((await only()).fault).toBeNull();
  });

  it('comes back later after faults, later still after more, and when it is told to', async () => {
    const { site, desk, store, clock, poll, only } = await newsroom();
    site.pages['/feed'] = feedOf(site.origin, []);
    await desk.add(`${site.origin}/feed`, 'me');
    site.pages['/feed'] = { status: 500 };
    const waits = [];
    for (let i = 0; i < 3; i += 1) {
      await poll();
      waits.push(Math.round((Date.parse((await only()).nextAt) - clock.now().getTime()) / 60_000));
    }
    expect(waits).toEqual([15, 30, 60]);
    expect(await only()).toMatchObject({ failures: 3, fault: /HTTP 500/ });
    for (const [header, minutes] of [
      ['7200', 120],
      ['0', 15],
      ['abc', 24 * 60],
      ['99999999999', 24 * 60],
      [new Date(clock.now().getTime() + 3 * hour).toUTCString(), 180],
    ] as const) {
      site.pages['/feed'] = { status: 429, headers: { 'retry-after': header } };
      for (let i = 0; i < (header === 'abc' ? 6 : 1); i += 1) await poll();
      expect([header, Math.round((Date.parse((await only()).nextAt) - clock.now().getTime()) / 60_000)]).toEqual([
        header,
        minutes,
      ]);
    }
    expect(await store.claimDue(5)).toEqual([]);
    clock.pass(24 * hour);
    expect(await store.claimDue(5)).toHaveLength(1);
  });

  it('stops where it is gone for good, and says so', async () => {
    const { site, desk, store, clock, poll, only } = await newsroom();
    site.pages['/feed'] = feedOf(site.origin, made);
    await desk.add(`${site.origin}/feed`, 'me');
    site.pages['/feed'] = { status: 410 };
    await poll();
    expect(await only()).toMatchObject({ state: 'stopped', fault: /gone for good/ });
    clock.pass(1000 * hour);
    expect(await store.claimDue(5)).toEqual([]);
  });

  it('follows a move when it was said three times', async () => {
    const { site, desk, poll, only } = await newsroom();
    site.pages['/feed'] = feedOf(site.origin, []);
    await desk.add(`${site.origin}/feed`, 'me');
    site.pages['/new'] = feedOf(site.origin, []);
    site.pages['/feed'] = redirectTo('/new', 301);
    await poll();
    expect(await only()).toMatchObject({ url: `${site.origin}/feed`, note: /moved to .*\/new/ });
    await poll();
    await poll();
    expect(await only()).toMatchObject({ url: `${site.origin}/new`, note: null });
  });

  it.each<[string, (site: Site) => Site['pages'][string], RegExp]>([
    [
      'a redesigned page that names another feed',
      () => '<html><head><link rel="alternate" type="application/rss+xml" href="/new.xml"></head></html>',
      /redesigned.*new\.xml/,
    ],
    [
      'a redesigned page',
      () => '<html><head><title>Welcome</title></head><body>new</body></html>',
      /“Welcome”.*redesigned/,
    ],
    ['a network’s log-in', () => '<html><body>Free Wi-Fi<input type="password"></body></html>', /log-in/],
    ['nothing', () => '', /answers with nothing/],
    ['a feed that has lost its items', (site) => feedOf(site.origin, []), /empty now; it held 3/],
    ['words', () => ({ headers: { 'content-type': 'text/plain' }, body: 'moved' }), /plain text/],
    ['a broken server', () => ({ status: 502 }), /HTTP 502/],
  ])('says in words that it found %s', async (_name, page, words) => {
    const { site, desk, poll, only } = await newsroom(pagesOf(made));
    site.pages['/feed'] = feedOf(site.origin, made);
    await desk.add(`${site.origin}/feed`, 'me');
    await poll();
    site.pages['/feed'] = page(site);
    expect(await poll()).toMatchObject([{ fault: words }]);
    const { fault, faultSince, lastSuccess } = await only();
    expect(fault).toMatch(words);
    expect(lastSuccess).not.toBeNull();
    expect(faultSince).not.toBeNull();
    site.pages['/feed'] = feedOf(site.origin, made);
    await poll();
    expect(await only()).toMatchObject({ fault: null, faultSince: null, failures: 0 });
  });

  it('notes a feed that has gone quiet', async () => {
    const { site, desk, clock, poll, only } = await newsroom(pagesOf(made));
    site.pages['/feed'] = feedOf(site.origin, made);
    await desk.add(`${site.origin}/feed`, 'me');
    await poll();
    expect((await only()).note).toBeNull();
    clock.pass(60 * 24 * hour);
    await poll();
    expect((await only()).note).toBe('Quiet: its newest item is of 2026-01-04.');
  });
});

describe('lists of feeds', () => {
  it('67: are taken over and given out again, nested folders and all, and what may not be fetched is named', async () => {
    const { site, desk } = await newsroom();
    const outlines =
      '<outline text="Folder">'.repeat(20) +
      `<outline type="rss" title="A &amp; B" xmlUrl="${site.origin}/a"/><outline xmlUrl="http://10.0.0.1/b"/><outline xmlUrl="${site.origin}/a"/>` +
      '</outline>'.repeat(20);
    site.pages['/list'] = `<?xml version="1.0"?><opml version="2.0"><body>${outlines}</body></opml>`;
    const imported = await desk.import(`${site.origin}/list`, 'me');
    expect(imported).toMatchObject({ added: 1, known: 0, refused: [{ url: 'http://10.0.0.1/b' }] });
    const opml = await desk.export();
    expect(opml).toContain(`title="A &amp; B" xmlUrl="${site.origin}/a"`);
    site.pages['/again'] = opml;
    expect(await desk.import(`${site.origin}/again`, 'me')).toEqual({ added: 0, known: 1, refused: [] });
    site.pages['/page'] = '<html></html>';
    await expect(desk.import(`${site.origin}/page`, 'me')).rejects.toThrow('no list of feeds');
  });

  it('67: of ten thousand feeds, a megabyte long, are read and do not all come due at once', async () => {
    const { site, desk, store } = await newsroom();
    const outline = (no: number) => `<outline text="${'Feed '.repeat(12)}" xmlUrl="https://news.example/${no}"/>`;
    const list = `<opml><body>${Array.from({ length: 10_000 }, (_, no) => outline(no)).join('')}</body></opml>`;
    expect(list.length).toBeGreaterThan(1_000_000);
    site.pages['/list'] = list;
    expect(await desk.import(`${site.origin}/list`, 'me')).toMatchObject({ added: 10_000 });
    expect(await store.claimDue(10_000)).toHaveLength(1);
  });
});
