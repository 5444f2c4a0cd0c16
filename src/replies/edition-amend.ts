/** A posted edition as it reads now: lines that changed say what they said before, lines without ground say so. Pure. */

import type { Language } from '../domain/digest.ts';
import type { EditedEdition, Edition, EditionItem } from '../domain/kept-edition.ts';
import type { Reply, ReplyBlock, SourceLine } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import { isWordedLead } from './edition-lead.ts';
import type { Line } from './edition-reply.ts';
import { editionWords } from './edition-words-table.ts';

export interface AmendedLine {
  readonly item: EditionItem;
  /** Null where nothing carries it any more. */
  readonly now: Pick<Line, 'text' | 'remark' | 'citations'> | 'same' | null;
}

export function amendParts(edition: Edition, lines: readonly AmendedLine[], day: string): EditedEdition {
  const parts = edition.parts.map(({ blocks, ...part }) => ({ ...part, blocks: [...blocks] }));
  const changed = new Set<number>();
  const items: EditionItem[] = [];
  for (const { item, now } of lines) {
    if (now === 'same') {
      items.push(item);
      continue;
    }
    const found = findClaim(parts, item.text);
    const text = now === null ? withdrawnText(item, edition.language, day) : now.text;
    items.push({ ...item, text, quotes: now === null ? [] : now.citations.map(({ quote }) => quote) });
    if (found === null || text === item.text) continue;
    const { part, at, claim } = found;
    const remark = now === null ? null : remarkOf(item.text, now.remark, edition.language, day);
    parts[part]!.blocks[at] = { ...claim, text, remark };
    changed.add(part);
    for (const other of replaceSources(parts, part, claim.citations, now, edition.language)) changed.add(other);
    if (now === null && withdrawInLead(parts[0]!, item, edition.language)) changed.add(0);
  }
  for (const part of takeBackWorded(parts, lines, edition.language)) changed.add(part);
  if (changed.size > 0 && parts[0] !== undefined) {
    noteEdit(parts[0], edition.language, day);
    changed.add(0);
  }
  return { parts, changed: [...changed].sort((a, b) => a - b), items };
}

type Parts = readonly (Omit<Reply, 'blocks'> & { blocks: ReplyBlock[] })[];

function findClaim(parts: Parts, text: string) {
  for (const [part, { blocks }] of parts.entries())
    for (const [at, claim] of blocks.entries())
      if (claim.kind === 'claim' && claim.text === text) return { part, at, claim };
  return null;
}

function namesIn({ what, text }: EditionItem): string | null {
  return what === 'story' ? null : (text.split(' – ', 1)[0] ?? null);
}

function withdrawnText(item: EditionItem, language: Language, day: string): string {
  const say = editionWords[language];
  return say.withdrawn(namesIn(item) ?? say.headings.stories, sayIsoDate(day, language));
}

function remarkOf(before: string, remark: string | null, language: Language, day: string): string {
  const changed = editionWords[language].changed(sayIsoDate(day, language), before);
  return remark === null ? changed : `${remark}; ${changed}`;
}

/** The sources stand in the claim's message or a later one; of what is gone no quote stays. */
function replaceSources(
  parts: Parts,
  from: number,
  numbers: readonly number[],
  now: AmendedLine['now'],
  language: Language,
): number[] {
  const quoted = now === null || now === 'same' ? [] : now.citations;
  const gone = editionWords[language].sourceGone;
  const touched = new Set<number>();
  numbers.forEach((n, i) => {
    const place = findSource(parts, from, n);
    if (place === null) return;
    const citation = quoted[i] ?? quoted[0];
    const source: SourceLine =
      citation === undefined
        ? { n, title: null, note: gone, quote: '–', url: null }
        : { n, title: citation.title, note: citation.sourceNote, quote: citation.quote, url: citation.url };
    const block = parts[place.part]!.blocks[place.at] as Extract<ReplyBlock, { kind: 'sources' }>;
    const sources = block.sources.map((one) => (one.n === n ? source : one));
    parts[place.part]!.blocks[place.at] = { ...block, sources };
    touched.add(place.part);
  });
  return [...touched];
}

function findSource(parts: Parts, from: number, n: number): { readonly part: number; readonly at: number } | null {
  for (let part = from; part < parts.length; part += 1) {
    const at = parts[part]!.blocks.findIndex((one) => one.kind === 'sources' && one.sources.some((s) => s.n === n));
    if (at >= 0) return { part, at };
  }
  return null;
}

/** The first message must not go on claiming what its thread took back. */
function withdrawInLead(first: Parts[number], item: EditionItem, language: Language): boolean {
  const names = namesIn(item);
  let found = false;
  if (names === null) return false;
  first.blocks = first.blocks.map((block): ReplyBlock => {
    if (block.kind !== 'text' || !block.text.includes(names)) return block;
    found = true;
    return { ...block, text: block.text.replaceAll(names, `${names} [${editionWords[language].sourceGone}]`) };
  });
  return found;
}

/** Which lines a model's sentence rests on is not kept: it goes with the first of them that changed. */
function takeBackWorded(parts: Parts, lines: readonly AmendedLine[], language: Language): number[] {
  const [first] = parts;
  const at = first?.blocks.findIndex((block) => block.kind === 'text' && isWordedLead(block.text, language)) ?? -1;
  if (first === undefined || at < 0 || lines.every(({ now }) => now === 'same')) return [];
  first.blocks[at] = { kind: 'text', text: editionWords[language].leadGone };
  return [0];
}

function noteEdit(first: Parts[number], language: Language, day: string): void {
  const text = editionWords[language].edited(sayIsoDate(day, language));
  const ending = text.slice(-12);
  const isNote = (block: ReplyBlock) => block.kind === 'notice' && block.text.endsWith(ending);
  first.blocks = [...first.blocks.filter((block) => !isNote(block)), { kind: 'notice', text }];
}
