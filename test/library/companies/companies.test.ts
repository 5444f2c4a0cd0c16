import { describe, expect, it } from 'vitest';
import {
  companiesCalled,
  companiesTyped,
  companyById,
  displayName,
  findCompanies,
} from '../../../src/library/companies/companies.ts';
import { companyTable } from '../../../src/library/companies/company-table.ts';
import { steep } from '../../growth.ts';

const ids = (text: string) => findCompanies(text).map((m) => m.companyId);

describe('the company table', () => {
  it('holds at least 220 organisations whose ids are slugs and whose parents exist', () => {
    const table = companyTable();
    expect(table.size).toBeGreaterThanOrEqual(220);
    for (const company of table.values()) {
      expect(company.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(company.country).toMatch(/^(?:[A-Z]{2}|INT)$/);
      if (company.parent) expect(table.has(company.parent)).toBe(true);
    }
  });

  it('knows a company under its names in every script, case and spacing', () => {
    for (const name of [
      'SK텔레콤',
      'SK 텔레콤',
      '에스케이텔레콤',
      'skt',
      'SK TELECOM',
      'SK Telecom Co., Ltd.',
      'SK电讯',
    ]) {
      expect(companiesCalled(name).map((c) => c.id)).toEqual(['sk-telecom']);
    }
    expect(companiesCalled('Telekom Malaysia Bhd').map((c) => c.id)).toEqual(['telekom-malaysia']);
    expect(companiesCalled('PT Telkom Indonesia Tbk').map((c) => c.id)).toEqual(['telkom-indonesia']);
    expect(companiesCalled('PTI').map((c) => c.id)).toEqual(['phoenix-tower']);
    expect(companiesCalled('no such firm')).toEqual([]);
    expect(displayName('sk-telecom', 'ko')).toBe('SK텔레콤');
    expect(companyById('meta')?.formerly).toContainEqual({ name: 'Facebook', from: 2004, to: 2021 });
  });
});

describe('companies in a text', () => {
  it('are found with a particle or a title glued to them', () => {
    expect(ids('LG전자와 삼성전자')).toEqual(['lg-electronics', 'samsung-electronics']);
    expect(ids('KT측은 화웨이에서는 에릭슨과의')).toEqual(['kt', 'huawei', 'ericsson']);
    expect(ids('KT회장이 노키아그룹을 찾았다')).toEqual(['kt', 'nokia']);
    expect(ids('AT&T chose C3.ai and KT&G did not.')).toEqual(['att', 'c3-ai', 'kt-and-g']);
  });

  it('are not found inside other words', () => {
    for (const text of [
      '기아자동차판매',
      '삼성동에서',
      'metabolic',
      'Armenia',
      'desktops',
      '한국통신학회',
      'sktx',
      'now@kt.com',
      'SK-II',
      '레인지',
      '구글링',
    ])
      expect(ids(text)).toEqual([]);
  });

  it('keep the offsets of the text, also after typographic quotes and line breaks', () => {
    const text = 'The carrier’s deal:\n“SK\nTelecom” and ‘Ericsson’';
    const found = findCompanies(text);
    expect(found.map((m) => m.companyId)).toEqual(['sk-telecom', 'ericsson']);
    for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.asWritten);
  });

  it('count by their products, marked so', () => {
    const [alexa] = findCompanies('알렉사와 대화했다');
    expect(alexa).toMatchObject({ companyId: 'amazon', viaProduct: true, asWritten: '알렉사' });
  });

  it('take the longest name and leave no part of it over', () => {
    expect(ids('SK Telecom and SK hynix')).toEqual(['sk-telecom', 'sk-hynix']);
    expect(ids('Google Cloud')).toEqual(['google-cloud']);
  });

  it('need their capitals where they are short', () => {
    expect(ids('the bt of ee at kt')).toEqual([]);
    expect(findCompanies('what did kt sign with skt', { anyCase: true }).map((m) => m.companyId)).toEqual([
      'kt',
      'sk-telecom',
    ]);
  });
});

describe('hostile text', () => {
  it('is read in work that grows with it, not with its square', async () => {
    expect(await steep(findCompanies, ['Three ', '(', 'SK Nokia ', '(SKT)'])).toEqual([]);
  });
});

it('An ordinary word typed alone where a company is asked for is the company of that name', () => {
  const typed = (text: string) => companiesTyped(text).map(({ start, end }) => text.slice(start, end));
  expect(typed('Orange')).toEqual(['Orange']);
  expect(typed('Orange Nokia')).toEqual(['Nokia']);
  expect(typed('orange')).toEqual([]);
  expect(typed('Oranges')).toEqual([]);
});
