/** Stages written into an article's text as lines of `kind | parties | topics | means day | modality`, and read back. */
import type { ReadArticle } from '../../src/domain/article.ts';
import type { DateMeaning } from '../../src/domain/date-record.ts';
import type { StageKind } from '../../src/domain/partnership.ts';
import type { StageModality, StageReading } from '../../src/domain/stage-reading.ts';
import { isoRecord } from './stage-readings.ts';

let said = 0;

/** No two texts are alike, so that none counts as a copy. */
export function sayStages(...lines: readonly string[]): string {
  said += 1;
  return [`text ${said} tells`, ...lines.map((line) => `@ ${line}`)].join('\n');
}

export function readToldStages({ text }: Pick<ReadArticle, 'text'>): readonly StageReading[] {
  return [...text.matchAll(/^@ (.*)$/gm)].map((line) => readLine(line[1]!, line.index + 2));
}

function readLine(line: string, start: number): StageReading {
  const [kind = '', parties = '', topics = '', date = '', modality = 'happened'] = line.split(' | ');
  const at = (words: string) => ({
    start: start + line.indexOf(words),
    end: start + line.indexOf(words) + words.length,
  });
  const [means, day] = date.split(' ');
  return {
    kind: { value: kind as StageKind, ...at(kind) },
    modality: modality as StageModality,
    parties: parties.split(' ').map((id) => ({ value: { companyId: id, name: id, role: null }, ...at(id) })),
    dates: day ? [{ value: isoRecord(day, means as DateMeaning), ...at(day) }] : [],
    place: null,
    people: [],
    topics: topics === '' ? [] : topics.split(' ').map((topic) => ({ value: topic, ...at(topic) })),
    value: null,
    binding: null,
    statedBy: null,
    sentence: { start, end: start + line.length },
  };
}
