import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHtmlWorkers, type HtmlWorkers } from '../../../src/library/html-worker-pool.ts';
import { readArticle } from '../../../src/library/read-article.ts';
import { steep } from '../../growth.ts';
import { builtProgram } from '../../program.ts';
import { nothing, readDeps, textDocument } from '../reading.ts';

let script: URL;
let workers: HtmlWorkers;

beforeAll(async () => {
  script = pathToFileURL(join(dirname(await builtProgram()), 'library/html-worker.js'));
  workers = createHtmlWorkers({ script });
});

afterAll(() => workers.close());

const paragraph =
  'The carrier and the vendor will test open radio at forty sites before the end of the second quarter, they said.';
const page = `<!doctype html><html lang="en-GB"><head><title>Open radio test - Harbour News</title>
<meta property="og:title" content="Open radio test"><meta property="og:site_name" content="Harbour News">
<meta property="article:published_time" content="2024-03-14T08:00:00Z">
<link rel="canonical" href="https://harbour.example/open-radio">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Ada Fenwick"},{"name":"Jo Nakata"}]}]}</script>
</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Open radio test</h1>
<p>${paragraph}</p><p>Each site carries two antennas.<br>The first is in the port.</p><ul><li>Power use</li><li>Range of each cell</li></ul>
<p>${paragraph.replace('test', 'measure')}</p></article><footer>© Harbour News</footer></body></html>`;

describe('a page', () => {
  it('gives its facts and its paragraphs', async () => {
    const read = await readArticle(
      { source: 'page.html', externalId: null, body: { kind: 'html', content: page }, stated: nothing },
      { ...readDeps(), extractHtml: workers.extractHtml },
    );
    expect(read).toMatchObject({
      title: 'Open radio test',
      publisher: 'Harbour News',
      author: 'Ada Fenwick, Jo Nakata',
      url: 'https://harbour.example/open-radio',
      language: 'en',
    });
    expect(read.published).toMatchObject({ value: '2024-03-14', basis: 'stated', from: 'meta article:published_time' });
    expect(read.text.split('\n\n')).toEqual([
      paragraph,
      'Each site carries two antennas.\nThe first is in the port.',
      'Power use',
      'Range of each cell',
      paragraph.replace('test', 'measure'),
    ]);
  });

  it('lets stated facts win over those of the page', async () => {
    const stated = {
      ...nothing,
      title: 'Given',
      publishedAt: '2020-01-02',
      author: 'Given Name',
      url: 'https://other.example/x',
    };
    const read = await readArticle(
      { source: 'a.jsonl#1', externalId: null, body: { kind: 'html', content: page }, stated },
      { ...readDeps(), extractHtml: workers.extractHtml },
    );
    expect(read).toMatchObject({ title: 'Given', author: 'Given Name', url: 'https://other.example/x' });
    expect(read.published?.value).toBe('2020-01-02');
  });

  it('names the author that its JSON-LD only refers to', async () => {
    const graph =
      '{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Rupert Okafor"}]}';
    const read = await workers.extractHtml(
      `<script type="application/ld+json">${graph}</script><p>${paragraph}</p>`,
      null,
    );
    expect(read.author).toBe('Rupert Okafor');
  });

  it('is read from a fragment without html and body elements', async () => {
    const read = await workers.extractHtml(`<p>${paragraph}</p><p>${paragraph}</p>`, null);
    expect(read.text).toBe(`${paragraph}\n\n${paragraph}`);
  });

  it('without any text is refused with a next step', async () => {
    await expect(workers.extractHtml('<html><body><script>x()</script></body></html>', null)).rejects.toThrow(
      'save the text',
    );
  });
});

describe('hostile pages', () => {
  const hostile: readonly (readonly [string, () => string])[] = [
    ['8,000 nested divs', () => '<div>'.repeat(8000)],
    ['3,000 nested tables', () => '<table><tr><td>'.repeat(3000)],
    ['nested b and p', () => '<b><p>'.repeat(20_000)],
    ['200,000 line breaks', () => `<body>${'<br>'.repeat(200_000)}`],
    ['500,000 unclosed <', () => '<'.repeat(500_000)],
    ['500,000 unclosed tags', () => '<a '.repeat(500_000)],
    ['200,000 attributes', () => `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>x`],
    ['2,000,000 entities', () => `<p>${'&#65;'.repeat(900_000)}`],
    ['unclosed comments', () => '<!--'.repeat(400_000)],
    [
      'JSON-LD nested deeply',
      () => `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${paragraph}</p>`,
    ],
  ];

  it.each(hostile)('%s: read or refused, and the next page is read', async (_name, make) => {
    const outcome = await workers.extractHtml(make(), null).then(
      () => 'read',
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(/^read$|save (?:its|the) text/);
    expect((await workers.extractHtml(page, null)).title).toBe('Open radio test');
  });

  it('a page over its time is refused, and a fresh worker reads the next', async () => {
    const hasty = createHtmlWorkers({ script, timeoutMs: 1 });
    await expect(hasty.extractHtml(page, null)).rejects.toThrow('could not be parsed within');
    await hasty.close();
    const mean = createHtmlWorkers({ script, heapMb: 24 });
    const heavy = `<body>${'<p>word</p>'.repeat(39_000)}`;
    await expect(mean.extractHtml(heavy, null)).rejects.toThrow(/more memory|save its text/);
    expect((await mean.extractHtml(page, null)).title).toBe('Open radio test');
    await mean.close();
  });

  it('pages that wait are all answered, in order, by one worker', async () => {
    const titles = await Promise.all(
      Array.from({ length: 12 }, (_, i) => workers.extractHtml(page.replaceAll('Open radio test', `Page ${i}`), null)),
    );
    expect(titles.map((read) => read.title)).toEqual(Array.from({ length: 12 }, (_, i) => `Page ${i}`));
  });
});

describe('readArticle', () => {
  it('keeps the text of a record as it was given where nothing in it is scrap', async () => {
    const text =
      'First line without a stop\nSecond line of the text, which is long enough to be a paragraph of its own, by far.';
    const read = await readArticle(textDocument(text, { source: 'a.jsonl#3' }), readDeps());
    expect(read.text).toBe(text);
  });

  it('has a clear word for a text of nothing', async () => {
    await expect(readArticle(textDocument('\u200b \0'), readDeps())).rejects.toThrow('No article text');
  });

  it('reads Markdown: the first heading is the title, the marks go', async () => {
    const content = `# KT and *MTS* talk\n\n**KT** said that [MTS](https://x.example) came. ![x](y.png)\n\n- one\n- two_words_here\n`;
    const read = await readArticle(textDocument('', { body: { kind: 'markdown', content } }), readDeps());
    expect(read.title).toBe('KT and MTS talk');
    expect(read.text).toBe('KT said that MTS came.\n\none\ntwo_words_here');
  });

  it.each(['a', ' a', 'by ', 'By A ', '홍길동 기자 ', '[', '▲', '2019. ', 'x@', '- ', 'Read more ', 'Home', '/ 제공'])(
    'takes much of “%s” in work that grows with it, not with its square',
    async (unit) => {
      const read = (text: string) => readArticle(textDocument(text), readDeps());
      expect(await steep(read, [unit, `${unit.repeat(60)}\n`])).toEqual([]);
    },
  );
});
