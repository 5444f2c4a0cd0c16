// One edition as its row: what is kept of its content, and how it is read back.

import type { Selectable } from 'kysely';
import type { Language } from '../domain/digest.ts';
import type { Edition, EditionItem, EditionState } from '../domain/kept-edition.ts';
import type { Reply } from '../domain/reply.ts';
import { storable } from './article-rows.ts';
import type { DigestEditionsTable } from './schema-digests.ts';

interface Content {
  readonly language: Language;
  readonly zone: string;
  readonly parts: readonly Reply[];
  readonly items: readonly EditionItem[];
}

/** Pictures are not edited, so they need not be kept. */
export function contentOf({ language, zone, parts, items }: Content): string {
  const kept = parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => (block.kind === 'picture' ? { ...block, png: '' } : block)),
  }));
  return storable(JSON.stringify({ language, zone, parts: kept, items }));
}

export function toEdition(row: Selectable<DigestEditionsTable>): Edition {
  const { workspace, destination, digest, period, reason, edits } = row;
  const state = row.state as EditionState;
  const content = JSON.parse(row.content) as Content;
  const times = { dueAt: row.due_at, learnedUntil: row.learned_until };
  return { workspace, destination, digest, period, state, reason, edits, ...times, ...content };
}
