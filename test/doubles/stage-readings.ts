/** Articles that tell stages, made by hand: each telling is one line of the test. */
import type { Article } from '../../src/domain/article.ts';
import type { DateMeaning, DateRecord } from '../../src/domain/date-record.ts';
import type { StageKind } from '../../src/domain/partnership.ts';
import type { StageModality, StageReading } from '../../src/domain/stage-reading.ts';
import { companyById } from '../../src/library/companies/companies.ts';

export interface ToldStage {
  readonly parties: readonly string[];
  readonly kind: StageKind;
  readonly modality?: StageModality;
  readonly topics?: readonly string[];
  readonly dates?: readonly (readonly [DateMeaning, string])[];
  readonly amount?: readonly [number, string, string];
  readonly binding?: 'yes' | 'no';
  readonly statedBy?: string;
  readonly place?: string;
  /** What the article says of it, so that references back are read. */
  readonly says?: string;
}

export interface ToldArticle {
  readonly id: string;
  readonly published?: string;
  readonly publisher?: string | null;
  readonly language?: 'en' | 'ko';
  readonly stages: readonly ToldStage[];
}

export function isoRecord(value: string, means: DateMeaning, over: Partial<DateRecord> = {}): DateRecord {
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return { asWritten: value, means, value, precision, basis: 'stated', from: 'text', ...over };
}

/** The text holds, for each stage, a sentence and in it the words of every field. */
export function tell(told: ToldArticle): { readonly article: Article; readonly readings: readonly StageReading[] } {
  let text = '';
  const readings = told.stages.map((stage) => {
    const start = text.length;
    text += `${sentenceOf(stage)}\n\n`;
    return readingOf(stage, text, { start, end: text.length - 2 });
  });
  const { id, published, publisher = 'Example News', language = 'en' } = told;
  const article: Article = {
    id,
    version: 1,
    storyId: `s_${id.slice(2)}`,
    addedAt: '2026-01-05T09:00:00.000Z',
    sample: false,
    source: `${id}.txt`,
    externalId: null,
    url: null,
    title: null,
    publisher,
    author: null,
    published: published === undefined ? null : isoRecord(published, 'published', { from: 'byline' }),
    language,
    text,
    raw: { kind: 'text', content: text },
    basedOn: null,
  };
  return { article, readings };
}

function sentenceOf({
  parties,
  kind,
  topics = [],
  dates = [],
  amount,
  binding,
  statedBy,
  place,
  says,
}: ToldStage): string {
  const parts = [
    `${parties.join(' and ')}: ${kind}`,
    ...(topics.length > 0 ? [`on ${topics.join(', ')}`] : []),
    ...dates.map(([means, value]) => `${means} ${value}`),
    ...(place ? [`in ${place}`] : []),
    ...(amount ? [`worth ${amount[2]}`] : []),
    ...(binding ? [binding === 'no' ? 'not binding' : 'binding'] : []),
    ...(statedBy ? [`${statedBy} said`] : []),
  ];
  return `${parts.join(' ')}.${says ? ` ${says}` : ''}`;
}

function readingOf(
  stage: ToldStage,
  text: string,
  sentence: { readonly start: number; readonly end: number },
): StageReading {
  const at = (words: string) => {
    const start = text.indexOf(words, sentence.start);
    return { start, end: start + words.length };
  };
  const { kind, modality = 'happened', parties, topics = [], dates = [], amount, binding, statedBy, place } = stage;
  return {
    kind: { value: kind, ...at(kind) },
    modality,
    parties: parties.map((id) => ({
      value: { companyId: id, name: companyById(id)?.name ?? id, role: null },
      ...at(id),
    })),
    dates: dates.map(([means, value]) => ({ value: isoRecord(value, means), ...at(value) })),
    place: place === undefined ? null : { value: place, ...at(place) },
    people: [],
    topics: topics.map((topic) => ({ value: topic, ...at(topic) })),
    value:
      amount === undefined
        ? null
        : { value: { amount: amount[0], currency: amount[1], asWritten: amount[2] }, ...at(amount[2]) },
    binding: binding === undefined ? null : { value: binding, ...at(binding === 'no' ? 'not binding' : 'binding') },
    statedBy: statedBy === undefined ? null : { value: statedBy, ...at(statedBy) },
    sentence,
  };
}
