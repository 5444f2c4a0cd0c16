/** What fresh articles tell that may be told on: stages of the ledger, deals only planned, passing mentions. Pure. */
import type { Article } from '../domain/article.ts';
import type { EventKey, EventSaid, ToldStage } from '../domain/follow.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { type StageKind, stageKinds } from '../domain/partnership.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { findCompanies } from '../library/companies/companies.ts';
import { findTopics } from '../library/glossary/topics.ts';
import type { About, NameHit } from './follow-matcher.ts';
import { isFresh, isNewStage, tellsFresh, type Window } from './fresh.ts';

export type KeptReading = ToldStage & { readonly reading: StageReading };

/** A record in both languages: its stages lie in the same order. */
export type BothLanguages<T> = Readonly<Record<'en' | 'ko', T>>;

export interface Happening {
  readonly article: Article;
  /** `stage`: in the ledger. `open`: planned, rumoured or denied. `mention`: named in passing. */
  readonly kind: 'stage' | 'open' | 'mention';
  readonly told: BothLanguages<{ readonly record: LedgerRecord; readonly stage: LedgerStage }> | null;
  readonly reading: StageReading | null;
  readonly about: About;
  /** Its own, strongest first. */
  readonly keys: readonly EventKey[];
  /** Keys of the event it is instead, where this article told it as another kind before. */
  readonly formerKeys: readonly string[];
  readonly storyKey: string;
  /** Keys of all that belongs to the same partnership, or story. */
  readonly relatedKeys: readonly string[];
  /** This article tells of the earlier stage as well. */
  readonly retold: ReadonlySet<string>;
  readonly said: EventSaid;
}

export interface Surroundings {
  readonly window: Window;
  /** Of one language; by the other by position. */
  readonly records: BothLanguages<readonly LedgerRecord[]>;
  /** Every telling of the records' stages, by article. */
  readonly tellings: ReadonlyMap<ArticleId, readonly ToldStage[]>;
  readonly namesIn: (text: string) => readonly NameHit[];
}

/** The furthest stage first, so that a visit and the memorandum signed at it are told as the memorandum. */
export function happeningsIn(article: Article, kept: readonly KeptReading[], around: Surroundings): Happening[] {
  const readings = kept.map(({ reading }) => reading);
  if (article.sample) return [];
  if (!isFresh(article, around.window) && !tellsFresh(article, readings, around.window)) return [];
  const hits = around.namesIn(article.text);
  const told = kept.flatMap((one) => stageOf(article, one, kept, hits, around) ?? openOf(article, one, hits) ?? []);
  return told.sort((a, b) => rankOf(b.said.kind) - rankOf(a.said.kind));
}

export function rankOf(kind: EventSaid['kind']): number {
  return kind === 'story' ? -1 : stageKinds.indexOf(kind);
}

function stageOf(
  article: Article,
  one: KeptReading,
  kept: readonly KeptReading[],
  hits: readonly NameHit[],
  { records, tellings, window }: Surroundings,
): Happening | null {
  const at = placeOf(one, records.en);
  if (at === null) return null;
  const both = { en: stageAt(records.en, at), ko: stageAt(records.ko, at) };
  const { record, stage } = both.en;
  if (both.ko === null || record === null || !isNewStage(stage, one.reading, window)) return null;
  const keys = keysOf(stage, record, tellings);
  const storyKey = `s ${article.storyId} ${one.home}`;
  const related = record.stages.flatMap((other) => keysOf(other, record, tellings));
  const others = record.stages.filter(
    (other) => other !== stage && other.anchors.some((a) => a.articleId === article.id),
  );
  return {
    article,
    kind: 'stage',
    told: both as Happening['told'],
    reading: one.reading,
    about: { ...aboutOf(one.reading, hits), topics: new Set(stage.topics) },
    keys,
    formerKeys: formerKeys(one, kept),
    storyKey,
    relatedKeys: [...new Set([...related.map(({ key }) => key), storyKey])],
    retold: new Set(others.flatMap((other) => keysOf(other, record, tellings).map(({ key }) => key))),
    said: saidOf(record, stage, dayOf(article)),
  };
}

function stageAt(records: readonly LedgerRecord[], [record, stage]: readonly [number, number]) {
  return { record: records[record]!, stage: records[record]!.stages[stage]! };
}

/** The stage that this reading is part of: its article and kind among a record of its parties. */
function placeOf(one: KeptReading, records: readonly LedgerRecord[]): readonly [number, number] | null {
  if (one.partnership === null) return null;
  const parties = one.reading.parties.map(({ value }) => value.companyId);
  for (const [i, record] of records.entries()) {
    if (!parties.every((id) => record.parties.some(({ companyId }) => companyId === id))) continue;
    const at = record.stages.findIndex(({ anchors }) =>
      anchors.some(({ articleId, kind }) => articleId === one.articleId && kind === one.kind),
    );
    if (at >= 0) return [i, at];
  }
  return null;
}

export function tellingKey({ articleId, own, kind }: Pick<ToldStage, 'articleId' | 'own' | 'kind'>): string {
  return `t ${articleId} ${kind} ${own}`;
}

/** One key a telling: any of them names the stage, whatever record it stands in by then. */
export function keysOf(
  stage: LedgerStage,
  record: LedgerRecord,
  tellings: ReadonlyMap<ArticleId, readonly ToldStage[]>,
): EventKey[] {
  const ids = new Set(record.parties.map(({ companyId }) => companyId));
  return stage.anchors.flatMap(({ articleId, kind }) =>
    (tellings.get(articleId) ?? [])
      .filter((told) => told.kind === kind && told.partnership !== null)
      .filter(({ own }) => own.split('|').every((party) => ids.has(party)))
      .map((told) => ({ key: tellingKey(told), articleId })),
  );
}

/** Kinds by which this article does not tell its parties' deal any more. */
function formerKeys(one: KeptReading, kept: readonly KeptReading[]): string[] {
  const now = new Set(kept.filter(({ own }) => own === one.own).map(({ kind }) => kind));
  return stageKinds.filter((kind) => !now.has(kind)).map((kind) => tellingKey({ ...one, kind }));
}

function aboutOf(reading: StageReading, hits: readonly NameHit[]): Omit<About, 'topics'> {
  const parties = reading.parties;
  const named = hits.filter((hit) => parties.some((party) => hit.start < party.end && party.start < hit.end));
  return {
    companies: new Set(parties.map(({ value }) => value.companyId)),
    names: new Set(named.map(({ name }) => name)),
  };
}

export function saidOf(record: LedgerRecord, stage: LedgerStage, reported: string): EventSaid {
  const days = stage.dates.filter(
    ({ value, precision, means }) => value !== null && precision === 'day' && means !== 'ends',
  );
  return {
    kind: stage.kind,
    parties: record.parties.map(({ companyId }) => companyId).sort(),
    day: days.map(({ value }) => value!).sort()[0] ?? '',
    reported,
    value: stage.value,
  };
}

function dayOf({ published }: Article): string {
  return published?.precision === 'day' ? (published.value ?? '') : '';
}

/** Not done, and said so: one a story and parties. */
function openOf(article: Article, one: KeptReading, hits: readonly NameHit[]): Happening | null {
  const { reading } = one;
  if (reading.modality === 'happened' || reading.modality === 'past' || reading.parties.length < 2) return null;
  const storyKey = `s ${article.storyId} ${one.home}`;
  const parties = reading.parties.map(({ value }) => value.companyId);
  return {
    article,
    kind: 'open',
    told: null,
    reading,
    about: { ...aboutOf(reading, hits), topics: new Set(reading.topics.map(({ value }) => value)) },
    keys: [{ key: storyKey, articleId: article.id }],
    formerKeys: [],
    storyKey,
    relatedKeys: [storyKey],
    retold: new Set(),
    said: { kind: 'story', parties: [...new Set(parties)].sort(), day: '', reported: dayOf(article), value: null },
  };
}

/** All that an article names, for those who want to hear of mentions. */
export function mentionIn(
  article: Article,
  { window, namesIn }: Pick<Surroundings, 'window' | 'namesIn'>,
): Happening | null {
  if (article.sample || !isFresh(article, window)) return null;
  const text = `${article.title ?? ''}\n${article.text}`;
  const storyKey = `s ${article.storyId}`;
  return {
    article,
    kind: 'mention',
    told: null,
    reading: null,
    about: {
      companies: new Set(findCompanies(text).map(({ companyId }) => companyId)),
      names: new Set(namesIn(text).map(({ name }) => name)),
      topics: new Set(findTopics(text).map(({ topicId }) => topicId)),
    },
    keys: [{ key: storyKey, articleId: article.id }],
    formerKeys: [],
    storyKey,
    relatedKeys: [storyKey],
    retold: new Set(),
    said: { kind: 'story', parties: [], day: '', reported: dayOf(article), value: null },
  };
}

export function kindOf({ kind, told, reading }: Happening): StageKind | null {
  if (kind === 'mention') return null;
  return told?.en.stage.kind ?? reading?.kind.value ?? null;
}

export function anchorsOf(records: readonly LedgerRecord[]): ArticleId[] {
  const anchors = records.flatMap(({ stages }) => stages.flatMap((stage) => stage.anchors));
  return [...new Set(anchors.map(({ articleId }) => articleId))];
}

export function byArticle<T extends Pick<ToldStage, 'articleId'>>(told: readonly T[]): Map<ArticleId, T[]> {
  const found = new Map<ArticleId, T[]>();
  for (const one of told) {
    const known = found.get(one.articleId);
    if (known) known.push(one);
    else found.set(one.articleId, [one]);
  }
  return found;
}
