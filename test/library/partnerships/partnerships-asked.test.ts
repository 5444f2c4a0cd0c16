// Deals told by whoever is interviewed or writes on his own firm's page, where the firm itself is only "we" or nobody.
import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/library/extract/extract-text.ts';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
const told = (text: string, title: string | null = null, publisher: string | null = null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published, publisher })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

const english = (lead: string, answer: string) =>
  `${lead}\n\nHow did the year begin?\nSlowly. Winter is quiet.\n\nWho helps you?\n${answer}\n\nWill you hire?\nYes, a few people.`;
const korean = (lead: string, answer: string) =>
  `${lead}\n\n― 어떻게 시작했나.\n"창고에서 시작했다."\n\n― 고객은 누구인가.\n"${answer}"\n\n― 직원은 몇 명인가.\n"서른 명이다."`;

describe('who is interviewed', () => {
  it.each([
    [
      english(
        'Nora Lund became head of engineering of Telenor last spring.',
        'We have a contract with Oracle, signed in May.',
      ),
      ['contract | Telenor + Oracle'],
    ],
    [
      english(
        'Paula Reis runs Lumaport, a Lisbon exchange for bandwidth.',
        'Vodafone signed in July and will begin in autumn.',
      ),
      ['agreement | Vodafone + Lumaport'],
    ],
    [
      english(
        'Telstra’s chief of networks, Ann Carey, met us in Perth.',
        'We are talking to Ericsson about masts too.',
      ),
      ['talks | Telstra + Ericsson'],
    ],
  ])('speaks for the firm he is presented with: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      '김도현 새솔텔레콤 대표를 만났다.',
      '소프트뱅크와 지난 4월 오사카에서 중계기 실증을 했다.',
      ['agreement | 새솔텔레콤 + SoftBank'],
    ],
    ['김도현 새솔텔레콤 대표를 만났다.', 'SK텔레콤과 이야기하고 있다.', ['talks | 새솔텔레콤 + SK Telecom']],
  ])('so in Korean: %s %s', (lead, answer, expected) => {
    expect(told(korean(lead, answer))).toEqual(expected);
  });

  it('is nobody where a wire story only quotes an interview', () => {
    const text =
      'It will be a year of masts, the chief executive of Nokia said in an interview. Orange signed a contract in May.';
    expect(told(text)).not.toContainEqual(expect.stringContaining('Nokia'));
  });
});

const blog = [
  'We spent the winter on a hill. We learnt a lot there, and we broke two masts.',
  'Optus has ordered 90 of our modules for the coast.',
  'In May we concluded a contract with Telstra for the islands.',
  'We are hiring.',
].join(' ');

describe('a firm’s own page', () => {
  it('tells of its deals with whoever is named', () => {
    expect(told(blog, 'A winter on a hill', 'Quenby Optics')).toEqual([
      'contract | Optus + Quenby Optics',
      'contract | Quenby Optics + Telstra',
    ]);
  });

  it.each(['Quenby Optics Ltd, Mill Lane, Leeds.', 'Here at Quenby Optics we like hills.'])(
    'is known by its foot or by how it calls itself: %s',
    (line) => {
      expect(told(`${blog}\n\n${line}`)).toContain('contract | Optus + Quenby Optics');
    },
  );

  it.each(['Quenby Optics > Blog > From the lab', 'Quenby Optics   Products  Press  Blog  Jobs'])(
    'is known by its trail or menu: %s',
    (head) => {
      const page = `${head}\n\nA winter on a hill\n\n${blog}`;
      const { publisher } = extractText(page, { now: new Date('2026-07-01'), statedTitle: null, given: false });
      expect(publisher).toBe('Quenby Optics');
    },
  );
});
