// Questions that the articles come near to and do not answer: a wrong answer is worse than none.
import { describe, expect, it } from 'vitest';
import { asksAdvice } from '../../src/answers/question/advice.ts';
import { givesReason } from '../../src/answers/reason.ts';
import { anArticle } from '../doubles/article.ts';
import { inWords, refused, tell } from '../doubles/asking.ts';
import { steep } from '../growth.ts';

const tender = anArticle({
  publisher: 'Daily Wire',
  published: '2025-03-17',
  title: 'Nokia wins core order of Telenor',
  text: 'Nokia has won against Ericsson a core order from Telenor, the paper reports.\n\nThe order is worth some 300 million euros over six years, including a year that Telenor may add.',
});
const energy = anArticle({
  publisher: 'Daily Wire',
  published: '2025-05-06',
  text: 'Swisscom has switched on energy software of Ericsson. "All calls stay up," said Urs Amstad, head of radio planning at Swisscom. The software now runs on 5,300 sites.',
});
const tariff = anArticle({
  publisher: 'Daily Wire',
  published: '2025-06-03',
  text: 'Jio will sell Starlink in India. Analysts at Hollis Brokers expect a price between 3,000 and 4,500 rupees a month for Starlink from Jio.',
});
const authority = anArticle({
  publisher: 'Daily Wire',
  published: '2025-03-30',
  text: 'The competition authority must still decide on the purchase of TIM shares by Vodafone. Iliad broke off its talks with TIM about the purchase in March because the authority would decide late.',
});
const laboratory = anArticle({
  publisher: '하루통신',
  published: '2025-09-11',
  text: 'KT와 퀄컴이 공동 연구 양해각서를 체결했다. 서명에는 이태준 KT 미래연구소장과 퀄컴 부사장이 나섰다.',
});
const mall = anArticle({
  publisher: 'Daily Wire',
  published: '2025-10-02',
  text: 'Naver Cloud and stc chose Riyadh for their data centre. Work on the data centre of Naver Cloud and stc in Riyadh is to begin in May 2026.',
});
const merger = anArticle({
  publisher: 'Daily Wire',
  published: '2025-06-02',
  text: 'Vodafone holds 51% of VodafoneThree and CK Hutchison 49%. CK Hutchison may sell its stake after three years.',
});

const announced = anArticle({
  publisher: 'Daily Wire',
  published: '2025-03-26',
  text: 'MTN and Airtel will pool masts in Uganda, the operators said on Wednesday. Talks about Rwanda continue.',
});

describe('a near miss', () => {
  it('is no figure of another deal: the loser of a tender has no order', async () => {
    await refused("What is Telenor's core order from Ericsson worth?", tender);
  });
  it('is answered where the asked are the parties of the headline', async () => {
    const { answer } = await tell("What is Telenor's core order from Nokia worth?", tender);
    expect(inWords(answer)).toMatch(/300 million euros/);
  });
  it('is no yes to who won, of somebody who took part', async () => {
    const auction = anArticle({
      publisher: 'Daily Wire',
      published: '2025-03-17',
      title: 'Telenor sells its masts after a long auction',
      text: 'Nokia wanted the masts of Telenor as well. A banker who took part in the auction said Nokia had wanted to pay with shares.',
    });
    const { answer } = await tell('Did Nokia win the Telenor auction?', auction);
    expect(inWords(answer)).not.toMatch(/^Yes/);
  });

  it('is no head of a department where the chief executive is asked for', async () => {
    await refused('Who is the chief executive of Swisscom?', energy);
  });
  it('is no head of a laboratory where the chief executive is asked for in Korean', async () => {
    await refused('KT 대표는 누구인가', laboratory);
  });
  it('is somebody where his own office is asked for', async () => {
    const { answer } = await tell('Who is head of radio planning at Swisscom?', energy);
    expect(inWords(answer)).toMatch(/Urs Amstad/);
  });
  it('is no software where somebody is asked for', async () => {
    const { answer } = await tell('Who runs on 5,300 sites?', energy);
    expect(inWords(answer)).not.toMatch(/^The software —/m);
  });
  it('is no price of analysts where the official one is asked for', async () => {
    await refused('What is the official Starlink price from Jio in India?', tariff);
  });
  it('is a price of analysts where any price will do', async () => {
    const { answer } = await tell('What is the Starlink price from Jio in India?', tariff);
    expect(inWords(answer)).toMatch(/rupees/);
  });
  it('is no past day where the future is asked for', async () => {
    await refused('When will the authority decide on the purchase of TIM?', authority);
  });
  it('is no day of the announcement where the future is asked for', async () => {
    await refused('When will MTN and Airtel pool masts in Rwanda?', announced);
  });
  it('is no share where a reason is asked for, whatever noun the question ends with', async () => {
    await refused('Why did CK Hutchison sell its stake in VodafoneThree?', merger);
  });
  it('is no plan where a reason is asked for', async () => {
    const { answer } = await tell('Why did Naver Cloud and stc choose Riyadh?', mall);
    expect(inWords(answer)).not.toMatch(/begin/);
  });
});

describe('advice on money', () => {
  it('is given by no article', async () => {
    const shares = anArticle({
      text: 'KT shares rose 3 percent. KT 지분은 10%다. Analysts said KT shares are worth 50,000 won.',
    });
    await refused('should I sell KT shares', shares);
    expect(asksAdvice('shall we put our savings into KT shares')).toBe(true);
    await refused('KT 지분 지금 사도 될까?', shares);
    await refused('is KT a good buy?', shares);
  });
});

describe('advice and forecasts', () => {
  it.each([
    '한빛 요금제로 바꾸는 게 나을까요?',
    '가람 주식을 사는 편이 좋을까?',
    '가람 주가 내년에는 더 오를까?',
    '도루 주가가 다시 떨어질까요',
    'Will Orange shares rise next year?',
    'will the KT stock price recover soon',
  ])('are asked for: %s', (question) => expect(asksAdvice(question)).toBe(true));

  it.each([
    '발표 뒤 가람 주가는 얼마나 올랐나?',
    '가람 주가는 왜 떨어졌나?',
    '가람은 요금제를 바꾸는 것을 검토했나?',
    'Did KT shares rise on Monday?',
    '가람은 언제 흑자로 돌아설까?',
  ])('are not: %s', (question) => expect(asksAdvice(question)).toBe(false));
});

describe('a quarter', () => {
  const results = anArticle({
    publisher: '하루통신',
    published: '2025-11-08',
    text: 'KT의 3분기 순이익은 4100억원이다. KT는 상반기 매출이 13조원이라고 했다.',
  });
  it('is not told by another', async () => {
    await refused('KT의 2025년 4분기 순이익은 얼마인가?', results);
    await refused("what was KT's net profit in the fourth quarter of 2025?", results);
    expect(inWords((await tell('KT의 3분기 순이익은 얼마인가?', results)).answer)).toContain('4100억원');
  });
  it('is told by its half year', async () => {
    const first = anArticle({ published: '2025-08-08', text: 'KT의 상반기 매출은 13조원이다.' });
    expect(inWords((await tell('KT의 상반기 매출은 얼마인가?', first)).answer)).toContain('13조원');
  });
});

describe('a day', () => {
  const rollout = anArticle({
    publisher: 'Daily Wire',
    published: '2022-09-20',
    text: 'Vodafone picked Samsung. The roll-out of Samsung radios at Vodafone is to begin in the second quarter of 2023 and to be finished by the summer of 2024.',
  });

  it('is that of the end where the end of what begins is asked for', async () => {
    const { answer } = await tell("when should Samsung's roll-out at Vodafone be finished?", rollout);
    expect(inWords(answer).split('—')[0]).toContain('2024');
  });

  it('that is hoped for is none of what has happened', async () => {
    const hope = anArticle({ text: '"We hope for a licence before Easter," said Lena Ohm, who runs Vodafone.' });
    await refused('when did Vodafone receive its licence?', hope);
  });
});

describe('a place', () => {
  it('is told by its name beside the kind that was asked for', async () => {
    const hall = anArticle({ text: 'KT클라우드는 9월부터 목동 데이터센터에 카드 320장을 들여와 쓴다.' });
    expect(inWords((await tell('KT클라우드가 카드를 쓰는 데이터센터 위치는?', hall)).answer)).toContain('목동');
  });
});

describe('a reason', () => {
  it('may stand in what is said on it next', async () => {
    const text =
      'Brevik has ended its trial of open masts with Halden after 20 months. "The masts held; the software did not," said its engineer Nils Aune.';
    const { answer } = await tell('Why did Brevik end its trial of open masts?', anArticle({ title: 'Brevik', text }));
    expect(inWords(answer)).toMatch(/ended its trial.*the software did not/s);
  });

  it.each([
    'It moved the core to save energy.',
    'They ended it because it was dear.',
    'Since the grid was full, they built elsewhere.',
    '전력망을 기다릴 필요가 없다고 했다.',
    '망분리 규제를 지키기 위해 골랐다.',
    'The group cited a lack of demand.',
    'Margins shrank as higher rents ate what the shops earned.',
    'The line was closed after two tests failed.',
    'Sales were held back by the strike.',
    '배가 닻을 끌고 지나가자 통신이 끊겼다.',
    '두 회사는 값에 합의하지 못했다.',
    '장마로 인해 공사를 멈췄다.',
    '전기가 비싸서 옮겼다.',
  ])('is given: %s', (text) => expect(givesReason(text)).toBe(true));
  it.each([
    'Work is to begin in May.',
    'It has been in service since 2019.',
    'The network has grown since March.',
    'The paper wrote on Friday, citing two people at the bank, that a price was named.',
    'The two agreed to offer it abroad.',
    'The service, as the company announced, costs nothing.',
    '다음 달부터 대화방에서 쓸 수 있다.',
    '소비자는 투자 규모를 오슬로에서 들었다.',
    'The office opened after two months.',
  ])('is not given: %s', (text) => expect(givesReason(text)).toBe(false));
  it('is looked for in work that grows with a hostile text, not with its square', async () => {
    expect(await steep((text) => givesReason(`for ${text}`), ['a to ', 'word '])).toEqual([]);
  });
});
