import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressRules } from '../../src/fetching/address-rules.ts';
import { createFetcher, type FetcherOptions } from '../../src/fetching/fetcher.ts';
import { certificate, redirectTo, startSite } from '../doubles/site.ts';
import { socketLedger } from '../doubles/socket-ledger.ts';

const loopback = addressRules(['127.0.0.1']);
const MB = 1024 * 1024;

function fetcherOf(options: Partial<FetcherOptions> = {}) {
  const fetcher = createFetcher({ rules: loopback, userAgent: 'Pactwire test', ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

describe('the fetcher', () => {
  it('brings a page, says honestly who it is, and reads what is packed', async () => {
    const packed = { headers: { 'content-encoding': 'gzip' }, body: gzipSync('<p>packed</p>') };
    const small = { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('<p>small</p>') };
    const site = await startSite({ '/a': '<p>plain</p>', '/b': packed, '/c': small });
    const fetcher = fetcherOf();
    const bodies = [];
    for (const path of ['/a', '/b', '/c']) bodies.push((await fetcher.fetch(`${site.origin}${path}`)).body.toString());
    expect(bodies).toEqual(['<p>plain</p>', '<p>packed</p>', '<p>small</p>']);
    expect(site.requests[0]?.headers['user-agent']).toBe('Pactwire test');
  });

  it('asks with what was known, and an unchanged page has no body', async () => {
    const site = await startSite({
      '/': (request, response) => {
        response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' });
        response.end(request.headers['if-none-match'] ? '' : 'new');
      },
    });
    const fetcher = fetcherOf();
    const first = await fetcher.fetch(site.origin);
    const again = await fetcher.fetch(site.origin, { etag: first.headers.etag ?? null });
    expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0]);
  });

  it('trusts a certificate only where it can be checked', async () => {
    const site = await startSite({ '/': 'over TLS' }, { tls: true });
    await expect(fetcherOf().fetch(site.origin)).rejects.toMatchObject({ code: 'unreachable', message: /certificate/ });
    const trusting = fetcherOf({ ca: certificate });
    expect((await trusting.fetch(site.origin)).body.toString()).toBe('over TLS');
    const byName = fetcherOf({ ca: certificate, resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect((await byName.fetch(`https://news.example:${site.port}/`)).status).toBe(200);
    await expect(byName.fetch(`https://other.example:${site.port}/`)).rejects.toThrow('certificate of another name');
  });

  it('has one request at a time for each host, however many are asked for', async () => {
    const slow = (_request: unknown, response: { end: (text: string) => void }) =>
      setTimeout(() => response.end('x'), 20);
    const site = await startSite({ '*': slow });
    const fetcher = fetcherOf();
    await Promise.all(Array.from({ length: 8 }, (_, i) => fetcher.fetch(`${site.origin}/${i}`)));
    expect(site.asked).toHaveLength(8);
    expect(site.most()).toBe(1);
  });
});

describe('redirects', () => {
  it('are followed, five at most, and not in a circle', async () => {
    const site = await startSite({
      '/end': 'there',
      '/round': redirectTo('/round?again'),
      '/round?again': redirectTo('/round'),
    });
    for (let i = 1; i <= 11; i += 1) site.pages[`/${i}`] = redirectTo(i === 1 ? '/end' : `/${i - 1}`, 301);
    const fetcher = fetcherOf();
    expect(await fetcher.fetch(`${site.origin}/5`)).toMatchObject({ url: `${site.origin}/end`, movedForGood: true });
    await expect(fetcher.fetch(`${site.origin}/6`)).rejects.toThrow('more than 5 times');
    await expect(fetcher.fetch(`${site.origin}/11`)).rejects.toThrow('more than 5 times');
    await expect(fetcher.fetch(`${site.origin}/round`)).rejects.toThrow('in a circle');
  });

  it.each([
    'http://127.0.0.2/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706434/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    '//inside.example:22/',
    'http://inside.example/',
  ])('to %s are refused at that hop, and nothing there is dialled', async (target) => {
    const resolve = async () => [{ address: '10.0.0.9', family: 4 }];
    const site = await startSite({ '/': redirectTo(target, 302) });
    const dialled = socketLedger();
    await expect(fetcherOf({ resolve }).fetch(site.origin)).rejects.toMatchObject({ code: 'bad-input' });
    expect(site.asked).toEqual(['/']);
    expect(new Set(dialled)).toEqual(new Set(['127.0.0.1']));
  });
});

describe('a resolver that lies', () => {
  it('and answers otherwise the second time gets no connection there', async () => {
    const site = await startSite({ '/': { headers: { connection: 'close' }, body: 'first' } });
    const answers = ['127.0.0.1', '127.0.0.2', '10.0.0.1', '169.254.169.254'];
    const resolve = async () => [{ address: answers.shift() ?? '::1', family: 4 }];
    const fetcher = fetcherOf({ resolve });
    const dialled = socketLedger();
    const url = `http://rebind.example:${site.port}/`;
    expect((await fetcher.fetch(url)).body.toString()).toBe('first');
    for (let i = 0; i < 4; i += 1) await expect(fetcher.fetch(url)).rejects.toMatchObject({ code: 'bad-input' });
    expect(dialled).toEqual(['127.0.0.1']);
  });

  it('and mixes a public with a private address leads to the public one alone', async () => {
    const site = await startSite({ '/': 'public' });
    const mixed = [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
      { address: 'fd00::1', family: 6 },
    ];
    const dialled = socketLedger();
    const fetcher = fetcherOf({ resolve: async () => mixed });
    expect((await fetcher.fetch(`http://mixed.example:${site.port}/`)).body.toString()).toBe('public');
    expect(dialled).toEqual(['127.0.0.1']);
    const onlyPrivate = fetcherOf({ resolve: async () => mixed.filter(({ family }) => family === 6) });
    await expect(onlyPrivate.fetch('http://mixed.example/')).rejects.toThrow('not on the public internet');
    expect(dialled).toEqual(['127.0.0.1']);
  });

  it('and knows no such name is told in words', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    await expect(fetcherOf({ resolve }).fetch('http://nowhere.example/')).rejects.toThrow('a name nobody knows');
    await expect(fetcherOf({ resolve: async () => [] }).fetch('http://empty.example/')).rejects.toThrow(/no address/);
  });
});

describe('an answer without end', () => {
  it('that unpacks to a thousandfold is read no further than its limit', async () => {
    const bombs = {
      gzip: gzipSync(Buffer.alloc(200 * MB)),
      br: brotliCompressSync(Buffer.alloc(100 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
    };
    const before = process.memoryUsage().rss;
    for (const [encoding, body] of Object.entries(bombs)) {
      const site = await startSite({ '/': { headers: { 'content-encoding': encoding }, body } });
      await expect(fetcherOf().fetch(site.origin)).rejects.toThrow('larger than 10 MB');
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MB);
  });

  it('that never stops is left', async () => {
    let sent = 0;
    const site = await startSite({
      '/': (_request, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'x'))) sent += 64 * 1024;
          sent += 64 * 1024;
        };
        response.on('drain', more);
        more();
      },
    });
    await expect(fetcherOf().fetch(site.origin)).rejects.toThrow('larger than 10 MB');
    expect(sent).toBeLessThan(40 * MB);
  });

  it.each(['a byte at a time', 'no answer at all', 'headers and then nothing', 'a redirect that drips'])(
    'that comes as %s ends with the time it is given',
    async (how) => {
      const site = await startSite({
        '/': (_request, response) => {
          if (how === 'no answer at all') return;
          response.writeHead(200);
          response.flushHeaders();
          if (how === 'headers and then nothing') return;
          const drip = setInterval(() => response.write('x'), 10);
          response.on('close', () => clearInterval(drip));
        },
        '/hop': redirectTo('/'),
      });
      const path = how === 'a redirect that drips' ? '/hop' : '/';
      const hasty = fetcherOf({ limits: { wholeMs: 300 } });
      await expect(hasty.fetch(`${site.origin}${path}`)).rejects.toMatchObject({
        code: 'unreachable',
        message: /did not answer in full/,
      });
    },
  );

  it('that says a wrong length is read as far as it comes or refused, never waited for', async () => {
    const site = await startSite({
      '/short': (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('only this');
        setTimeout(() => response.destroy(), 10);
      },
    });
    await expect(fetcherOf().fetch(`${site.origin}/short`)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('that is packed as nobody asked, or broken inside, is refused', async () => {
    const site = await startSite({
      '/zip': { headers: { 'content-encoding': 'compress' }, body: 'x' },
      '/twice': { headers: { 'content-encoding': 'gzip, gzip' }, body: 'x' },
      '/broken': { headers: { 'content-encoding': 'gzip' }, body: 'this is not gzip' },
    });
    for (const path of Object.keys(site.pages))
      await expect(fetcherOf().fetch(`${site.origin}${path}`)).rejects.toThrow();
  });
});
