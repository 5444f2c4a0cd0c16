import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { answered, inWords, refused } from '../../doubles/asking.ts';

/** The fact that opens the first claim. */
const fact = async (question: string, text: string) =>
  inWords(await answered(question, anArticle({ text, published: '2024-05-05' }))).split(' — ')[0];

describe('a company as fact', () => {
  it('is one that the question does not name', async () => {
    expect(await fact('Which company supplies KT with antennas?', 'Ericsson supplies KT with antennas.')).toBe(
      'Ericsson',
    );
  });

  it('stands with the source’s own spelling where that is in another script', async () => {
    expect(await fact('Which company supplies KT with antennas?', '에릭슨은 KT에 안테나를 공급한다.')).toBe(
      'Ericsson (에릭슨)',
    );
  });

  it('is each of several where a list was asked for, once, in the order of the text', async () => {
    const text = 'Ericsson, Nokia and Samsung Electronics supply KT with antennas; Nokia leads.';
    expect(await fact('Which companies supply KT with antennas?', text)).toBe('Ericsson, Nokia, Samsung Electronics');
  });

  it('is from abroad where the question says so', async () => {
    const text = 'SK Telecom and Ericsson visited KT in May.';
    expect(await fact('Which foreign companies visited KT?', text)).toBe('Ericsson');
  });
});

describe('a firm that no table has', () => {
  it.each([
    ['Who wrote the software of Orange?', 'The Oslo firm Veskarn Labs wrote the software of Orange.', 'Veskarn Labs'],
    [
      'Which fund led the round of Orange?',
      'Orange raised money in a round led by Delmora Capital, with Nokia.',
      'Delmora Capital',
    ],
    ['KT의 중계기를 만든 회사는?', "안테나는 노키아가 맡았고, KT의 중계기는 '새누리파'가 만들었다.", '새누리파'],
  ])('%s', async (question, text, expected) => {
    expect(await fact(question, text)).toMatch(expected);
  });
});

describe('a place that no table has', () => {
  it.each([
    ['KT는 센터를 어디에 짓나?', 'KT는 두모리에 센터를 짓는다.', '두모리'],
    ['Where does Orange build a mast?', 'Orange builds a mast on Vardelo, which is an island.', 'Vardelo'],
  ])('%s', async (question, text, expected) => {
    expect(await fact(question, text)).toMatch(expected);
  });
});

describe('a place as fact', () => {
  it.each([
    ['Where did KT open its laboratory?', 'KT opened its laboratory in Daejeon in May.', 'Daejeon'],
    ['KT는 연구소를 어디에 열었나?', 'KT는 대전에서 연구소를 열었다.', '대전'],
    ['Where did Nokia meet KT?', 'Nokia met KT at MWC in Barcelona.', /Barcelona|MWC/],
  ])('%s', async (question, text, expected) => {
    expect(await fact(question, text)).toMatch(expected);
  });

  it('is said in the asker’s language, with the source’s word beside it', async () => {
    expect(await fact('Where did KT open its laboratory?', '대전에서 KT가 연구소를 열었다.')).toBe('Daejeon (대전)');
  });

  it('is no part of a company’s name', async () => {
    await refused(
      'Where did China Unicom sign with KT?',
      anArticle({ text: 'China Unicom signed an agreement with KT.' }),
    );
  });
});

describe('what is named to be set aside', () => {
  it.each([
    [
      'KT와 노키아의 합작사 본사는 어디에 두나?',
      'KT와 노키아의 합작사 본사는 헬싱키가 아니라 베를린에 둔다.',
      '베를린',
    ],
    ['Who supplies KT with antennas?', 'Ericsson rather than Nokia supplies KT with antennas.', 'Ericsson'],
  ])('is no fact: %s', async (question, text, expected) => {
    expect(await fact(question, text)).toBe(expected);
  });
});

describe('a person as fact', () => {
  it('is of the side asked for', async () => {
    const signed = 'The KT deal was signed by Ericsson CEO Börje Ekholm and KT CEO Park Min-ho.';
    expect(await fact('Who signed the KT deal for Ericsson?', signed)).toBe('Börje Ekholm, CEO of Ericsson');
    expect(await fact('Who signed the Ericsson deal on KT’s side?', signed)).toBe('Park Min-ho, CEO of KT');
  });

  const text = 'Park Min-ho, CEO of KT, and Lee Su-jin, CFO of KT, met Börje Ekholm, CEO of Ericsson, in Seoul.';

  it('holds the office asked for, at the company asked for', async () => {
    expect(await fact('Who is the CEO of Ericsson?', text)).toBe('Börje Ekholm, CEO of Ericsson');
    expect(await fact('Who is the CFO of KT?', text)).toBe('Lee Su-jin, CFO of KT');
  });

  it('is none where the office is not in the text', async () => {
    await refused('Who is the CTO of KT?', anArticle({ text }));
  });

  it('keeps the script of the source', async () => {
    expect(await fact('Who is the CEO of KT?', '박민호 KT 대표는 5일 연구소를 열었다.')).toMatch(/박민호/);
  });
});

describe('a figure as fact', () => {
  it.each([
    ['How many base stations does KT run?', 'KT runs over 40,000 base stations.', 'over 40,000'],
    ['What share of the market does KT hold?', 'KT holds a 31 percent share of the market.', '31 percent'],
    [
      'How long does the deal of KT and Nokia run?',
      'The contract of KT and Nokia runs for three years.',
      'three years',
    ],
    ['KT 가입자는 몇 명인가?', 'KT 가입자는 약 1200만명 이상이다.', '약 1200만명 이상'],
  ])('keeps what bounds it: %s', async (question, text, expected) => {
    expect(await fact(question, text)).toContain(expected);
  });

  it('counts the noun asked for, not another beside it', async () => {
    const text = 'KT runs 40,000 base stations for 18 million subscribers.';
    expect(await fact('How many subscribers does KT have?', text)).toContain('18 million');
    expect(await fact('How many base stations does KT run?', text)).toContain('40,000');
  });

  it('is money where money was asked for', async () => {
    const text = 'KT invested 300 billion won in 12 data centres.';
    expect(await fact('How much did KT invest in data centres?', text)).toContain('300 billion won');
  });

  it('is none where only other things are counted', async () => {
    await refused('How many employees does KT have?', anArticle({ text: 'KT runs 40,000 base stations.' }));
    await refused('How much does the KT speaker cost?', anArticle({ text: 'KT sold 500,000 units of its speaker.' }));
  });
});

describe('a date as fact', () => {
  it('of the visit is not given for the announcement without saying so', async () => {
    const text = 'On 3 May 2024 KT announced that Ericsson had visited its laboratory on 29 April 2024.';
    expect(await fact('When did Ericsson visit the laboratory of KT?', text)).toBe('29 April 2024');
    expect(await fact('When did KT announce the visit of Ericsson?', text)).toBe('3 May 2024');
  });

  it('that is relative is counted from the day of publication, with the source’s words beside it', async () => {
    const text = 'KT는 에릭슨과 지난 2일 업무협약을 체결했다.';
    expect(await fact('KT와 에릭슨은 언제 업무협약을 체결했나?', text)).toBe('2024년 5월 2일 (“지난 2일”)');
  });

  it('that cannot be counted stays as written', async () => {
    const article = anArticle({ text: 'KT는 에릭슨과 지난 2일 업무협약을 체결했다.' });
    const said = inWords(await answered('When did KT and Ericsson sign the agreement?', article));
    expect(said).toMatch(/^“지난 2일” \(full date not stated\)/);
  });
});
