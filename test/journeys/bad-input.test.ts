import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { type Ended, pactwire } from '../program.ts';

const brief = `Harbour Mobile and the chip designer Lumen Silicon signed a memorandum of understanding on 5G
in Busan on 3 March 2024. The companies said the memorandum is not binding. A pilot with 40 base stations is to start in June 2024.`;

/** A folder for files and, beside it, one for the library. */
function place(): { readonly file: (name: string, content: string | Uint8Array) => string; readonly data: string } {
  const folder = temporaryFolder();
  return {
    data: join(folder, 'data'),
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** What was said on standard error: sentences, and no trace of the inside. */
function expectCalm({ err }: Ended): void {
  expect(err).not.toMatch(/\n\s+at |Error:|\{"level"|node_modules/);
  for (const line of err.trim().split('\n')) expect(line).toMatch(/[.!?]$|\.\s*$/);
}

interface Report {
  readonly status: string;
  readonly source: string;
  readonly reason: string | null;
  readonly language: string | null;
}

function reports({ out }: Ended): readonly Report[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('add, given what is no article', () => {
  it.each([
    ['an empty file', 'a.txt', ''],
    ['a file of nothing but spaces', 'a.txt', ' \n\t \n'],
    [
      'a picture',
      'a.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0xff]),
    ],
    ['an archive', 'a.html', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x99, 0xfe, 0xff, 0, 0, 1])],
    ['a page without text', 'a.html', '<html><head><title></title></head><body><script>1</script></body></html>'],
  ])('sets %s aside, says why, and reads the rest', async (_what, name, content) => {
    const { file, data } = place();
    const bad = file(name, content);
    const run = await pactwire(['add', '--json', '--data', data, bad, file('good.txt', brief)]);
    expect(run.code).toBe(1);
    expect(reports(run).map(({ status }) => status)).toEqual(['rejected', 'added']);
    expect(run.err).toContain(bad);
    expectCalm(run);
  });

  it('refuses a file of 50 MB in a sentence and stays small', async () => {
    const { file, data } = place();
    const bad = file('large.txt', Buffer.alloc(50 * 1024 * 1024, 'word and '));
    const run = await pactwire(['add', '--json', '--data', data, bad], { nodeOptions: ['--max-old-space-size=128'] });
    expect(run.code).toBe(1);
    expect(reports(run)).toMatchObject([{ status: 'rejected', reason: expect.stringContaining('50 MB') }]);
    expectCalm(run);
  });

  it('says where there is nothing under a name', async () => {
    const { data } = place();
    const run = await pactwire(['add', '--data', data, '/nowhere/at/all.txt']);
    expect(run.code).toBe(1);
    expect(run.err).toContain('/nowhere/at/all.txt');
    expectCalm(run);
  });

  it.skipIf(process.getuid?.() === 0)('names a folder it may not read (not as root, who may read all)', async () => {
    const { data } = place();
    const closed = join(temporaryFolder(), 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0);
    const run = await pactwire(['add', '--data', data, closed]);
    expect(run.code).toBe(1);
    expect(run.err).toContain(closed);
    expectCalm(run);
  });

  it('opens no connection to an address that is not public', async () => {
    const { data } = place();
    const run = await pactwire(['add', '--data', data, 'http://127.0.0.1:9/article']);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/not on the public internet/i);
  });
});

describe('add, given articles in odd clothes', () => {
  const korean =
    '하버모바일과 루멘실리콘이 2024년 3월 3일 부산에서 5G 업무협약을 맺었다. 두 회사는 6월에 기지국 40곳으로 시범 사업을 시작한다.';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(korean, 'utf16le')]);

  it.each([
    ['UTF-16', utf16, 'ko'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${korean}`), 'ko'],
    ['NUL bytes between the words', Buffer.from(brief.replace(/ /g, ' \0')), 'en'],
    ['a cut last character', Buffer.from(korean).subarray(0, -1), 'ko'],
    ['zero-width and direction-changing characters', Buffer.from(`\u202e${brief.replace(/m/g, 'm\u200b')}`), 'en'],
  ])('reads %s', async (_what, content, language) => {
    const { file, data } = place();
    const run = await pactwire(['add', '--json', '--data', data, file('a.txt', content)]);
    expect(reports(run)).toMatchObject([{ status: 'added', language }]);
    expect(run.code).toBe(0);
  });

  it('reads EUC-KR', async () => {
    const { file, data } = place();
    // "SK텔레콤이 5세대 이동통신 협약을 맺었다" in EUC-KR, written out: no encoder of ours may prove our decoder.
    const hex = '534bc5dab7b9c4de20c0cc35bcbcb4eb20c0ccb5bfc5ebbdc520c7f9bee0c0bb20b8cebee9b4d92e';
    const line = Buffer.from(hex, 'hex');
    const run = await pactwire(['add', '--json', '--data', data, file('a.txt', Buffer.concat([line, line, line]))]);
    const [{ articleId = '' } = {}] = reports(run) as readonly { articleId?: string }[];
    const shown = await pactwire(['articles', 'show', articleId, '--json', '--data', data]);
    expect(JSON.parse(shown.out).text).toContain('텔레콤');
  });

  it('reads every line of a JSONL file but the broken seventh, and names it', async () => {
    const { file, data } = place();
    const lines = Array.from({ length: 9 }, (_, i) =>
      JSON.stringify({
        externalId: `n${i + 1}`,
        title: `Deal ${i + 1}`,
        text: `${brief} This is deal number ${i + 1} of ${i * 7}.`,
      }),
    );
    lines[6] = '{"externalId":"n7","text":"cut o';
    const run = await pactwire(['add', '--json', '--data', data, file('a.jsonl', lines.join('\n'))]);
    expect(run.code).toBe(1);
    expect(reports(run).filter(({ status }) => status === 'rejected')).toMatchObject([
      { source: expect.stringMatching(/#7$/) },
    ]);
    expect(reports(run)).toHaveLength(9);
    expect(run.err).toMatch(/a\.jsonl#7/);
    expectCalm(run);
  });

  it('reads standard input', async () => {
    const { data } = place();
    const run = await pactwire(['add', '--json', '--data', data, '-'], { input: brief });
    expect(reports(run)).toMatchObject([{ source: '-', status: 'added' }]);
  });
});

describe('hostile HTML', () => {
  it.each([
    ['8,000 nested blocks', '<div>'.repeat(8_000)],
    ['3,000 nested tables', '<table><tr><td>'.repeat(3_000)],
    ['200,000 line breaks', '<br>'.repeat(200_000)],
    ['40,000 unclosed tags', '<'.repeat(40_000)],
    ['an attribute without an end', `<a href="${'x'.repeat(500_000)}`],
  ])('of %s is read or refused and costs nothing of what follows', async (_what, html) => {
    const { file, data } = place();
    const page = file('a.html', `<html><body>${html}`);
    const run = await pactwire(['add', '--json', '--data', data, page, file('b.txt', brief)]);
    expect(reports(run).at(-1)).toMatchObject({ status: 'added' });
    expectCalm(run);
  });
});
