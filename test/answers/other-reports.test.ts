import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { answered, inWords, talk } from '../doubles/asking.ts';

const ours = anArticle({
  publisher: 'Fjord Wire',
  published: '2024-03-12',
  text: 'Telia picked Nokia for its standalone core in Norway. The core contract of Telia with Nokia is worth 90 million dollars and runs for five years. Nokia beat two rivals for the core contract of Telia.',
});
const theirs = (sum: string) =>
  anArticle({
    publisher: '한강일보',
    published: '2024-03-13',
    text: `노키아가 텔리아의 노르웨이 단독모드 코어를 맡는다. 계약 기간은 5년, 규모는 ${sum}로 알려졌다.`,
  });

const values = (answer: Awaited<ReturnType<typeof answered>>) =>
  answer.disagreements.flatMap((one) => one.values.map(({ value }) => value));

describe('another outlet’s sum', () => {
  it('is shown though the words of the question stand in few of its sentences', async () => {
    const noise = ['Oslo', 'Turku', 'Lund', 'Riga'].map((town, i) =>
      anArticle({ published: `2021-0${i + 1}-05`, text: `Telia opened a shop in ${town}. The contract is long.` }),
    );
    const answer = await answered(
      'How much is Telia’s core contract with Nokia worth?',
      ours,
      theirs('9900만 달러'),
      ...noise,
    );
    expect(values(answer).join()).toContain('$99 million');
  });

  it.each(['1억1000만 달러(약 1450억 원)', '1억1000만 달러'])(
    'is told in the currency of the first: %s',
    async (sum) => {
      const questions = ['Who won the core contract of Telia in Norway?', 'And how much is it worth?'];
      const answer = (await talk(questions, ours, theirs(sum))).at(-1)!;
      if (answer.kind !== 'answered') throw new Error(inWords(answer));
      expect(values(answer).join()).toContain('$110 million');
    },
  );

  it('of quite another size is of something else', async () => {
    expect(
      values(await answered('How much is Telia’s core contract with Nokia worth?', ours, theirs('9억 달러'))),
    ).toEqual([]);
  });
});
