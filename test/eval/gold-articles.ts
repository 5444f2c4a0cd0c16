// The gold sets of the ledger: what must be read from each article, with the article itself.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { companiesCalled } from '../../src/library/companies/companies.ts';
import { companyTable } from '../../src/library/companies/company-table.ts';
import { extractText } from '../../src/library/extract/extract-text.ts';
import { publicationDate } from '../../src/library/extract/publication-date.ts';
import type { ArticleToRead } from '../../src/library/partnerships/scene.ts';
import { findPlaces } from '../../src/library/places.ts';
import { type Half, halfOf } from './question-set.ts';

const partnership = z.object({
  parties: z.array(z.string()),
  kind: z.string(),
  dates: z.array(z.object({ means: z.string(), value: z.string() })).default([]),
  binding: z.enum(['yes', 'no']).optional(),
  topics: z.array(z.string()).optional(),
  value: z.string().optional(),
  optional: z.literal(true).optional(),
});
const expected = z.object({ companies: z.array(z.string()), partnerships: z.array(partnership) });
const toldHere = z.object({
  id: z.string(),
  language: z.enum(['en', 'ko']),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
  text: z.string(),
  expect: expected,
});
/** Of a story in `stories/`: read as scraped, companies by their names as the article has them. */
const toldInStory = z.object({ id: z.string(), story: z.string(), language: z.enum(['en', 'ko']), expect: expected });

export type GoldPartnership = z.infer<typeof partnership>;
export interface GoldArticle {
  readonly id: string;
  readonly read: ArticleToRead;
  readonly expect: z.infer<typeof expected>;
  /** Where the writers were asked for dates of these meanings only. */
  readonly dateMeanings?: readonly string[];
}

/**
 * `fresh` and `fresh2` were written without knowledge of the rules; of their report halves only the totals are looked
 * at. Of `fresh6` to `fresh12`, `fresh14` and `fresh15` both halves were made rules from, after they were measured once.
 */
/** Of the exams nothing was read: they are measured whole, of the others the report halves. */
export const exams = ['fresh13', 'fresh16'] as const;
export const heldOutSets = ['articles', 'fresh', 'fresh2', ...exams] as const;
export const goldSets = [
  ...heldOutSets,
  'fresh6',
  'fresh7',
  'fresh8',
  'fresh9',
  'fresh10',
  'fresh11',
  'fresh12',
  'fresh14',
  'fresh15',
] as const;
export type GoldSet = (typeof goldSets)[number];

const NOW = new Date('2026-07-01');

export function goldArticles(half: Half | 'all', set: GoldSet = 'articles'): GoldArticle[] {
  return fixture(`ledger/${set}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => toGold(JSON.parse(line), set))
    .filter(({ id }) => half === 'all' || halfOf(id) === half);
}

function toGold(line: unknown, set: GoldSet): GoldArticle {
  const story = toldInStory.safeParse(line);
  if (story.success) return ofStory(story.data, fixture(`stories/${set}/${story.data.story}`));
  const { id, expect, title, publishedAt, language, text } = toldHere.parse(line);
  const published = publishedAt ? publicationDate(publishedAt, 'field publishedAt', NOW) : null;
  const companies = expect.companies.map(byTable);
  const partnerships = expect.partnerships.map((one) => ({ ...one, parties: one.parties.map(byTable) }));
  return { id, read: { title: title ?? null, text, language, published }, expect: { companies, partnerships } };
}

/** "new:Maersk": in no table when the set was written, perhaps in one now. */
function byTable(id: string): string {
  return id.startsWith('new:') ? (companiesCalled(id.slice(4))[0]?.id ?? id) : id;
}

function ofStory({ id, expect }: z.infer<typeof toldInStory>, raw: string): GoldArticle {
  const { title, text, language, published, publisher } = extractText(raw, {
    now: NOW,
    statedTitle: null,
    given: false,
  });
  const companies = expect.companies.map(idOf);
  const partnerships = expect.partnerships.map((one) => ({ ...one, parties: one.parties.map(idOf) }));
  return {
    id,
    dateMeanings: ['signed', 'announced', 'took-place'],
    read: { title, text, language, published, publisher },
    expect: { companies, partnerships },
  };
}

/** "이앤(e&)" by either spelling; a unit named after its country ("Vodacom Tanzania") by its firm, as the ledger has it. */
function idOf(name: string): string {
  const [whole, first, second] = [name, ...(/^(.+?) ?\((.+)\)$/.exec(name)?.slice(1) ?? [])];
  for (const one of [whole, first, second, firmOf(name)])
    for (const { id } of one ? companiesCalled(one) : []) return id;
  return name.length === 1 ? (idOfSyllable(name) ?? `new:${name}`) : `new:${name}`;
}

/** "벨": too short to be looked up. */
function idOfSyllable(name: string): string | null {
  return [...companyTable().values()].find(({ names }) => names.includes(name))?.id ?? null;
}

function firmOf(name: string): string | null {
  const [place] = findPlaces(name).filter(({ start, end }) => start > 1 && end === name.length);
  return place ? name.slice(0, place.start).trim() : name.replace(/ KSA$/, '');
}

/** Two names of an organisation in no table are of one where one begins the other: "Kestrel", "Kestrel Bay". */
export function isSameCompany(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith('new:') || !b.startsWith('new:')) return false;
  const [left, right] = [plainName(a), plainName(b)];
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

function plainName(name: string): string {
  return name
    .slice(4)
    .toLowerCase()
    .replace(/[.,'’()-]/g, '')
    .trim();
}

type SameParty = (gold: string, read: string) => boolean;

/** Each of the gold is one of those read. */
export function areSameParties(
  gold: readonly string[],
  read: readonly string[],
  isSame: SameParty = isSameCompany,
): boolean {
  return gold.length === read.length && gold.every((one) => read.some((other) => isSame(one, other)));
}

function fixture(name: string): string {
  // Compiled it lies in dist/test/eval.
  const file = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)).replace('/dist/test/', '/test/');
  return readFileSync(file, 'utf8');
}
