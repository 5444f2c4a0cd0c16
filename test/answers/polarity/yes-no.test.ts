import { describe, expect, it } from 'vitest';
import { asidesIn } from '../../../src/answers/polarity/asides.ts';
import { clausesOf } from '../../../src/answers/polarity/clauses.ts';
import { denies } from '../../../src/answers/polarity/denies.ts';
import { turnedDown } from '../../../src/answers/polarity/opposites.ts';
import { anArticle } from '../../doubles/article.ts';
import { answered, inWords, tell } from '../../doubles/asking.ts';
import { steep } from '../../growth.ts';

describe('a denial', () => {
  it.each([
    'The memorandum is not legally binding.',
    'Telefonica denied that it had signed.',
    'The companies have yet to sign a contract.',
    'It is a non-binding agreement.',
    'Neither side would sign.',
    '법적 구속력이 없다.',
    '계약을 체결하지 않았다.',
    '회사 측은 계약설을 부인했다.',
    '구속력 있는 계약이 아니다.',
    '구속력은 없지만 값은 정했다.',
    '본계약이 아닌 각서다.',
  ])('is heard in “%s”', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    'The memorandum is legally binding.',
    'Nokia signed a contract.',
    'Another notable northern operator joined.',
    'KT는 노키아와 계약을 체결했다.',
    '법적 구속력이 있다.',
  ])('is not heard in “%s”', (text) => {
    expect(denies(text)).toBe(false);
  });
});

describe('a no without a negation', () => {
  it.each([
    ['Is Tromso part of the order?', 'The order of Brevik covers the south. Tromso is left out of the order.'],
    [
      'Did Brevik join the consortium for the northern cable?',
      'Brevik withdrew from the consortium for the northern cable in May.',
    ],
    ['트롬쇠도 브레빅 공급 지역에 포함되나요?', '브레빅은 남부 지역에 장비를 공급한다. 트롬쇠는 공급 지역에서 빠졌다.'],
  ])('%s', async (question, text) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik', text }));
    expect(claims[0]!.text).toMatch(/^(?:No|아니요) — /);
  });

  it('is a yes where just that was asked', async () => {
    const article = anArticle({ text: 'Brevik withdrew from the consortium for the northern cable in May.' });
    const { claims } = await answered('Has Brevik withdrawn from the consortium for the northern cable?', article);
    expect(claims[0]!.text).toMatch(/^Yes — /);
  });

  it.each(['Tromso is not excluded.', '트롬쇠는 제외되지 않았다.'])('is none where it is negated: %s', (text) => {
    expect(turnedDown(text)).toMatchObject([{ denied: true }]);
  });

  it('needs not name what was asked of', async () => {
    const text =
      'Brevik and Halden have talked about the Gdansk yard since May, said the mayor. Halden wants to buy it. Nothing is signed.';
    const { claims } = await answered(
      'Has Brevik signed a deal for the Gdansk yard?',
      anArticle({ title: 'The yard of Brevik in Gdansk', text }),
    );
    expect(claims[0]!.text).toMatch(/^No — /);
  });

  it('is heard in work that grows with a hostile text, not with its square', async () => {
    expect(await steep(turnedDown, ['not a b ', 'excluded ', 'not a b excluded ', '제외되'])).toEqual([]);
  });
});

describe('a denial that is reported', () => {
  it.each([
    [
      'Did Brevik agree to sell the Gdansk yard?',
      'Brevik denied the report that it agreed to sell the Gdansk yard. "No sale of the yard was ever discussed," it told the exchange.',
      /^No — "No sale/,
    ],
    [
      '브레빅이 그단스크 조선소를 판다는 게 사실이야?',
      '브레빅은 그단스크 조선소를 판다는 보도를 부인했다.\n\n브레빅은 "그단스크 조선소를 팔 계획이 없다"고 공시했다.',
      /^아니요 — 브레빅은 "그단스크/,
    ],
  ])('is told in the words it was made in: %s', async (question, text, said) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik', text }));
    expect(claims[0]!.text).toMatch(said);
  });
});

describe('a question in the text', () => {
  it('is answered by what follows it', async () => {
    const text =
      'Some say that Brevik has long been bound to Halden, so why scold the others for doing so? It has not. Its board never met.';
    const { claims } = await answered('Has Brevik tied itself to Halden?', anArticle({ title: 'Notes', text }));
    expect(claims[0]!.text).toMatch(/^No — It has not\./);
  });
});

describe('a yes or no is read off the clause that was asked about', () => {
  const deal =
    'Brevik bought the maker Lumo. Regulators in Norway approved the purchase of Lumo in August; approval in Chile is still pending. ' +
    'Lumo has 85 engineers, none of whom will lose their jobs. About 30 clerks will move; nobody will be dismissed. ' +
    'The purchase is not exclusive: Brevik remains free to buy elsewhere.';
  it.each([
    ['Has Norway approved the purchase of Lumo?', /^Yes — /],
    ['Has Chile approved the purchase of Lumo?', /^Not settled — /],
    ['Will engineers of Lumo lose their jobs?', /^No — /],
    ['Will clerks be dismissed at Brevik?', /^No — /],
    ['Is the purchase of Lumo exclusive?', /^No — /],
    ['Can Brevik buy elsewhere?', /^Yes — /],
  ])('%s', async (question, said) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik buys Lumo', text: deal }));
    expect(claims[0]!.text).toMatch(said);
  });
});

describe('what a sentence names only to set it aside', () => {
  const text =
    'The contract of Brevik covers all regions except Tromso. The phones are made by Samsung rather than Nokia. ' +
    'Shareholders of Brevik will receive shares, not cash. The trial failed to win approval from the ministry.';
  it.each([
    ['Does the contract of Brevik cover Tromso?', /^No — /],
    ['Are the phones made by Nokia?', /^No — /],
    ['Are the phones made by Samsung?', /^Yes — /],
    ['Will shareholders of Brevik receive cash?', /^No — /],
    ['Did the trial win approval from the ministry?', /^No — /],
  ])('is a no: %s', async (question, said) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik', text }));
    expect(claims[0]!.text).toMatch(said);
  });

  const korean =
    '브레빅은 음성 인식에 자체 모델 대신 네이버의 기술을 쓴다. 브레빅은 요금을 올리는 대신 광고를 늘린다. ' +
    '브레빅의 시범 서비스는 오슬로를 제외한 4개 도시에서 열린다. 브레빅의 상용화 시점은 2028년이 아니라 2030년이다.';
  it.each([
    ['브레빅은 음성 인식에 자체 모델을 쓰나?', /^아니요 — /],
    ['브레빅은 음성 인식에 네이버 기술을 쓰나?', /^예 — /],
    ['브레빅은 요금을 올리나?', /^아니요 — /],
    ['브레빅의 시범 서비스는 오슬로에서도 열리나?', /^아니요 — /],
    ['브레빅의 상용화 시점은 2028년인가?', /^아니요 — /],
  ])('is one in Korean: %s', async (question, said) => {
    const { claims } = await answered(question, anArticle({ title: '브레빅', text: korean, language: 'ko' }));
    expect(claims[0]!.text).toMatch(said);
  });
});

describe('the opposite of what was asked', () => {
  it.each([
    [
      'Had Brevik ever bought an AI company before?',
      'It is the first time that Brevik has bought an AI company.',
      /^No — /,
    ],
    [
      'Had Brevik bought an AI company before?',
      'It is not the first time that Brevik has bought an AI company.',
      /^Yes — /,
    ],
    ['Has Brevik ended its cooperation with Nvidia?', 'The cooperation of Brevik with Nvidia continues.', /^No — /],
    ['Did the trial of Brevik take place?', 'The trial of Brevik was cancelled because of sandstorms.', /^No — /],
    ['Do Brevik and Halden agree on the price?', 'Brevik and Halden disagree on the price.', /^No — /],
    ['브레빅은 전에도 해외에서 수주한 적이 있나?', '브레빅이 해외에서 수주한 것은 이번이 처음이다.', /^아니요 — /],
    ['브레빅은 AI 반도체를 개발하고 있나?', '브레빅이 AI 반도체 개발을 중단했다.', /^아니요 — /],
    ['브레빅이 클라우드 사업을 수주했나?', '브레빅이 클라우드 사업 수주에 실패했다.', /^아니요 — /],
    ['브레빅 단말기는 차질 없이 출시됐나?', '브레빅 단말기는 차질 없이 출시됐다.', /^예 — /],
  ])('%s', async (question, text, said) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik', text }));
    expect(claims[0]!.text).toMatch(said);
  });
});

describe('a long hostile sentence', () => {
  it('is cut into clauses in work that grows with it, not with its square', async () => {
    expect(await steep(clausesOf, [', which a '])).toEqual([]);
    expect(await steep(asidesIn, ['not a ', '가 아니라 '])).toEqual([]);
  });
});

describe('a report and its denial in one sentence', () => {
  it.each([
    [
      'Is Nokia in talks with Belmar about a sale?',
      'Some media reported that Nokia was in talks with Belmar about a sale, but the company denied it.',
    ],
    [
      'Will Nokia close its Lund site?',
      'Newspapers wrote that Nokia would close its Lund site, which the company called untrue.',
    ],
    [
      '가온텔이 누르텔과 공급을 협의 중이야?',
      '일부 매체는 가온텔이 누르텔과도 공급을 협의 중이라고 전했지만, 회사는 “접촉한 사실이 없다”고 부인했다.',
    ],
  ])('are a no: %s', async (question, text) => {
    expect((await answered(question, anArticle({ text }))).claims[0]?.text).toMatch(/^(?:No|아니요) — /);
  });

  it('are none where the firm itself reports', () => {
    expect(denies('Nokia reported sales of 3 billion euros, though the number of sites fell.')).toBe(false);
  });
});

describe('no no', () => {
  it.each([
    [
      'is read off what holds on a condition',
      'Does the purchase of Belmar by Nokia need approval of the cartel office?',
      'Nokia will buy Belmar for 3 billion euros once the cartel office has cleared the purchase. If the cartel office says no to the purchase, nobody has to pay the other a fee.',
    ],
    [
      'is read off a denial beside what is inserted',
      'Does the town of Turku own a part of Belmar?',
      'Belmar, of which the town of Turku owns a part, never bought from Ericsson: all its masts are of Nokia.',
    ],
    [
      'is read off “nothing besides”',
      '노키아와 벨마의 임대 계약은 유지되나요?',
      '노키아 관계자는 “벨마와의 임대 계약 외에 진행 중인 건은 없다”고 했다.',
    ],
  ])('%s', async (_, question, text) => {
    expect(inWords((await tell(question, anArticle({ text }))).answer)).not.toMatch(/^(?:No|아니요) — /);
  });

  it('is a yes to “may”, which asks as “can” does', async () => {
    const text = 'The Telia brand may be used by Elisa for two more years.';
    expect((await answered('May Elisa still use the Telia brand?', anArticle({ text }))).claims[0]?.text).toMatch(
      /^Yes/,
    );
  });
});
