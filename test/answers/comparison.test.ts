import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { answered, inWords, refused, talk } from '../doubles/asking.ts';

const kt = anArticle({ published: '2024-02-20', text: 'KT has 8.1 million 5G subscribers in Korea.' });
const verizon = anArticle({ published: '2024-02-21', text: 'Verizon has 30 million 5G subscribers in America.' });

describe('a comparison', () => {
  it('says one fact for each side, under its name, with its own source', async () => {
    const { claims, citations } = await answered('Compare KT and Verizon 5G subscribers', kt, verizon);
    expect(claims.map((c) => c.text.split(' — ')[0])).toEqual([
      'KT: 8.1 million 5G subscribers',
      'Verizon: 30 million 5G subscribers',
    ]);
    expect(claims.map((c) => citations.find((one) => one.n === c.citations[0])?.articleId)).toEqual([
      kt.id,
      verizon.id,
    ]);
  });

  it('names the side that the library is silent on and guesses nothing', async () => {
    const told = await answered('Compare KT and Verizon 5G subscribers', kt);
    expect(told.claims).toHaveLength(1);
    expect(told.unsupported).toEqual(['Verizon']);
  });

  it('does not give one side’s figure to the other, though one article names both', async () => {
    const both = anArticle({
      published: '2024-02-20',
      text: 'KT has 8.1 million 5G subscribers. Verizon invested $400 million in Celona.',
    });
    const told = await answered('Compare KT and Verizon 5G subscribers', both);
    expect(told.unsupported).toEqual(['Verizon']);
  });

  it.each([
    'Who holds more of the Nordlink mast venture, Vodafone or Orange?',
    'Compare the Nordlink mast venture shares of Vodafone and Orange',
  ])('is told by the one sentence that gives both: %s', async (question) => {
    const shares =
      'Vodafone will own 44 percent of the Nordlink mast venture, Orange 31 percent and Tarn the other 25 percent.';
    const article = anArticle({ text: `${shares} The Nordlink mast venture sits in Lisbon.` });
    expect((await answered(question, article)).claims.map(({ text }) => text)).toEqual([shares]);
  });

  it('goes on with one of those that a sentence gives', async () => {
    const text =
      'Vodafone keeps 44 percent of the Nordlink mast venture, Orange 31 percent and Telia what is left, 25 percent.';
    const questions = ['Who holds more of the Nordlink mast venture, Vodafone or Orange?', 'And Telia?'];
    expect(inWords((await talk(questions, anArticle({ text }))).at(-1)!)).toContain('Telia what is left, 25');
  });

  it('does not tell what is said of the other side only', async () => {
    const text = 'Verizon has 30 million 5G subscribers in America. KT counts 8.1 million 5G subscribers.';
    const told = await answered('Compare KT and Verizon 5G subscribers', anArticle({ text }));
    expect(told.claims.find((claim) => claim.text.startsWith('KT'))?.text).not.toContain('America');
  });

  it('puts each of two deals to the article on it, with the sum that is compared', async () => {
    const elisa = anArticle({
      title: 'Nokia equips Elisa',
      text: 'Nokia will equip the network of Elisa. The contract is worth 300 million euros.',
    });
    const telia = anArticle({
      title: 'Ericsson wins Telia',
      text: 'Ericsson has won an order of Telia. The order is worth 450 million euros and runs for six years.',
    });
    const question = "Which is worth more, Nokia's contract with Elisa or Ericsson's Telia order?";
    const { claims } = await answered(question, elisa, telia);
    expect(claims.map(({ text }) => text.split(' — ')[0])).toEqual([
      'Nokia–Elisa: 300 million euros',
      'Ericsson–Telia: 450 million euros',
    ]);
  });

  it('says no where it is silent on both', async () => {
    await refused('Compare KT and Verizon on satellites', kt, verizon);
  });

  it('is understood in Korean', async () => {
    const { claims } = await answered('KT와 버라이즌의 5G 가입자 수 비교', kt, verizon);
    expect(claims).toHaveLength(2);
  });
});
