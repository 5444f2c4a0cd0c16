import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function told(question: string, text: string): string | undefined {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const whole = bindNames(asked(question), [evidence]);
  const [first] = factsFor(whole, coverSentence(whole.concepts, evidence, evidence.sentences[0]!));
  return first && text.slice(first.start, first.end);
}

const cable =
  'Digging begins in the fourth quarter of 2025 and the cable of Orange will go live in the first quarter of 2028.';

describe('of several dates that of the clause asked about is told', () => {
  it.each([
    ['when does the cable of Orange go live', cable, 'first quarter of 2028'],
    ['when does the digging start', cable, 'fourth quarter of 2025'],
    [
      'When do Orange customers get it?',
      'Nokia customers are to get it in June 2024, and Orange, a unit of Vodafone, will follow in July 2024.',
      'July 2024',
    ],
    ['오렌지 음성 서비스는 언제?', '오렌지 문자는 2025년 3월에 열리고 음성은 2026년 5월에 더해진다.', '2026년 5월'],
    ['오렌지 문자 서비스는 언제?', '오렌지 문자는 2025년 3월에 열리고 음성은 2026년 5월에 더해진다.', '2025년 3월'],
    [
      'When did Telia choose Nokia?',
      'In March 2021 Orange, in May 2022 Telia and in June 2023 BT chose Nokia for their masts.',
      'May 2022',
    ],
    [
      '텔리아는 언제 노키아를 골랐나?',
      '2021년 3월 오렌지, 2022년 5월 텔리아, 2023년 6월 BT가 노키아를 골랐다.',
      '2022년 5월',
    ],
    [
      'BT는 언제 노키아를 골랐나?',
      '2021년 3월 오렌지, 2022년 5월 텔리아, 2023년 6월 BT가 노키아를 골랐다.',
      '2023년 6월',
    ],
  ])('“%s”', (question, text, date) => {
    expect(told(question, text)).toContain(date);
  });
});
