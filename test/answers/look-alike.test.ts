import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { answered } from '../doubles/asking.ts';

const leads = async (question: string, text: string, language: 'en' | 'ko' = 'en') => {
  const { claims, note } = await answered(question, anArticle({ text, language }));
  return { leads: claims.map((claim) => claim.text.split(' — ')[0]), note: note ?? null };
};

describe('of two sentences that answer about equally well', () => {
  it('both are said, with a line that either may be meant', async () => {
    const text =
      'The crew of the tug Alva painted the hull in Turku. Rain fell for a week. The crew of the tug Alva painted the deck in Vaasa.';
    const told = await leads('Where was the tug Alva painted?', text);
    expect(told.leads.sort()).toEqual(['Turku', 'Vaasa']);
    expect(told.note).toMatch(/equally well/);
  });

  it('and in Korean', async () => {
    const text = '예인선 알바의 선체는 목포에서 칠했다. 비가 일주일 내렸다. 예인선 알바의 갑판은 여수에서 칠했다.';
    const told = await leads('예인선 알바는 어디에서 칠했나?', text, 'ko');
    expect(told.leads.sort()).toEqual(['목포', '여수']);
    expect(told.note).toMatch(/비슷하게/);
  });

  it('the second is left out where it says the same, or where the first is clear', async () => {
    const same = 'The tug Alva was painted in Turku. Rain fell. In Turku the tug Alva was painted in a week.';
    expect((await leads('Where was the tug Alva painted?', same)).note).toBeNull();
    const clear = 'The tug Alva was painted in Turku. The ferry Bran was built in Vaasa.';
    expect(await leads('Where was the tug Alva painted?', clear)).toEqual({ leads: ['Turku'], note: null });
  });

  it('the second is left out where it says nothing of what was asked', async () => {
    const visit = anArticle({
      language: 'ko',
      published: '2019-05-26',
      text: 'KT에는 17일 MTS그룹의 이고르 벨로프 최고경영자가 다녀갔다. 그는 5G 시설을 살폈다.',
    });
    const contract = anArticle({
      language: 'ko',
      published: '2024-10-10',
      text: '한누리 KT 대표와 마르코 벨로티 노키아 최고경영자는 현지시간 9월 27일 핀란드 에스포에 있는 노키아 본사에서 계약서에 서명했다.',
    });
    const { claims } = await answered('Who visited KT?', visit, contract);
    expect(claims.map(({ text }) => text).join()).not.toContain('벨로티');
  });
});
