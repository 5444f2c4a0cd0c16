import { describe, expect, it } from 'vitest';
import { startCitations } from '../../../src/answers/citations.ts';
import { fillFields } from '../../../src/answers/generative/fields.ts';
import { leadByModel } from '../../../src/answers/generative/lead.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';
import { anArticle } from '../../doubles/article.ts';
import { payer } from '../../doubles/model-server.ts';
import { scriptedModel } from '../../doubles/writing.ts';

const deal = 'KT signed a contract with Nokia for a private 5G network.';
const told = 'The two sides put their names to it in Espoo. Its total comes to 40 billion won over three years.';
const other = 'Ericsson said its own order from SK Telecom is worth 90 billion won.';
const article = anArticle({ text: `${deal} ${told} ${other}`, published: '2024-05-14' });
const readings = readPartnerships(article).filter(({ parties }) => parties.some(({ value }) => value.name === 'Nokia'));
const pointing = (found: readonly unknown[]) => ({ model: scriptedModel(() => ({ found })), payer, nonce: 'n0nce' });

describe('Fields that the rules missed', () => {
  it('are read by code from the words a model points at, and marked', async () => {
    const found = [
      { stage: 0, field: 'value', quote: 'Its total comes to 40 billion won over three years.' },
      { stage: 0, field: 'place', quote: 'The two sides put their names to it in Espoo.' },
    ];
    const [filled] = await fillFields(article, readings, pointing(found));
    expect(readings[0]!.value).toBeNull();
    expect(filled!.value).toMatchObject({ value: { amount: 40e9, currency: 'KRW' }, by: 'model' });
    const { start, end } = filled!.value!;
    expect(article.text.slice(start, end)).toContain('40 billion won');
  });

  it.each([
    ['words that are not there', 'Its total comes to 41 billion won over three years.'],
    ['words without a sum', 'The two sides put their names to it in Espoo.'],
    ['a sentence about other companies', other],
  ])('stay empty where it points at %s', async (_what, quote) => {
    const [filled] = await fillFields(article, readings, pointing([{ stage: 0, field: 'value', quote }]));
    expect(filled!.value).toBeNull();
  });

  it('are as the rules left them where the model fails', async () => {
    const model = scriptedModel(() => 'no JSON at all');
    expect(await fillFields(article, readings, { model, payer, nonce: 'n' })).toEqual(readings);
  });
});

describe('The opening of a digest', () => {
  const citations = startCitations('en');
  citations.cite(article, { start: 0, end: deal.length });
  const task = { language: 'en' as const, citations: citations.all, articles: [article] };
  const says = (text: string, quote = deal) => ({
    model: scriptedModel(() => ({
      answerable: true,
      claims: [{ text, quotes: [{ passage: 1, quote }] }],
      missing: [],
    })),
    payer,
    nonce: 'n0nce',
  });

  it('says what its lines hold, with the quote and who wrote it', async () => {
    const lead = await leadByModel(task, says('KT signed a contract with Nokia for a private 5G network.'));
    expect(lead).toMatchObject({ by: 'scripted', claims: [{ citations: [1] }], citations: [{ quote: deal }] });
  });

  it('is left out where it says anything else', async () => {
    expect(await leadByModel(task, says('KT acquired Nokia.'))).toBeNull();
    expect(await leadByModel(task, says('KT signed a contract with Nokia worth $9 billion.'))).toBeNull();
    expect(await leadByModel(task, says('<!channel> KT signed a contract with Nokia.'))).toBeNull();
  });
});
