import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { answered, inWords, refused } from '../doubles/asking.ts';

/** What the answer says first, before the dash. */
async function lead(question: string, text: string, language: 'en' | 'ko' = 'en'): Promise<string> {
  const said = inWords(await answered(question, anArticle({ text, language })));
  return said.split(' — ')[0]!;
}

describe('a denial reaches no farther than its clause', () => {
  it.each([
    ['Who founded Tarn?', "Tarn's founder, Lena Okafor, looked as if she had not slept.", /Okafor/],
    ['How many matches did Tarn film?', 'Last year Tarn filmed 47 school matches with lenses that had no caps.', /47/],
    ['When will Tarn sign the licence?', 'Tarn will sign the licence on 3 May if no court stops it.', /3 May/],
  ])('%s', async (question, text, wanted) => {
    expect(await lead(question, text)).toMatch(wanted);
  });

  it('in Korean too', async () => {
    const text = '타른과 KT의 협약 기간은 3년이며 법적 구속력은 없다.';
    expect(await lead('KT와 타른의 협약 기간은?', text, 'ko')).toContain('3년');
  });

  it('and whoever stands before it did not do what it denies', async () => {
    const text = '노키아와 타른의 문서는 양해각서이며, KT가 맞은 방문에서는 계약이 있었다는 내용이 없다.';
    await refused('누가 KT를 방문했나?', anArticle({ text, language: 'ko' }));
  });

  it('and still forbids what it is about', async () => {
    const text = 'Tarn did not pay 40 million euros for the tower.';
    await refused('How much did Tarn pay for the tower?', anArticle({ text }));
  });
});

describe('a sum', () => {
  it('may leave its currency to the one before it', async () => {
    const text = 'KT and Tarn bring in 30 million euros; another 80 million is borrowed from banks.';
    expect(await lead('How much is KT borrowing from banks?', text)).toContain('80 million');
  });

  it('is what is spent, whoever is named as its spender', async () => {
    const text = 'KT와 노키아는 총 9000억원을 들여 구미에 데이터센터를 짓는다.';
    expect(await lead('KT와 노키아의 구미 데이터센터 투자비는 모두 얼마인가요?', text, 'ko')).toContain('9000억');
  });
});

describe('a firm asked for', () => {
  it('may have a word of the question in its name', async () => {
    const text = 'KT has sold 90 towers in Busan to Halla Towers for 20 million dollars.';
    expect(await lead('KT Busan tower sale: buyer', text)).toBe('Halla Towers');
  });

  it.each([
    ['타른의 첫 고객은?', '타른은 11월 문을 연다. 첫 고객은 누리해운과 DBX이며 계약 기간은 2년이다.', '누리해운, DBX'],
    ['KT 타른 상장 주관사', 'KT는 내년 타른을 상장한다. 주관사는 가람증권으로 정했다.', '가람증권'],
  ])('is what a Korean sentence says it to be: %s', async (question, text, wanted) => {
    expect(await lead(question, text, 'ko')).toBe(wanted);
  });

  it('is not where somebody is from', async () => {
    const text = 'Serrana, of Paraná, won the northern lot in the auction of Tarn.';
    expect(await lead("Who won the northern lot in Tarn's auction?", text)).toContain('Serrana');
  });

  it('may be a firm of the one that is named', async () => {
    const text = '주차장은 KT 계열사인 KT클라우드가 운영한다.';
    expect(await lead('KT 주차장은 누가 운영하나요?', text, 'ko')).toMatch(/KT클라우드|KT Cloud/);
  });
});

describe('what only announces', () => {
  it("an interviewer's words, is no answer; what follows is", async () => {
    const text =
      'Q: Who are you?\nA: I run the network of Tarn.\nQ: Your first supplier was another one.\nA: We began with Huawei in 2021.\nQ: And now?\nA: Now it is Nokia.';
    expect(await lead('Which supplier did Tarn begin with?', text)).toBe('Huawei');
  });
});

describe('a statement', () => {
  it('goes on into the sentence that tells what it announces, in one quote', async () => {
    const text = 'Analyst Mara Quill of Tarn is cautious. "Ninety sites are a pilot," she says. Rain fell in Oslo.';
    const { claims, citations } = await answered('What does Mara Quill say of Tarn?', anArticle({ text }));
    expect(claims[0]?.text).toContain('Ninety sites are a pilot');
    expect(citations[0]?.quote).toBe('Analyst Mara Quill of Tarn is cautious. "Ninety sites are a pilot," she says.');
  });

  it('has its reason behind it', async () => {
    const text =
      'KT takes its chips from AMD and not from NVIDIA. Delivery in ten weeks decided it, the operator says.';
    const said = inWords(await answered('Why does KT buy chips from AMD and not NVIDIA?', anArticle({ text })));
    expect(said).toContain('Delivery in ten weeks');
  });

  it('that gives its own reason stands alone', async () => {
    const text = 'KT는 2023년 시범망을 돌렸지만 전파가 닿지 않아 정식 사업이 되지 못했다. 비가 왔다.';
    const said = inWords(
      await answered('KT의 시범망은 왜 정식 사업이 되지 못했나요?', anArticle({ text, language: 'ko' })),
    );
    expect(said).toBe('KT는 2023년 시범망을 돌렸지만 전파가 닿지 않아 정식 사업이 되지 못했다.');
  });
});

describe('a yes or no', () => {
  it('is the denial of a report, not the report', async () => {
    const text = 'Newspapers wrote on Sunday that KT would buy Tarn. KT denies it: "We are not in talks."';
    expect(await lead('Is KT buying Tarn?', text)).toBe('No');
  });

  it.each(['소문이 돈다', '말도 나온다'])('is neither where nothing is decided: %s', async (rumour) => {
    const text = `KT가 노키아 지분을 판다는 ${rumour}. 회사는 "결정된 것이 없다"고 한다.`;
    expect(await lead('KT가 노키아 지분을 파나요?', text, 'ko')).toBe('확정되지 않음');
  });

  it('is asked by its ending, whatever noun stands before', async () => {
    const text = 'KT와 오렌지의 연구협약에 주식 매입은 들어 있지 않다.';
    expect(await lead('KT와 오렌지 연구협약에 주식 매입도 들어 있어?', text, 'ko')).toBe('아니요');
  });
});

describe('a figure beside the point', () => {
  it.each([
    [
      'What was the revenue of KT?',
      'KT had revenue against 90 million euros a year before of 70 million euros.',
      '70 million',
    ],
    [
      'What is the price of Tarn for KT?',
      'KT buys Tarn for 350 million dollars. The price includes 70 million dollars of loans.',
      '350 million',
    ],
  ])('%s', async (question, text, wanted) => {
    expect(await lead(question, text)).toContain(wanted);
  });
});

describe('when and where', () => {
  it('is the new day of what was moved', async () => {
    const text = 'KT 광주 센터의 개소는 내년 2월에서 6월로 늦춰진다.';
    expect(await lead('KT 광주 센터 개소는 언제인가요?', text, 'ko')).toContain('6월');
  });

  it('is the place behind a month', async () => {
    const text = 'The work of KT starts in March in Porto, Faro and Braga.';
    expect(await lead('Where does the work of KT start?', text)).toContain('Porto');
  });

  it('is of an event whose year is written to its name', async () => {
    const text = '다음 행사는 3월 1일에 열린다. CES2025는 5일 막을 내린다.';
    expect(await lead('CES는 언제 막을 내리나요?', text, 'ko')).toContain('5일');
  });
});

describe('whose share, with whom', () => {
  it('asks for a share where somebody has one', async () => {
    const text = 'KT had 40 percent of the 5G lines in the spring, and there were 54 million lines.';
    expect(await lead("KT's share of 5G lines", text)).toBe('40 percent');
  });

  it('asks for a firm in Korean too', async () => {
    const text = '박서준 KT 전무는 지난달부터 노키아와 협상하고 있다.';
    expect(await lead('KT는 지금 누구와 협상 중인가?', text, 'ko')).toMatch(/노키아/);
  });
});
