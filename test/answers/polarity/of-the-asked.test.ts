// A yes or no is read off a statement on the asked party, deed and state: planned is not done, a ceremony opens nothing.
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { inWords, lead, tell } from '../../doubles/asking.ts';

const said = async (question: string, text: string): Promise<string> =>
  inWords((await tell(question, anArticle({ title: 'News', text }))).answer);

describe('no yes is told', () => {
  it.each([
    [
      'of what is expected',
      'Is the sale of Telia completed?',
      'The sale of Telia is expected to be completed by March.',
    ],
    ['of what will run', 'Is the plant of Nokia running?', 'The plant of Nokia is to be running in two years.'],
    ['of a share, where all of a firm is asked', 'Does Nokia own Telia?', 'Nokia has invested in a stake of Telia.'],
    ['by a ceremony', 'Is the plant of Nokia open?', 'Nokia opened talks on a plant with the town.'],
    ['by a ceremony, in Korean', '노키아 공장 열었나요?', '노키아가 공장 부지에서 기공식을 열었다.'],
    [
      'of whoever was bought from',
      '노키아는 에릭슨 지분을 갖고 있나?',
      '노키아가 이를 알렸다. 에릭슨은 텔리아 지분 7%를 사들였다.',
    ],
  ])('%s', async (_, question, text) => {
    expect(await said(question, text)).not.toMatch(/^(?:Yes|예) — /);
  });

  it.each([
    ['Is the plant of Nokia running?', 'The plant of Nokia is running since May.'],
    ['Does Nokia own Telia?', 'Nokia bought all of Telia and owns it with its stake of 100 percent.'],
    ['Did Nokia open talks with Telia?', 'Nokia opened talks with Telia on Monday.'],
    ['Does Telia plan to sell its masts?', 'Telia plans to sell its masts.'],
  ])('but one where just that is said: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^Yes — /);
  });
});

describe('no no is told', () => {
  it.each([
    ['of another plan', 'Does Telia plan to list its masts?', 'Telia does not plan to raise prices.'],
    [
      'of another plan, in Korean',
      '텔리아는 상장을 추진하나?',
      '텔리아는 올해 안에 개인 고객의 요금 인상을 추진하지 않는다고 밝혔다.',
    ],
    [
      'of other parties',
      '노키아는 텔리아와 계약을 맺었나?',
      '노키아와 텔리아의 문서는 계약이며, 에릭슨과 화웨이는 계약을 맺지 않았다.',
    ],
    ['of everybody else', 'Has Nokia invested in Telia?', 'No other vendor has invested in Telia.'],
    ['of the rest, in Korean', '노키아도 텔리아에 투자했나?', '다른 장비사가 텔리아에 투자한 적은 없다.'],
    [
      'by a source that is silent on it',
      '노키아가 장비를 설치하나?',
      '노키아 장비가 들어갈 지역과 기지국 수는 자료에 담기지 않았다.',
    ],
    [
      'where the opposite is denied',
      'Does the data of Telia remain in the country?',
      'The data of Telia does not leave the country.',
    ],
  ])('%s', async (_, question, text) => {
    expect(await said(question, text)).not.toMatch(/^(?:No|아니요) — /);
  });

  it.each([
    ['Does Telia plan to sell its masts?', 'Telia does not plan to sell its masts.'],
    ['Has another vendor invested in Telia?', 'No other vendor has invested in Telia.'],
    ['Does the report name a contract of Telia?', 'The report names no contract of Telia.'],
  ])('but one where just that is denied: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^No — /);
  });
});
