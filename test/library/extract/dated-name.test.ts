// Short lines with an outlet and its day, below the headline or at the foot, and dates that are an event's.
import { describe, expect, it } from 'vitest';
import { type ExtractedText, extractText } from '../../../src/library/extract/extract-text.ts';

const titleEn = 'Tessel Mobile orders antennas for the whole coast';
const titleKo = '한들통신, 새솔전자와 기지국 장비 공급 계약 맺었다';
const bodyEn =
  'Tessel Mobile has ordered two thousand antennas from Harbo Radio, the companies said in a statement on Monday.\n\nThe first of them will be put up in the spring, and the last is to follow before the end of the year after.';
const bodyKo =
  '한들통신이 새솔전자와 기지국 장비 공급 계약을 맺고 내년부터 전국에 설치하기로 했다고 3일 밝혔다.\n\n두 회사는 장비를 함께 개발하고 해외 시장에도 나란히 진출할 계획이라고 설명했다.';

function read(text: string): ExtractedText {
  return extractText(text, { now: new Date('2026-11-01T00:00:00Z'), statedTitle: null, given: false });
}

const dayOf = (article: ExtractedText): string | null => article.published?.value ?? null;

describe('a line below the headline with an outlet and its day', () => {
  it.each([
    ['월간 전파광장 2024년 2월 5일', '월간 전파광장', '2024-02-05'],
    ['남해일보 2024년 2월 5일 (월)', '남해일보', '2024-02-05'],
    ['2024년 2월 5일 월요일 | 남해일보 8면', '남해일보', '2024-02-05'],
    ['남해일보 도쿄 | 2024년 2월 5일', '남해일보', '2024-02-05'],
    ['파도와전파 2024년 2월 5일', null, '2024-02-05'],
  ])('“%s”', (line, publisher, day) => {
    const article = read(`${titleKo}\n${line}\n\n${bodyKo}`);
    expect({ publisher: article.publisher, day: dayOf(article) }).toEqual({ publisher, day });
  });

  it('gives no day where the words before the date tell of an event', () => {
    for (const line of ['개통일 2027년 3월 1일', '신제품 출시 2024년 2월 5일', '제보 마감 2024년 2월 5일'])
      expect(dayOf(read(`${titleKo}\n${line}\n\n${bodyKo}`))).toBeNull();
  });
});

describe('a line at the foot', () => {
  it('names the paper, its day and its page', () => {
    const article = read(`${titleKo}\n\n${bodyKo}\n\n남해전자신문 2024년 2월 5일자 27면`);
    expect([article.publisher, dayOf(article)]).toEqual(['남해전자신문', '2024-02-05']);
    expect(article.text).not.toContain('27면');
  });

  it('gives no day where no outlet is proven', () => {
    expect(dayOf(read(`${titleKo}\n\n${bodyKo}\n\n새솔전자 2024년 2월 5일`))).toBeNull();
  });
});

describe('a date that opens the text', () => {
  it('is the day where a place and a mark follow', () => {
    expect(dayOf(read(`${titleEn}\n\n25 September 2024 – Oslo. ${bodyEn}`))).toBe('2024-09-25');
    expect(dayOf(read(`${titleEn}\nWeek ending Saturday 8 March 2025\n\n${bodyEn}`))).toBe('2025-03-08');
  });

  it('is an event’s where the sentence goes on', () => {
    expect(dayOf(read(`${titleEn}\n\n3 May 2025 was the day on which ${bodyEn}`))).toBeNull();
    expect(dayOf(read(`${titleEn}\n\n3 May 2025 – Tessel. ${bodyEn}`))).toBeNull();
  });
});

describe('an outlet shown by what stands around its name', () => {
  it.each([
    [
      'a masthead that asks',
      `Mast & Pole magazine | Interviews\n${titleEn}\n\nMast & Pole: What have you bought?\n\n${bodyEn}`,
      'Mast & Pole',
    ],
    ['a city behind it', `${titleEn}\nHarbour Ledger, London\n\n${bodyEn}`, 'Harbour Ledger'],
    [
      'a motto behind it',
      `${titleEn}\nNorthern Mast Review - comment and reviews from the coast\n\n${bodyEn}`,
      'Northern Mast Review',
    ],
    [
      'a channel and a reporter',
      `${titleKo}\n[파도전파] 나하늘 기자\n\n${bodyKo}\n\n▶ 파도전파 네이버 채널 구독하기`,
      '파도전파',
    ],
    [
      'the firm’s own blog',
      `Tessel Mobile Engineering Blog\n${titleEn}\n\n${bodyEn}`,
      'Tessel Mobile Engineering Blog',
    ],
  ])('%s', (_, text, publisher) => {
    expect(read(text).publisher).toBe(publisher);
  });

  it('but not by a place or a kind of piece in brackets before a reporter', () => {
    for (const mark of ['부산', '단독', '인터뷰'])
      expect(read(`${titleKo}\n[${mark}] 나하늘 기자\n\n${bodyKo}`).publisher).toBeNull();
  });
});

describe('the writer of a firm’s blog', () => {
  it.each([
    'by Mira Holm, founder',
    'By Mira Holm, co-founder and head of sales',
    'Posted by Mira Holm, Head of Radio | 6 min read',
  ])('“%s” is no part of the text and the headline is seen above it', (line) => {
    expect(read(`${titleEn}\n${line}\n\n${bodyEn}`)).toMatchObject({ title: titleEn, author: 'Mira Holm' });
  });

  it('leaves the day of its row, and an officer without a label is no writer', () => {
    const article = read(`${titleEn}\n8 April 2025 · 5 min read · Mira Holm, Vice President, Radio\n\n${bodyEn}`);
    expect([dayOf(article), article.author]).toEqual(['2025-04-08', null]);
  });
});
