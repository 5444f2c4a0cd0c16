import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import { anArticle } from '../doubles/article.ts';
import { tell } from '../doubles/asking.ts';
import { growth, STEEP, STEP } from '../growth.ts';

const companies = ['KT', 'Nokia', 'Verizon', 'LG U+', 'SK텔레콤', '에릭슨', 'Telefónica', 'Acme Fibre'];
const said = [
  (a: string, b: string) => `${a} and ${b} signed a memorandum of understanding on 12 March 2024.`,
  (a: string, b: string) => `${a} said it has 5.6 million subscribers, ${b} 3 million.`,
  (a: string) => `“We will invest $400 million,” said Park Min-ho, CEO of ${a}.`,
  (a: string, b: string) => `${a}는 ${b}와 업무협약을 체결했다고 20일 밝혔다.`,
  (a: string) => `${a} 가입자는 1천200만명으로 늘었다.`,
  (a: string) => `${a} opened a laboratory in Seoul (pictured) last October!`,
  (a: string, b: string) => `◆ ${a}, ${b}`,
  (a: string) => `${a} did not say why…  It has yet to launch.`,
];
const asking = [
  (a: string, b: string) => `When did ${a} and ${b} sign the memorandum?`,
  (a: string) => `How many subscribers does ${a} have?`,
  (a: string, b: string) => `Did ${a} sign a contract with ${b}?`,
  (a: string) => `Who is the CEO of ${a}?`,
  (a: string, b: string) => `Compare ${a} and ${b} on subscribers`,
  (a: string) => `${a}는 얼마를 투자하나?`,
  (a: string, b: string) => `${a}와 ${b}는 무엇을 체결했나?`,
  (a: string) => `Which companies signed with ${a}?`,
  () => 'where?',
];

const company = fc.constantFrom(...companies);
const sentence = fc.tuple(fc.constantFrom(...said), company, company).map(([make, a, b]) => make(a, b));
const question = fc.tuple(fc.constantFrom(...asking), company, company).map(([make, a, b]) => make(a, b));
/** Sentences in any order, with whatever a careless page puts between and around them. */
const between = fc.constantFrom(' ', '\n', '\n\n', '  ', '\t', ' 👩‍💻 ', '\u200b ', '\r\n');
const article = fc
  .record({
    sentences: fc.array(fc.tuple(sentence, between), { minLength: 1, maxLength: 7 }),
    published: fc.constantFrom(null, '2019', '2019-05', '2019-05-20'),
    publisher: fc.constantFrom(null, 'Daily Wire'),
    title: fc.option(sentence),
  })
  .map(({ sentences, ...facts }) => anArticle({ text: sentences.flat().join(''), ...facts }));
const library = fc.uniqueArray(article, { minLength: 1, maxLength: 4, selector: (a) => a.id });

const citationsOf = (answer: Answer): readonly Citation[] =>
  answer.kind === 'answered' ? answer.citations : answer.kind === 'no-evidence' ? answer.nearest : [];

function check(articles: readonly Article[], answer: Answer): void {
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  for (const [i, { articleId, quote, start, end, n, sourceNote }] of citationsOf(answer).entries()) {
    expect(quote).toBe(texts.get(articleId)?.slice(start, end));
    expect(quote.trim()).not.toBe('');
    expect(sourceNote.trim()).not.toBe('');
    expect(n).toBe(i + 1);
  }
  if (answer.kind !== 'answered') return;
  const numbers = new Set(answer.citations.map((c) => c.n));
  expect(answer.claims.length).toBeGreaterThan(0);
  for (const claim of answer.claims) {
    expect(claim.text.trim()).not.toBe('');
    expect(claim.citations.length).toBeGreaterThan(0);
    for (const n of claim.citations) expect(numbers.has(n)).toBe(true);
  }
  for (const { values } of answer.disagreements) {
    expect(new Set(values.map((v) => v.value)).size).toBe(values.length);
    for (const n of values.flatMap((v) => v.citations)) expect(numbers.has(n)).toBe(true);
  }
}

describe('whatever is in the library and whatever is asked', () => {
  it('every quote is the very span of its article, every claim has one, every source a note', async () => {
    await fc.assert(
      fc.asyncProperty(library, question, async (articles, text) => {
        check(articles, (await tell(text, ...articles)).answer);
      }),
      { numRuns: 300 },
    );
  });

  it('every date of a fact is one that its article states', async () => {
    await fc.assert(
      fc.asyncProperty(library, question, async (articles, text) => {
        const { answer } = await tell(text, ...articles);
        if (answer.kind !== 'answered') return;
        const stated = new Set(articles.map((a) => a.published?.value ?? null));
        for (const { asOf } of answer.claims) expect(stated.has(asOf)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('the same question of the same library has the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(library, question, async (articles, text) => {
        expect((await tell(text, ...articles)).answer).toEqual((await tell(text, ...articles)).answer);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a hostile question', () => {
  const library = [
    anArticle({
      published: '2024-03-14',
      text: 'KT and Nokia signed a memorandum of understanding on 12 March 2024. KT has 5.6 million subscribers.',
    }),
  ];
  const LONGEST = 4_000;
  const of = (piece: string, length = LONGEST) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  it.each([
    ['of one letter', 'a'],
    ['of spaces', ' '],
    ['of digits and dots', '1.'],
    ['of years', '2019 '],
    ['of ranges', '2019 - '],
    ['of companies', 'KT and '],
    ['of interrogatives', 'which company of '],
    ['of hyphens', 'a-'],
    ['of quotation marks', '“"'],
    ['of Korean', '케이티는'],
    ['of Korean words', '어떤 회사 '],
    ['of Korean counters', '몇 명'],
    ['of control characters', '\u0000\u0007\u001b[2J'],
    ['of directions and nothing', '\u202e\u200b\ufeff'],
    ['of lone surrogates', '\ud83d'],
    ['of emoji', '👩‍👩‍👧‍👦'],
    ['that looks like a pattern', '(a+)+$|[^]*?{9}\\'],
    ['that looks like markup', '<script>alert(1)</script>'],
    ['of no kind of letter', '?!.,;:'],
  ])('%s and 4,000 characters is answered, or not, without much ado', async (_what, piece) => {
    check(library, (await tell(of(piece), ...library)).answer);
    const grown = await growth(
      (size) => of(piece, size),
      (text) => tell(text, ...library),
      LONGEST / STEP,
    );
    expect(grown).toBeLessThan(STEEP);
  });

  it('with control characters in it is the same question', async () => {
    const { answer } = await tell('When did KT and\u0000 Nokia sign\u0007 the memorandum?', ...library);
    expect(answer.kind === 'answered' && answer.claims[0]?.text).toMatch(/^12 March 2024/);
  });
});
