// Who, by the place that a Korean question leaves open: names that no table has, and none where the sentence leaves it to others.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../../src/answers/coverage.ts';
import { bindNames } from '../../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../../src/answers/select.ts';
import { anArticle } from '../../../doubles/article.ts';
import { asked } from '../../../doubles/asking.ts';

function said(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05', language: 'ko' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!))[0]?.ko;
}

describe('a place that no table has', () => {
  it.each([
    ['is told with its kind', '서버를 옮긴 전산동은 어디인가?', '가람은 서버를 노을 전산동으로 옮겼다.', '노을 전산동'],
    ['is told in one word', '첫 시험을 한 저수지는 어디인가?', '첫 시험은 미르저수지에서 했다.', '미르저수지'],
    [
      'is none where two are named',
      '첫 시험을 한 저수지는 어디인가?',
      '첫 시험은 미르저수지와 솔저수지에서 했다.',
      undefined,
    ],
    ['is none where only its kind is', '첫 시험을 한 저수지는 어디인가?', '첫 시험은 그 저수지에서 했다.', undefined],
  ])('%s', (_, question, text, place) => expect(said(question, text)).toBe(place));
});

describe('whoever is asked for', () => {
  it.each([
    ['with whom', '새 망은 누구와 시험했나?', '새 망은 두루칸 모빌과 시험했다.', '두루칸 모빌'],
    ['to whom', '지분은 누구에게 넘어갔나?', '지분은 창업자의 딸인 오르시에게 넘어갔다.', '오르시'],
    ['whose', '누구의 조언으로 망을 바꿨나?', '결국 벤노 하르트의 조언으로 망을 바꿨다.', '벤노 하르트'],
    ['by whom', '부호를 개발한 사람은?', '이 부호는 로카 빈트에 의해 개발되었다.', '로카 빈트'],
    ['the subject of the clause', '구조 도면을 만든 사람은?', '구조 도면은 오래전 이바 소른이 만들었다.', '이바 소른'],
    [
      'the subject before a saying',
      '전파 부족을 경고한 인물은?',
      '이바 소른은 “이대로는 여름마다 전파가 모자라 통화가 끊길 것”이라며 전파 부족을 경고했다.',
      '이바 소른',
    ],
    [
      'the other of two',
      '가르단과 경쟁한 이는 누구인가?',
      '가르단은 의장 자리를 놓고 이바 소른과 경쟁했다.',
      '이바 소른',
    ],
    ['behind the kind', '첫 소송을 낸 변호사는?', '첫 소송은 변호사 이바 소른이 냈다.', '이바 소른'],
    ['beside the kind', '통신탑을 고친 협회는?', '통신탑은 결국 등대지기협회가 고쳤다.', '등대지기협회'],
  ])('is told: %s', (_, question, text, name) => expect(said(question, text)).toBe(name));

  it.each([
    [
      'by a subject inside a saying',
      '요금 인상을 경고한 인물은?',
      '가르단은 “요금이 오르면 가입자가 떠나고 소른이 웃을 것”이라며 요금 인상을 경고했다.',
      '가르단',
    ],
    [
      'by what a clause is about',
      '합병에 반대한 사람은?',
      '이바 소른은 손실이 크다는 이유로 합병에 반대했다.',
      '이바 소른',
    ],
  ])('is not misled %s', (_, question, text, name) => expect(said(question, text)).toBe(name));
});
