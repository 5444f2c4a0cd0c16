// To whom, from whom, with whom: one side of a deal is asked for, and the other does not answer it.
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

describe('a side of a deal', () => {
  it.each([
    [
      'is who it was sold to',
      'Who did Orange sell its towers to?',
      'Ericsson watched when Orange sold its towers to the Warsaw operator Nokia.',
      /^Nokia$/,
    ],
    [
      'is who it was sold to, and not by whose advice',
      'Who did Orange sell its towers to?',
      'Orange sold its towers to Nokia by the advice of Ericsson.',
      /^Nokia$/,
    ],
    [
      'is all to whom it goes',
      'To whom does Orange lease its fibre?',
      'Orange leases its fibre to Vodafone and Telia, and buys from Nokia.',
      /^(?:Vodafone Telia|Telia Vodafone)$/,
    ],
    [
      'is where it came from',
      'Who did Orange buy its radios from?',
      'Ericsson lost, and Orange bought its radios from Nokia.',
      /^Nokia$/,
    ],
    [
      'is where the money came from',
      'Which bank did Orange borrow from?',
      'Orange borrowed the money from HSBC, on the advice of Citi.',
      /^HSBC/,
    ],
    [
      'is told by the particle',
      '오렌지는 철탑을 누구에게 팔았나?',
      '에릭슨이 지켜보는 가운데 오렌지는 노키아에 철탑을 팔았다.',
      /^Nokia \(노키아\)$/,
    ],
    [
      'is told by the particle of a source',
      '어느 은행에서 빌렸나?',
      '오렌지는 씨티의 조언으로 HSBC에서 돈을 빌렸다.',
      /^HSBC/,
    ],
    [
      'is told by the particle of a partner',
      '오렌지는 누구와 손잡았나?',
      '에릭슨이 빠지자 오렌지는 노키아와 손잡았다.',
      /^Nokia \(노키아\)$/,
    ],
    ['may be told in other words', 'Who did Orange team up with?', 'Orange, Telia will work together.', /Telia/],
  ])('%s', (_, question, text, expected) => {
    expect(said(question, text).join(' ')).toMatch(expected);
  });
});
