import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../src/answers/coverage.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { doubtsOf } from '../../src/answers/sufficient.ts';
import { anArticle } from '../doubles/article.ts';
import { asked } from '../doubles/asking.ts';

/** How a sentence of an article covers a question. */
function cover(question: string, text: string, at: number, title: string | null = null) {
  const evidence = layOut(anArticle({ text, title }));
  return coverSentence(asked(question).concepts, evidence, evidence.sentences[at]!);
}
const level = (question: string, text: string, at: number, concept: string, title: string | null = null) =>
  cover(question, text, at, title).covered.find((c) => c.concept.text === concept)?.level ?? -1;

describe('how well a sentence speaks of a concept', () => {
  it('is full where it says the very word, with the place where it stands', () => {
    const text = 'Rain fell. Nokia opened a laboratory.';
    const { covered } = cover('When did Nokia open a laboratory?', text, 1);
    for (const { concept, level: reached, at } of covered.filter((c) => c.concept.kind !== 'generic')) {
      expect(reached, concept.text).toBe(1);
      expect(text.slice(at ?? 0).toLowerCase()).toMatch(new RegExp(`^${concept.text.slice(0, 4)}`, 'i'));
    }
  });

  it('is full for the same word in the other language', () => {
    expect(level('When was the memorandum signed?', '양해각서를 체결했다.', 0, 'memorandum')).toBe(1);
  });

  it.each([
    ['Who got the 7GHz band?', 'Telia got the 7 GHz band.', '7ghz'],
    ['7GHz 대역은 누가 받았나?', '텔리아가 7 GHz 대역을 받았다.', '7ghz'],
    ['28GHz 대역은 누가 받았나?', '텔리아가 28㎓ 대역을 받았다.', '28ghz'],
    ['Who got the 28 GHz band?', '텔리아가 28㎓ 대역을 받았다.', 'ghz'],
  ])('is full for a figure with its unit, however the two are written: %s %s', (question, text, concept) => {
    expect(level(question, text, 0, concept)).toBe(1);
  });

  it('is none for what only begins with the same figure: the 2nd is no “2 nd”', () => {
    expect(level('Who sold the 2nd network?', 'Telia sold 2 networks, and the ND licence.', 0, '2nd')).toBeLessThan(1);
  });

  it('is full for a figure of the same digits, whatever its unit, and none for one that only begins so', () => {
    expect(level('Who laid cables for 4 years?', 'Nokia laid cables for four years.', 0, '4')).toBe(1);
    expect(level('누가 15억 달러를 냈나?', 'Nokia paid $1.5 billion.', 0, '15')).toBe(1);
    expect(level('Who laid the cable in 1858?', 'In 1858, Nokia laid the cable.', 0, '1858')).toBe(1);
    expect(level('Who laid the cable in 1858?', 'Nokia laid 1,858.5 miles of the cable.', 0, '1858')).toBe(0);
    expect(level('Who laid 4 cables?', 'Nokia laid 418 cables.', 0, '4')).toBe(0);
  });

  it('is less for a near synonym', () => {
    const synonym = level('When did Nokia purchase the firm?', 'Nokia acquired the firm.', 0, 'purchase');
    expect(synonym).toBeGreaterThan(0);
    expect(synonym).toBeLessThan(1);
  });

  it('falls with the distance: sentence before, paragraph, article', () => {
    const near = 'Nokia opened a laboratory. It cost much.';
    const paragraph = 'Nokia opened a laboratory. Rain fell. It cost much.';
    const far =
      'Nokia sells radios.\n\nRain fell.\n\nSnow fell.\n\nNokia opened a laboratory.\n\nRain fell.\n\nSnow fell.';
    const levels = [near, paragraph, far].map((text, i) =>
      level('What did the laboratory cost?', text, [1, 2, 1][i]!, 'laboratory'),
    );
    expect(levels[0]).toBeGreaterThan(levels[1]!);
    expect(levels[1]).toBeGreaterThan(levels[2]!);
    expect(levels[2]).toBeGreaterThan(0);
  });

  it('reaches from the headline to every sentence', () => {
    const text = 'Rain fell. Snow fell. The laboratory opened.';
    expect(level('When did Nokia open the laboratory?', text, 2, 'Nokia')).toBe(0);
    expect(level('When did Nokia open the laboratory?', text, 2, 'Nokia', 'Nokia at work')).toBeGreaterThan(0.8);
  });

  it('is as good as named where “the two companies” lean on the sentence before', () => {
    const text = 'KT met Nokia. The two companies signed an agreement.';
    expect(level('When did KT and Nokia sign?', text, 1, 'Nokia')).toBeGreaterThan(0.9);
  });

  it('hears a name that no table knows in the other script', () => {
    expect(level('What does Metatron do?', '메타트론은 지도를 만든다.', 0, 'Metatron')).toBeGreaterThan(0.8);
  });

  it('matches a figure by its value', () => {
    expect(level('Did KT invest 1.5 billion won?', 'KT는 15억원을 투자했다.', 0, '1.5')).toBeGreaterThanOrEqual(0);
    expect(level('Are there 300 sites?', 'It has 300 sites.', 0, '300')).toBe(1);
    expect(level('Are there 300 sites?', 'It has 400 sites.', 0, '300')).toBe(0);
  });
});

describe('a sentence is not enough', () => {
  const doubts = (question: string, text: string, at = 0) => doubtsOf(cover(question, text, at), asked(question));
  const missing = (question: string, text: string, at = 0) =>
    Object.values(doubts(question, text, at)).find((one) => one !== null)?.text ?? null;

  it('where it speaks of another company', () => {
    expect(missing('When did Nokia open a laboratory?', 'Ericsson opened a laboratory.')).toBe('Nokia');
  });

  it('where it says nothing of the deal asked about, of which a joint venture and an investor are parties', () => {
    const text = 'Nokia and KT run a yard in Gdansk. It opens in May 2026.';
    expect(doubts('When does the contract of Nokia and KT begin?', text, 1).noRelation?.text).toBe('contract');
    expect(doubts('When does the joint venture of Nokia and KT begin?', text, 1).noRelation).toBeNull();
    expect(doubts('Who is the lead investor of Nokia and KT?', text, 1).noRelation).toBeNull();
  });

  it('where it speaks of an agreement of another kind', () => {
    expect(missing('Did KT and Nokia sign a contract?', 'KT and Nokia signed a memorandum of understanding.')).toBe(
      'contract',
    );
  });

  it('where it lies outside the time asked about', () => {
    expect(missing('What did KT sign in 2019?', 'KT signed an agreement in May 2021.')).toBe('2019');
    expect(missing('What did KT sign in 2021?', 'KT signed an agreement in May 2021.')).toBeNull();
  });

  it('where a yes or no would be read off a sentence without one of the words', () => {
    expect(missing('Does KT cool its underground data centre?', 'KT has a data centre.')).not.toBeNull();
  });

  it('and is where it says what was asked', () => {
    expect(missing('When did Nokia open a laboratory?', 'Nokia opened a laboratory on 5 May 2023.')).toBeNull();
  });
});

describe('whom a sentence leaves out', () => {
  it('"the two companies" are those of the nearest paragraph that names two', () => {
    const text =
      'Norway has many fjords.\n\nNokia has tried out radios of Celona in Oslo.\n\nRain fell for a week.\n\nOn 3 May the two companies signed a memorandum.';
    const signed = (company: string) => level(`When did ${company} sign a memorandum?`, text, 3, company);
    expect(signed('Nokia')).toBeGreaterThan(0.9);
    expect(signed('Celona')).toBeGreaterThan(0.9);
    const neither = text.replace('the two companies signed a memorandum', 'it signed a memorandum');
    expect(level('When did Celona sign a memorandum?', neither, 3, 'Celona')).toBeLessThan(0.9);
  });

  it('is, in an interview, who was introduced above the first question', () => {
    const text =
      '가온랩 사무실은 조용하다.\n\n작은 방이 셋 있다.\n\n이 회사는 지난달 노키아와 계약을 맺었다.\n\n― 금액은.\n\n"300만 유로다."\n\n― 언제까지인가.\n\n"내년 봄까지다."\n\n― 다음은.\n\n"쉬고 싶다."';
    expect(level('가온랩 노키아 계약 금액은?', text, 4, '노키아')).toBeGreaterThanOrEqual(0.5);
  });
});
