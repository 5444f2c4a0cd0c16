import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/answers/polarity/clauses.ts';
import { denies } from '../../../src/answers/polarity/denies.ts';
import { anArticle } from '../../doubles/article.ts';
import { inWords, lead, tell } from '../../doubles/asking.ts';

const YES = /^(?:Yes|예) — /;
const NO = /^(?:No|아니요) — /;

describe('a yes', () => {
  it.each([
    [
      'is not read off two statements',
      'Did Ericsson open an office in Peru?',
      'Ericsson opened an office in Chile, while Peru has to do with a hotline of Ericsson.',
    ],
    [
      'is not read off what nobody would speak of',
      '에릭슨은 리마 인력을 줄이나?',
      '에릭슨은 리마 인력을 줄일지에 대해 언급하지 않았다.',
    ],
    [
      'is not read off two Korean statements',
      '에릭슨은 페루에 사무소를 열었나?',
      '에릭슨은 칠레에 사무소를 열었고, 페루는 전화 상담으로 맡는다.',
    ],
    [
      'is not read off a deed where a duty was asked',
      'Will Nokia have to sell masts?',
      'Nokia has sold masts in Chile to Ericsson.',
    ],
    ['is not read off the deed of the other', 'Did Nokia acquire Ericsson?', 'Ericsson acquired Nokia on Monday.'],
    [
      'is not read off a passive the other way round',
      'Was Nokia acquired by Ericsson?',
      'Ericsson was acquired by Nokia.',
    ],
    ['is not read off the Korean deed of the other', '노키아가 에릭슨에 투자했나?', '에릭슨이 노키아에 투자했다.'],
    [
      'is not read off a sale where a purchase was asked',
      'Did Nokia buy the Oulu plant from Ericsson?',
      'Nokia sold the Oulu plant to Ericsson.',
    ],
    [
      'to the end of a thing is not read off its beginning',
      'Has the sale of the Oulu plant closed?',
      'Nokia agreed to the sale of the Oulu plant in June.',
    ],
    [
      'to a place is not read off what happened elsewhere, though the place is named beside it',
      'Did Nokia and Ericsson hold the talks in Turku?',
      'Nokia toured the Turku yard of Ericsson. Then Nokia and Ericsson held the talks in an Oulu hotel.',
    ],
    [
      'to a place is not read off a deed in another, whose purpose names the place',
      'Did Nokia and Ericsson meet in Norway?',
      'Nokia and Ericsson met in Oulu to discuss a cable between Finland and Norway.',
    ],
    [
      'to a place is not read off a Korean deed in another',
      '노키아와 에릭슨은 노르웨이에서 만났나?',
      '노키아와 에릭슨은 오울루에서 만나 핀란드와 노르웨이를 잇는 해저 케이블을 논의했다.',
    ],
  ])('%s', async (_, question, text) => {
    expect(await lead(question, text)).not.toMatch(YES);
  });

  it.each([
    ['Did Ericsson acquire Nokia?', 'Ericsson acquired Nokia on Monday.'],
    ['Was Ericsson acquired by Nokia?', 'Ericsson was acquired by Nokia.'],
    ['에릭슨이 노키아에 투자했나?', '에릭슨이 노키아에 투자했다.'],
    ['Did Ericsson buy the Oulu plant from Nokia?', 'Nokia sold the Oulu plant to Ericsson.'],
    ['Did Nokia open the yard in Oulu?', 'Nokia opened the yard in Oulu on Monday.'],
    ['Did Nokia open yards in Norway?', 'Nokia opened yards in Finland and Norway on Monday.'],
    ['Is Telia the No. 1 carrier in Finland?', 'Telia is the largest carrier in Finland.'],
    ['에릭슨 공유기는 계속 쓰이나?', '에릭슨 공유기는 바꾸지 않고 계속 쓰인다.'],
  ])('stays where each has his part: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(YES);
  });
});

describe('a condition', () => {
  it.each([
    [
      'Has Telia already closed the purchase of the Oulu plant?',
      'The purchase of the Oulu plant hangs on Telia closing its sale of masts.',
    ],
    [
      'Has Nokia already signed a contract with Telia?',
      'The prepayment is tied, Nokia says, to the signing of a contract with Telia.',
    ],
    [
      'Was the sale of the Oulu plant completed?',
      'The sale of the Oulu plant is subject to regulatory approval before it can be completed.',
    ],
  ])('has not come about: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^Not yet, planned — /);
  });

  it('that a firm accepted has', async () => {
    const text = 'The office approved the sale of the Oulu plant subject to remedies.';
    expect(await lead('Was the sale of the Oulu plant approved?', text)).toMatch(YES);
  });
});

describe('what somebody was told', () => {
  it('is nothing that he paid', async () => {
    const text = '노키아는 텔리아를 찾았다. 노키아는 텔리아의 공장 운영에 대한 설명을 들었다.';
    expect(
      await tell('노키아가 텔리아에 투자했나요?', anArticle({ text })).then(({ answer }) => inWords(answer)),
    ).not.toMatch(YES);
  });
});

describe('neither yes nor no', () => {
  it.each([
    '에릭슨의 리마 인력 감축에 대해 회사는 확인해 줄 수 없다고 했다.',
    '에릭슨의 리마 인력 감축은 밝히기 어렵다고 회사는 말했다.',
    '에릭슨의 리마 인력 감축은 확인할 수 없다고 회사는 말했다.',
    '에릭슨의 리마 인력 감축은 아직 말할 수 없다고 회사는 말했다.',
  ])('is read off a refusal to speak: %s', async (text) => {
    expect(await lead('에릭슨은 리마 인력을 감축하나?', text)).not.toMatch(/^(?:예|아니요)/);
  });
});

describe('what is done rather than something else', () => {
  it.each([
    ['에릭슨은 리마 공장 매각을 서두르나?', '에릭슨은 리마 공장 매각을 서두르기보다 값이 오르기를 기다린다.'],
    ['에릭슨은 리마 공장을 닫나?', '에릭슨은 리마 공장을 닫기로 하기보다 인력을 줄인다.'],
  ])('is no yes to that: %s', async (question, text) => {
    expect(await lead(question, text)).not.toMatch(YES);
  });

  it('denies nothing where a noun only ends like a verb', () => {
    for (const noun of ['분기', '경기', '전기', '주기', '시기'])
      expect(denies(`매출이 지난 ${noun}보다 늘었다`)).toBe(false);
    expect(denies('매각을 서두르기보다 기다린다')).toBe(true);
  });
});

describe('a word', () => {
  it('within a name says nothing of its own', async () => {
    const text = 'The Fair Markets Office looked at the assets of Telia for a year.';
    expect(await lead('Did Telia sell its assets?', text)).not.toMatch(YES);
  });

  it('for how something is done does not make a question a denial', async () => {
    const text = 'Telia can leave the trial in June.';
    expect(await lead('Can Telia leave the trial in June at no cost?', text)).not.toMatch(NO);
  });

  it('of Korean inability is about its own verb alone', async () => {
    const text = '텔리아는 빚을 이기지 못해 파산보호를 신청했다.';
    expect(await lead('텔리아는 파산보호를 신청했나?', text)).toMatch(YES);
  });
});

describe('a report taken back', () => {
  it('is answered with what holds', async () => {
    const text =
      'On Monday this site reported that Telia had agreed to buy Nokia. That was wrong. There is no purchase agreement and no offer.';
    expect(await lead('Did Telia agree to buy Nokia?', text)).toBe('No — There is no purchase agreement and no offer.');
  });
});

describe('how much was asked', () => {
  it.each([
    [
      'Will Telia move all of its masts to Ericsson radios?',
      'Telia will move 35 percent of its masts to Ericsson radios.',
      NO,
    ],
    ['텔리아는 기지국을 모두 에릭슨 장비로 바꾸나?', '텔리아는 기지국의 절반을 에릭슨 장비로 바꾼다.', NO],
    ['텔리아는 기지국을 모두 에릭슨 장비로 바꾸나?', '텔리아는 기지국을 모두 에릭슨 장비로 바꾼다.', YES],
    ['Does Nokia have a yard besides Oulu?', 'Oulu is the only yard of Nokia.', NO],
    ['노키아는 오울루 말고도 조선소가 또 있나?', '오울루는 노키아의 유일한 조선소다.', NO],
    ['Does Telia hold a majority of the venture?', 'Telia will hold 40 percent of the venture.', NO],
    ['Does Telia hold a majority of the venture?', 'Telia will hold 60 percent of the venture.', YES],
    ['Did Ericsson raise its forecast?', 'Ericsson kept its forecast.', NO],
    ['Did Telia support the merger of Telenor?', 'Telia opposed the merger of Telenor.', NO],
  ])('is compared: %s %s', async (question, text, said) => {
    expect(await lead(question, text)).toMatch(said);
  });
});

describe('a no', () => {
  it.each([
    [
      'is not read off a denial that concerns another',
      'Is Intel taking part in the Oulu trial?',
      '인텔은 오울루 실증에서 장비를 댄다. 노키아는 이번 실증에 참여하지 않기로 올해 초에 결정했다.',
    ],
    [
      'is not read off what is told of him who did it',
      'Did Ofcom approve the masts of Nokia?',
      'The masts of Nokia got a go-ahead in March from Ofcom, whose remit reaches no further.',
    ],
  ])('%s', async (_, question, text) => {
    expect(await lead(question, text)).not.toMatch(NO);
  });

  it.each([
    '이번 합의는 독점이 아닙니다.',
    '본계약은 아니다.',
    '독점이 아니므로 다른 곳에도 판다.',
    '결정된 사항이 아닐 수 있다.',
    '아직 서비스하지 못합니다.',
  ])('is heard in “%s”', (text) => {
    expect(denies(text)).toBe(true);
  });

  it('is not heard in names', () => {
    expect(denies('텔리아는 리투아니아에서 망을 넓힌다.')).toBe(false);
    expect(denies('아니타 한센이 망을 맡는다.')).toBe(false);
  });
});

describe('a statement', () => {
  it('goes on behind what is inserted in it', () => {
    const text = 'Telia, which built the old network, did not bid.';
    expect(clausesOf(text).map((clause) => clause.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Telia', ', did not bid.'],
      [', which built the old network'],
    ]);
  });
});

describe('what is received', () => {
  it('is what was asked and nothing else', async () => {
    const licence = '에릭슨은 3월 정부 승인을 받았다.';
    const other = '에릭슨은 정부 승인을 신청했다. 에릭슨은 리마에서 주파수를 받아 쓴다.';
    expect(await lead('에릭슨은 정부 승인을 받았나?', licence)).toMatch(YES);
    const { answer } = await tell('에릭슨은 정부 승인을 받았나?', anArticle({ text: other, language: 'ko' }));
    expect(inWords(answer)).not.toMatch(YES);
  });
});

describe('what is not settled', () => {
  const OPEN = /^(?:Not settled|확정되지 않음) — /;
  it('is what was asked', async () => {
    expect(await lead('에릭슨은 리마 공장을 파나?', '에릭슨은 리마 공장 매각은 정해진 바 없다고 했다.')).toMatch(OPEN);
  });

  it('is nothing else that the sentence speaks of', async () => {
    const text =
      '에릭슨은 정부 승인을 신청했다. 앞서 돌던, 주파수를 받아 방송에 나선다는 관측에는 정해진 바 없다고 했다.';
    const { answer } = await tell('에릭슨은 정부 승인을 받았나?', anArticle({ text, language: 'ko' }));
    expect(inWords(answer)).not.toMatch(OPEN);
  });
});
