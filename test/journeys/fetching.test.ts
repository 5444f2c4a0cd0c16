import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, feedOf, pageOf } from '../doubles/news-site.ts';
import { redirectTo, startSite } from '../doubles/site.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { ended, pactwire, startPactwire } from '../program.ts';

const env = { PACTWIRE_FETCH_PRIVATE: '127.0.0.1', LOG_LEVEL: 'error' };

interface Line {
  readonly status: string;
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: { readonly value: string } | null;
  readonly source: string;
  readonly reason: string | null;
}

async function add(data: string, ...inputs: string[]) {
  const { code, out, err } = await pactwire(['add', '--json', '--data', data, ...inputs], { env });
  const lines = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { code, err, lines };
}

describe('add <url>', () => {
  it('reads a page with its facts, knows it again under its other addresses, and keeps what changed', async () => {
    const data = temporaryFolder();
    const page = pageOf({ path: '/open-radio', title: 'Open radio test' });
    const site = await startSite({ '/open-radio': page, '/go': redirectTo('/open-radio?utm_source=mail') });
    site.pages['/open-radio?utm_source=mail'] = page;
    site.pages['/amp/open-radio'] = page.replace('<html', '<html amp');
    const first = await add(data, `${site.origin}/open-radio`);
    expect(first.lines).toMatchObject([
      {
        status: 'added',
        title: 'Open radio test',
        publisher: 'Harbour News',
        published: { value: '2026-01-05' },
        source: `${site.origin}/open-radio`,
      },
    ]);
    const again = await add(data, `${site.origin}/go`, `${site.origin}/amp/open-radio`);
    expect(again.lines.map((line) => [line.status, line.articleId])).toEqual([
      ['duplicate', first.lines[0]?.articleId],
      ['duplicate', first.lines[0]?.articleId],
    ]);
    site.pages['/open-radio'] = page.replaceAll('Open radio test', 'Open radio trial').replace('forty', 'fifty');
    const edited = await add(data, `${site.origin}/open-radio`);
    expect(edited.lines).toMatchObject([
      { status: 'updated', articleId: first.lines[0]?.articleId, title: 'Open radio trial' },
    ]);
    const shown = await pactwire(['articles', 'show', '--data', data, first.lines[0]!.articleId], { env });
    expect(shown.out).toMatch(/version 2 of .*title: “Open radio test” → “Open radio trial”/);
    expect(shown.out).toMatch(/“[^”]*at forty sites[^”]*” → “[^”]*at fifty sites/);
  });

  it('reads all items of a feed: from the feed where it carries them, from their pages where it only tells of them', async () => {
    const data = temporaryFolder();
    const articles = ['Port radio', 'Night power', 'Rail antennas'].map((title, i) => ({ path: `/news/${i}`, title }));
    const whole = {
      path: '/news/whole',
      title: 'Whole in the feed',
      content: `${bodyOf('A cable in the strait')}${bodyOf('Its landing site')}`,
    };
    const site = await startSite(Object.fromEntries(articles.map((one) => [one.path, pageOf(one)])));
    site.pages['/feed'] = {
      headers: { 'content-type': 'application/rss+xml' },
      body: feedOf(site.origin, [...articles, whole, { path: '/news/gone', title: 'Gone' }]),
    };
    const { code, lines, err } = await add(data, `${site.origin}/feed`);
    expect(lines.map((line) => [line.status, line.title])).toEqual([
      ['added', 'Port radio'],
      ['added', 'Night power'],
      ['added', 'Rail antennas'],
      ['added', 'Whole in the feed'],
      ['rejected', null],
    ]);
    expect(lines[3]).toMatchObject({ publisher: 'Harbour News' });
    expect(err).toContain('HTTP 404');
    expect(code).toBe(1);
    expect(site.asked).not.toContain('/news/whole');
    expect(site.most()).toBe(1);
  });

  it('says calmly why an address is not read', async () => {
    const data = temporaryFolder();
    const site = await startSite({
      '/zip': { headers: { 'content-type': 'application/zip' }, body: 'PK\u0003\u0004xx' },
      '/empty': '',
      '/no': { status: 403, body: 'no' },
    });
    const closed = await startSite();
    await closed.close();
    const wrong = ['/zip', '/empty', '/no', '/missing'].map((path) => site.origin + path);
    const { code, lines, err } = await add(
      data,
      ...wrong,
      closed.origin,
      'http://10.0.0.1/',
      'http://user:pass@news.example/',
      'https://news.example:22/',
    );
    expect(code).toBe(1);
    expect(lines.map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
    for (const words of [
      'zip archive',
      'answers with nothing',
      'HTTP 403',
      'HTTP 404',
      'refuses connections',
      'not on the public internet',
      'user name or password',
    ]) {
      expect(err).toContain(words);
    }
  });

  it('keeps nothing of what a reader cannot see, and reads a feed that is half surrogates', async () => {
    const data = temporaryFolder();
    const tags = [...'hidden'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    const title = `Port\u202e radio\u200b${tags} 👩‍🔧`;
    const content = `${bodyOf('A cable')}<p>Half a sign \\ud83d stands here, and a zero\\u200bwidth space, for sixty metres of cable.</p>`;
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: '/1', title, content_html: content }],
    });
    const site = await startSite({ '/feed.json': text.replaceAll('\\\\u', '\\u') });
    const { lines } = await add(data, `${site.origin}/feed.json`);
    expect(lines).toMatchObject([{ status: 'added' }]);
    expect(lines[0]?.title).toMatch(/^Port radio/);
    expect(lines[0]?.title).not.toMatch(/[\u202e\u200b\u{e0000}-\u{e007f}]/u);
    const shown = await pactwire(['articles', 'show', '--data', data, lines[0]!.articleId], { env });
    expect(shown.out).toContain('sixty metres');
    expect(shown.out).not.toMatch(/\p{Cs}|\u200b/u);
  });

  it('knows an item by its address under a new guid, by its guid under a new title, and tells two feeds’ guids apart', async () => {
    const data = temporaryFolder();
    const whole = (title: string, path: string, guid: string, subject: string) => ({
      path,
      title,
      guid,
      content: bodyOf(subject) + bodyOf(`${subject} and its sister`),
    });
    const site = await startSite();
    const ids = async (path: string, ...items: ReturnType<typeof whole>[]) => {
      site.pages[path] = feedOf(site.origin, items);
      const { lines } = await add(data, site.origin + path);
      return lines.map(({ status, articleId }) => [status, articleId] as const);
    };
    const [first] = await ids('/a', whole('Port radio', '/1', 'g1', 'A cable'));
    expect(first?.[0]).toBe('added');
    expect(await ids('/a', whole('Port radio', '/1', 'g2', 'A cable'))).toEqual([['duplicate', first?.[1]]]);
    expect(await ids('/a', whole('Port radio, corrected', '/1', 'g1', 'A cable'))).toEqual([['updated', first?.[1]]]);
    const [other] = await ids('/b', whole('Rail antennas', '/2', 'g1', 'A tunnel under the hill'));
    expect(other?.[0]).toBe('added');
    expect(other?.[1]).not.toBe(first?.[1]);
  });

  it('does not let a feed or a page speak for another publisher', async () => {
    const data = temporaryFolder();
    const real = await startSite();
    real.pages['/deal'] = pageOf({ path: '/deal', title: 'The true deal' });
    const honest = await add(data, `${real.origin}/deal`);
    const liar = await startSite();
    liar.pages['/copy'] = pageOf({
      path: `${real.origin.replace('127.0.0.1', 'localhost')}/deal`,
      title: 'A false deal',
    });
    const told = await add(data, `${liar.origin}/copy`);
    expect(told.lines[0]?.articleId).not.toBe(honest.lines[0]?.articleId);
  });
});

describe('sources', () => {
  it('are found, read while the bot runs, listed with what is wrong, and taken out again', async () => {
    const data = temporaryFolder();
    const articles = ['Port radio', 'Night power'].map((title, i) => ({ path: `/news/${i}`, title }));
    const site = await startSite(Object.fromEntries(articles.map((one) => [one.path, pageOf(one)])));
    site.pages['/feed'] = feedOf(site.origin, articles);
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
    site.pages['/'] = `<html><head>${link('/feed', 'All')}${link('/other', 'Other')}</head></html>`;
    const run = (...args: string[]) => pactwire(['sources', ...args, '--data', data], { env });
    const asked = await run('add', site.origin);
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('names 2 feeds')]);
    expect((await run('add', `${site.origin}/feed`)).code).toBe(0);

    const bot = await startPactwire(['start', '--data', data], {
      env: { ...env, PORT: '0', PACTWIRE_LOCAL_PORT: '0' },
    });
    await until(() => site.asked.includes('/news/0') && site.asked.includes('/news/1'));
    await until(async () => (await pactwire(['articles', 'list', '--data', data], { env })).out.includes('Port radio'));
    bot.kill('SIGTERM');
    await ended(bot);

    site.pages['/feed'] = '<html><head><title>New look</title></head></html>';
    expect((await run('poll')).code).toBe(1);
    expect((await run('list')).out).toMatch(/Harbour News.*\/feed\n.*last read .*\n.*fault since .*“New look”/);
    const doctor = await pactwire(['doctor', '--data', data], { env });
    expect(doctor.out + doctor.err).toContain('1 of 1 at fault');
    const opml = await run('export');
    expect(opml.out).toContain(`xmlUrl="${site.origin}/feed"`);
    expect((await run('remove', `${site.origin}/feed`)).code).toBe(0);
    expect((await run('remove', `${site.origin}/feed`)).err).toContain('There is no source');
    const file = join(data, 'list.opml');
    writeFileSync(file, opml.out);
    expect((await run('import', file)).err).toContain('1 added');
    expect((await run('import', join(data, 'missing.opml'))).err).toContain('no such file');
  });
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It never came.');
}
