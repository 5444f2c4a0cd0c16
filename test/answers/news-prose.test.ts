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
    [
      'How many matches did Tarn film?',
      'Last year Tarn filmed 47 school matches with cameras that had no cables.',
      /47/,
    ],
    ['When will Tarn sign the licence?', 'Tarn will sign the licence on 3 May if no court stops it.', /3 May/],
  ])('%s', async (question, text, wanted) => {
    expect(await lead(question, text)).toMatch(wanted);
  });

  it('in Korean too', async () => {
    const text = '타른과 KT의 협약 기간은 3년이며 법적 구속력은 없다.';
    expect(await lead('KT와 타른의 협약 기간은?', text, 'ko')).toContain('3년');
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
    expect(await lead('KT와 노키아의 구미 데이터센터 총 투자비는 얼마인가요?', text, 'ko')).toContain('9000억');
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
    const text = '건물은 KT 자회사인 KT클라우드가 운영한다.';
    expect(await lead('KT 건물은 누가 운영하나요?', text, 'ko')).toMatch(/KT클라우드|KT Cloud/);
  });
});

describe('what only announces', () => {
  it("an interviewer's words, is no answer; what follows is", async () => {
    const text =
      'Q: Who are you?\nA: I run the network of Tarn.\nQ: Your first supplier was another one.\nA: We began with Huawei in 2021.\nQ: And now?\nA: Now it is Nokia.';
    expect(await lead('Which supplier did Tarn begin with?', text)).toBe('Huawei');
  });
});
