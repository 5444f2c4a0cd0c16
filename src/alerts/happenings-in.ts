/** What fresh articles tell that may be told on: stages of the ledger, and deals only planned. Pure. */
import type { Article } from '../domain/article.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { aboutParties } from './about-parties.ts';
import { dayOf, eventFacts } from './event-facts.ts';
import type { NameHit } from './follow-matcher.ts';
import { isFresh, isNewStage, tellsFresh } from './fresh.ts';
import { type Happening, type KeptReading, rankOf, type Surroundings } from './happening.ts';
import { openOf } from './outside-ledger.ts';
import { formerKeys, keysOf } from './telling-keys.ts';

/** The furthest stage first, so that a visit and the memorandum signed at it are told as the memorandum. */
export function happeningsIn(article: Article, kept: readonly KeptReading[], around: Surroundings): Happening[] {
  const readings = kept.map(({ reading }) => reading);
  if (article.sample) return [];
  if (!isFresh(article, around.window) && !tellsFresh(article, readings, around.window)) return [];
  const hits = around.namesIn(article.text);
  const told = kept.flatMap((one) => stageOf(article, one, kept, hits, around) ?? openOf(article, one, hits) ?? []);
  return told.sort((a, b) => rankOf(b.said.kind) - rankOf(a.said.kind));
}

function stageOf(
  article: Article,
  one: KeptReading,
  kept: readonly KeptReading[],
  hits: readonly NameHit[],
  around: Surroundings,
): Happening | null {
  const { records, window } = around;
  const at = placeOf(one, records.en);
  if (at === null) return null;
  const told = { en: stageAt(records.en, at), ko: stageAt(records.ko, at) };
  const { record, stage } = told.en;
  if (!isNewStage(stage, one.reading, window)) return null;
  return {
    article,
    kind: 'stage',
    told,
    reading: one.reading,
    about: { ...aboutParties(one.reading, hits), topics: new Set(stage.topics) },
    formerKeys: formerKeys(one, kept),
    ...keysAround(article, one, record, stage, around),
    said: eventFacts(record, stage, dayOf(article)),
  };
}

/** Its own keys, those of the whole partnership, and of what the article tells beside it. */
function keysAround(
  article: Article,
  one: KeptReading,
  record: LedgerRecord,
  stage: LedgerStage,
  { tellings }: Surroundings,
): Pick<Happening, 'keys' | 'storyKey' | 'relatedKeys' | 'retold'> {
  const keysIn = (stages: readonly LedgerStage[]) => stages.flatMap((each) => keysOf(each, record, tellings));
  const names = (stages: readonly LedgerStage[]) => keysIn(stages).map(({ key }) => key);
  const beside = record.stages.filter(
    (other) => other !== stage && other.anchors.some((a) => a.articleId === article.id),
  );
  const storyKey = `s ${article.storyId} ${one.home}`;
  return {
    keys: keysIn([stage]),
    storyKey,
    relatedKeys: [...new Set([...names(record.stages), storyKey])],
    retold: new Set(names(beside)),
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
