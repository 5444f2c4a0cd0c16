// What stands around a scraped article: outlets no table holds, rows of facts, datelines, sections and lists of links.
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/domain/article.ts';
import { readArticle } from '../../../src/library/read-article.ts';
import { steep } from '../../growth.ts';
import { readDeps, textDocument } from '../reading.ts';

const bodyEn = `Tessel Mobile has ordered two thousand antennas from Harbo Radio, the companies said in a statement on Monday.

The first of them will be put up in the spring, and the last is to follow before the end of the year after.`;
const bodyKo = `한들통신이 새솔전자와 기지국 장비 공급 계약을 맺고 내년부터 전국에 설치하기로 했다고 3일 밝혔다.

두 회사는 장비를 함께 개발하고 해외 시장에도 나란히 진출할 계획이라고 설명했다.`;

function read(...head: string[]): Promise<ReadArticle> {
  const body = head.some((line) => /[가-힣]/.test(line)) ? bodyKo : bodyEn;
  return readArticle(textDocument(`${head.join('\n')}\n\n${body}`), readDeps());
}

function readWhole(...lines: string[]): Promise<ReadArticle> {
  return readArticle(textDocument(lines.join('\n')), readDeps());
}

const titleEn = 'Tessel Mobile orders antennas for the whole coast';
const titleKo = '한들통신, 새솔전자와 기지국 장비 공급 계약 맺었다';

describe('an outlet above the headline', () => {
  it.each([
    ['Harbour Ledger Asia', 'Harbour Ledger Asia'],
    ['Mast Observer > Features > Radio', 'Mast Observer'],
    ['남해전자신문', '남해전자신문'],
    ['동해경제뉴스 | 산업', '동해경제뉴스'],
  ])('“%s” is the publisher and not the title', async (masthead, publisher) => {
    const title = /[가-힣]/.test(masthead) ? titleKo : titleEn;
    const article = await read(masthead, title);
    expect({ title: article.title, publisher: article.publisher }).toEqual({ title, publisher });
    expect(article.text).not.toContain(masthead);
  });

  it.each(['상단영역 본문영역\n전체메뉴 신차 | 업계 | 시승기', 'CORPORATE NEWS | Home'])(
    'is none where only a part of the page stands there: “%s”',
    async (masthead) => {
      const title = /[가-힣]/.test(masthead) ? titleKo : titleEn;
      expect((await read(masthead, title)).publisher).toBeNull();
    },
  );

  it('that is named by nothing else is no publisher, and no title either', async () => {
    expect(await read('Salt & Copper', titleEn, 'By Mira Holm')).toMatchObject({ title: titleEn, publisher: null });
    expect(await read('파도와전파', titleKo)).toMatchObject({ title: titleKo, publisher: null });
  });

  it('is cut off where it is glued to the headline', async () => {
    const glued = await read(`Northern Mast Monitor${titleEn}`);
    expect(glued).toMatchObject({ title: titleEn, publisher: 'Northern Mast Monitor' });
    const both = await read(`MastDesk.example${titleEn} | MastDesk.example`);
    expect(both).toMatchObject({ title: titleEn, publisher: 'MastDesk.example' });
    const korean = await readWhole(
      `파도와전파${titleKo}`,
      '',
      bodyKo,
      '',
      '저작권자 ⓒ 파도와전파, 무단전재 및 재배포 금지',
    );
    expect(korean).toMatchObject({ title: titleKo, publisher: '파도와전파' });
  });

  it('is named by the foot of the page', async () => {
    const article = await readWhole('파도와전파', titleKo, '', `(부산=파도와전파) ${bodyKo}`, '', 'ⓒ 파도와전파');
    expect(article).toMatchObject({ title: titleKo, publisher: '파도와전파', text: bodyKo });
  });

  it('is not the company whose picture is credited', async () => {
    expect(await read(titleKo, '[사진=새솔전자] 새솔전자 기지국 장비')).toMatchObject({
      title: titleKo,
      publisher: null,
    });
  });

  it('is no list of latest news', async () => {
    expect((await read('Industry News', titleEn)).publisher).toBeNull();
    expect((await read('해외뉴스', titleKo)).publisher).toBeNull();
  });
});

describe('what kind of piece it is', () => {
  it.each([
    ['Interview', titleEn],
    ['Harbours Mumbai | Port earnings', titleEn],
    ['시론', titleKo],
  ])('“%s” above a headline is no title', async (kicker, title) => {
    const article = await read(kicker, title);
    expect(article.title).toBe(title);
    expect(article.text).not.toContain(kicker);
  });

  it('is cut from the front of a headline', async () => {
    expect((await read(`Analysis — ${titleEn}`)).title).toBe(titleEn);
    expect((await read(`기사제목: ${titleKo}`)).title).toBe(titleKo);
  });

  it('a headline and the line below it both stay where the first is one', async () => {
    const article = await read(titleEn, 'Work on the masts is to begin in spring');
    expect(article.title).toBe(titleEn);
    expect(article.text).toContain('Work on the masts');
  });
});

describe('a headline', () => {
  it('may be what somebody said, in two sentences', async () => {
    const said = '"Nobody counts masts at night. We count them at noon, and twice."';
    const article = await readWhole(said, '', 'June 18, 2025 · by Ada Werner', '', bodyEn);
    expect(article.title).toBe(said);
  });

  it('stands above a list of what the text says, and the text is not taken for one of broken lines', async () => {
    const points = Array.from(
      { length: 4 },
      (_, no) => `- Mast number ${no} of the northern coast goes up in the summer of ${no + 2026}`,
    );
    const article = await readWhole(titleEn, '', ...points, '', bodyEn);
    expect(article.title).toBe(titleEn);
  });
});

describe('the name of a site', () => {
  it('opens a trail or a menu of which the rest are pages', async () => {
    for (const line of ['Halden Optics > Blog > From the lab', 'Halden   Products  Press  Blog  Jobs  Contact']) {
      const article = await readWhole(line, '', titleEn, '', bodyEn);
      expect([article.publisher, article.title]).toEqual([line.split(/ >| {3}/)[0], titleEn]);
    }
  });
});

describe('a row of facts', () => {
  it.each([
    ['Published 14 April 2025 · 9 min read · Words: Imke Farr · Photography: Ken Oya', '2025-04-14', 'Imke Farr'],
    ['Petra Lind, lead analyst · 7 April 2025', '2025-04-07', 'Petra Lind'],
    ['SINGAPORE, Oct 14, 2025 | Cilla Ong', '2025-10-14', 'Cilla Ong'],
    ['Aug 2025 | Feature | Words by Ivo Lark', '2025-08', 'Ivo Lark'],
    ['10 December 2024 | Updated 11 December 2024 | Ines Kalten', '2024-12-10', 'Ines Kalten'],
    ['Anil Dutt and Meera Pai | Updated 3 Feb 2025, 08:15 IST', null, 'Anil Dutt, Meera Pai'],
    ['21 Jan 2025  Ken Oshi', '2025-01-21', 'Ken Oshi'],
    ['Graz | Thursday, 6 June 2024', '2024-06-06', null],
    ['Friday 19 September 2025', '2025-09-19', null],
    ['Dakar - 27 November 2024', '2024-11-27', null],
    ['입력 2025.03.11 09:20', '2025-03-11', null],
    ['승인 2025.03.11 09:20 | 나도윤 기자', '2025-03-11', '나도윤'],
    ['2025-03-11 09:20:11', '2025-03-11', null],
    ['2025.03.13. | 정리 편집국 | 공유하기 · 인쇄', '2025-03-13', null],
  ])('“%s” gives its date and writer, and goes', async (row, published, author) => {
    const title = /[가-힣]/.test(row) ? titleKo : titleEn;
    const article = await read(title, row);
    expect({ title: article.title, published: article.published?.value ?? null, author: article.author }).toEqual({
      title,
      published,
      author,
    });
    expect(article.text).not.toContain(row);
  });

  it('an interview names whom it is with, not who wrote it', async () => {
    const article = await read(titleEn, 'Interview: Jon Weid', '21 January 2025');
    expect(article).toMatchObject({ author: null, published: { value: '2025-01-21' } });
    expect((await read('"The mast is the message"', 'Interview: Jon Weid · 21 January 2025')).title).toBe(
      '"The mast is the message"',
    );
  });

  it('keeps to the day it was first published, though the update stands above', async () => {
    const article = await readWhole(
      titleEn,
      'Anil Dutt | Updated 5 Feb 2025',
      '',
      bodyEn,
      '',
      'With inputs from ANI · First published: 4 Feb 2025, 09:15 IST',
    );
    expect(article.published?.value).toBe('2025-02-04');
  });

  it('a day the text tells of is no day of publication', async () => {
    const said = 'The plan was first published 3 May 2019';
    expect((await readWhole(titleEn, '', bodyEn, '', said)).published).toBeNull();
    expect((await readWhole(titleEn, '', `Doha opened on 3 May 2019. ${bodyEn}`)).published).toBeNull();
  });
});

describe('a dateline with a whole date', () => {
  it.each([
    ['Muscat, Oman, 19 January 2025: ', '2025-01-19'],
    ['KINGSTON, 8 July 2025 — ', '2025-07-08'],
    ['NAIROBI, May 6, 2025 (Rift Mast Wire) - ', '2025-05-06'],
    ['OSLO and BERGEN, 4 June 2025 – ', '2025-06-04'],
    ['Oslo / Porto Novo, 4 June 2025 – ', '2025-06-04'],
  ])('“%s” gives the date and stays in the text', async (dateline, published) => {
    const article = await readWhole(titleEn, '', `${dateline}${bodyEn}`);
    expect(article.published).toMatchObject({ value: published, basis: 'stated', from: 'dateline' });
    expect(article.text.startsWith(dateline)).toBe(true);
  });
});

describe('what is around the text', () => {
  it('lists of other articles, shares and repeated captions go', async () => {
    const lines = [
      'You may also like: Masts of Oman · Cables of Crete',
      'Related stories: Who mends the cable? · A tower falls',
    ];
    const caption = 'Engineers at a test site in Tarva';
    const article = await readWhole(
      titleEn,
      'Share this: Email · Copy link',
      `${caption}. (Photo: Tessel)`,
      `${caption}.`,
      '',
      bodyEn,
      '',
      ...lines,
    );
    expect(article.text).toBe(bodyEn);
  });

  it.each(['A ', 'Aa', '2025.', ' · ', 'ⓒ가', '(가=', 'Wire A'])(
    'hostile heads of “%s” are read in work that grows with them, not with their square',
    async (unit) => expect(await steep((head) => readWhole(head, '', bodyEn), [unit])).toEqual([]),
  );
});
