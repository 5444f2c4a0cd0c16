// Which figure of a sentence is read for what was asked: parts and wholes, owners, posts, rates, and how it is said.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import type { Fact } from '../../../src/answers/facts/fact.ts';
import { factsOf } from '../../../src/answers/facts/facts-of.ts';
import { figuresIn } from '../../../src/answers/facts/figures.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

/** The likeliest fact of one sentence. */
function likeliest(question: string, text: string, sentence: number): Fact | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const { answerType, concepts } = bindNames(asked(question), [evidence]);
  return factsOf(answerType, coverSentence(concepts, evidence, evidence.sentences[sentence]!))[0];
}

function fact(question: string, text: string, sentence = 0): string | undefined {
  const first = likeliest(question, text, sentence);
  return first && text.slice(first.start, first.end);
}

/** In the language of the question. */
function said(question: string, text: string): string | undefined {
  return likeliest(question, text, 0)?.[/[가-힣]/.test(question) ? 'ko' : 'en'];
}

describe('a figure', () => {
  it.each([
    ['How many sites of Orange are on air?', 'Only 90 of a planned 300 sites of Orange are on air.', '90'],
    ['How many sites has Orange planned?', 'Only 90 of a planned 300 sites of Orange are on air.', '300 sites'],
    ['오렌지 기지국은 몇 곳이 켜졌나?', '오렌지 기지국은 300곳 가운데 90곳만 켜졌다.', '90곳'],
  ])('“%s” is the part or the whole that was asked for', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it.each([
    [
      'What share of the venture will Nokia own?',
      'Orange will own 65 per cent of the venture and Nokia 35 per cent.',
      '35 per cent',
    ],
    [
      'What share of the venture will Orange own?',
      'Orange will own 65 per cent of the venture and Nokia 35 per cent.',
      '65 per cent',
    ],
    [
      'What share of the venture goes to Nokia?',
      'Of the venture 65 per cent goes to Orange and 35 per cent to Nokia.',
      '35 per cent',
    ],
    ['노키아 지분은 몇 퍼센트인가?', '지분은 오렌지가 65%, 노키아가 35%를 갖는다.', '35%'],
    ['When does Nokia start?', 'Orange will start in March 2025 and Nokia in June 2025.', 'June 2025'],
  ])('“%s” is that of the one asked about', (question, text, said) => {
    expect(fact(question, text)).toContain(said);
  });

  it.each([
    ['How many jobs will Orange cut?', 'Orange will reduce its headcount by 1,400 by the summer.', '1,400'],
    ['전기 절감률은?', '오렌지는 전기 소비를 28%까지 줄인다.', '28%'],
    ['How much revenue will the service bring?', 'The service will bring 2 per cent of all revenue.', '2 per cent'],
    ['What is the contract of Orange worth?', '오렌지가 계약을 맺었다. 3년간 4600만 유로 규모다.', '4600만 유로'],
    ['가람 계약 금액은?', '가람 계약은 어제 알려졌다. 금액은 730만 달러다.', '730만 달러'],
    ['How long did the outage of Orange last?', 'The outage of Orange lasted a day and a half.', 'a day and a half'],
    ['오렌지 장애는 얼마 동안 이어졌나?', '오렌지 장애는 나흘 동안 이어졌다.', '나흘'],
    ['How many languages does it speak?', 'It speaks ten languages, up from three.', 'ten languages'],
  ])('“%s” is told by what is said beside it: %s', (question, text, said) => {
    // The last of the text.
    expect(fact(question, text, /[.다] \S/.test(text) ? 1 : 0)).toBe(said);
  });

  it('that is bare is said with the noun that it counts', () => {
    expect(said('How many exchanges does Orange rent?', 'Orange rents room in 30 of its exchanges.')).toBe(
      '30 of its exchanges',
    );
  });

  it('is as bounded as it is written', () => {
    expect(said('오렌지는 비용의 몇 퍼센트를 내나?', '오렌지가 비용의 절반 넘게 낸다.')).toBe('절반 넘게');
    expect(said('How much is Halden worth?', 'Orange puts the worth of Halden at no more than 80 million euros.')).toBe(
      'no more than 80 million euros',
    );
    expect(said('할덴의 가치는 얼마?', 'Orange puts the worth of Halden at no more than 80 million euros.')).toMatch(
      /^최대 8,000만 유로/,
    );
  });

  it.each([
    ['오렌지 지분은 얼마?', 'Orange holds half of the shares.', '절반 (half)'],
    ['What share does Orange hold?', '오렌지는 지분 3분의 2를 갖는다.', '2 thirds (3분의 2)'],
    ['How many aerials has Orange ordered?', '오렌지는 안테나 80기를 주문했다.', '80 (80기)'],
    ['오렌지 시험망은 셀 몇 개인가?', '오렌지는 시험망 12개 셀을 만들었다.', '12개 셀'],
    [
      '오렌지와 노키아의 점유율 격차는?',
      'The gap in market share between Orange and Nokia is 3 percentage points.',
      '3%포인트 (3 percentage points)',
    ],
  ])('“%s” is said in words that are true in either language', (question, text, words) => {
    expect(said(question, text)).toBe(words);
  });

  it.each([
    ['What does Orange guide for revenue?', 'Orange expects revenue to fall by 2 to 3 per cent.', '2 to 3 per cent'],
    ['How much more power does the Nokia radio draw?', 'The Nokia radio drew 14 per cent more power.', '14 per cent'],
    [
      'What revenue did the Orange unit have?',
      'The Orange unit cost 60 million euros and earned 4 million euros.',
      '4 million euros',
    ],
    ['오렌지 과징금은 얼마?', '당국은 오렌지에 30억원을 부과했다.', '30억원'],
  ])('“%s” may be told by a change or a verb', (question, text, words) => {
    expect(fact(question, text)).toBe(words);
  });

  it('of a denied report answers only who asks for the report', () => {
    const text = 'Orange denied that it was selling Halden to Nokia for 900 million euros.';
    const facts = (question: string) => {
      const evidence = layOut(anArticle({ text }));
      const bound = bindNames(asked(question), [evidence]);
      return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences[0]!)).map(({ en }) => en);
    };
    expect(facts('What was the reported price of Halden?')).toEqual(['900 million euros']);
    expect(facts('What was the price of Halden?')).toEqual([]);
  });
});

describe('a figure among several', () => {
  it.each([
    ['오렌지 영업이익은 얼마인가?', '오렌지는 매출 15조원, 영업이익 9000억원, 순이익 4000억원을 거뒀다.', '9000억원'],
    ['오렌지 매출은 얼마인가?', '오렌지의 매출과 영업이익은 각각 3조원, 2000억원이다.', '3조원'],
    [
      "What was Orange's net profit?",
      'Orange booked revenue of 20 billion euros, core profit of 5 billion euros and net profit of 2 billion euros.',
      '2 billion euros',
    ],
    [
      'How much revenue did Orange make?',
      'Orange made $3 billion in revenue and $200 million in profit.',
      '$3 billion',
    ],
  ])('has a noun of its own: “%s”', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it.each([
    ['오렌지 요금은 얼마인가?', '오렌지 요금은 월 2490바트(약 9만8000원)다.', '2490바트'],
    ['오렌지 계약액은 엔화로 얼마인가?', '오렌지 계약액은 1억9600만 달러(290억엔)다.', '290억엔'],
    ['How much will Orange pay?', 'Orange will pay 12 billion yen ($81 million) over five years.', '12 billion yen'],
  ])('is the price before its conversion, or that in the currency asked for: “%s”', (question, text, said) => {
    expect(fact(question, text)).toBe(said);
  });

  it('counts what the figure before it counted: "25 of whom"', () => {
    const figures = figuresIn('Orange sends 60 engineers, 25 of whom will stay in Bern.');
    expect(figures.map(({ value, unit }) => `${value} ${unit}`).sort()).toEqual(['25 engineers', '60 engineers']);
  });
});
