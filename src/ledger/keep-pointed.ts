/** What a model pointed at outlives reading again by rules alone: where article, version and stage are as they were. */
import type { Article } from '../domain/article.ts';
import type { KeptReading } from '../domain/ledger.ts';
import type { Read, StageReading } from '../domain/stage-reading.ts';

export function keepPointed(
  article: Article,
  readings: readonly StageReading[],
  before: readonly KeptReading[],
): readonly StageReading[] {
  const old = before.filter(({ articleId, version }) => articleId === article.id && version === article.version);
  if (old.length === 0) return readings;
  const nameOf = ({ kind, parties, sentence }: StageReading) =>
    JSON.stringify([kind.value, sentence.start, sentence.end, parties.map(({ value }) => value.companyId).sort()]);
  const byName = new Map(old.map(({ reading }) => [nameOf(reading), reading]));
  return readings.map((reading) => withPointed(reading, byName.get(nameOf(reading))));
}

/** Only what the rules still miss: what they find now stands. */
function withPointed(reading: StageReading, old: StageReading | undefined): StageReading {
  if (old === undefined) return reading;
  return {
    ...reading,
    value: reading.value ?? pointed(old.value),
    place: reading.place ?? pointed(old.place),
    binding: reading.binding ?? pointed(old.binding),
    people: reading.people.length > 0 ? reading.people : old.people.filter(isPointed),
    dates: reading.dates.length > 0 ? reading.dates : old.dates.filter(isPointed).filter(isOfItsOwn),
  };
}

function pointed<T>(read: Read<T> | null): Read<T> | null {
  return read !== null && isPointed(read) ? read : null;
}

function isPointed({ by }: Read<unknown>): boolean {
  return by === 'model';
}

/** "On Friday" is another day once the article's own date is corrected. */
function isOfItsOwn({ value }: StageReading['dates'][number]): boolean {
  return value.basis === 'stated';
}
