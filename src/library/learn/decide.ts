/** What one article is to the library: known already, a copy, another state of one, or new. Pure. */
import type { ArticleId, StoryId } from '../../domain/ids.ts';
import type { KnownArticle } from '../../domain/library-writer.ts';
import { decisionIdOf, ownStoryOf } from './identity.ts';
import type { Prepared } from './prepare.ts';
import type { LearnRules } from './rules.ts';
import type { Shelf } from './shelf.ts';

/** Beyond these the next candidate shares too little to be worth a comparison. */
const MOST_COPY_CANDIDATES = 8;
const MOST_STORY_CANDIDATES = 24;

export type Outcome =
  | { readonly kind: 'unchanged'; readonly known: KnownArticle; readonly reason: string }
  | {
      readonly kind: 'copy' | 'revision';
      readonly known: KnownArticle;
      readonly reason: string;
      readonly decision: string;
    }
  | { readonly kind: 'new'; readonly id: ArticleId; readonly story: JoinedStory | null };

export interface JoinedStory {
  readonly id: StoryId;
  readonly with: ArticleId;
  readonly reason: string;
  readonly decision: string;
}

export interface DecideDeps {
  readonly shelf: Shelf;
  readonly rules: LearnRules;
  /** Decisions that people have undone. */
  readonly undone: ReadonlySet<string>;
}

export function decide(mine: Prepared, deps: DecideDeps): Outcome {
  return (
    unchanged(mine, deps.shelf) ??
    returned(mine, deps.shelf) ??
    sameArticle(mine, deps) ??
    copyOf(mine, deps) ?? { kind: 'new', id: freeId(mine, deps), story: storyOf(mine, deps) }
  );
}

function unchanged(mine: Prepared, shelf: Shelf): Outcome | null {
  for (const known of [...shelf.named('url', mine.canonicalUrl), ...shelf.named('content', mine.contentHash)]) {
    if (known.removed || !known.readHashes.includes(mine.readHash)) continue;
    const newest = known.readHashes[0] === mine.readHash;
    return {
      kind: 'unchanged',
      known,
      reason: newest ? 'already in the library' : 'an earlier version of this article',
    };
  }
  const known = shelf.get(mine.id);
  if (known === null || known.removed || !known.readHashes.includes(mine.readHash)) return null;
  return { kind: 'unchanged', known, reason: 'an earlier version of this article' };
}

/** A removed article that somebody adds again is wanted again. */
function returned(mine: Prepared, shelf: Shelf): Outcome | null {
  const known = shelf.get(mine.id);
  if (!known?.removed) return null;
  return { kind: 'revision', known, reason: 'had been removed and was added again', decision: versionId(mine, known) };
}

function sameArticle(mine: Prepared, { shelf, rules, undone }: DecideDeps): Outcome | null {
  const { externalId, source } = mine.read;
  const revisionOf = (known: KnownArticle, reason: string): Outcome | null => {
    const decision = versionId(mine, known);
    return known.removed || undone.has(decision) ? null : { kind: 'revision', known, reason, decision };
  };
  for (const known of shelf.named('url', mine.canonicalUrl)) {
    const found = revisionOf(known, 'same address, read anew');
    if (found) return found;
  }
  for (const known of shelf.named('external', externalId)) {
    const samePlace = containerOf(known.source) === containerOf(source) && source !== '-';
    const found = samePlace ? revisionOf(known, `same external id (${externalId}) in the same file`) : null;
    if (found) return found;
  }
  for (const known of shelf.named('source', source)) {
    const verdict = rules.compare(sideOf(mine), sideOfKnown(known), true);
    const alike = known.contentHash === mine.contentHash || verdict.kind !== 'other';
    const found = alike ? revisionOf(known, `read anew from the same place: ${verdict.reason}`) : null;
    if (found) return found;
  }
  return null;
}

/** Word for word the same text first, then what shares most. */
function copyOf(mine: Prepared, { shelf, rules, undone }: DecideDeps): Outcome | null {
  const candidates = [
    ...shelf.named('content', mine.contentHash),
    ...shelf.sharing(mine.features.copyKeys, MOST_COPY_CANDIDATES),
  ];
  for (const known of new Set(candidates)) {
    if (known.removed) continue;
    const verdict = rules.compare(sideOf(mine), sideOfKnown(known), false);
    if (verdict.kind === 'other') continue;
    const copy = verdict.kind === 'copy';
    const decision = copy ? copyId(mine, known) : versionId(mine, known);
    if (!undone.has(decision)) return { kind: copy ? 'copy' : 'revision', known, reason: verdict.reason, decision };
  }
  return null;
}

/** Text without an address whose id is taken although it counts as another article: a person said so. */
function freeId(mine: Prepared, { shelf }: DecideDeps): ArticleId {
  if (shelf.get(mine.id) === null) return mine.id;
  return `a_${decisionIdOf(mine.id, mine.read.source).slice(2)}`;
}

function storyOf(mine: Prepared, { shelf, rules, undone }: DecideDeps): JoinedStory | null {
  const candidates = shelf.sharing(mine.features.storyKeys, MOST_STORY_CANDIDATES);
  if (candidates.length === 0) return null;
  const sides = candidates.map((known) => ({ id: known.id, ...sideOfKnown(known) }));
  const verdict = rules.storyOf(sideOf(mine), sides);
  const known = verdict === null ? null : shelf.get(verdict.joins);
  if (verdict === null || known === null) return null;
  const decision = decisionIdOf('story', mine.id, known.storyId);
  return undone.has(decision) ? null : { id: known.storyId, with: known.id, reason: verdict.reason, decision };
}

/** What the shelf holds of an article once this outcome is written. */
export function afterwards(mine: Prepared, outcome: Exclude<Outcome, { kind: 'unchanged' | 'copy' }>): KnownArticle {
  const before = outcome.kind === 'revision' ? outcome.known : null;
  const id = outcome.kind === 'new' ? outcome.id : outcome.known.id;
  return {
    id,
    storyId: outcome.kind === 'new' ? (outcome.story?.id ?? ownStoryOf(id)) : outcome.known.storyId,
    version: (before?.version ?? 0) + 1,
    canonicalUrl: mine.canonicalUrl ?? before?.canonicalUrl ?? null,
    externalId: mine.read.externalId ?? before?.externalId ?? null,
    source: mine.read.source,
    contentHash: mine.contentHash,
    readHashes: [mine.readHash, ...(before?.readHashes ?? [])],
    sample: mine.sample,
    removed: false,
    published: shownAfter(mine, before),
    profile: JSON.stringify(mine.features.profile),
  };
}

function shownAfter(mine: Prepared, before: KnownArticle | null) {
  const kept = before?.published ?? null;
  if (kept?.basis === 'entered') return kept;
  return mine.read.published ?? (kept?.basis === 'inferred' ? kept : null);
}

function sideOf(mine: Prepared) {
  return { profile: mine.features.profile, published: mine.read.published };
}

function sideOfKnown(known: KnownArticle) {
  const profile = parsedProfiles.get(known) ?? (JSON.parse(known.profile) as unknown);
  parsedProfiles.set(known, profile);
  return { profile, published: known.published };
}

/** In a batch on one event every article is compared with every other. */
const parsedProfiles = new WeakMap<KnownArticle, unknown>();

function versionId(mine: Prepared, known: KnownArticle): string {
  return decisionIdOf('version', known.id, mine.readHash, String(known.version));
}

function copyId(mine: Prepared, known: KnownArticle): string {
  return decisionIdOf('duplicate', known.id, mine.readHash, mine.read.source);
}

/** The file that a line of JSONL stands in. */
function containerOf(source: string): string {
  return source.replace(/#\d+$/, '');
}
