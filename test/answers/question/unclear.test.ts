import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { talk, tell } from '../../doubles/asking.ts';

const deals = anArticle({
  published: '2024-03-14',
  text: 'KT and Nokia signed a memorandum on 12 March 2024. Park Min-ho, CEO of KT, signed it.\n\nOrange and Ericsson signed an agreement on 2 February 2024.',
});

describe('a question without a subject', () => {
  it.each(['Who signed it?', 'when?', 'How much?', 'Is it binding?', 'Who invested?'])(
    'is asked back: “%s”',
    async (text) => {
      const { answer } = await tell(text, deals);
      expect(answer).toMatchObject({ kind: 'unclear', ask: 'Which company, deal or topic is this about?' });
    },
  );

  it.each(['언제?', '얼마 투자했어?', '그건 언제야?'])('is asked back in its own language: “%s”', async (text) => {
    const { answer } = await tell(text, deals);
    expect(answer).toMatchObject({ kind: 'unclear', ask: '어느 회사, 거래 또는 주제에 관한 질문인가요?' });
  });

  it('is asked back though it is nothing at all', async () => {
    for (const text of ['', '   ', '?!', '…']) expect((await tell(text, deals)).answer.kind).toBe('unclear');
  });

  it('is none where the turn before had one', async () => {
    const told = await talk(['What did KT and Nokia sign?', 'when?'], deals);
    expect(told[1]?.kind).toBe('answered');
  });

  it('is none where it names a company or a year', async () => {
    expect((await tell('Who signed for KT?', deals)).answer.kind).not.toBe('unclear');
    expect((await tell('Who signed it in 2024?', deals)).answer.kind).not.toBe('unclear');
  });
});

describe('a question with two readings', () => {
  const launches = (company: string, day: string) =>
    anArticle({
      title: `${company} opens up`,
      published: '2024-03-20',
      text: `${company} launched its showroom on ${day} March 2024.`,
    });

  it('is asked back with the readings by name', async () => {
    const { answer } = await tell('When did the showroom launch?', launches('KT', '5'), launches('Verizon', '9'));
    expect(answer.kind).toBe('unclear');
    if (answer.kind === 'unclear') {
      expect(answer.ask).toMatch(/^Which one do you mean: /);
      expect(answer.ask).toContain('KT');
      expect(answer.ask).toContain('Verizon');
    }
  });

  it('is answered where only one company fits', async () => {
    expect((await tell('When did the showroom launch?', launches('KT', '5'))).answer.kind).toBe('answered');
  });

  it('is answered where the company is named', async () => {
    const { answer } = await tell('When did the showroom of KT launch?', launches('KT', '5'), launches('Verizon', '9'));
    expect(answer.kind === 'answered' && answer.claims[0]?.text).toMatch(/^5 March 2024/);
  });
});
