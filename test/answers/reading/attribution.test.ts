import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/answers/reading/attribution.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { steep } from '../../growth.ts';

/** Whose statement the last sentence of a text is. */
function speaker(text: string, language: 'en' | 'ko' = 'en') {
  const evidence = layOut(anArticle({ text }));
  return attributionOf(evidence, evidence.sentences.at(-1)!, language);
}

describe('a statement', () => {
  it.each([
    ['KT said it will open a laboratory.', 'KT'],
    ['According to KT, the network covers 80 cities.', 'KT'],
    ['The network covers 80 cities, according to KT.', 'KT'],
    ['“We will open a laboratory,” said Ericsson.', 'Ericsson'],
    ['Kim Min-su, a director of KT, said the laboratory will open.', null],
    ['KT announced a laboratory.', 'KT'],
  ])('of somebody is known by its words: %s', (text, expected) => {
    if (expected === null) expect(speaker(text)).not.toBe('KT');
    else expect(speaker(text)).toBe(expected);
  });

  it.each([
    [
      'Andor Mobile (OMX: ANM) and the Dutch fund Celmar said that the purchase is complete.',
      'Andor Mobile and the Dutch fund Celmar',
    ],
    ['The shares will change hands, and the notes state what is left.', null],
    ['The notes will become shares, which leaves Orange with 8%.', null],
    ['A banker who knows the plan said the mast was late.', 'a banker who knows the plan'],
    ['At the time chief engineer Ines Varga said the mast was late.', 'chief engineer Ines Varga'],
  ])('is by whole names and nothing beside them: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it.each([
    ['All told, Orange serves 9 million homes.', null],
    ['The green light of Ofcom came with a letter in which the carrier described its plans.', null],
    ['Masts stand in two towns, Lund of Sweden and Turku of Finland - Varga said.', 'Varga'],
    ['NEW YORK - Orange said on Friday that it had sold the masts.', 'Orange S.A.'],
    ['Ines Varga of Delmora suspects that Orange wanted to shield the masts.', 'Ines Varga of Delmora'],
    ['On Monday (24/8/2020) Orange director Ines Varga said the mast is late.', 'Orange director Ines Varga'],
    ['Ines Varga spoke first. Her fellow chair, Telia’s Mina Sorel, said the mast is late.', 'Telia’s Mina Sorel'],
    ['Rival Orange announced a mast of its own.', 'Orange S.A.'],
    ['Lund-based Orange announced a mast of its own.', 'Orange S.A.'],
    ['Orange, its closest competitor, said it would build a mast of its own.', 'Orange S.A.'],
    ['A spokesman for Orange said the mast is late.', 'a spokesman for Orange'],
  ])('is by whoever speaks and by no other words of the sentence: %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it('of “he” is nobody’s where no person was named, and never a firm’s', () => {
    expect(speaker('Orange bought a mast. It will be put up in May, he said.')).toBeNull();
  });

  it('of “he” is that of the person whose last name stands before', () => {
    const text = 'Ines Varga, CEO of Nokia, met Orange. Varga called it a rain mast. It will come in May, she said.';
    expect(speaker(text)).toBe('Ines Varga, CEO of Nokia');
  });

  it('of a firm’s chief is by the firm that the sentence before is about, not by the last it names', () => {
    const text = 'Telia, a carrier owned by Orange, was shut out. “We pay,” its chief executive Ines Varga said. ';
    expect(speaker(`${text}The mast is late, according to Varga.`)).toBe('Ines Varga, CEO of Telia');
  });

  it('of a firm in no table is by the name that the text gives', () => {
    const firm = 'Veskarn Labs, a software firm in Oslo, makes masts. Its boss, Ines Varga, is proud. ';
    expect(speaker(`${firm}Veskarn Labs said the mast is late.`)).toBe('Veskarn Labs');
    expect(speaker(`${firm}She said the mast is late.`)).toBe('Ines Varga, head');
  });

  it('is not that of a time that follows the verb', () => {
    expect(speaker('Orange, with sales of 40 billion, said in May 2024 it expects more.')).toBe('Orange');
  });

  it.each([
    ['KT는 연구소를 연다고 밝혔다.', 'KT'],
    ['노키아에 따르면 시험은 끝났다.', '노키아'],
    ['노키아 측은 시험이 끝났다고 설명했다.', '노키아'],
  ])('in Korean likewise: %s', (text, expected) => {
    expect(speaker(text, 'ko')).toBe(expected);
  });

  it('of “it” is that of the company named before', () => {
    expect(speaker('Ericsson opened a laboratory in Lund. It said 200 people work there.')).toBe('Ericsson');
    expect(speaker('Ericsson opened a laboratory. Engineers moved in. The company said 200 work there.')).toBe(
      'Ericsson',
    );
  });

  it('of “it” is nobody’s where the section has named no company', () => {
    expect(speaker('A laboratory opened in Lund. It said 200 people work there.')).toBeNull();
  });

  it('is nobody’s where the article itself speaks', () => {
    expect(speaker('Ericsson opened a laboratory in Lund.')).toBeNull();
    expect(speaker('에릭슨이 연구소를 열었다.', 'ko')).toBeNull();
  });

  it('is not one of “it is said”, “this” or “there”', () => {
    expect(speaker('Ericsson grew. It has been said that a laboratory follows.')).toBeNull();
    expect(speaker('Ericsson grew. This revealed a weakness.')).toBeNull();
  });

  it('is none where somebody did not speak', () => {
    expect(speaker('Ericsson did not say when the laboratory will open.')).toBeNull();
    expect(speaker('Ericsson would not say who pays.')).toBeNull();
  });

  it('names a company in the language of the answer', () => {
    expect(speaker('노키아는 시험이 끝났다고 밝혔다.', 'en')).toBe('Nokia');
    expect(speaker('Nokia said the trial is over.', 'ko')).toBe('노키아');
  });

  it.each([
    ['Ines Varga, head of networks at Orange, said the mast is ready.', 'Ines Varga, head of networks at Orange'],
    ['Ines Varga of Delmora Capital doubts that the mast pays.', 'Ines Varga of Delmora Capital'],
    ['“The mast pays,” Ines Varga, a director, said.', 'Ines Varga'],
    ['To Ines Varga’s mind, the mast is a toy.', null],
    ['Orange sees demand in Lund, and sells a mast.', null],
  ])('is that of the person named: %s', (text, expected) => {
    if (expected !== null) expect(speaker(text)).toBe(expected);
    else expect(speaker(text) ?? '').not.toBe('Orange');
  });

  it.each([
    ['Analysts at the Oslo consultancy Harrow reckon that prices will stay flat.', 'Harrow'],
    ['Economists at Corvane doubt that the auction will raise more.', 'Economists at Corvane'],
    ['The cost was never said; analysts at Brandt estimate 35 million euros.', 'analysts at Brandt'],
    ['Churn climbed, a rise that finance chief Petra Lind blamed on discounts.', 'Petra Lind'],
    ['Margins fell, which finance chief Petra Lind attributed to energy prices.', 'Petra Lind'],
    ['The delay, Ade Okoro said, would cost 4 million dollars a month.', 'Ade Okoro'],
    ['Oslo-based fund manager Rita Sandoval, who holds shares, called the denial “narrow”.', 'Rita Sandoval'],
    ['Claro, whose network passes 800,000 homes, called the plan “a toll”.', 'Claro'],
    ['“Hopeless,” wrote Peter Wyk of Tamber Capital in a note.', 'Peter Wyk'],
    ['For Mina Veldt, the order is “a bet on rain”.', 'Mina Veldt'],
  ])('may stand anywhere in the sentence: %s', (text, expected) => {
    expect(speaker(text)).toContain(expected);
  });

  it.each([
    'The project is expected to end in May.',
    'What it cost was not said.',
    'Belmar put 40 million euros into the venture.',
    'The chief executive officer put the stone in place.',
    'Rivals called a meeting.',
    'For Lund, the network will open in May.',
    'The network, which the city put up in 2021, is slow.',
    '가온텔은 부품을 주문했다.',
    '새 이름은 가온원으로 정해졌다.',
  ])('is not heard in a deed: %s', (text) => {
    expect(speaker(text)).toBeNull();
  });

  it.each([
    ['한서진 연구원은 가장 큰 위험으로 환율을 꼽았다.', '한서진'],
    ['한서진 대표는 부진을 환율 탓으로 돌렸다.', '한서진'],
    ['한서진 대표는 인수를 서두르지 않겠다는 입장이다.', '한서진'],
    ['한서진 교수는 이를 ‘비싼 깃발’이라고 불렀다.', '한서진'],
    ['원가 부담이 컸다는 것이 가온텔의 설명이다.', '가온텔'],
    ['노키아는 매출이 오를 것으로 기대한다.', '노키아'],
  ])('in Korean is a judgement too: %s', (text, expected) => {
    expect(speaker(text, 'ko')).toContain(expected);
  });

  it('in the answers of an interview is that of the person interviewed', () => {
    const turns = ['Who builds it?', 'Tarn builds it.', 'Where?', 'In Lund.', 'And when?', 'It opens in May.'];
    const opening = 'Masts, clouds and rain\n\nNora Vance, chief executive of Nokia, on her masts.';
    expect(speaker([opening, ...turns].join('\n\n'))).toContain('Nora Vance');
    expect(speaker([opening, 'It opens in May.'].join('\n\n'))).toBeNull();
  });

  it('of “she” is that of the person who spoke before, in full', () => {
    const before = 'Ericsson opened a mast. Ines Varga, CEO of Nokia, came to see it. ';
    expect(speaker(`${before}She blamed the weather for the delay.`)).toBe('Ines Varga, CEO of Nokia');
    expect(speaker(`${before}Varga said the mast is late.`)).toBe('Ines Varga, CEO of Nokia');
    expect(speaker('Nokia has a mast. Its product head Ines Varga put it thus: no mast pays.')).toBe(
      'Ines Varga, head of Nokia',
    );
    expect(speaker('Ines Varga of Delmora told us so. She doubts that it pays.')).toBe('Ines Varga of Delmora');
  });

  it.each([
    ['도하은 한들증권 연구원은 “전기 값이 더 들 것”이라고 지적했다.', '도하은 한들증권 연구원'],
    ['서가은 가람대 교수는 표준이 늦다고 비판했다.', '서가은 가람대 교수'],
    ['값을 올리는 것 아니냐는 질문에 가온텔은 “계획이 없다”고 답했다.', '가온텔'],
    ['노키아는 가온텔을 샀다. 사람을 줄이는 것 아니냐는 지적에 대해 회사는 “계획이 없다”고 답했다.', '노키아'],
    ['기지국을 세우는 바람전파연대는 “전파가 세다”고 주장했다.', '기지국을 세우는 바람전파연대'],
    ['바람전파연대는 “전파가 세다”고 주장했다.', '바람전파연대'],
    ['SK텔레콤과 영국 보다폰, 싱가포르 싱텔이 모델을 내놓는다고 밝혔다.', 'SK텔레콤과 영국 보다폰, 싱가포르 싱텔'],
    ['값이 내렸지만, 노키아는 더 내릴 것이라고 밝혔다.', '노키아'],
    ['노키아(대표 한서진)는 시험을 마쳤다고 밝혔다.', '노키아'],
    ['한서진(Han Seojin) 가람대 교수는 값이 오른다고 내다봤다.', '한서진 가람대 교수'],
  ])('in Korean is by a whole name, and no verb: %s', (text, expected) => {
    expect(speaker(text, 'ko')).toBe(expected);
  });

  it.each([
    ['All told, the network passes 4 million homes.', null],
    ['At the time, Ines Varga, head of masts at Orange, said that the mast was late.', /^Ines Varga/],
    ['In March, Ines Varga said that the mast was late.', /^Ines Varga/],
    ['In March the firm said no to Lund.', null],
    ['In March the firm, by all accounts, said no to Lund.', null],
    ['It has deals with two, Andor of Oslo and Belmar of Lund - Varga said.', /^Varga$/],
    ['Nokia came. Verizon serves 52 masts, more than Ericsson, it says.', /^Verizon$/],
    ['Nokia came. By its own count it has 52 masts, it says.', /^Nokia$/],
    [
      'Nora Vance, CEO of Nokia, came. Ines Varga, CEO of Orange, pointed to rain, for which, she said, masts help.',
      /^Ines Varga, CEO of Orange/,
    ],
    ['Ines Varga (above) of the Orange board said the mast is late.', /^Ines Varga of the Orange board$/],
  ])('is by whoever stands nearest, and by no opening of a sentence: %s', (text, expected) => {
    const found = speaker(text);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatch(expected);
  });

  it.each([
    ['노키아는 에릭슨을 샀다. 회사는 한국 KT와 손잡았다. 회사는 값이 내린다고 밝혔다.', '노키아'],
    ['한국 KT와 손잡은 노키아는 값을 내린다. 회사 측은 더 내릴 것이라고 밝혔다.', '노키아'],
    ['노키아와 에릭슨이 손잡았다. 양사는 값을 내린다고 밝혔다.', '양사'],
    ['노키아와 에릭슨이 손잡았다. 두 회사는 값을 내린다고 밝혔다.', '두 회사'],
  ])('of “the company” is that of the firm spoken of, not of one it deals with: %s', (text, expected) => {
    expect(speaker(text, 'ko')).toBe(expected);
  });

  it('of a person with an office is said in the language of the answer', () => {
    expect(speaker('Ines Varga, chief executive of Nokia, said the mast is late.', 'ko')).toBe(
      'Ines Varga 노키아 최고경영자',
    );
    expect(speaker('Ines Varga, head of core engineering at Nokia, said the mast is late.', 'ko')).not.toContain(',');
    expect(speaker('Analysts at Harrow said the mast is late.', 'ko')).toBe('Analysts at Harrow');
  });

  it.each([
    ['한서진 가람대 교수는 “기지국이 전기를 더 쓴다”고 지적했다.', '한서진 가람대 교수'],
    ['“기지국이, 값이 싸도, 전기를 더 쓴다”고 한서진 가람대 교수는 우려했다.', '한서진 가람대 교수'],
    ['수요가 늘면 값이 오를 것이라고 한서진 연구원은 내다봤다.', '한서진 연구원'],
    ['한서진 가람대 교수는 신중하다. 그는 “값이 오른다”고 진단했다.', '한서진 교수'],
    ['한서진 가람대 교수는 “값이 오른다”고 말했다. “수요도 는다”고 덧붙였다.', '한서진 교수'],
  ])('in Korean stands before or behind the words: %s', (text, expected) => {
    expect(speaker(text, 'ko')).toContain(expected.split(' ')[0]);
  });
});

it('hostile text is read in work that grows with it, not with its square', async () => {
  const korean = (text: string) => speaker(text, 'ko');
  expect(await steep(korean, ['” A, ', 'Aa, b, ', '” 고 가는 ', 'according to A, B '])).toEqual([]);
  const english = (text: string) => speaker(text);
  expect(await steep(english, ['” A, ', 'Aa, b, ', '“ said ', 'according to A, B '])).toEqual([]);
});
