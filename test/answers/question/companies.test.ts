import { describe, expect, it } from 'vitest';
import { companiesNamedIn } from '../../../src/answers/question/companies.ts';

const ids = (question: string) => companiesNamedIn(question).flatMap((one) => one.ids);

describe('the firms of a question', () => {
  it('are not made of the s that says whose it is', () => {
    expect(ids("Who met SKT's Park?")).toEqual(['sk-telecom']);
    expect(ids('Who met SKT’s Park?')).toEqual(['sk-telecom']);
  });

  it('may be spaced as their writer likes', () => {
    expect(ids('What did 보다폰 아이디어 buy?')).toEqual(['vodafone-idea']);
  });

  it.each(['KT인가?', 'KT인가요', 'KT였나', 'KT죠?', 'KT냐?', 'KT꺼야?', '새 주인은 KT인거야?', 'KT말고 누가 있어?'])(
    'are named before whatever ends the question: %s',
    (question) => {
      expect(ids(question)).toEqual(['kt']);
    },
  );

  it('are named whole before it', () => {
    expect(ids('새 파트너는 LG유플러스인가요?')).toEqual(['lg-uplus']);
    expect(ids('파트너가 네이버지?')).toEqual(['naver']);
  });

  it('are no end of another word', () => {
    expect(ids('제이지가 왔어?')).toEqual([]);
  });
});
