// Which of several figures a question wants: an end of a change, that of a time, one qualified as asked, or both ends of a range.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

/** The likeliest fact of a sentence, in the language of the question; null where it has none. */
function told(question: string, text: string): string | null {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const whole = bindNames(asked(question), [evidence]);
  const [first] = factsFor(whole, coverSentence(whole.concepts, evidence, evidence.sentences[0]!));
  return first?.[whole.language] ?? null;
}

describe('of a change', () => {
  const staff = '오렌지 유럽 인력은 25명에서 60명으로 늘어난다.';
  const shops = 'Orange will increase its shops from 300 to 800 by 2030.';
  const churn = 'Orange churn fell from 2.1 percent to 1.4 percent.';
  const robots = '오렌지는 공장 로봇을 지금의 40대에서 2028년까지 90대로 늘린다.';
  it.each([
    ['오렌지 인력은 몇 명까지 늘리나?', staff, '60명'],
    ['오렌지 인력은 현재 몇 명?', staff, '25명'],
    ['오렌지 시험 대상은 몇 명?', '오렌지 시험 대상은 4만 명에서 2만 명으로 줄었다.', '2만 명'],
    ['오렌지 시험 대상은 원래 몇 명?', '오렌지 시험 대상은 4만 명에서 2만 명으로 줄었다.', '4만 명'],
    ['오렌지 로봇 목표 대수', robots, '90대'],
    ['오렌지 로봇은 지금 몇 대?', robots, '40대'],
    ['how many shops will Orange have', shops, '800'],
    ['how many shops does Orange have today', shops, '300'],
    ["what is Orange's churn", churn, '1.4 percent'],
    ["what is Orange's churn now", churn, '1.4 percent'],
    ["what was Orange's previous churn", churn, '2.1 percent'],
    ['What is the price of Orange?', 'Orange cut the price from 30 to 25 euros.', '25 euros'],
    ['What was the original price of Orange?', 'Orange cut the price from 30 to 25 euros.', '30'],
  ])('“%s” wants the right end', (question, text, end) => {
    expect(told(question, text)).toBe(end);
  });

  it.each([
    ['오렌지 지연은 얼마나 줄어?', '오렌지 지연은 90밀리초에서 20밀리초로 줄어든다.', '90밀리초 → 20밀리초'],
    ["how far did Orange's churn fall", churn, 'from 2.1 percent to 1.4 percent'],
  ])('“%s” wants both', (question, text, both) => {
    expect(told(question, text)).toBe(both);
  });

  it('what it changed by is no end of it', () => {
    expect(told('오렌지 매장은 몇 곳?', '오렌지 매장은 300곳에서 20곳이 늘었다.')).toBe('300곳');
  });
});

describe('of a level and a step', () => {
  const lost = 'Orange lost another 1.2 million subscribers and ended the quarter with 96.7 million.';
  const left = '오렌지 가입자는 30만 명 줄었고 지금은 800만 명이다.';
  it.each([
    ['how many subscribers does Orange have', lost, '96.7 million'],
    ['how many subscribers did Orange lose', lost, '1.2 million subscribers'],
    ['오렌지 가입자 수는?', left, '800만 명'],
    ['오렌지 가입자는 몇 명 줄었나', left, '30만 명'],
  ])('“%s” wants one', (question, text, own) => {
    expect(told(question, text)).toBe(own);
  });
});

describe('of figures with a time each', () => {
  const handsets = '오렌지는 올해 단말 3만 개, 내년에는 8만 개를 만든다.';
  const chips = '오렌지는 내년에 칩 2만 개, 2028년에는 7만 개를 만든다.';
  const shops = 'In 2019 Orange had 40 shops; in 2023 it had 90 shops.';
  it.each([
    ['오렌지 칩 내년 생산량은?', chips, '2만 개'],
    ['오렌지 칩 2028년 생산량은?', chips, '7만 개'],
    ['오렌지 단말 내년 생산량은?', handsets, '8만 개'],
    ['how many shops in 2019', shops, '40 shops'],
    ['how many shops in 2023', shops, '90 shops'],
    [
      'how many chips will Orange make in 2028',
      'Orange will make 20,000 chips next year and 70,000 in 2028.',
      '70,000',
    ],
    ['오렌지 지난해 매출은?', '오렌지 매출은 지난해 30억원, 올해 45억원이다.', '30억원'],
    ['오렌지 올해 매출은?', '오렌지 매출은 지난해 30억원, 올해 45억원이다.', '45억원'],
  ])('“%s” wants its own', (question, text, own) => {
    expect(told(question, text)).toBe(own);
  });

  it('no figure stands where each is of another time than asked about', () => {
    expect(told('오렌지 칩 2035년 생산량은?', chips)).toBeNull();
  });
});

describe('of figures that words qualify', () => {
  const sites = 'Orange will equip 900 existing macro sites and 250 new ones.';
  it.each([
    ['number of new sites Orange builds', sites, '250'],
    ['how many existing sites will Orange equip', sites, '900 existing macro sites'],
    ['오렌지 신규 기지국 몇 곳', '오렌지는 기존 기지국 900곳과 신규 기지국 250곳을 바꾼다.', '250곳'],
    ['오렌지 기존 기지국 몇 곳', '오렌지는 기존 기지국 900곳과 신규 기지국 250곳을 바꾼다.', '900곳'],
    ['오렌지 위성 최소 몇 기 필요?', '오렌지는 위성 12기를 띄웠고 최소 45기가 필요하다.', '최소 45기'],
    ['오렌지 지연 최대 몇 밀리초?', 'Delay averages 45 milliseconds and Orange allows no more than 9.', '9'],
    ['how many MW does Orange lease', 'Orange leases 72 MW of cells and has an option on a further 36 MW.', '72 MW'],
    [
      'how many more MW may Orange lease',
      'Orange leases 72 MW of cells and has an option on a further 36 MW.',
      '36 MW',
    ],
    ['오렌지 기지국 몇 곳 짓나', '오렌지는 기지국 300곳을 짓고 추가로 90곳을 고친다.', '300곳'],
  ])('“%s” wants those', (question, text, own) => {
    expect(told(question, text)).toContain(own);
  });
});

describe('a figure whose noun was said before', () => {
  it.each([
    [
      "how many bids came in for Orange's towers",
      'Orange seeks a buyer for 22 towers; first bids were due, and three came in.',
      'three',
    ],
    ['how many sites are on air', 'Of the sites of Orange, 90 are on air.', '90'],
  ])('is read: “%s”', (question, text, count) => {
    expect(told(question, text)).toBe(count);
  });
});

describe('a range', () => {
  it.each([
    [
      'how much does Orange charge per check',
      'Orange charges between two and four euro cents for a check.',
      'between two and four euro cents',
    ],
    [
      'what will the cable of Orange cost',
      'The cable of Orange will cost 20 to 25 million euros.',
      '20 to 25 million euros',
    ],
    [
      'what will the cable of Orange cost',
      'The cable of Orange will cost between $20 million and $25 million.',
      'between $20 million and $25 million',
    ],
    ['what is the fee of Orange', 'The fee of Orange is $2-3 million a year.', '$2-3 million'],
    ['오렌지 케이블 비용은?', '오렌지 케이블 비용은 200억~250억원이다.', '200억~250억원'],
    ['오렌지 케이블 비용은?', '오렌지 케이블 비용은 2~3조원으로 추정된다.', '2~3조원'],
    ['오렌지 케이블 비용은?', '오렌지 케이블 비용은 200억원에서 250억원 사이다.', '200억원에서 250억원'],
    ['오렌지는 기지국을 몇 곳 짓나?', '오렌지는 기지국 300~400곳을 짓는다.', '300~400곳'],
    ['Orange 기지국은 몇 곳?', 'Orange plans 20 to 30 sites.', '20~30곳 (20 to 30 sites)'],
    ['how much will Orange save', '오렌지는 20억~30억원을 아낀다.', '2 billion won to 3 billion won (20억~30억원)'],
    ['how long will Orange test it', 'Orange will test it for six to nine months.', 'six to nine months'],
  ])('is one figure: “%s” → %3$s', (question, text, both) => {
    expect(told(question, text)).toBe(both);
  });

  it.each([
    ['how many shops does Orange have', 'Orange went from 900 to 700 shops.', '700 shops'],
    ['How many phones did Orange sell?', 'In 2023 and 2024 Orange sold 900 phones.', '900 phones'],
  ])('is no change and no time: “%s”', (question, text, one) => {
    expect(told(question, text)).toBe(one);
  });
});

describe('of figures that each have their own noun', () => {
  const results =
    'Orange, with debts of $70 billion and $12 billion in revenue in 2021, wants to spend $3 billion in cash on shops.';
  const yards = '오렌지는 선박 300척, 크레인 40대, 트럭 900대 등 장비를 항만에 둔다.';
  it.each([
    ['what was the revenue of Orange in 2021', results, '$12 billion'],
    ['오렌지 매출은 얼마인가?', '오렌지는 영업이익 2조원과 매출 9조원을 3조원의 투자와 함께 알렸다.', '9조원'],
    ['오렌지 크레인은 몇 대인가?', yards, '40대'],
    ['오렌지 트럭은 몇 대?', yards, '900대'],
    ['How many cranes does Orange have?', 'Orange has 300 ships, 40 cranes and 900 trucks in the port.', '40'],
  ])('“%s” wants the one beside its noun', (question, text, figure) => {
    expect(told(question, text)).toContain(figure);
  });
});

describe('of another year than the one asked about', () => {
  it.each([
    ['what was the revenue of Orange in 2022', 'Orange had $12 billion in revenue in 2021.'],
    ['오렌지 2022년 매출은 얼마인가?', '오렌지는 2021년 매출 9조원을 냈다.'],
  ])('a figure is none: “%s”', (question, text) => {
    expect(told(question, text)).toBeNull();
  });

  it.each([
    ['what was the revenue of Orange in 2021', 'Orange had $12 billion in revenue in 2021.', '$12 billion'],
    ['오렌지 2021년 매출은 얼마인가?', '오렌지는 2021년 매출 9조원을 냈다.', '9조원'],
    ['How many shops does Orange want by 2030?', 'Orange said in 2024 it wants 800 shops.', '800 shops'],
  ])('a figure stands where its own year is asked about or another deed is dated: “%s”', (question, text, figure) => {
    expect(told(question, text)).toBe(figure);
  });
});

describe('for each', () => {
  const power = 'Orange pays the grid up to 40 million euros over five years.';
  it.each([
    ['what does Orange pay per megawatt hour', power],
    ['오렌지가 내는 시간당 요금은?', '오렌지는 요금으로 전력망에 4000만 유로를 낸다.'],
    ['how many GPUs will Orange have in Turku', 'Orange will build a hall of 100 MW in Turku.'],
  ])('a sum or measure of the whole is none: “%s”', (question, text) => {
    expect(told(question, text)).toBeNull();
  });

  it.each([
    ['what does Orange pay per megawatt hour', 'Orange pays 70 euros per megawatt hour.', '70 euros'],
    ['How much does Orange charge per site?', 'Orange charges 900 euros a site.', '900 euros'],
    ['오렌지가 내는 시간당 요금은?', '오렌지는 시간당 70유로의 요금을 낸다.', '70유로'],
    ['what price per share does Orange offer', '오렌지가 주주들에게 제시한 값은 한 주에 12유로다.', '€12 (12유로)'],
    ['How many MW will the hall of Orange have?', 'Orange will build a hall of 100 MW in Turku.', '100 MW'],
  ])('that of each is told: “%s”', (question, text, figure) => {
    expect(told(question, text)).toBe(figure);
  });
});

describe('said of a part', () => {
  const jobs = 'The yard of Orange will bring 780 jobs, of which 150 are permanent.';
  const masts = 'About 800 masts of Orange and 450 of Telia will be shared, so that some 300 can be taken down.';
  const towns = 'Orange has 90 shops in 17 towns; the lens is sold in six of them, in Lund for one.';
  const staff = 'Orange sent 60 engineers, and 12 of them were trained in Lund.';
  it.each([
    ['How many permanent jobs will the yard of Orange bring?', jobs, '150'],
    ['How many masts can be taken down?', masts, '300'],
    ['In how many towns is the lens sold?', towns, 'six'],
    ['How many engineers were trained in Lund?', staff, '12'],
    ['How many jobs will the yard of Orange bring?', jobs, '780'],
    ['How many engineers did Orange send?', staff, '60'],
    ['How many shops does Orange have?', towns, '90'],
  ])('“%s” wants the figure of which it is said', (question, text, figure) => {
    expect(told(question, text)).toContain(figure);
  });
});

describe('how big a building is', () => {
  const built = 'Orange will build a data centre in Oulu for 90 million euros.';
  const power = 'The data centre of Orange in Oulu will draw 40 megawatts and cost 90 million euros.';
  it.each([
    ['How big will the data centre of Orange be?', built, null],
    ['How big will the data centre of Orange be?', 'Orange pays no tax on the data centre for five years.', null],
    ['how large is the data center in oulu', built, null],
    ['How big will the data centre of Orange be?', power, '40 megawatts'],
    [
      'How big is the data centre order of Orange?',
      'Orange gave an order of 90 million euros for a data centre.',
      '90 million euros',
    ],
    [
      'How big is the investment of Orange in the plant?',
      'The investment of Orange in the plant is 90 million euros.',
      '90 million euros',
    ],
  ])('is not told by what it costs: “%s” “%s”', (question, text, figure) => {
    expect(told(question, text)).toBe(figure);
  });
});
