/** Writes the search index inside the learner's transaction: one segment a language and batch, never changed after. */
import { type AnalysedPassage, type IndexItem, type IndexLanguage, indexLanguage } from '../domain/search-index.ts';
import type { Transactional } from './database.ts';
import {
  blocksFor,
  encodeBlocks,
  encodeDocuments,
  hashTerm,
  INDEX_FORMAT,
  MAX_BLOCKS,
  type SegmentDocuments,
  type TermPostings,
} from './index-format.ts';
import { layoutOf } from './postings-layout.ts';
import { filterOf } from './term-filter.ts';

/** Rows a statement: far below both engines' limits of parameters. */
const ROWS = 500;
const MOST_PLACES = 255;

export const indexStore = {
  /** Numbers the passages, keeps their spans and makes them findable on commit. An article's older passages go. */
  async append(tx: Transactional, organisation: string, items: readonly IndexItem[]): Promise<void> {
    for (const { articleId } of items) await this.remove(tx, organisation, articleId);
    const groups = byLanguage(items);
    if (groups.length === 0) return;
    const passages = groups.reduce((sum, group) => sum + group.entries.length, 0);
    const { firstPassage, firstSegment } = await allocate(tx, organisation, passages, groups.length);
    let no = firstPassage;
    for (const [index, group] of groups.entries()) {
      await insertPassages(tx, organisation, group.entries, no);
      await insertSegment(tx, organisation, { id: firstSegment + index, ...build(group, no) });
      no += group.entries.length;
    }
  },

  /** Takes an article's passages out. The index forgets their numbers when their segment is merged. */
  async remove(tx: Transactional, organisation: string, articleId: string): Promise<void> {
    await tx
      .deleteFrom('passages')
      .where('organisation', '=', organisation)
      .where('article_id', '=', articleId)
      .execute();
  },
};

interface Entry {
  readonly articleId: string;
  readonly version: number;
  readonly place: number;
  readonly passage: AnalysedPassage;
}

interface Group {
  readonly language: IndexLanguage;
  readonly entries: Entry[];
}

function byLanguage(items: readonly IndexItem[]): Group[] {
  const groups: Group[] = [
    { language: 'en', entries: [] },
    { language: 'ko', entries: [] },
  ];
  for (const { articleId, version, passages } of items) {
    passages.forEach((passage, at) => {
      const group = groups[indexLanguage(passage.language) === 'en' ? 0 : 1]!;
      group.entries.push({ articleId, version, place: Math.min(at, MOST_PLACES), passage });
    });
  }
  return groups.filter((group) => group.entries.length > 0);
}

/** Takes numbers off the organisation's counters. The row stays locked until the transaction ends: one writer at a time. */
export async function allocate(
  tx: Transactional,
  organisation: string,
  passages: number,
  segments: number,
): Promise<{ firstPassage: number; firstSegment: number }> {
  const row = await tx
    .insertInto('index_counters')
    .values({ organisation, passages, segments })
    .onConflict((conflict) =>
      conflict.column('organisation').doUpdateSet((eb) => ({
        passages: eb('index_counters.passages', '+', passages),
        segments: eb('index_counters.segments', '+', segments),
      })),
    )
    .returning(['passages', 'segments'])
    .executeTakeFirstOrThrow();
  return { firstPassage: row.passages - passages + 1, firstSegment: row.segments - segments + 1 };
}

async function insertPassages(tx: Transactional, organisation: string, entries: readonly Entry[], first: number) {
  const rows = entries.map(({ articleId, version, passage }, at) => ({
    organisation,
    no: first + at,
    article_id: articleId,
    version,
    start: passage.start,
    end: passage.end,
    language: passage.language,
  }));
  for (let at = 0; at < rows.length; at += ROWS) {
    await tx
      .insertInto('passages')
      .values(rows.slice(at, at + ROWS))
      .execute();
  }
}

/** A segment ready to be written. */
export interface NewSegment {
  readonly id: number;
  readonly language: IndexLanguage;
  readonly documents: SegmentDocuments;
  readonly terms: TermPostings;
}

function build({ language, entries }: Group, first: number): Omit<NewSegment, 'id'> {
  const terms: TermPostings = new Map();
  entries.forEach(({ passage }, ordinal) => {
    passage.terms.forEach((term, at) => {
      const packed = ordinal * 256 + passage.impacts[at]!;
      const list = terms.get(term);
      if (list) list.push(packed);
      else terms.set(term, [packed]);
    });
  });
  const numbers = Uint32Array.from(entries, (_, ordinal) => first + ordinal);
  return { language, documents: { numbers, places: Uint8Array.from(entries, (entry) => entry.place) }, terms };
}

export async function insertSegment(tx: Transactional, organisation: string, segment: NewSegment): Promise<void> {
  const blocks = encodeBlocks(segment.terms, layoutOf(segment.documents.places), blocksFor(segment.terms));
  await tx
    .insertInto('index_segments')
    .values({
      organisation,
      id: segment.id,
      language: segment.language,
      count: segment.documents.numbers.length,
      blocks: blocks.length,
      format: INDEX_FORMAT,
      documents: encodeDocuments(segment.documents),
      terms: filterOf(Array.from(segment.terms.keys(), hashTerm), segment.terms.size),
    })
    .execute();
  const rows = blocks.map((data, block) => ({ organisation, key: segment.id * MAX_BLOCKS + block, data }));
  for (let at = 0; at < rows.length; at += ROWS) {
    await tx
      .insertInto('index_blocks')
      .values(rows.slice(at, at + ROWS))
      .execute();
  }
}
