import { describe, expect, it } from 'vitest';
import { affiliatesOf } from '../../../src/library/companies/affiliates.ts';
import { companyTable } from '../../../src/library/companies/company-table.ts';

describe('the firms of a group', () => {
  it('are those that name it as their parent', () => {
    expect(affiliatesOf('naver')).toContain('naver-cloud');
  });

  it('are every firm of the table, each under its parent once', () => {
    for (const { id, parent } of companyTable().values())
      if (parent) expect(affiliatesOf(parent).filter((firm) => firm === id)).toEqual([id]);
  });

  it('are none for a firm that has none, nor for a firm in no table', () => {
    expect(affiliatesOf('naver-cloud')).toEqual([]);
    expect(affiliatesOf('no-such-company')).toEqual([]);
  });
});
