/** What the library knows around one batch: loaded in a few look-ups, then kept up as the batch is decided. */
import type { ArticleId } from '../../domain/ids.ts';
import type { KeyHit, KeyLookup, KnownArticle, LibraryWriter } from '../../domain/library-writer.ts';
import type { Prepared } from './prepare.ts';
import type { LearnRules } from './rules.ts';

/** Of each key, the newest publications under it are looked at. */
const NEWEST_PER_KEY = 30;

export class Shelf {
  readonly #byId = new Map<ArticleId, KnownArticle>();
  readonly #byName = new Map<string, ArticleId[]>();
  readonly #byKey = new Map<string, ArticleId[]>();

  readonly #sample: boolean;

  constructor(sample: boolean) {
    this.#sample = sample;
  }

  put(known: KnownArticle): void {
    if (known.sample !== this.#sample) return;
    if (!this.#byId.has(known.id)) for (const name of namesOf(known)) push(this.#byName, name, known.id);
    this.#byId.set(known.id, known);
  }

  putKey({ key, articleId }: KeyHit): void {
    push(this.#byKey, key, articleId);
  }

  get(id: ArticleId): KnownArticle | null {
    return this.#byId.get(id) ?? null;
  }

  named(kind: NameKind, value: string | null): readonly KnownArticle[] {
    return value === null ? [] : this.#all(this.#byName.get(`${kind} ${value}`) ?? []);
  }

  /** Those that share most keys first. */
  sharing(keys: readonly string[], most: number): readonly KnownArticle[] {
    const shared = new Map<ArticleId, number>();
    for (const key of keys) {
      for (const id of new Set(this.#byKey.get(key))) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const ranked = [...shared].sort((a, b) => b[1] - a[1]).slice(0, most);
    return this.#all(ranked.map(([id]) => id)).filter((known) => !known.removed);
  }

  #all(ids: readonly ArticleId[]): readonly KnownArticle[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }
}

type NameKind = 'url' | 'external' | 'source' | 'content';

function namesOf(known: KnownArticle): string[] {
  const names = [`source ${known.source}`, `content ${known.contentHash}`];
  if (known.canonicalUrl !== null) names.push(`url ${known.canonicalUrl}`);
  if (known.externalId !== null) names.push(`external ${known.externalId}`);
  return names;
}

function push(map: Map<string, ArticleId[]>, key: string, id: ArticleId): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

export async function loadShelf(writer: LibraryWriter, batch: readonly Prepared[], rules: LearnRules): Promise<Shelf> {
  const shelf = new Shelf(batch[0]?.sample ?? false);
  const identified = await writer.identified({
    ids: distinct(batch.map((one) => one.id)),
    canonicalUrls: distinct(batch.map((one) => one.canonicalUrl)),
    externalIds: distinct(batch.map((one) => one.read.externalId)),
    sources: distinct(batch.map((one) => one.read.source)),
    contentHashes: distinct(batch.map((one) => one.contentHash)),
  });
  for (const known of identified) shelf.put(known);
  const fresh = batch.filter((one) => !shelf.get(one.id)?.readHashes.includes(one.readHash));
  const hits = [
    ...(await writer.underKeys(distinct(fresh.flatMap((one) => one.features.copyKeys)))),
    ...(await writer.newestUnderKeys(storyLookups(fresh, rules.storyWindowDays), NEWEST_PER_KEY)),
  ];
  for (const hit of hits) shelf.putKey(hit);
  const missing = distinct(hits.map((hit) => hit.articleId)).filter((id) => shelf.get(id) === null);
  for (const known of await writer.known(missing)) shelf.put(known);
  return shelf;
}

/** The same key around the same day is looked up once. */
function storyLookups(batch: readonly Prepared[], days: number): readonly KeyLookup[] {
  const lookups = new Map<string, KeyLookup>();
  for (const { read, features } of batch) {
    const around = windowAround(read.published?.value ?? null, days);
    for (const key of features.storyKeys) lookups.set(`${key} ${around?.from}`, { key, around });
  }
  return [...lookups.values()];
}

function windowAround(date: string | null, days: number): KeyLookup['around'] {
  // A date known to the month or year only is no window: any of its days may be meant.
  if (date?.length !== 10) return null;
  const day = Date.parse(date);
  const shift = (by: number) => new Date(day + by * 86_400_000).toISOString().slice(0, 10);
  return { from: shift(-days), until: shift(days) };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}
