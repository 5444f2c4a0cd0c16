// How fast feeds and pages are read, beside the libraries that are known for it, in processor time of one core.
import { Readability } from '@mozilla/readability';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { readFeed } from '../../src/fetching/read-feed.ts';
import { extractPage } from '../../src/library/html/extract-html.ts';

const rss = new RssParser();

export const feedReaders: Readonly<Record<string, (text: string) => unknown>> = {
  ours: (text) => readFeed(text, 'http://127.0.0.1:8097/'),
  feedsmith: (text) => parseFeed(text),
  'rss-parser': (text) => rss.parseString(text),
};

const sentence = (i: number) =>
  `Carrier ${i} and vendor ${i} will test open radio at ${i} sites &amp; report in spring. `;

/** 300 items with their articles. */
export function madeFeed(): string {
  const items = Array.from({ length: 300 }, (_, i) => madeItem(i)).join('');
  const spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  return `<?xml version="1.0"?><rss version="2.0" ${spaces}><channel><title>Made</title>${items}</channel></rss>`;
}

function madeItem(i: number): string {
  const words = sentence(i).repeat(8);
  return `<item><title>Carrier ${i} &amp; vendor sign</title><link>https://news.example/${i}?a=1&amp;b=2</link><guid isPermaLink="false">g${i}</guid><dc:creator>Ada Fenwick</dc:creator><pubDate>Mon, 20 May 2024 10:00:00 +0900</pubDate><description>&lt;p&gt;${words}&lt;/p&gt;</description><content:encoded><![CDATA[<p>${words}</p><p>${words}</p>]]></content:encoded></item>`;
}

/** With the menus, scripts and lists that news pages have around twenty paragraphs. */
function madePage(): string {
  const times = (count: number, make: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => make(i)).join('');
  const menu = `<nav><ul>${times(60, (i) => `<li class="menu-item item-${i}"><a href="/s/${i}">Section ${i}</a></li>`)}</ul></nav>`;
  const scripts = times(30, (i) => `<script>window.data${i} = ${JSON.stringify('x'.repeat(1_500))};</script>`);
  const related = `<div class="related-links"><h3>Related</h3><ul>${times(40, (i) => `<li><a href="/r/${i}"><span class="headline">Another story of the day, number ${i}</span></a></li>`)}</ul></div>`;
  const body = times(
    20,
    (i) => `<p class="paragraph">${sentence(i).repeat(3)}<a href="/x">${i}</a></p><div class="ad-slot"></div>`,
  );
  return `<!doctype html><html><head><title>Made</title><meta property="og:title" content="Made"><meta property="article:published_time" content="2024-05-20T10:00:00Z">${scripts}</head><body>${menu}<div class="page"><article class="story"><h1>Made</h1><div class="byline">By Ada Fenwick</div>${body}</article>${related}</div>${related}<footer>${menu}</footer></body></html>`;
}

export async function timesASecond(work: () => unknown): Promise<number> {
  for (let i = 0; i < 10; i += 1) await work();
  const started = cpuMs();
  let runs = 0;
  for (; cpuMs() - started < 1_000; runs += 1) await work();
  return (runs * 1_000) / (cpuMs() - started);
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Rows for the table of figures; the others' figures stand where a floor does. */
export async function fetchingFigures() {
  const feed = madeFeed();
  const items: Record<string, number> = {};
  for (const [name, read] of Object.entries(feedReaders))
    items[name] = Math.round((await timesASecond(() => read(feed))) * 300);
  const page = madePage();
  const ours = Math.round(await timesASecond(() => extractPage(page)));
  const readability = Math.round(
    await timesASecond(() => new Readability(parseHTML(page).document as unknown as Document).parse()),
  );
  const said = (figure: number | undefined) => (figure ?? 0).toLocaleString('en');
  return [
    {
      what: 'feed items read a second',
      figure: items.ours ?? 0,
      unit: '/s',
      floor: `feedsmith ${said(items.feedsmith)}, rss-parser ${said(items['rss-parser'])}`,
      aim: '',
    },
    {
      what: `pages extracted a second (${Math.round(page.length / 1024)} kB)`,
      figure: ours,
      unit: '/s',
      floor: `readability ${said(readability)}`,
      aim: '',
    },
  ];
}
