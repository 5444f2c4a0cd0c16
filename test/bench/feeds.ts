// `node dist/test/bench/feeds.js`: our feed reader beside feedsmith and rss-parser, on the public collections and on speed.
import { readFeed } from '../../src/fetching/read-feed.ts';
import { meets, stated } from './feed-expectations.ts';
import { expectationOf, type FeedFile, feedFiles, headerOf } from './feed-files.ts';
import { feedReaders, madeFeed, timesASecond } from './fetching-speed.ts';

const shared = process.argv[2] ?? '../shared/bench';
const base = 'http://127.0.0.1:8097/';

async function reads(reader: (text: string) => unknown, text: string): Promise<boolean> {
  try {
    return (await reader(text)) !== null;
  } catch {
    return false;
  }
}

async function table(name: string, files: readonly FeedFile[]): Promise<void> {
  const folders = grouped(files);
  console.log(`\n| ${name} | feeds | ${Object.keys(feedReaders).join(' | ')} |\n| --- | --- | --- | --- | --- |`);
  const sums = [0, 0, 0, 0];
  for (const [folder, inside] of folders) {
    const counts = [inside.length];
    for (const reader of Object.values(feedReaders)) {
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
  const text = madeFeed();
  console.log(`\n| feed items read a second (300 items, ${Math.round(text.length / 1024)} kB) | |\n| --- | --- |`);
  for (const [name, reader] of Object.entries(feedReaders)) {
    console.log(`| ${name} | ${Math.round((await timesASecond(() => reader(text))) * 300)} |`);
  }
}

const feedparser = feedFiles(`${shared}/feedparser/tests`);
await table('feedparser', feedparser);
await table('w3c-feedvalidator', feedFiles(`${shared}/w3c-feedvalidator/testcases`));
expectations(feedparser);
await speed();
