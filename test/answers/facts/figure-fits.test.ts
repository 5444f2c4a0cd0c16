// Which sums, people and measures fit the noun asked for, and in which currency a sum is told.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { asksCurrency } from '../../../src/answers/facts/conversions.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { findNumbers } from '../../../src/text/numbers.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function told(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const whole = bindNames(asked(question), [evidence]);
  const [first] = factsFor(whole, coverSentence(whole.concepts, evidence, evidence.sentences[0]!));
  return first && text.slice(first.start, first.end);
}

const koruna = 'The contract of Orange is worth CZK 410 million (about €16 million).';
const korean = '오렌지 계약은 4억 코루나(약 230억원)다.';

describe('a sum', () => {
  it.each([
    ['what is the contract of Orange worth', koruna, 'CZK 410 million'],
    ['what is the contract of Orange worth in euros', koruna, '€16 million'],
    ['오렌지 계약은 얼마?', korean, '4억 코루나'],
    ['오렌지 계약은 원화로 얼마?', korean, '230억원'],
    ['오렌지 계약 총액 달러로 얼마?', '오렌지 계약은 우리 돈 230억원, 1700만달러 규모다.', '1700만달러'],
    ['오렌지 계약은 코루나로 얼마?', korean, '4억 코루나'],
    ['what did the tender Orange won cost', 'The tender Orange won cost $12 million.', '$12 million'],
  ])('is told in the currency asked for: “%s”', (question, text, sum) => {
    expect(told(question, text)).toBe(sum);
  });

  it('is none in a currency that the sentence does not have', () => {
    expect(told('what is the contract of Orange worth in yen', koruna)).toBeUndefined();
  });

  it.each([
    ['OMR 23 million', 'OMR', 23e6],
    ['2300만 오만리알', 'OMR', 23e6],
    ['R6.4 billion', 'ZAR', 6.4e9],
    ['₱900 million', 'PHP', 9e8],
    ['4억 코루나', 'CZK', 4e8],
  ])('is read with its currency: %s', (text, currency, value) => {
    expect(findNumbers(`It cost ${text}.`)[0]).toMatchObject({ kind: 'money', currency, value });
  });

  it.each(['Release R18 was first.', 'It sells the R500 router.'])('is no model: %s', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });
});

describe('a currency', () => {
  it.each(['rial', 'rials', 'dollars', 'OMR', '달러', '코루나', '원화', 'won'])('is asked for as %s', (word) => {
    expect(asksCurrency(word)).toBe(true);
  });

  it.each(['try', 'all', '원', '동', 'contract', 'cop'])('is not asked for by %s', (word) => {
    expect(asksCurrency(word)).toBe(false);
  });
});

describe('a sum whose noun was said before', () => {
  const first = (question: string, text: string) => {
    const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
    const whole = bindNames(asked(question), [evidence]);
    return factsFor(whole, coverSentence(whole.concepts, evidence, evidence.sentences[1]!))[0]?.en ?? null;
  };

  it('is it where no other noun or verb makes it another', () => {
    expect(first("What is Orange's rent?", 'Orange keeps its rent secret. A consultant puts it at $9 million.')).toBe(
      '$9 million',
    );
  });

  it.each([
    ["What is Orange's rent?", 'Orange keeps its rent secret. Its revenue is $9 million.'],
    ["What is Orange's rent?", 'Orange keeps its rent secret. It raised $9 million in May.'],
    ["What is Orange's valuation?", 'Orange keeps its valuation secret. It got $9 million.'],
  ])('is another there: “%s” of “%s”', (question, text) => {
    expect(first(question, text)).toBeNull();
  });
});

describe('people', () => {
  it.each([
    ['how many people came to the fair of Orange', 'The fair of Orange drew 3,100 delegates.', '3,100 delegates'],
    ['오렌지 시험 참가자는 몇 명?', 'The trial of Orange begins with 900 users.', '900 users'],
    ['how many people work for Orange', 'The trial of Orange begins at 900 masts.', undefined],
  ])('are of many kinds: “%s”', (question, text, own) => {
    expect(told(question, text)).toBe(own);
  });
});

describe('a measure', () => {
  const trial = 'At 12 live sites of Orange the speed was 700 Mbps while power use fell by 31 percent.';
  it.each([
    ['how much power does Orange save', trial, '31 percent'],
    ['how fast is Orange', 'Orange, one of three private carriers, reached 6 Mbps.', '6 Mbps'],
    ['what capacity does the Orange works have', 'The Orange works has a capacity of 900 masts.', '900 masts'],
    ['오렌지에 들어오는 전력은?', '오렌지 시설에 7메가와트만 공급된다.', '7메가와트'],
  ])('is told in a unit of its own or in percent: “%s”', (question, text, own) => {
    expect(told(question, text)).toBe(own);
  });
});
