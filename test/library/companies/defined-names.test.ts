import { expect, it } from 'vitest';
import { findCompanies } from '../../../src/library/companies/companies.ts';

const ids = (text: string) => findCompanies(text).map((m) => m.companyId);

it('a name that the text defines is found wherever it stands', () => {
  expect(ids('Korea Telecom Rwanda Networks (KTRN) grew. KTRN pays.')).toEqual(['ktrn', 'ktrn', 'ktrn']);
  expect(ids('모바일텔레시스템즈(MTS)는 크다. MTS가 왔다.')).toEqual(['mts-russia', 'mts-russia', 'mts-russia']);
  expect(ids('Deutsche Telekom (hereafter "DTEL") paid. DTEL left.')).toEqual([
    'deutsche-telekom',
    'deutsche-telekom',
    'deutsche-telekom',
  ]);
});
