// Who did what is asked about: by the grammar of the sentence, and never one who only speaks of it or stands beside it.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function said(question: string, text: string): readonly string[] {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!)).map(({ en }) => en);
}

const servers = 'Dell makes the servers of Orange, while Cisco, which outbid Ericsson, supplies the firewall.';
const cameras = '오세진 KT 상무는 “크레인 영상분석이 가장 어렵다”고 말했다.';
const regions = '에릭슨이 북부를, 노키아가 나머지 7개 주를 맡는다.';

describe('who does it is', () => {
  it.each([
    ['the subject behind an aside', 'Who supplies the firewall of Orange?', servers, ['Cisco']],
    [
      'behind “by”',
      'Who supplies the servers of Orange?',
      'The servers of Orange, supplied by Dell, use chips from Intel.',
      ['Dell'],
    ],
    [
      'the subject of a Korean clause before a noun',
      'KT 공장 칩은 누가 공급했나?',
      'KT 공장에는 시스코가 공급한 인텔 칩이 들어갔다.',
      ['Cisco (시스코)'],
    ],
    [
      'of a list the one whose part is asked about',
      '오렌지 망에서 나머지 7개 주는 누가 맡나?',
      regions,
      ['Nokia (노키아)'],
    ],
    [
      'in English likewise',
      'Which vendor handles the other states for Orange?',
      'Ericsson handles the north and Nokia handles the other states.',
      ['Nokia'],
    ],
    [
      'two who did it together',
      'Who built the network of Orange?',
      'Ericsson and Nokia built the network of Orange with chips from Intel.',
      ['Nokia', 'Ericsson'],
    ],
    [
      'a kind of firm with its name',
      '오렌지가 인수한 보안 업체 이름',
      '오렌지가 지난해 인수한 보안 기업 노바핀이 창구를 맡는다.',
      ['노바핀'],
    ],
    [
      'named before what kind of firm it is',
      'Which firm placed an order with Orange?',
      'Tenmar, the Canadian AI chip designer, placed an order with Orange.',
      ['Tenmar'],
    ],
    [
      'a ministry of the country that the question names',
      'KT 허가는 미국 어느 부처 소관인가?',
      '가장 큰 걸림돌은 미국 상무부의 KT 허가다.',
      [/상무부/],
    ],
    ['who said it, where that is asked', 'KT에서 영상분석이 어렵다고 말한 사람은 누구?', cameras, [/오세진/]],
    [
      'the paper that told it',
      'Which newspaper reported the sale of Orange?',
      'El Heraldo Industrial wrote on Monday, citing bankers, that Orange would sell.',
      ['El Heraldo Industrial'],
    ],
    [
      'the paper whose article is spoken of',
      'Which paper ran the story on Orange?',
      'Ines Marrow called the article in El Observador a fiction, Orange said.',
      ['El Observador'],
    ],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text)).toEqual(
      expected.map((one) => (one instanceof RegExp ? expect.stringMatching(one) : one)),
    );
  });
});

describe('who does it is not', () => {
  it.each([
    ['one who only speaks of it', '크레인 영상분석은 누가 맡나?', cameras, /오세진/],
    [
      'the group of the firm that ordered',
      'Who won the order of Hyundai Motor?',
      'The plant is the first of Hyundai Motor Group with a private network.',
      /./,
    ],
    [
      'an adjective of a country',
      'Which company supplies chips to Omantel?',
      'Data of Omantel will be subject to Omani law.',
      /./,
    ],
    [
      'who tells it in an interview',
      'Who bought the masts of Orange in Malta?',
      'In Malta Orange looks for a buyer for its masts, chief investment officer Mireia Casal said on Monday.',
      /Mireia/,
    ],
    [
      'the firm of one who only speaks of it',
      'KT 공장 특화망은 누가 수주했어?',
      '에릭슨 오세진 상무는 "KT 공장 특화망에도 제안을 넣었다"고 했다.',
      /Ericsson/,
    ],
    ['a list that opens the sentence', 'Who ranks second?', '순위에서는 IHS가 2위다.', /순위/],
    ['a day of the year', 'Who operates the trial of Orange?', 'The trial of Orange ran until Easter.', /Easter/],
    [
      'the path to a page',
      'Which newspaper reported the sale of Orange?',
      'MastPost > Deals > Rumours about Orange',
      /./,
    ],
    ['what a reader may search for', 'Who uses the models of Orange?', 'RELATED SEARCH: Telia | Orange | Models', /./],
    [
      'a party, where the paper is asked for',
      'Which newspaper reported the sale of Orange?',
      'Tarvo said on Monday that it would not buy from Orange.',
      /./,
    ],
  ])('%s', (_, question, text, forbidden) => {
    expect(said(question, text).join(' ')).not.toMatch(forbidden);
  });
});
