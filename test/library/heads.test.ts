// Heads of pages as outlets, portals and letters build them, in our own words: what is read from each. The body is one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../src/domain/article.ts';
import { readArticle } from '../../src/library/read-article.ts';
import { steep } from '../growth.ts';
import { readDeps, textDocument } from './reading.ts';

const bodyEn = `Tessel Mobile has ordered two thousand antennas from Harbo Radio, the companies said in a statement on Monday.

The first of them will be put up in the spring, and the last is to follow before the end of the year after.`;
const bodyKo = `한들통신이 새솔전자와 기지국 장비 공급 계약을 맺고 내년부터 전국에 설치하기로 했다고 3일 밝혔다.

두 회사는 장비를 함께 개발하고 해외 시장에도 나란히 진출할 계획이라고 설명했다.`;

interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

interface Head {
  readonly id: string;
  readonly expected: Expected;
  readonly page: string;
}

function heads(): Head[] {
  const text = readFileSync(new URL('../fixtures/reading/heads.txt', import.meta.url), 'utf8');
  return text
    .split(/^##### /m)
    .slice(1)
    .map((part) => {
      const [id = '', json = '', ...page] = part.split('\n');
      const body = /[가-힣]/.test(id + page.join('')) ? bodyKo : bodyEn;
      return { id, expected: JSON.parse(json) as Expected, page: page.join('\n').replace('{body}', body) };
    });
}

function read(page: string): Promise<ReadArticle> {
  return readArticle(textDocument(page), readDeps());
}

describe('the head of a page', () => {
  it.each(heads())('$id: title, publisher, author and date are read', async ({ expected, page }) => {
    const { title, publisher, author, published, text } = await read(page);
    expect({ title, publisher, author, published: published?.value ?? null }).toEqual(expected);
    expect(text).toContain(
      /[가-힣]/.test(page) ? '나란히 진출할 계획이라고 설명했다.' : 'before the end of the year after.',
    );
  });
});

describe('the day of a crawl', () => {
  const page = (note: string, dateline: string) => `${note}\nBaltic cable ship gets a sister\n\n${dateline}${bodyEn}`;

  it.each([
    ['Crawled 2025-05-19', 'TALLINN, May 18 (Some Sea Wire) - ', '2025-05-18'],
    ['date 2025-01-02 English', 'TALLINN, Dec. 30 -- ', '2024-12-30'],
  ])('“%s” gives “%s” its year, marked as inferred', async (note, dateline, value) => {
    const { published } = await read(page(note, dateline));
    expect(published).toMatchObject({ value, basis: 'inferred', from: 'crawl note' });
  });

  it.each([
    ['is no day of publication', 'Crawled 2025-05-19', ''],
    ['tells nothing of a day long before it', 'Crawled 2025-05-19', 'TALLINN, January 3 - '],
    ['tells nothing of a day after it', 'Crawled 2025-05-19', 'TALLINN, May 21 - '],
  ])('%s', async (_, note, dateline) => {
    expect((await read(page(note, dateline))).published).toBeNull();
  });
});

describe('the foot of a page', () => {
  it.each([
    'desk@harbour.example | Subscriptions 020 0000',
    'Send tips to the desk. The paper is free on Mondays.',
    'You get our letter as you asked for it. Unsubscribe.',
    'Comments (9)   Newsletter   RSS',
    '« Older: What the sea taught us',
    'Previous interview: He who mends cables',
    'Print this page',
  ])('“%s” is no text of the article', async (line) => {
    expect((await read(`Harbour masts sold to a fund of pilots\n\n${bodyEn}\n\n${line}`)).text).toBe(bodyEn);
  });

  it.each([
    '댓글 37 좋아요 12',
    '이전 글 | 다음 글 | 목록',
    '이 기사를 추천합니다 : [사설] 바다를 보라',
    '#한들통신 #새솔전자 #기지국',
    '사진설명: 두 회사 관계자가 기념촬영을 하고 있다.',
    '(끝)',
  ])('“%s” 줄은 본문이 아니다', async (line) => {
    expect((await read(`한들통신, 새솔전자와 계약 맺었다\n\n${bodyKo}\n\n${line}`)).text).toBe(bodyKo);
  });

  it('a line that looks like one stays where the text goes on', async () => {
    const quoted = 'Send tips to the desk, the sign in the hall said.';
    const more = Array.from({ length: 9 }, (_, index) => `Paragraph ${index} tells of masts and of the sea.`);
    const { text } = await read(['Harbour masts sold to a fund', '', bodyEn, '', quoted, ...more].join('\n'));
    expect(text).toContain(quoted);
  });

  it.each([
    [' (Reporting by Ines Kalt; editing by Tom Ashby)', 'Ines Kalt'],
    ['\n\n(Reporting by Edith Vale)', 'Edith Vale'],
    ['\n\nInterview: Paula Sund. Edited for length.', 'Paula Sund'],
    ['\n\nText: Otto Brand / Editing: K. Ruiz / desk@sea.example', 'Otto Brand'],
  ])('“%s” names the writer and goes', async (credit, author) => {
    const article = await read(`Harbour masts sold to a fund of pilots\n\n${bodyEn}${credit}`);
    expect(article).toMatchObject({ author, text: bodyEn });
  });
});

describe('hostile heads', () => {
  it.each(['News  ', 'A & ', '(Reporting by ', '#가 ', '© a', 'a@b.c ', 'Home | ', '가나 기자 ', 'Ab'])(
    'of “%s” are read in work that grows with them, not with their square',
    async (unit) => {
      const headed = (head: string) => read(`${head}\n\n${bodyEn}\n\n${unit.repeat(60)}`);
      expect(await steep(headed, [unit])).toEqual([]);
    },
  );
});
