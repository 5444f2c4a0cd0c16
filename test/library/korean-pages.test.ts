// Pages as Korean portals and newspapers build them, written in our own words: chrome goes, the body stays whole.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/library/html/extract-html.ts';
import { readArticle } from '../../src/library/read-article.ts';
import { nothing, readDeps } from './reading.ts';

interface Expected {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string;
  readonly starts: string;
  readonly ends: string;
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

const pages: readonly (readonly [string, Expected])[] = [
  [
    'portal',
    {
      title: '항만 5G 시험',
      publisher: '바다일보',
      author: '김하늘',
      published: '2026-01-05',
      starts: '두 회사, 부두 열두 곳에',
      ends: '넓힐지 정할 계획이다.',
      kept: ['무인 크레인을 시험한다고 5일 밝혔다.', '전기료를 누가 낼지는'],
      gone: [
        '맑음',
        '미세먼지',
        '안테나. /',
        'sky@',
        'Copyright',
        '무단',
        '분류했습니다',
        '구독',
        '많이 본',
        '공유하기',
        '바로가기',
        '정치',
        '고객센터',
      ],
    },
  ],
  [
    'newspaper',
    {
      title: '설비 두 배로',
      publisher: '산들신문',
      author: '박바람',
      published: '2026-01-06',
      starts: '설비 회사가 안테나 공장의',
      ends: '먼저 뽑는다”고 말했다.',
      kept: ['120억 원을 들여 하루 400대를', '“새 줄은 4월에 돌아가기 시작한다”'],
      gone: ['사진=', '광고', '관련기사', '주문 크게 늘어', 'wind@', '저작권자', '댓글', '카카오톡', '다른 공장'],
    },
  ],
  [
    'table',
    {
      title: '남쪽경제 - 칩 공장 손잡다',
      publisher: null,
      author: '이물결',
      published: '2026-01-07',
      starts: '칩 회사와 학교가',
      ends: '다시 3년을 늘린다.',
      kept: ['양해각서를 맺었다.', '장비 서른 대를 들여온다.'],
      gone: ['증권', '날씨', '배추값', '구독 신청', '무단 전재', 'wave@'],
    },
  ],
];

describe('a Korean page', () => {
  it.each(pages)('of the kind “%s” gives its facts and its body, and nothing around it', async (name, expected) => {
    const content = readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
    const read = await readArticle(
      { source: `${name}.html`, externalId: null, body: { kind: 'html', content }, stated: nothing },
      { ...readDeps(), extractHtml: async (html) => extractPage(html) },
    );
    const { title, publisher, author, published, starts, ends, kept, gone } = expected;
    for (const words of gone) expect(read.text).not.toContain(words);
    for (const words of kept) expect(read.text).toContain(words);
    expect(read.text.slice(0, starts.length)).toBe(starts);
    expect(read.text.slice(-ends.length)).toBe(ends);
    expect({
      title: read.title,
      author: read.author,
      published: read.published?.value,
      publisher: read.publisher,
    }).toEqual({ title, author, published, publisher });
  });
});
