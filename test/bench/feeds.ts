// `node dist/test/bench/feeds.js`: our feed reader beside feedsmith and rss-parser, on the public collections and on speed.
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { readFeed } from '../../src/fetching/read-feed.ts';
import { meets, stated } from './feed-expectations.ts';
import { expectationOf, type FeedFile, feedFiles, headerOf } from './feed-files.ts';

const shared = process.argv[2] ?? '../shared/bench';
const base = 'http://127.0.0.1:8097/';
const rss = new RssParser();

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  ours: (text) => readFeed(text, base),
  feedsmith: (text) => parseFeed(text),
  'rss-parser': (text) => rss.parseString(text),
};

async function reads(reader: (text: string) => unknown, text: string): Promise<boolean> {
  try {
    return (await reader(text)) !== null;
  } catch {
    return false;
  }
}

async function table(name: string, files: readonly FeedFile[]): Promise<void> {
  const folders = grouped(files);
  console.log(`\n| ${name} | feeds | ${Object.keys(readers).join(' | ')} |\n| --- | --- | --- | --- | --- |`);
  const sums = [0, 0, 0, 0];
  for (const [folder, inside] of folders) {
    const counts = [inside.length];
    for (const reader of Object.values(readers)) {
      let read = 0;
      for (const { text } of inside) if (await reads(reader, text)) read += 1;
      counts.push(read);
    }
    counts.forEach((count, at) => {
      sums[at]! += count;
    });
    console.log(`| ${folder} | ${counts.join(' | ')} |`);
  }
  console.log(`| all | ${sums.join(' | ')} |`);
}

function topOf({ folder }: FeedFile): string {
  return folder.split('/').slice(0, 2).join('/');
}

function grouped(files: readonly FeedFile[]): Map<string, FeedFile[]> {
  const folders = new Map<string, FeedFile[]>();
  for (const file of files) folders.set(topOf(file), [...(folders.get(topOf(file)) ?? []), file]);
  return folders;
}

function expectations(files: readonly FeedFile[]): void {
  let met = 0;
  let all = 0;
  for (const file of files) {
    const expected = expectationOf(file);
    if (expected === null) continue;
    all += 1;
    const feed = readFeed(file.text, headerOf(file, 'Content-Location') ?? base);
    if (meets(feed, expected)) met += 1;
    else if (process.argv.includes('--show'))
      console.log(file.path.slice(-70), JSON.stringify(expected), JSON.stringify(stated(feed, expected)));
  }
  console.log(
    `\nfeedparser's expectations of title, link, date, author: ${met} of ${all} (${((100 * met) / all).toFixed(1)} %)`,
  );
}

async function speed(): Promise<void> {
  const items = Array.from({ length: 300 }, (_, i) => item(i)).join('');
  const text = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Made</title>${items}</channel></rss>`;
  console.log(`\n| feed items read a second (300 items, ${Math.round(text.length / 1024)} kB) | |\n| --- | --- |`);
  for (const [name, reader] of Object.entries(readers)) {
    for (let i = 0; i < 5; i += 1) await reader(text);
    const started = performance.now();
    let runs = 0;
    for (; performance.now() - started < 1500; runs += 1) await reader(text);
    console.log(`| ${name} | ${Math.round((runs * 300) / ((performance.now() - started) / 1000))} |`);
  }
}

function item(i: number): string {
  const words = `Carrier ${i} and vendor ${i} will test open radio at ${i} sites &amp; report in spring. `.repeat(8);
  return `<item><title>Carrier ${i} &amp; vendor sign</title><link>https://news.example/${i}?a=1&amp;b=2</link><guid isPermaLink="false">g${i}</guid><dc:creator>Ada Fenwick</dc:creator><pubDate>Mon, 20 May 2024 10:00:00 +0900</pubDate><description>&lt;p&gt;${words}&lt;/p&gt;</description><content:encoded><![CDATA[<p>${words}</p><p>${words}</p>]]></content:encoded></item>`;
}

const feedparser = feedFiles(`${shared}/feedparser/tests`);
await table('feedparser', feedparser);
await table('w3c-feedvalidator', feedFiles(`${shared}/w3c-feedvalidator/testcases`));
expectations(feedparser);
await speed();
