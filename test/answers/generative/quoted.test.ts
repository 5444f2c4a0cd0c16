import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { answerReply } from '../../../src/replies/answer-reply.ts';
import { plainText } from '../../../src/replies/plain-text.ts';
import { anArticle } from '../../doubles/article.ts';
import { TODAY } from '../../doubles/asking.ts';
import { scriptedModel, tellWith } from '../../doubles/writing.ts';

const signed = 'Nokia signed a contract with KT in Seoul on 3 March 2025.';
const worth = 'KT said the contract with Nokia is worth $40 million, unless the regulator objects.';
const spoken = '“The contract with Nokia ends in 2029. KT may extend it,” KT president Han Ji-won said.';
const article = anArticle({
  title: 'KT and Nokia',
  text: `${signed}\n${worth}\n${spoken}`,
  published: '2025-03-04',
});
const koreanSigned = 'KT는 2025년 3월 3일 서울에서 노키아와 계약을 체결했다.';
const koreanWorth = 'KT는 노키아와 맺은 계약이 4천만 달러 규모라고 밝혔다.';
const question = 'What is known of the contract of KT with Nokia?';

const claim = (text: string, ...quotes: readonly string[]) => ({
  text,
  quotes: quotes.map((quote) => ({ passage: 1, quote })),
});
const good = claim('KT and Nokia signed a contract in Seoul on 3 March 2025.', signed);
/** True or not, it says what no rule can find in the quote. */
const coined = 'The KT contract hands Nokia a windfall of $40 million.';
const answerOf = (...claims: readonly unknown[]) => tellBy(claims, question, article);
const tellBy = (claims: readonly unknown[], asked: string, ...from: readonly (typeof article)[]) =>
  tellWith(
    scriptedModel(() => ({ answerable: true, claims, missing: [] })),
    asked,
    ...from,
  );
const textsOf = (answer: Answer) => (answer.kind === 'answered' ? answer.claims.map(({ text }) => text) : []);

describe('A claim whose words cannot be verified', () => {
  it('is told in the article’s own words, where it stood, and marked as such', async () => {
    const { answer } = await answerOf(claim(coined, worth), good);
    expect(answer).toMatchObject({
      method: 'generative',
      claims: [{ text: worth, quoted: true }, { text: good.text }],
      citations: [{ quote: worth }, { quote: signed }],
      note: 'One statement is quoted: the language model’s wording of it could not be verified.',
    });
    expect(plainText(answerReply(answer, TODAY))).toContain('the article’s own words');
    expect(JSON.stringify(answer)).not.toContain('windfall');
  });

  it('is recorded for explain with what stands for it, and why', async () => {
    const { trace } = await answerOf(good, claim(coined, worth));
    expect(trace.writing).toMatchObject({ dropped: [], replaced: [{ text: coined, by: worth }] });
    expect(trace.writing!.replaced[0]!.faults.join()).toContain('windfall');
  });

  it('brings the whole sentence, though the quote leaves out its condition', async () => {
    const { answer } = await answerOf(good, claim(coined, 'the contract with Nokia is worth $40 million'));
    expect(textsOf(answer)).toEqual([good.text, worth]);
  });

  it('brings the other half of what somebody says, with who says it', async () => {
    const { answer } = await answerOf(
      good,
      claim('The Nokia contract of KT is a fling.', 'The contract with Nokia ends in 2029.'),
    );
    expect(textsOf(answer)).toEqual([good.text, spoken]);
  });

  it('is told once, however often it is said, and not again where its sentence stands beneath another', async () => {
    const twice = [claim(coined, worth), claim(`${coined.slice(0, -1)}, it is said.`, worth)];
    expect(textsOf((await answerOf(good, ...twice)).answer)).toEqual([good.text, worth]);
    const { answer } = await answerOf(good, claim('KT and Nokia fell in love.', signed));
    expect(textsOf(answer)).toEqual([good.text]);
    expect(answer.note).toBe('One statement was left out: it could not be verified.');
  });

  it('is left out where its quote is not word for word, even by a character', async () => {
    const { answer } = await answerOf(good, claim(coined, worth.replace('$40', '$41')));
    expect(textsOf(answer)).toEqual([good.text]);
  });

  it('is left out where what it quotes has nothing to do with the question', async () => {
    const other = 'Rain is expected in Busan for most of the coming week.';
    const mixed = anArticle({ text: `${signed}\n${other}`, published: '2025-03-04' });
    const { answer } = await tellBy([good, claim(coined, other)], question, mixed);
    expect(textsOf(answer)).toEqual([good.text]);
  });

  it('is quoted in its own language', async () => {
    const source = anArticle({ text: `${koreanSigned}\n${koreanWorth}`, published: '2025-03-04' });
    const translated = claim('KT signed a contract with Nokia on 3 March 2025.', koreanSigned);
    const { answer } = await tellBy(
      [translated, claim('The KT contract with Nokia is worth $50 million.', koreanWorth)],
      question,
      source,
    );
    expect(textsOf(answer)).toEqual([translated.text, `in the Korean original: “${koreanWorth}”`]);
  });
});

describe('An answer of quotes only', () => {
  it('is the one without a model where that says the same sentences', async () => {
    const asked = 'When did Nokia sign the contract with KT?';
    const { answer } = await tellBy([claim('Nokia won KT over on 3 March 2025.', signed)], asked, article);
    expect(answer).toMatchObject({
      method: 'extractive',
      claims: [{ text: expect.stringContaining('3 March 2025 — ') }],
    });
  });

  it('stands where the model found more, and says what it is', async () => {
    const asked = 'When did Nokia sign the contract with KT?';
    const { answer } = await tellBy(
      [claim('Nokia won KT over on 3 March 2025.', signed), claim(coined, worth)],
      asked,
      article,
    );
    expect(answer).toMatchObject({ method: 'generative', note: expect.stringMatching(/^Quoted from the articles/) });
    expect(textsOf(answer)).toEqual([signed, worth]);
  });
});
