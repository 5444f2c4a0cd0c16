import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import type { DateRecord } from '../../../src/domain/date-record.ts';
import { findCompanies } from '../../../src/library/companies/companies.ts';
import { findDates } from '../../../src/library/dates/dates.ts';
import { inferDates } from '../../../src/library/dates/infer-dates.ts';
import { newsRules } from '../../../src/library/stories/story-rules.ts';

const on = (value: string): DateRecord => ({
  asWritten: value,
  means: 'published',
  value,
  precision: 'day',
  basis: 'stated',
  from: 'byline',
});

function article(text: string, given: Partial<Article> = {}): Article {
  const id = given.id ?? 'a_new';
  return {
    source: id,
    externalId: null,
    url: null,
    title: null,
    publisher: null,
    author: null,
    published: null,
    language: /[가-힣]/.test(text) ? 'ko' : 'en',
    text,
    raw: { kind: 'text', content: text },
    basedOn: null,
    id,
    version: 1,
    storyId: `s_${id}`,
    addedAt: '2030-01-01T00:00:00Z',
    sample: false,
    ...given,
  };
}

const side = (of: Article) => ({ id: of.id, profile: newsRules.features(of).profile, published: of.published });
const joined = (mine: Article, ...others: Article[]) => newsRules.storyOf(side(mine), others.map(side));

const visit = article(
  'KT said Ericsson chief executive Börje Ekholm visited its laboratory in Seoul on Friday to look at 5G.',
  {
    id: 'a_visit',
    published: on('2019-05-20'),
  },
);
const visitKo = article('KT는 17일 에릭슨 최고경영자가 서울 연구소를 방문해 5G를 살펴봤다고 19일 밝혔다.', {
  id: 'a_visit_ko',
});
const pact = article('SK Telecom and Nokia signed a memorandum of understanding on 6G research.', {
  id: 'a_pact',
  title: 'SK Telecom, Nokia sign 6G research pact',
  published: on('2022-03-02'),
});

describe('an article joins a story', () => {
  it('in another language, by companies, kind of event and day', () => {
    expect(joined(visitKo, visit)).toEqual({
      joins: 'a_visit',
      reason: 'same event: KT and Ericsson, visit, same day named',
    });
  });

  it('published near, on the same companies and the same kind of event', () => {
    const korean = article('SK텔레콤은 노키아와 6G 연구를 위한 업무협약을 체결했다고 3일 밝혔다.', {
      published: on('2022-03-03'),
    });
    expect(joined(korean, pact)?.reason).toBe('same event: SK Telecom and Nokia, agreement, 1 day apart');
  });

  it('the best of several', () => {
    const later = article('SK Telecom and Nokia signed a memorandum on 6G.', {
      id: 'a_later',
      published: on('2022-03-09'),
    });
    const mine = article('Nokia and SK Telecom signed a memorandum on research.', { published: on('2022-03-02') });
    expect(joined(mine, later, pact)?.joins).toBe('a_pact');
  });
});

describe('an article stays by itself', () => {
  it.each([
    ['years later', 'SK Telecom and Nokia signed a memorandum of understanding on 6G.', '2024-03-02'],
    ['weeks later', 'SK Telecom and Nokia signed a memorandum of understanding on 6G.', '2022-03-25'],
    ['of another kind', 'SK Telecom chief executive met the heads of Nokia in Seoul.', '2022-03-02'],
    ['of other companies', 'SK Telecom and Samsung Electronics signed a memorandum of understanding.', '2022-03-02'],
    ['of one company alone', 'Nokia signed a memorandum with the city of Oulu.', '2022-03-02'],
    ['on another stated day', 'SK Telecom and Nokia signed a memorandum on 12 February 2022.', '2022-03-02'],
  ])('%s', (_, text, day) => {
    const known = article(`${pact.text} They did so on 1 March 2022, SK Telecom and Nokia said in the memorandum.`, {
      id: 'a_known',
      published: pact.published,
    });
    expect(joined(article(text, { published: on(day) }), known)).toBeNull();
  });

  it('undated and without a day in common', () => {
    expect(joined(article('SK텔레콤과 노키아가 업무협약을 체결했다.'), pact)).toBeNull();
  });
});

describe('a copy', () => {
  const text = Array.from({ length: 120 }, (_, i) => `Vega${i} and Orion${i} share network ${i % 7}.`).join(' ');
  const compare = (mine: Article, other: Article, samePlace = false) =>
    newsRules.compare(side(mine), side(other), samePlace);

  it.each([
    ['of the same words', text.toUpperCase(), {}, {}, 'copy'],
    ['with a word changed', text.replace('Vega7 ', 'Lyra '), {}, {}, 'copy'],
    ['with another figure', `${text} It cost $5 million.`, {}, {}, 'other'],
    ['at another publisher', text, { publisher: 'One' }, { publisher: 'Two' }, 'other'],
    ['on another day', `${text} Again.`, { published: on('2022-03-02') }, { published: on('2022-03-09') }, 'other'],
    [
      'under another id with other words',
      text.replace('Vega7 ', 'Lyra '),
      { externalId: '1' },
      { externalId: '2' },
      'other',
    ],
    ['under another id with the same words', text, { externalId: '1' }, { externalId: '2' }, 'copy'],
    ['of nothing', 'Something else altogether, said in a few words only.', {}, {}, 'other'],
  ] as const)('is told %s', (_, other, mine, theirs, kind) => {
    expect(compare(article(text, mine), article(other, theirs)).kind).toBe(kind);
  });

  it('in the same place is another state of the article, unless it is another article', () => {
    expect(compare(article(text), article(`${text} One more.`), true).kind).toBe('edited');
    expect(compare(article(text), article('Nothing of that is left here today.'), true).kind).toBe('other');
  });
});

describe('keys', () => {
  it('are shared by reports of one event in two languages', () => {
    const english = newsRules.features(visit).storyKeys;
    expect(newsRules.features(visitKo).storyKeys.filter((key) => english.includes(key))).toContain('p:ericsson+kt');
  });
});

describe('publication dates of undated articles', () => {
  const report = article(
    '26일 업계에 따르면 해외 기업의 방문이 이어진다.\n\n◇ KT\n\nKT는 17일 에릭슨 최고경영자가 연구소를 방문해 5G를 살펴봤다고 19일 밝혔다.\n\n◇ SKT\n\nSK텔레콤은 13일 노키아와 협약을 체결한다고 밝혔다.',
    { id: 'a_report' },
  );

  it('are inferred from a dated article of the same event, and marked so', () => {
    const [inferred] = inferDates([visit, report], findCompanies);
    expect(inferred).toMatchObject({
      articleId: 'a_report',
      date: { asWritten: '26일', value: '2019-05-26', precision: 'day', basis: 'inferred', from: 'article a_visit' },
    });
    const dates = findDates(report.text, 'ko', inferred!.date).map(
      ({ record }) => `${record.asWritten} ${record.value} ${record.basis}`,
    );
    expect(dates).toEqual([
      '26일 2019-05-26 inferred',
      '17일 2019-05-17 inferred',
      '19일 2019-05-19 inferred',
      '13일 2019-05-13 inferred',
    ]);
  });

  it('are known to the month only where the text names no day of its own', () => {
    const short = article('에릭슨 최고경영자가 17일 KT를 방문했다. 관심을 보였다.', { id: 'a_short' });
    expect(inferDates([visit, short], findCompanies)[0]!.date).toMatchObject({
      value: '2019-05',
      precision: 'month',
      asWritten: '17일',
    });
  });

  it('are not inferred from another day, other companies, or an article that is undated too', () => {
    const otherDay = article('KT는 에릭슨 최고경영자가 8일 방문했다고 밝혔다.', { id: 'a_other' });
    expect(inferDates([visit, otherDay], findCompanies)).toEqual([]);
    expect(inferDates([{ ...visit, published: null }, report], findCompanies)).toEqual([]);
    expect(inferDates([pact, report], findCompanies)).toEqual([]);
  });

  it('are left alone where they are stated', () => {
    const stated = { ...report, published: on('2019-06-01') };
    expect(inferDates([visit, stated], findCompanies)).toEqual([]);
  });

  it('are left alone where the crawl of their own page told them, and tell no other article’s', () => {
    const crawled: DateRecord = { ...on('2019-05-27'), basis: 'inferred', from: 'crawl note' };
    expect(inferDates([visit, { ...report, published: crawled }], findCompanies)).toEqual([]);
    expect(inferDates([{ ...visit, published: crawled }, report], findCompanies)).toEqual([]);
  });
});

const real = '/work/shared/articles';
describe.skipIf(!existsSync(real))('the shared articles (skipped where they are absent)', () => {
  const read = (file: string, given: Partial<Article>) =>
    article(readFileSync(`${real}/${file}`, 'utf8'), { id: `a_${file.slice(0, 3)}`, ...given });
  const dated = () => read('001_464d10e7d24e8983.txt', { language: 'en', published: on('2019-05-20') });
  const roundup = () => read('004_9c645194df5de882.txt', { language: 'ko' });
  const others = () => [
    read('000_c022d421a76de1c9.txt', { language: 'en', published: on('2018-02-09') }),
    read('002_d2c2b5e4a3feb474.txt', { language: 'en' }),
    read('003_4a336957daeffcee.txt', { language: 'en' }),
  ];

  it('tell one event twice, in two languages, and no other twice', () => {
    expect(joined(roundup(), dated(), ...others())?.joins).toBe('a_001');
    expect(joined(dated(), ...others(), roundup())?.joins).toBe('a_004');
    for (const [i, one] of others().entries()) expect(joined(one, ...others().toSpliced(i, 1), dated())).toBeNull();
  });

  it('date the undated report, and its days, by the dated one', () => {
    const [inferred] = inferDates([dated(), roundup()], findCompanies);
    expect(inferred!.date).toMatchObject({ value: '2019-05-26', basis: 'inferred', from: 'article a_001' });
    const dates = findDates(roundup().text, 'ko', inferred!.date).map(
      ({ record }) => `${record.value} ${record.means}`,
    );
    expect(dates).toEqual([
      '2019-05-26 announced',
      '2019-05-13 announced',
      '2019-02 signed',
      '2019-05-17 took-place',
      '2019-05-19 announced',
      '2019-04-11 announced',
    ]);
  });
});
