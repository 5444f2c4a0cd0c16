import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { pactwire } from '../program.ts';

const articles = [
  {
    publisher: 'Signal Ledger',
    publishedAt: '2025-03-05',
    text: 'SK Telecom and Nokia have signed a memorandum of understanding to study 6G radio access together. The paper was signed on 4 March 2025 in Barcelona. It is not legally binding.',
  },
  {
    publisher: '넷데일리',
    publishedAt: '2025-03-07',
    text: '노키아코리아는 SK텔레콤과 맺은 6G 양해각서가 3월 3일 서명됐다고 설명했다. 두 회사는 올해 안에 시험 장비를 만들 계획이다.',
  },
];

it('The ledger is read, told, corrected and undone from the command line', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, articles.map((one) => JSON.stringify(one)).join('\n'));
  const run = (...args: readonly string[]) => pactwire([...args, '--data', join(folder, 'data')]);
  await run('add', file);

  const { partnerships } = JSON.parse((await run('partnerships', '--company', 'SKT', '--json')).out);
  expect(partnerships).toHaveLength(1);
  const [record] = partnerships;
  expect(record.parties.map(({ companyId }: { companyId: string }) => companyId).sort()).toEqual([
    'nokia',
    'sk-telecom',
  ]);
  expect(record.stages[0]).toMatchObject({ kind: 'mou', binding: 'no', disputed: [{ field: 'signed' }] });
  for (const { quote, articleId, start, end } of record.stages[0].evidence) {
    const shown = JSON.parse((await run('articles', 'show', articleId, '--json')).out);
    expect(shown.text.slice(start, end)).toBe(quote);
  }

  expect((await run('partnerships', '--kind', 'contract')).err).toContain('no such partnership');
  expect(await run('partnerships', '--kind', 'marriage')).toMatchObject({ code: 2 });
  expect((await run('partnerships', '--csv')).out).toMatch(/^\ufeffid,/);
  expect((await run('partnerships', '--lines')).out.trim().split('\n')).toHaveLength(1);
  expect((await run('brief', '노키아')).out).toContain('SK Telecom');
  expect((await run('brief', 'Nokia', 'SKT')).out).toContain('MOU, not legally binding');

  const set = JSON.parse((await run('partnerships', 'set', record.id, '1', 'signed', '2025-03-04', '--json')).out);
  const after = (await run('partnerships')).out.replace(/\s+/g, ' ');
  expect(after).toContain('signed on 4 March 2025 (entered by a person)');
  expect(after).toContain(`signed set to “2025-03-04” – the command line`);
  expect(await run('partnerships', 'undo', set.id)).toMatchObject({ code: 0 });
  expect((await run('partnerships')).out).toContain('Sources differ on the date of signing');
  expect(await run('partnerships', 'reject', record.id)).toMatchObject({ code: 0 });
  expect((await run('partnerships', '--json')).out.trim()).toBe('{"partnerships":[]}');
  expect(await run('partnerships', 'undo', record.id)).toMatchObject({ code: 0 });
  expect((await run('partnerships', '--lines')).out).toContain('Nokia');
});
