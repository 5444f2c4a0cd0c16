// Who holds an office: the one asked for, of the firm asked about, now, before or after; and nobody else near it.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function said(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences.at(-1)!))[0]?.en;
}

const promoted = 'Orange promoted its chief technology officer, Ines Marrow, to chief executive.';
const toBoard = 'KT 이사회는 오세진 최고재무책임자(CFO)를 사내이사로 선임했다.';
const toChief = 'KT 이사회는 오세진 최고재무책임자(CFO)를 최고경영자로 선임했다.';
const fromEricsson = '노키아코리아는 오세진 전 에릭슨코리아 상무를 새 대표로 선임했다.';
const leader = 'Ines Marrow, formerly of Nokia, leads the laboratory of Orange.';
const stepsDown = 'Pekka Ranta, chief executive of Nokia, steps down in May.';
const steps = '5년간 노키아를 이끈 페카 란타 대표는 5월에 물러난다.';
const successor = 'Ines Marrow, who took over from Pekka Ranta in May, leads Nokia.';
const inJapan = 'Kenji Arai, who heads AWS Japan, called it a market of weight.';
const posts =
  'Jon Berg, until now head of Orange Spain, takes up the post of Chief Financial Officer (CFO), Eva Lind that of Chief Operating Officer (COO), and Ana Ruiz will be Secretary of the Board.';
const colleague = 'His colleague at Orange, president and CEO Jon Berg, praised Telia for it.';
const office = 'The Fair Price Office, led by Commissioner Jon Berg, fights the Telia merger.';

describe('an office is held by', () => {
  it.each([
    ['who is given it', 'Who is Orange’s new CEO?', promoted, 'Ines Marrow'],
    ['who is given it, in Korean', 'KT CEO는 누구인가?', toChief, '오세진'],
    ['who joins the board and keeps it', 'KT CFO는?', toBoard, '오세진'],
    [
      'the head of the firm, though it is run',
      'Who runs KT’s Thai venture?',
      'KT 태국 합작사 대표에는 오세진 이사가 뽑혀 선임됐다.',
      '오세진',
    ],
    [
      'the end of its name apart',
      'KT 유럽법인장은 누구인가?',
      'KT는 유럽법인의 수장에 오세진 상무를 앉혔다.',
      '오세진',
    ],
    [
      'whoever has its field in one word',
      'Who is Orange’s wholesale chief?',
      '라빈 쿠마르 오렌지 도매총괄은 시험을 마쳤다.',
      '라빈 쿠마르',
    ],
    [
      'a name that begins like a word',
      '오렌지 기술 총괄은 누구야?',
      '오렌지의 기술 총괄 마리아 오르티스는 시험을 마쳤다.',
      '마리아 오르티스',
    ],
    [
      'a last name alone',
      'Who is the CTO of Orange?',
      'Belkacem, the chief technology officer, tests the core.',
      'Belkacem',
    ],
    [
      'a surname of two syllables',
      'Who runs KT’s Thai venture?',
      'KT 태국 합작사 대표에는 남궁민 이사가 선임됐다.',
      '남궁민',
    ],
    [
      'an office in short letters',
      '노키아 CSO 누구야',
      '노키아는 마린 뒤발 회장, 투리 란타넨 최고전략책임자(CSO)가 왔다고 했다.',
      '투리 란타넨',
    ],
    [
      'a finance chief, who finances nothing',
      'Who is the finance chief of Orange?',
      'Lena Moritz, Group Chief Financial Officer of Orange, called the Tarvo28 plan a step.',
      'Lena Moritz',
    ],
    [
      'a finance director, who finances nothing either',
      'Who is the finance director at Telia?',
      "Norlane is why I'm glad, says Telia: it saved me a bad hour with my finance director, Pekka Ranta.",
      'Pekka Ranta',
    ],
    [
      'whoever chairs what is headed',
      'Who heads the panel that cleared the Orange merger?',
      'Jon Berg, who chairs the independent panel of the inquiry, called the Orange merger good.',
      'Jon Berg',
    ],
    ['whoever heads the firm in a country', 'Who is the boss of AWS in Japan?', inJapan, 'Kenji Arai'],
    ['whoever takes up the post', 'Who becomes finance chief of the Orange venture?', posts, 'Jon Berg'],
    ['whoever takes up that of another', 'Who becomes operations chief of the Orange venture?', posts, 'Eva Lind'],
    ['the colleague at the firm asked about', 'Who is the CEO of Orange?', colleague, 'Jon Berg'],
    ['whoever leads the office itself', 'Who leads the Fair Price Office?', office, 'Jon Berg'],
    ['any officer', 'KT exec quoted', '오세진 KT 고객부문장은 "빠르다"고 말했다.', '오세진'],
    ['somebody who came from elsewhere', '노키아코리아 대표는?', fromEricsson, '오세진'],
    ['somebody formerly of another firm', 'Who leads the laboratory of Orange?', leader, 'Ines Marrow'],
    [
      'who is about to leave, where no new one is asked for',
      'Who is the chief executive of Nokia?',
      stepsDown,
      'Pekka Ranta',
    ],
    ['whoever had it before', 'Who was the predecessor of the chief executive of Nokia?', successor, 'Pekka Ranta'],
    [
      'whoever had it before, in Korean',
      '노키아 전임 대표는 누구였나?',
      '페카 란타 전 대표는 4월에 물러났다.',
      '페카 란타',
    ],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text)).toMatch(new RegExp(`^${expected}`));
  });
});

describe('an office is not held by', () => {
  it.each([
    [
      'the holder of another',
      'Who is the chief executive of Nokia?',
      'Ines Marrow was named chief operating officer of Nokia.',
    ],
    [
      'another chief of a firm',
      'Who is the CEO of Tarvo?',
      'Ines Marrow became chief commercial officer of Tarvo, the new venture, in May.',
    ],
    [
      'the chief of a firm that no table knows',
      'Who is Nokia’s CEO?',
      'Jon Berg, CEO and lead analyst of BergConsulting, called the Nokia deal odd.',
    ],
    ['the chief of the other firm', 'Who is the CEO of Telia?', colleague],
    ['the head of an office that is against it', 'Who is the head of Telia?', office],
    ['the chief, where its voice is asked for', 'Who is the spokesman of Nokia?', stepsDown],
    ['who leaves it for another', 'Who is Orange’s CTO?', promoted],
    ['who leaves it for another, in Korean', 'KT CFO는 누구인가?', toChief],
    ['who was of the firm before', '에릭슨코리아 대표는 누구인가?', fromEricsson],
    ['a former colleague', 'Who leads the laboratory of Nokia?', leader],
    ['who steps down, where a new one is asked for', 'Who is the new chief executive of Nokia?', stepsDown],
    ['who steps down, in Korean', '노키아 새 대표는 누구야?', steps],
    ['the head of another region', 'KT 유럽법인장은 누구인가?', 'KT는 북미법인장에 오세진 상무를 앉혔다.'],
    ['the head of another centre', 'KT 기술지원센터장은 누구야?', 'KT 영업센터장은 오세진 상무다.'],
    ['the successor, where the one before is asked for', 'Who was his predecessor?', 'Ines Marrow runs Nokia now.'],
  ])('%s', (_, question, text) => {
    expect(said(question, text)).toBeUndefined();
  });
});
