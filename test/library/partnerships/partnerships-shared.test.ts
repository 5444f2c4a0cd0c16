// The partnerships in the five articles that lie beside the project, where they do: facts only, none of their sentences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StageReading } from '../../../src/domain/stage-reading.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';
import { readArticle } from '../../../src/library/read-article.ts';
import { readDeps, textDocument } from '../reading.ts';

const folder = join(import.meta.dirname, '../../../../shared/articles');

/** Kind, parties with their roles, dates as resolved or as written, and whether it binds. */
function fact({ kind, modality, parties, dates, binding }: StageReading): string {
  const who = parties.map(({ value }) => `${value.companyId}${value.role === null ? '' : ` (${value.role})`}`);
  const when = dates.map(({ value }) => `${value.means} ${value.value ?? value.asWritten}`);
  const binds = binding === null ? [] : [binding.value === 'no' ? 'not binding' : 'binding'];
  return [modality, kind.value, who.sort().join(' + '), ...when, ...binds].join(' | ');
}

const expected: Readonly<Record<string, readonly string[]>> = {
  '000': ['happened | talks | alibaba + sk-telecom'],
  '001': [
    'happened | visit | kt (host) + mts-russia (visitor) | took-place 2019-05-17',
    'past | visit | singtel (visitor) + sk-telecom (host)',
    'happened | mou | microsoft + sk-telecom | signed 2019-03',
  ],
  '002': ['happened | mou | microsoft + sk-telecom | not binding'],
  '003': [],
  '004': [
    'happened | mou | microsoft + sk-telecom | announced 13일',
    'happened | agreement | microsoft + sk-telecom | signed 2월',
    'happened | visit | kt (host) + mts-russia (visitor) | took-place 17일 | announced 19일',
    'happened | visit | lg-uplus (host) + rain (visitor) | announced 4월 11일',
    'happened | visit | lg-uplus (host) + softbank (visitor)',
    'happened | visit | bt (visitor) + lg-uplus (host)',
  ],
};

describe.skipIf(!existsSync(folder))('the five articles (skipped where they do not lie beside the project)', () => {
  it.each(Object.keys(expected))('reads the partnerships of article %s', async (number) => {
    const file = readdirSync(folder).find((name) => name.startsWith(number))!;
    const article = await readArticle(textDocument(readFileSync(join(folder, file), 'utf8')), readDeps());
    const told = readPartnerships(article).filter(({ modality }) => modality === 'happened' || modality === 'past');
    expect(told.map(fact)).toEqual(expected[number]);
  });
});
