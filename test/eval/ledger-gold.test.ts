// The gold set of the ledger is well formed, large enough, half Korean, and holds every kind and trap.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateMeanings } from '../../src/domain/date-record.ts';
import { stageKinds } from '../../src/domain/partnership.ts';
import { companyById } from '../../src/library/companies/companies.ts';

const partnership = z.strictObject({
  parties: z.array(z.string()).min(2),
  kind: z.enum(stageKinds),
  dates: z.array(z.strictObject({ means: z.enum(dateMeanings), value: z.string().regex(/^\d{4}(-\d\d){0,2}$/) })),
  binding: z.enum(['yes', 'no']).optional(),
  topics: z.array(z.string()).optional(),
  value: z.string().optional(),
  optional: z.literal(true).optional(),
});
const article = z.strictObject({
  id: z.string(),
  language: z.enum(['en', 'ko']),
  title: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.iso.date().optional(),
  text: z.string().min(30),
  expect: z.strictObject({ companies: z.array(z.string()), partnerships: z.array(partnership) }),
  traps: z.array(z.string()).optional(),
});
const group = z.strictObject({
  articles: z.array(z.string()).min(2),
  onePartnership: z.boolean(),
  disputes: z.array(z.strictObject({ field: z.string(), values: z.array(z.string()).min(2) })).optional(),
  independentOrigins: z.number().int().positive().optional(),
  note: z.string().optional(),
});

function lines<T>(name: string, schema: z.ZodType<T>): T[] {
  const file = fileURLToPath(new URL(`../fixtures/ledger/${name}.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

describe('ledger gold set', () => {
  const articles = lines('articles', article);
  const groups = lines('groups', group);

  it('holds at least 120 articles, half of them Korean, with ids of their own', () => {
    const korean = articles.filter(({ language }) => language === 'ko').length;
    expect(articles.length).toBeGreaterThanOrEqual(120);
    expect(Math.abs(korean / articles.length - 0.5)).toBeLessThan(0.05);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('holds every kind of stage at least three times, not counting optional ones', () => {
    const kinds = articles.flatMap(({ expect: { partnerships } }) =>
      partnerships.filter(({ optional }) => optional !== true).map(({ kind }) => kind),
    );
    for (const kind of stageKinds) expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'planned',
    'denied',
    'rumour',
    'past-deal',
    'round-up',
    'satire',
    'conference',
    'single-company-launch',
    'mere-mention',
    'ambiguous-names',
    'typo',
    'later-stage',
    'dispute',
  ])('holds the trap %s', (trap) => {
    expect(articles.filter(({ traps }) => traps?.includes(trap)).length).toBeGreaterThanOrEqual(2);
  });

  it('names companies by the ids of the table, and parties among the companies', () => {
    for (const { id, expect: expected } of articles) {
      for (const company of expected.companies)
        if (!company.startsWith('new:')) expect(companyById(company), `${id} ${company}`).not.toBeNull();
      for (const { parties } of expected.partnerships)
        expect(expected.companies, id).toEqual(expect.arrayContaining(parties));
    }
  });

  it('groups only articles that exist', () => {
    const ids = articles.map(({ id }) => id);
    for (const one of groups) expect(ids).toEqual(expect.arrayContaining(one.articles));
  });
});
