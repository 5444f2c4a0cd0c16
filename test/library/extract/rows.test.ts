// What stands around a text and is told by its shape goes; what only looks like it stays.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/library/read-article.ts';
import { readDeps, textDocument } from '../reading.ts';

const title = 'Tessel Mobile orders antennas from Harbo Radio';
const body = `Tessel Mobile has ordered two thousand antennas from Harbo Radio, the companies said in a statement on Monday.

The first of them will be put up in the spring, and the last is to follow before the end of the year after.`;

async function read(...lines: string[]) {
  return readArticle(textDocument(lines.join('\n')), readDeps());
}

describe('below the text', () => {
  it.each([
    'Ferry strike ends | Second lighthouse sold | Tide tables',
    'Advertisement   Advertisement',
    'Back to the quay  |  Charts  |  Write to us',
    'Most popular   1 Ferry strike ends   2 Lighthouse sold   3 Tide tables',
    'Keep reading: who feeds the gulls',
    '(Reporting in Bergen; Editing in Oslo)',
    '(With inputs from agencies)',
    '> Next: ferries count their masts again',
    '댓글 지우기 | 손님 글쓰기 | 으뜸댓글',
    '다음 칼럼: 갈매기가 본 부두',
    '※ 외부 필진의 글은 본지의 뜻과 다를 수 있습니다.',
  ])('“%s” goes', async (row) => {
    expect((await read(title, '', body, '', row)).text).toBe(body);
  });

  it.each([
    '- Harbo Radio, twelve masts in Bergen | spring',
    'Harbo Radio was founded in 1981.',
    'Harbo Radio builds its masts in Bergen',
  ])('“%s” stays', async (line) => {
    expect((await read(title, '', body, '', line)).text).toBe(`${body}\n\n${line}`);
  });
});

describe('between the headline and the text', () => {
  it.each(['Save  Forward  Larger type', '#masts #coast', 'NYSE: TSL | OSE: HBR', 'Rigging'])(
    '“%s” goes',
    async (row) => {
      const article = await read(title, row, '', body);
      expect(article).toMatchObject({ title, text: body });
    },
  );

  it('a standfirst stays, which the text takes up', async () => {
    const standfirst = 'Two thousand antennas to stand before the end of the year';
    expect((await read(title, standfirst, '', body)).text).toBe(`${standfirst}\n\n${body}`);
  });
});
