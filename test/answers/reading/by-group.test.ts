import { describe, expect, it } from 'vitest';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

/** Whom a question means in an article with this text, by the words of the question. */
const meant = (question: string, text: string) => {
  const evidence = layOut(anArticle({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en' }));
  return Object.fromEntries(
    bindNames(asked(question), [evidence])
      .concepts.filter(({ kind }) => kind === 'company')
      .map(({ text, companyIds, affiliateIds }) => [
        text,
        [...companyIds, ...affiliateIds].filter((id) => evidence.whole.companies.has(id)),
      ]),
  );
};

describe('a firm that an article calls by its group', () => {
  const hall = 'Reliance will build a hall for servers in Jamnagar with Nvidia. Reliance pays for the roof.';

  it('is meant beside its partner', () => {
    expect(meant('What does Jio build with Nvidia?', hall)).toEqual({ Jio: ['reliance'], Nvidia: ['nvidia'] });
    const order = '삼성이 보다폰에서 기지국을 수주했다.';
    expect(meant('삼성전자가 보다폰에서 수주한 것은?', order)).toEqual({
      삼성전자: ['samsung-group'],
      보다폰: ['vodafone'],
    });
  });

  it('is not meant alone, nor with a partner that the article does not have', () => {
    expect(meant('What does Jio build?', hall)).toEqual({ Jio: [] });
    expect(meant('What does Jio build with Nokia?', hall)).toEqual({ Jio: [], Nokia: [] });
  });

  it('is not meant where the article names another firm of the group', () => {
    const text = 'Samsung SDS and Orange open a laboratory. Samsung pays for it.';
    expect(meant('What do Samsung Electronics and Orange open?', text)['Samsung Electronics']).toEqual([]);
  });

  it('is not meant where it is the one of another country', () => {
    const text = 'Vodafone has sold its business in Italy to Swisscom.';
    expect(meant('What has Swisscom paid for Vodafone Germany?', text)['Vodafone Germany']).toEqual([]);
  });
});

describe('a firm that a question calls by the beginning of its name', () => {
  it('is the only one that begins so', () => {
    const text =
      'The start-up KestrelAI has won Orange as a customer. KestrelAI delivers 40 cards, said KestrelAI Inc.';
    expect(Object.values(meant('How many cards does Kestrel deliver?', text))).toEqual([['kestrelai']]);
  });

  it('is none of two that do', () => {
    const text =
      'Kestrel Mobile Ltd. has sold nine masts to Kestrel Towers Ltd. of Cork. Kestrel Towers Ltd. paid cash.';
    expect(Object.values(meant('what does kestrel sell', text)).flat()).not.toHaveLength(1);
  });
});

describe('a short form that an article introduces', () => {
  it('names the firm in the rest of it, known to a table or not', () => {
    const text = 'Brevik Network Holdings Ltd. (BNH) has signed a lease with Orange. BNH pays 4 million euros a year.';
    const evidence = layOut(anArticle({ title: null, text }));
    expect(evidence.sentences.map(({ companies }) => [...companies].filter((id) => id !== 'orange').length)).toEqual([
      1, 1,
    ]);
    expect([...evidence.sentences[1]!.companies]).toEqual(
      [...evidence.sentences[0]!.companies].filter((id) => id !== 'orange'),
    );
  });

  it('is no office and no exchange', () => {
    const text = 'Brevik Network Holdings Ltd. (NYSE) has signed a lease with Orange. NYSE rose by a tenth.';
    expect([...layOut(anArticle({ title: null, text })).sentences[1]!.companies]).toEqual([]);
  });
});
