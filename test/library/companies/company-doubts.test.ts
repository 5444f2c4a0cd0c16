import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../../src/library/companies/companies.ts';

const ids = (text: string) => findCompanies(text).map((m) => m.companyId);

describe('doubtful names', () => {
  it('are left alone without context', () => {
    for (const text of [
      'Three Korean carriers went to see the fair.',
      'Rain is expected in Seoul tomorrow.',
      'Orange juice is cheap.',
      'Meta analysis of trials',
      'They ate an Apple pie.',
      '버스 레인을 넓힌다.',
      'The true value of a globe',
    ])
      expect(ids(text)).toEqual([]);
  });

  it('are found where words beside them say what they are', () => {
    expect(ids('The South African operator Rain sent its managers.')).toEqual(['rain']);
    expect(ids('남아공 이동통신사 레인의 회장이 왔다.')).toEqual(['rain']);
    expect(ids('Three signed a deal with Ericsson.')).toEqual(['three-uk', 'ericsson']);
    expect(ids('Orange and Nokia tested it.')).toEqual(['orange', 'nokia']);
    expect(ids('SK and Microsoft announce a partnership')).toEqual(['sk-group', 'microsoft']);
  });

  it('keep the meaning the text has given them, but a count stays a count', () => {
    expect(ids('The operator Rain came. Later a manager of Rain left. Rain pays.')).toEqual(['rain', 'rain', 'rain']);
    expect(ids('Three UK bought sites. Three companies bid.')).toEqual(['three-uk']);
    expect(ids('The operator Three paid. Three companies bid.')).toEqual(['three-uk']);
  });

  it('of two companies with one spelling are left open unless the text has one in full', () => {
    expect(ids('TPG invested in Nokia.')).toEqual(['nokia']);
    expect(ids('TPG Telecom chose Nokia; TPG pays.')).toEqual(['tpg-telecom', 'nokia', 'tpg-telecom']);
  });
});
