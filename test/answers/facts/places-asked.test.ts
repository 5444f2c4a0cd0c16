// Where: of the places of a sentence the one that was asked for, and none that only tells whose firm it is or who wrote.
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

const ofJapan = 'KT는 일본 이동통신사 KDDI와 AI 통화 협약을 맺었다.';
const wherePact = 'KT와 KDDI의 AI 통화 협약은 어디서 맺었나?';
const dateline = 'OSLO and BERGEN, 3 May 2024 – Nokia today announced that it will build a data centre.';
const papers = 'Where were the papers between Nokia and Orange signed?';
const director =
  'Ines Marrow, head of sales for Africa, signed for the Bern-headquartered company, which will open a laboratory in Kumasi.';
const memorandum = '노키아는 지난 3일 오슬로에서 공장 건설을 위한 양해각서를 체결했다.';

describe('a place is', () => {
  it.each([
    ['a town before the seat of a firm', wherePact, 'KT는 일본 도쿄 KDDI 본사에서 AI 통화 협약을 맺었다.', /도쿄/],
    [
      'a town that something moves to',
      '노키아 본사는 어디로 옮겼나?',
      '노키아는 뉴욕으로 본사를 옮겼다.',
      /^(?!.*본사).*뉴욕/,
    ],
    ['a country where something is done', 'KT 로봇은 어디서 시험하나?', 'KT 로봇은 독일에서 시험한다.', /독일/],
    ['the country, where that is asked for', '어느 나라 회사가 KT와 손잡았나?', ofJapan, /일본/],
    [
      'a town in the country asked about',
      '노키아 데이터센터는 덴마크 어디에 있어?',
      '노키아 데이터센터는 오르후스에 있다.',
      /오르후스/,
    ],
    [
      'the city, not the country',
      'Which city will the new chief of Nokia work from?',
      'The new chief of Nokia, from Australia, will work in Perth.',
      /Perth/,
    ],
    [
      'where it is built, not where it was said',
      'Where is the data centre of Nokia being built?',
      'Nokia will build a data centre in Bergen, it announced in Oslo.',
      /Bergen/,
    ],
    [
      'a town that a firm is called by too',
      'Where are the campuses of Nokia?',
      'Zellmark Inc. makes paper. Nokia runs two campuses in Zellmark with 90 beds.',
      /^Zellmark$/,
    ],
    ['where the papers were signed', '노키아는 어디서 양해각서를 체결했나?', memorandum, /오슬로/],
    [
      'where the papers were signed, in English',
      papers,
      'Under the contract, signed in Accra on Monday, 900 masts in Kumasi will be fitted.',
      /Accra/,
    ],
    [
      'where the firm is based',
      'Where is Castor Power headquartered?',
      'Orange buys power from Reno-based Castor Power.',
      /^Reno$/,
    ],
    [
      'where its headquarters are',
      'Where is Castor Power headquartered?',
      'Castor Power, which has its headquarters in Reno, drills in Utah.',
      /^Reno/,
    ],
    [
      'what a firm is called by',
      'Where is Tarvo based?',
      'Gareth Cole, who runs the Ann Arbor company’s business in Greece, spoke for Tarvo.',
      /Ann Arbor/,
    ],
    [
      'what kind of firm it is, by its town',
      'Where is Tarvo based?',
      'Our partner Tarvo, an Ann Arbor company, supplied the robots.',
      /^Ann Arbor$/,
    ],
    [
      'the seat of a firm that is only described',
      '오렌지가 전력 사는 회사 본사 어디야?',
      'Orange has signed for power from Reno-based Castor Energy.',
      /^Reno$/,
    ],
    [
      'the part of a town',
      'Where is the laboratory of Orange?',
      'Orange has a laboratory in the Madrid district of Carabanchel.',
      /^Carabanchel$/,
    ],
    ['the seat in Korean', '한빛소프트 본사는 어디야?', '대전에 본사를 둔 한빛소프트는 독일에서 시험한다.', /대전/],
    [
      'asked for as the spot of a deed',
      '노키아가 공장을 짓는 곳은?',
      '노키아는 베르겐에 공장을 짓는 계약을 오슬로에서 체결했다.',
      /베르겐/,
    ],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text)).toMatch(expected);
  });
});

describe('no place is', () => {
  it.each([
    ['the country of a firm', wherePact, ofJapan],
    [
      'the country of a firm without a word between',
      'KT와 소프트뱅크는 어디서 시험하나?',
      '인도 최대 통신사 지오와 일본 소프트뱅크가 KT와 함께 시험한다.',
    ],
    [
      'a country, where a city is asked for',
      'In which Danish city does Nokia test its radios?',
      'Nokia tests its radios in Denmark and Finland.',
    ],
    [
      'the country that was asked about',
      '노키아 데이터센터는 덴마크 어디에 있어?',
      '노키아는 북유럽 최대의 데이터센터를 덴마크에 짓는다.',
    ],
    [
      'where something is made, for the seat',
      'Where is Orange headquartered?',
      'Orange rents masts built by Askey in Taiwan.',
    ],
    [
      'a site without a name, for the seat',
      'Where is Orange headquartered?',
      'About 240 drivers of Orange work at the terminal.',
    ],
    [
      'a country that has nothing to do with a seat',
      'Where does Orange have its headquarters?',
      'Orange said the sale was good for rivals in the UK.',
    ],
    [
      'a union of countries',
      'Where in Finland is the plant of Nokia?',
      'The plant of Nokia serves the European Union.',
    ],
    ['where the news was written', 'Where is the data centre of Nokia being built?', dateline],
    ['where the papers were signed, where the plant is asked for', '노키아가 공장을 짓는 곳은 어디야?', memorandum],
    ['the region of an officer, or where a laboratory will open', papers, director],
    [
      'the seat of another firm',
      'Where is Tarvo International based?',
      'Ghent-based Nova Group, owner of the masts, sold them to Tarvo International.',
    ],
  ])('%s', (_, question, text) => {
    expect(said(question, text)).toBeUndefined();
  });
});
