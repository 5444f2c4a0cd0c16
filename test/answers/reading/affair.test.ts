import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { dealOfOthers } from '../../../src/answers/other-subject.ts';
import { pairNotMeant } from '../../../src/answers/parties.ts';
import { understand } from '../../../src/answers/question/understand.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { lacksRelation } from '../../../src/answers/relation.ts';
import { anArticle } from '../../doubles/article.ts';

const read = (title: string, text: string) =>
  layOut(anArticle({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en' }));

/** Whose affair the sentence with these words tells. */
const affair = (title: string, text: string, words: string) => {
  const found = read(title, text).sentences.find((s) => s.text.includes(words))!;
  return [...found.affair].sort().join(' ');
};

const covered = (question: string, title: string, text: string, words: string) => {
  const evidence = read(title, text);
  const asked = understand(question, { today: '2026-01-05' });
  return {
    asked,
    coverage: coverSentence(asked.concepts, evidence, evidence.sentences.find((s) => s.text.includes(words))!),
  };
};

const levels = (question: string, title: string, text: string, words: string) =>
  covered(question, title, text, words)
    .coverage.covered.filter(({ concept }) => concept.kind === 'company')
    .map(({ level }) => level);

const harbour = [
  'Telenor and Nokia have signed a six-year contract for a private network at the harbour of Brevik, both said on Friday.',
  'It was the third tender of the year.',
  '',
  'Masts and cables',
  '',
  'Some 140 masts will be put up along the quays before the winter storms begin.',
  '',
  'Ericsson built the network of the airport next door. That one has 60 masts and was paid for by the county.',
  '',
  'Two control rooms stand in separate buildings behind the old customs house.',
  '',
  'In 2019 Telenor and Huawei ran a trial on the same quays with nine masts. It cost 4 million crowns.',
].join('\n');

describe('the affair of a sentence that names no firm', () => {
  it('is that of the firms of the lead, below a sub-headline that names nobody', () => {
    expect(affair('A harbour that steers itself', harbour, '140 masts')).toBe('nokia telenor');
  });

  it('is no longer theirs in a paragraph on another, and is again in the next', () => {
    expect(affair('A harbour that steers itself', harbour, '60 masts')).toBe('');
    expect(affair('A harbour that steers itself', harbour, 'control rooms')).toBe('nokia telenor');
  });

  it('is not theirs where one of them has dealt with somebody new', () => {
    expect(affair('A harbour that steers itself', harbour, 'Huawei ran')).toBe('');
  });

  it('is never that of a firm that somebody beat or is compared with', () => {
    const lead = 'Nokia won the core order of Telenor against Ericsson. The order takes six years.';
    expect(affair('A core for the north', lead, 'six years')).toBe('nokia telenor');
    const third = 'LG유플러스가 KT에 이어 노키아와 5G 장비 공급 계약을 맺었다. 기간은 3년이다.';
    expect(affair('장비를 바꾼다', third, '3년')).toBe('lg-uplus nokia');
  });

  it("is nobody's in a round-up", () => {
    const week = [
      'Orange has bought a firm that runs nine halls for servers near the city of Lyon.',
      'The price was kept secret.',
      '',
      'Nokia and Elisa test a mast of wood in the forests of the north this winter.',
      '',
      'Verizon sells its old exchanges in Ohio to a fund that wants to store batteries there.',
      '',
      'Telstra and Ericsson switched off their last transmitters of the third generation on Monday.',
    ].join('\n');
    expect(affair('The week in brief', week, 'kept secret')).toBe('');
  });

  it('is that of two to whom the question that names both is put', () => {
    const question = 'How many masts do Telenor and Nokia put up?';
    expect(levels(question, 'A harbour that steers itself', harbour, '140 masts')).toEqual([0.85, 0.85]);
    expect(Math.max(...levels('How many masts has Nokia?', 'A harbour', harbour, '140 masts'))).toBeLessThan(0.85);
  });
});

describe('a figure of the deal of two', () => {
  const sale = [
    '삼성전자와 보다폰은 6년간의 기지국 공급 계약을 12일 체결했다.',
    '기지국은 모두 2500곳이며 첫 설비는 내년 봄 웨일스에 들어선다.',
  ].join(' ');

  it('is not that of others because the headline names the group of one', () => {
    const { coverage } = covered('삼성전자와 보다폰의 기지국 수는?', '삼성·보다폰 손잡았다', sale, '2500곳');
    expect(dealOfOthers(coverage)).toBeNull();
  });

  it('is that of others where a third firm of the headline has the deal', () => {
    const text = 'Nokia has won the core order of Telenor against Ericsson. The order is worth 300 million euros.';
    const { coverage } = covered(
      'What is the order of Telenor from Ericsson worth?',
      'Nokia wins Telenor',
      text,
      '300',
    );
    expect(dealOfOthers(coverage)?.text).toBe('Ericsson');
  });

  it('may be counted of the one whose it is, not where both are asked for together', () => {
    const text = 'Orange and Nokia open a laboratory in Lannion. Nokia has 4,000 engineers in Brittany.';
    const meant = (question: string) => {
      const { asked, coverage } = covered(question, 'A laboratory', text, '4,000');
      return pairNotMeant(coverage, { ...asked, answerType: 'count' }) === null;
    };
    expect(meant('How many engineers has Nokia near its laboratory with Orange?')).toBe(true);
    expect(meant('How many engineers do Orange and Nokia have?')).toBe(false);
  });

  it('need not say again that they have one', () => {
    const { asked, coverage } = covered(
      '삼성전자와 보다폰이 계약에 서명한 곳은?',
      '기지국 2500곳',
      `${sale} 서명은 런던에서 이뤄졌다.`,
      '런던',
    );
    expect(lacksRelation(coverage, asked)).toBeNull();
  });
});
