// Who and which: people and firms told by the grammar around their names, in both languages.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { asAsked } from '../../../src/answers/facts/as-asked.ts';
import { factsOf } from '../../../src/answers/facts/facts-of.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

/** What is said of the last sentence. */
function said(question: string, text: string): readonly string[] {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  const coverage = coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!);
  return asAsked(factsOf(bound.answerType, coverage), coverage, bound).map(({ en }) => en);
}

describe('somebody', () => {
  it.each([
    [
      'is called in full where only the last name stands beside the office',
      'Who is the chief technology officer of Orange?',
      'Nadia Belkacem joined Orange in May. Belkacem, the chief technology officer, tests the core.',
      'Nadia Belkacem, CTO',
    ],
    [
      'is called the founder by the text, where who founded it is asked',
      'Who founded Orange?',
      'Nokia CEO Ann Berg and Orange founder Ola Lind met in Turku.',
      'Ola Lind, founder of Orange',
    ],
    [
      'is of the side whose people are asked for, whoever met whom',
      '텔레노르 본사에서 노키아 회장을 만난 텔레노르 쪽 인사는 누구인가?',
      '텔레노르 최고경영자 안나 베리와 노키아 회장 올라 린드가 텔레노르 본사에서 만났다.',
      '안나 베리',
    ],
    [
      'has the office of the first mention where the next is short for it',
      '오렌지 최고기술책임자는 누구인가?',
      '마린 뒤발 오렌지 최고기술책임자는 지난해 왔다. 뒤발 총괄은 시험을 마쳤다고 했다.',
      '마린 뒤발, CTO of Orange',
    ],
    [
      'needs no office to lead something',
      'Who leads the laboratory of Orange?',
      'Tuuli Rantanen, a former Nokia engineer, leads the laboratory of Orange.',
      /^Tuuli Rantanen/,
    ],
    [
      'is who has something in hand',
      'KT 작업반은 누가 이끄나?',
      'KT 작업반은 무선망을 담당하는 오세진이 이끈다.',
      '오세진',
    ],
    [
      'has a family name of one syllable',
      '싱텔 무선총괄이 누구인가?',
      '림 웨이진 싱텔 무선총괄은 시험을 마쳤다고 했다.',
      '림 웨이진',
    ],
    [
      'is no Korean by the first syllable alone',
      '보다콤 대외총괄은 누구인가?',
      '시포 은다바 보다콤 대외총괄은 시험을 마쳤다고 했다.',
      '시포 은다바',
    ],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text)[0]).toMatch(expected);
  });

  it('of a firm is read with its name, and beside him another', () => {
    const text = 'KT와 인텔 시험은 인텔의 카렌 휘트모어와 무선망을 맡은 오세진이 이끈다.';
    expect(said('KT와 인텔 시험은 누가 이끄나?', text)).toEqual(expect.arrayContaining(['카렌 휘트모어', '오세진']));
  });
});

describe('a body or a firm', () => {
  it.each([
    [
      'is an office called by its field, though the question has the kind of office',
      'Which ministry must approve the plan of Orange?',
      'The plan needs the consent of the Department of Mails and Digital Affairs.',
      'Department of Mails',
    ],
    [
      'is an office of a country',
      'KT 허가는 어느 부처 소관인가?',
      'KT의 허가는 독일 연방체신부 소관이다.',
      '연방체신부',
    ],
    [
      'is the one with whom something was agreed',
      'KT는 누구와 센터 계약을 맺었나?',
      'KT는 올해 3월 다솔에셋과 센터의 운영 계약을 맺었다.',
      '다솔에셋',
    ],
    [
      'has capitals and Hangul in one word',
      '칩 회사에 투자한 곳은?',
      'BNX파트너스가 칩 회사에 90억원을 투자했다.',
      'BNX파트너스',
    ],
    [
      'is what the noun asked for is said to be',
      'Who are the first customers of Orange?',
      'The first customers of Orange are county offices and clinics.',
      'county offices and clinics',
    ],
    [
      'is so in Korean, too',
      '오렌지 서비스의 첫 고객은 누구인가?',
      '오렌지 서비스의 첫 고객은 항만 관리소와 선사다.',
      '항만 관리소와 선사',
    ],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text)[0]).toMatch(expected);
  });

  it('is no generic noun: "연구기관과", "AI모델이"', () => {
    expect(said('KT는 누구와 계약을 맺었나?', 'KT는 연구기관과 AI모델을 만드는 계약을 맺었다.')).toEqual([]);
  });
});

describe('the letters of a capital', () => {
  it('are no firm', () => {
    const text = 'Celmar and Orange signed a pact on Monday at a fair in Washington, D.C.';
    expect(said('Which companies signed a pact with Celmar?', text).join()).not.toMatch(/D\.C/);
  });
});
