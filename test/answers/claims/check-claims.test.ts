import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answers/claims/check-claims.ts';
import { givePassage } from '../../../src/answers/claims/passages.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { type ArticleFacts, anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

/** The faults of a claim that quotes its source sentence by sentence. */
function faultsOf(
  question: string,
  source: string | ArticleFacts,
  claim: string,
  quotes?: readonly string[],
): readonly string[] {
  const facts = typeof source === 'string' ? { text: source, published: '2019-05-20' } : source;
  const passage = givePassage(1, layOut(anArticle(facts)), { start: 0, end: facts.text.length });
  const given = (quotes ?? [facts.text]).map((quote) => ({ passage: 1, quote }));
  return checkClaim({ text: claim, quotes: given }, [passage], asked(question)).faults;
}

const mou = 'SK Telecom signed a memorandum of understanding with Microsoft in Seoul on May 13, 2019.';
const mouKo =
  'SK텔레콤은 지난 13일 서울에서 마이크로소프트와 양해각서(MOU)를 체결했다고 밝혔다. 박정호 사장은 5G 가입자 1억 명을 목표로 제시했다.';

describe('A claim that its quotes hold is believed', () => {
  it.each([
    [
      'When did SK Telecom sign with Microsoft?',
      mou,
      'SK Telecom and Microsoft signed an MOU in Seoul on 13 May 2019.',
    ],
    [
      'When did SK Telecom sign with Microsoft?',
      mou,
      'The memorandum of understanding was signed on May 13, 2019 by SKT and Microsoft.',
    ],
    [
      'SK텔레콤은 언제 마이크로소프트와 양해각서를 맺었나?',
      mou,
      'SK텔레콤은 2019년 5월 13일 서울에서 마이크로소프트와 양해각서를 체결했다.',
    ],
    [
      'When did SK Telecom sign with Microsoft?',
      mouKo,
      'SK Telecom said it signed a memorandum of understanding with Microsoft in Seoul on May 13.',
    ],
    [
      'How many subscribers does Park Jung-ho target?',
      mouKo,
      'President Park Jung-ho set a target of 100 million 5G subscribers.',
    ],
    ['박정호 사장의 목표는?', mouKo, '박정호 사장은 5G 가입자 1억 명을 목표로 제시했다.'],
    [
      'How much will KT invest in 5G?',
      'KT plans to invest 5 trillion won in 5G by 2023.',
      'KT plans to invest 5 trillion won in 5G by 2023.',
    ],
    [
      'How much will KT invest in 5G?',
      'KT는 2023년까지 5G에 5조 원을 투자할 계획이다.',
      'KT plans to invest 5 trillion won in 5G by 2023.',
    ],
    [
      'Is the memorandum binding?',
      'The memorandum between KT and Nokia is not legally binding.',
      'The memorandum between KT and Nokia is not legally binding.',
    ],
    [
      'What content does LG U+ offer?',
      'LG U+ offers 300 VR titles, 400 AR titles and 5,300 performances.',
      'LG Uplus offers 300 VR titles, 400 AR titles and 5,300 performances.',
    ],
    [
      'What did KT and Nokia agree?',
      'KT and Nokia agreed to work together on 6G research. The two companies will open a lab in Espoo.',
      'The two companies, KT and Nokia, will open a lab in Espoo.',
    ],
    [
      'Who acquired whom?',
      'Nokia completed the acquisition of Alcatel-Lucent for 15.6 billion euros.',
      'Nokia acquired Alcatel-Lucent for €15.6 billion.',
    ],
    [
      'What share does KT have?',
      'KT has a market share of 30 percent; SK Telecom has 40 percent.',
      'KT has a 30% market share.',
    ],
    ['What band?', 'KT는 7~8㎓ 대역에서 6G를 시험했다고 밝혔다.', 'KT said it tested 6G in the 7~8 GHz band.'],
    ['Did KT deny it?', 'KT denied that it is in talks with Amazon.', 'KT denied being in talks with Amazon.'],
    [
      'Who met whom?',
      '황창규 KT 회장은 스웨덴 스톡홀름에서 에릭슨 CEO를 만나 5G 협력을 논의했다.',
      'KT chairman Hwang Chang-gyu met the CEO of Ericsson in Stockholm, Sweden, and discussed 5G cooperation.',
    ],
  ])('%s: %s → %s', (question, source, claim) => {
    expect(faultsOf(question, source, claim)).toEqual([]);
  });
});

describe('A claim that says anything else is not believed', () => {
  it.each([
    ['another day', mou, 'SK Telecom and Microsoft signed an MOU on May 14, 2019.'],
    ['another year', mou, 'SK Telecom and Microsoft signed an MOU on May 13, 2018.'],
    ['an invented amount', mou, 'SK Telecom and Microsoft signed an MOU worth $2 billion.'],
    ['a contract out of a memorandum', mou, 'SK Telecom signed a contract with Microsoft.'],
    ['a deal out of a memorandum', mou, 'SK Telecom struck a deal with Microsoft.'],
    ['a swapped company', mou, 'KT signed a memorandum of understanding with Microsoft.'],
    ['another company’s name in Korean', mouKo, 'KT signed a memorandum of understanding with Microsoft on the 13th.'],
    ['another person', mouKo, 'President Kim Min-su set a target of 100 million subscribers.'],
    ['a figure of another size', mouKo, 'SK Telecom targets 10 million 5G subscribers.'],
    ['another unit', mouKo, 'SK Telecom targets 100 million won.'],
    ['another place', mou, 'SK Telecom and Microsoft signed an MOU in Busan.'],
    ['an invented firm', mou, 'Zorblax signed a memorandum of understanding with Microsoft.'],
    ['a deal out of a meeting', 'KT and Nokia held talks on 6G in Espoo.', 'KT and Nokia signed an agreement on 6G.'],
    ['a deed out of a plan', 'KT plans to acquire a stake in Naver.', 'KT acquired a stake in Naver.'],
    ['a lost denial', 'KT did not sign a contract with Huawei.', 'KT signed a contract with Huawei.'],
    ['one of two denials', 'KT denies it and is not in talks with Nokia.', 'KT denies it and is in talks with Nokia.'],
    ['half of two denials', 'KT did not rule out a sale of Genie.', 'KT did rule out a sale of Genie.'],
    ['a lost Korean denial', 'KT는 화웨이와 계약을 체결하지 않았다.', 'KT signed a contract with Huawei.'],
    ['an added denial', mou, 'SK Telecom did not sign a memorandum of understanding with Microsoft.'],
    [
      'bound by nothing',
      'The memorandum between KT and Nokia is not legally binding.',
      'The memorandum between KT and Nokia is legally binding.',
    ],
    [
      'the wrong way round',
      'Nokia completed the acquisition of Alcatel-Lucent in 2016.',
      'Alcatel-Lucent completed the acquisition of Nokia in 2016.',
    ],
    ['up for down', 'KT revenue fell 3 percent in 2019.', 'KT revenue rose 3 percent in 2019.'],
    [
      'another’s share',
      'KT has a market share of 30 percent; SK Telecom has 40 percent.',
      'KT has a market share of 40 percent.',
    ],
    ['the world’s first', 'KT launched 5G in Seoul.', 'KT launched the first 5G in Seoul.'],
    ['a lost bound', 'KT will invest up to 5 trillion won.', 'KT will invest 5 trillion won.'],
    ['an added bound', 'KT has 400 partners.', 'KT has more than 400 partners.'],
    ['another currency', 'KT will invest 5 billion won.', 'KT will invest $5 billion.'],
    ['a numeral in words', 'KT opened labs in Seoul and Busan.', 'KT opened seven labs in Seoul and Busan.'],
    ['a doubled figure', 'KT will grow its 5G revenue.', 'KT will double its 5G revenue.'],
    [
      'a signing for an announcement',
      'KT announced the agreement with Nokia on May 13, 2019.',
      'KT signed the agreement with Nokia on May 13, 2019.',
    ],
    ['last year', mou, 'SK Telecom and Microsoft signed an MOU last year.'],
    ['another generation beside a figure', 'KT has two million 5G lines.', 'KT has two million 6G lines.'],
    ['another generation', 'KT and Nokia agreed on 5G research.', 'KT and Nokia agreed on 6G research.'],
    ['something else altogether', mou, 'The weather in Seoul stays sunny and warm all week.'],
  ])('%s: %s → %s', (_what, source, claim) => {
    expect(faultsOf('What did SK Telecom, KT, Nokia and Microsoft do?', source, claim)).not.toEqual([]);
  });

  it('pairs companies of different sentences', () => {
    const source = 'KT signed a contract with Nokia. SK Telecom signed a contract with Ericsson.';
    const quotes = ['KT signed a contract with Nokia.', 'SK Telecom signed a contract with Ericsson.'];
    expect(faultsOf('What did KT sign?', source, 'KT signed a contract with Ericsson.', quotes)).not.toEqual([]);
    expect(faultsOf('What did KT sign?', source, 'KT signed a contract with Nokia.', quotes.slice(0, 1))).toEqual([]);
  });
});

describe('A quote', () => {
  const quoted = (...quotes: readonly string[]) =>
    faultsOf('When did SK Telecom sign?', mou, 'SK Telecom signed an MOU with Microsoft.', quotes);

  it('is exact to the character', () => {
    expect(quoted('SK Telecom signed a memorandum of understanding with Microsoft')).toEqual([]);
    expect(quoted('SK Telecom signed a memorandum of understanding with microsoft')).not.toEqual([]);
    for (let at = 0; at < mou.length; at += 3) {
      const altered = `${mou.slice(0, at)}${mou[at] === 'x' ? 'y' : 'x'}${mou.slice(at + 1)}`;
      expect(quoted(altered), altered).not.toEqual([]);
    }
  });

  it('is no scrap, is of a passage that was given, and is not missing', () => {
    expect(quoted('a')).not.toEqual([]);
    expect(quoted()).not.toEqual([]);
    const passage = givePassage(1, layOut(anArticle({ text: mou })), { start: 0, end: mou.length });
    const claim = { text: 'SK Telecom signed an MOU with Microsoft.', quotes: [{ passage: 99, quote: mou }] };
    expect(checkClaim(claim, [passage], asked('When did SK Telecom sign?')).faults).not.toEqual([]);
  });

  it('brings its whole sentence, so that no "not" is left out', () => {
    const source = 'KT did not sign a contract with Huawei in 2019.';
    expect(
      faultsOf('Did KT sign?', source, 'KT signed a contract with Huawei.', ['sign a contract with Huawei']),
    ).not.toEqual([]);
  });

  it('runs over the end of a paragraph as over a space', () => {
    const source = 'KT and Nokia\n\nKT signed a contract with Nokia.';
    const quotes = ['KT and Nokia KT signed a contract with Nokia.'];
    expect(faultsOf('What did KT sign with Nokia?', source, 'KT signed a contract with Nokia.', quotes)).toEqual([]);
  });

  it('leads back to the stored text through what was cleaned away', () => {
    const text = 'KT\u200b signed a\u202e memorandum\u{e0041} with “Nokia”\nin ＳＥＯＵＬ on 13 May 2019. Next.';
    const passage = givePassage(1, layOut(anArticle({ text })), { start: 0, end: text.length });
    expect(passage.text).toBe('KT signed a memorandum with “Nokia” in SEOUL on 13 May 2019. Next.');
    const claim = {
      text: 'KT signed a memorandum with Nokia in Seoul on 13 May 2019.',
      quotes: [{ passage: 1, quote: 'memorandum with “Nokia” in SEOUL on 13 May' }],
    };
    const { support } = checkClaim(claim, [passage], asked('When did KT sign with Nokia?'));
    expect(support[0]!.text).toContain(text.slice(text.indexOf('memorandum'), text.indexOf(' 2019')));
    expect(text.slice(support[0]!.start, support[0]!.end)).toBe(support[0]!.text);
  });
});

describe('A claim that is more than words', () => {
  it.each([
    'SK Telecom signed, see <https://evil.example|here>.',
    '<!channel> SK Telecom signed a memorandum of understanding with Microsoft.',
    'SK Telecom signed a memorandum with Microsoft [details](https://evil.example).',
    'SK Telecom signed a memorandum with Microsoft at evil.com.',
    'SK Telecom signed a memorandum with Microsoft @everyone.',
    'SK Telecom signed a memorandum with Microsoft &lt;!here&gt;.',
    'SK Telecom signed a memorandum with Microsoft xn--80ak6aa92e.com.',
    'SK Telecom signed a memorandum with Microsoft ![x](y).',
    'SK Telecom a signé un protocole d’accord avec Microsoft à Séoul.',
    'SK电讯与微软签署了谅解备忘录。',
  ])('is not shown: %s', (claim) => {
    expect(faultsOf('When did SK Telecom sign with Microsoft?', mou, claim)).not.toEqual([]);
  });
});
