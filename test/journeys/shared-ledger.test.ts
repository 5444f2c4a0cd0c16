import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../src/domain/ledger.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { pactwire } from '../program.ts';

const folder = join(import.meta.dirname, '../../../shared/articles');

describe.skipIf(!existsSync(folder))('The ledger of the five scraped articles (skipped: they are not here)', () => {
  it('holds every partnership with its parties, stage and dates, and nothing else', async () => {
    const data = join(temporaryFolder(), 'data');
    await pactwire(['add', folder, '--data', data]);
    const { partnerships } = JSON.parse((await pactwire(['partnerships', '--json', '--data', data])).out) as {
      readonly partnerships: readonly LedgerRecord[];
    };
    const outline = partnerships.map(({ parties, stages }) => {
      const names = parties.map(({ companyId }) => companyId).sort();
      return `${names.join(' + ')}: ${stages.map(({ kind }) => kind).join(' → ')}`;
    });
    expect(outline.sort()).toEqual([
      'alibaba + sk-telecom: talks',
      'bt + lg-uplus: visit',
      'kt + mts-russia: visit',
      'lg-uplus + rain: visit',
      'lg-uplus + softbank: visit',
      'microsoft + sk-telecom: agreement → mou',
      'singtel + sk-telecom: visit',
    ]);
    const memorandum = partnerships.find(({ stages }) => stages.some(({ kind }) => kind === 'mou'))?.stages[1];
    expect(memorandum).toMatchObject({ binding: 'no', disputed: [], independent: 1 });
    const dates = memorandum?.dates.map(({ means, value, basis }) => [means, value, basis]);
    expect(dates).toEqual([
      ['signed', '2019-03', 'relative'],
      ['announced', '2019-05-13', 'inferred'],
    ]);
  });
});
