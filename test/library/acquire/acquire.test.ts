import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquire } from '../../../src/library/acquire/acquire.ts';
import type { Acquired } from '../../../src/library/acquire/acquired.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactwire-acquire-'));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(inputs: readonly string[], stdin?: Readable): Promise<Acquired[]> {
  const found: Acquired[] = [];
  for await (const acquired of acquire(inputs, stdin === undefined ? {} : { stdin })) found.push(acquired);
  return found;
}

function summary(acquired: readonly Acquired[]): string[] {
  return acquired.map((one) =>
    one.kind === 'fault' ? `${one.source}: ${one.reason}` : `${one.document.body.kind} ${one.document.body.content}`,
  );
}

describe('acquire, files and folders', () => {
  it('reads a folder in the order of names, folders inside it too, and passes over other files', async () => {
    mkdirSync(join(folder, 'b'));
    file('c.txt', 'third');
    file('a.md', 'first');
    file('b/x.htm', '<p>second</p>');
    file('picture.png', 'x');
    file('.hidden.txt', 'x');
    symlinkSync(folder, join(folder, 'b', 'circle'));
    expect(summary(await all([folder]))).toEqual(['markdown first', 'html <p>second</p>', 'text third']);
  });

  it('goes on after what cannot be taken, with one sentence for each', async () => {
    const empty = file('empty.txt', ' \n ');
    const pdf = file('paper.txt', '%PDF-1.4');
    const missing = join(folder, 'missing.txt');
    const good = file('good.txt', 'good');
    const found = summary(await all([empty, pdf, missing, 'https://example.com/a', good]));
    expect(found[0]).toContain('empty');
    expect(found[1]).toContain('a PDF');
    expect(found[2]).toContain('no such file');
    expect(found[3]).toContain('save the page');
    expect(found[4]).toBe('text good');
  });

  it('refuses a file of 50 MB without reading it', async () => {
    const path = file('dump.txt', '');
    truncateSync(path, 50 * 1024 * 1024);
    expect(summary(await all([path]))[0]).toContain('50 MB');
  });

  it('says that a folder holds nothing to read', async () => {
    expect(summary(await all([folder]))[0]).toContain('holds no .txt');
  });

  it.skipIf(process.getuid?.() === 0)(
    'names a folder without rights and reads the rest (root may read all: skipped)',
    async () => {
      mkdirSync(join(folder, 'closed'));
      file('open.txt', 'open');
      chmodSync(join(folder, 'closed'), 0);
      const found = summary(await all([folder]));
      chmodSync(join(folder, 'closed'), 0o700);
      expect(found[0]).toContain('may not read');
      expect(found[1]).toBe('text open');
    },
  );

  it('takes a page saved as text for a page', async () => {
    expect(summary(await all([file('page.txt', '\n<!DOCTYPE html><html><body>x</body></html>')]))[0]).toMatch(/^html /);
  });

  it('reads the facts that Markdown states and leaves the rest', async () => {
    const path = file('a.md', '---\ntitle: "KT: a pact"\ndate: 2019-05-20\nauthors: [Ada]\ntags:\n - x\n---\nBody');
    const [found] = await all([path]);
    expect(found?.kind === 'document' && found.document.stated).toMatchObject({
      title: 'KT: a pact',
      publishedAt: '2019-05-20',
      author: 'Ada',
      url: null,
    });
    expect(summary([found!])[0]).toBe('markdown Body');
  });
});

describe('acquire, JSON Lines', () => {
  it('reads the other lines when line 7 is broken, and names line 7', async () => {
    const lines = Array.from({ length: 9 }, (_, i) => JSON.stringify({ externalId: i, text: `t${i}`, odd: true }));
    lines[6] = '{"text": "cut';
    const found = await all([file('a.jsonl', lines.join('\n'))]);
    expect(found.filter((one) => one.kind === 'document')).toHaveLength(8);
    const faults = found.filter((one) => one.kind === 'fault');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.source).toMatch(/#7$/);
    expect(faults[0]?.reason).toContain('Line 7');
  });

  it('wants text or html in a line, and passes over blank lines', async () => {
    const found = summary(await all([file('a.jsonl', '\n{"title":"x"}\r\n\n{"html":"<p>y</p>"}\n{"text":5}\n[]\n')]));
    expect(found[0]).toContain('Line 2 has neither text nor html');
    expect(found[1]).toBe('html <p>y</p>');
    expect(found[2]).toContain('field text');
    expect(found[3]).toContain('not a JSON object');
  });

  it('reads lines in UTF-16 and a line longer than an article may be as a fault', async () => {
    const wide = file('wide.jsonl', Buffer.from('\ufeff{"text":"협력"}\n{"text":"둘"}\n', 'utf16le'));
    expect(summary(await all([wide]))).toEqual(['text 협력', 'text 둘']);
    const long = file('long.jsonl', `{"text":"${'x'.repeat(6 * 1024 * 1024)}"}\n{"text":"short"}\n`);
    const found = summary(await all([long]));
    expect(found[0]).toContain('longer than 5 MB');
    expect(found[1]).toBe('text short');
  });

  it('reads as it goes: an endless file gives its first articles', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.from('{"text":"again"}\n'.repeat(1000));
    }
    let count = 0;
    for await (const one of acquire(['-'], { stdin: Readable.from(endless()) })) {
      count += one.kind === 'document' ? 1 : 0;
      if (count === 5000) break;
    }
    expect(count).toBe(5000);
  });
});

describe('acquire, standard input', () => {
  it.each([
    ['JSON Lines', '{"text":"one"}\n{"text":"two"}\n', ['text one', 'text two']],
    ['a page', '  <html><body>x</body></html>', ['html   <html><body>x</body></html>']],
    ['text', 'SKT and Alibaba', ['text SKT and Alibaba']],
    ['text that opens with a brace', '{not json} but prose', ['text {not json} but prose']],
  ])('tells %s by how it begins', async (_name, input, expected) => {
    expect(summary(await all(['-'], Readable.from([Buffer.from(input)])))).toEqual(expected);
  });

  it('says what is missing where nothing is connected or nothing comes', async () => {
    expect(summary(await all(['-']))[0]).toContain('Nothing is connected');
    expect(summary(await all(['-'], Readable.from([])))[0]).toContain('empty');
  });

  it('stops reading an endless text at the limit', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.alloc(1024 * 1024, 'word ');
    }
    expect(summary(await all(['-'], Readable.from(endless())))[0]).toContain('5 MB');
  });
});
