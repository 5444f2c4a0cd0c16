// Bad inputs 45 to 57: documents built to choke a reader, in the worker that may be killed, while the main loop goes on.

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedLimits } from '../../src/fetching/feed.ts';
import { createFetchedWorkers, type FetchedWorkers } from '../../src/fetching/fetched-workers.ts';
import { builtProgram } from '../program.ts';

let script: URL;
let workers: FetchedWorkers;

beforeAll(async () => {
  script = pathToFileURL(join(dirname(await builtProgram()), 'fetching/fetched-worker.js'));
  workers = createFetchedWorkers({ script });
});

afterAll(() => workers.close());

const url = 'https://news.example/feed';
const piece = (text: string | Buffer) => ({ bytes: Buffer.from(text), contentType: 'application/rss+xml', url });
const rss = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const fine = rss('<item><title>One</title></item>');

const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

const hostile: readonly (readonly [string, () => string | Buffer])[] = [
  ['a billion laughs', () => rss('<item><title>&l9;</title></item>', `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>`)],
  [
    'one large entity, twenty thousand times',
    () =>
      rss(
        `<item><title>${'&a;'.repeat(20_000)}</title></item>`,
        `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(50_000)}">]>`,
      ),
  ],
  ['two million numeric entities', () => rss(`<item><description>${'&#65;'.repeat(1_900_000)}</description></item>`)],
  [
    'an external entity',
    () => rss('<item><title>&x;</title></item>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ],
  [
    'two hundred thousand items',
    () => rss('<item><title>x</title><link>https://a.example/1</link></item>'.repeat(130_000)),
  ],
  ['two hundred thousand nested tags', () => rss(`<item><description>${'<a>'.repeat(200_000)}</description></item>`)],
  ['half a million unclosed <', () => rss(`<item><title>${'<'.repeat(500_000)}`)],
  ['half a million unclosed tags', () => rss('<item>'.repeat(500_000))],
  [
    'two hundred thousand attributes',
    () => rss(`<item ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  ],
  [
    'two hundred thousand namespaces',
    () => rss(`<item>${Array.from({ length: 50_000 }, (_, i) => `<a xmlns:n${i}="u${i}"/>`).join('')}</item>`),
  ],
  ['JSON nested without end', () => `{"items":${'['.repeat(400_000)}`],
  ['an OPML nested without end', () => `<opml>${'<outline>'.repeat(200_000)}`],
  ['a page of links', () => `<html>${'<link rel="alternate" type="application/rss+xml" href="/x">'.repeat(150_000)}`],
  ['a title of five megabytes', () => rss(`<item><title>${'word '.repeat(1_000_000)}</title></item>`)],
  ['bytes that are no text', () => Buffer.alloc(2_000_000, 0xfe)],
  [
    'Korean bytes said to be Latin',
    () => Buffer.concat([Buffer.from('<rss><channel><title>'), Buffer.alloc(4_000_000, 0xb0)]),
  ],
];

describe('a document built to choke', () => {
  it.each(hostile)('%s: read within bounds or refused, and the next one is read', async (_name, make) => {
    const read = await workers.run(piece(make())).then(
      (document) => document,
      (error: Error) => error.message,
    );
    if (typeof read === 'string') expect(read).toMatch(/\.$/);
    else if (read.kind === 'feed') {
      expect(read.feed.items.length).toBeLessThanOrEqual(feedLimits.items);
      const said = JSON.stringify(read.feed);
      expect(said.length).toBeLessThan(3_000_000);
      expect(said).not.toContain('root:');
    }
    expect(await workers.run(piece(fine))).toMatchObject({ kind: 'feed', feed: { items: [{ title: 'One' }] } });
  });

  it('that takes too long or too much memory costs the worker its life and nobody else', async () => {
    const hasty = createFetchedWorkers({ script, timeoutMs: 1 });
    await expect(hasty.run(piece(rss('<item/>'.repeat(100_000))))).rejects.toThrow('could not be parsed within');
    await hasty.close();
    const mean = createFetchedWorkers({ script, heapMb: 12 });
    const heavy = `{"version":"https://jsonfeed.org/version/1","items":[${'{"id":"1","a":[1,2,3,4]},'.repeat(300_000)}{}]}`;
    await expect(mean.run(piece(heavy))).rejects.toThrow(/more memory|could not be parsed/);
    expect((await mean.run(piece(fine))).kind).toBe('feed');
    await mean.close();
  });

  it('leaves the main loop its turns', async () => {
    const slow = /numeric entities|attributes|namespaces|page of links/;
    const pieces = hostile.filter(([name]) => slow.test(name)).map(([, make]) => piece(make()));
    expect(pieces).toHaveLength(4);
    let turns = 0;
    let working = true;
    const count = (): void => {
      turns += 1;
      if (working) setImmediate(count);
    };
    count();
    for (const one of pieces) {
      const before = turns;
      await workers.run(one).catch(() => undefined);
      // Were it parsed here, one piece would be one turn.
      expect(turns - before).toBeGreaterThan(20);
    }
    working = false;
  });
});
