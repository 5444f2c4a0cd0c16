import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis.ts';
import { runsOf } from '../../src/text/tokens.ts';
import { steep } from '../growth.ts';

const terms = (text: string) => analyse(text).map(({ term }) => term);

describe('The analysis of a text', () => {
  it('gives English words of one root one term', () => {
    expect(new Set(terms('agreements agreement'))).toHaveProperty('size', 1);
    expect(new Set(terms('signed signing signs'))).toHaveProperty('size', 1);
    expect(new Set(terms('held hold holding'))).toHaveProperty('size', 1);
    expect(terms("Nokia's Nokia’s Nokia")).toEqual(['nokia', 'nokia', 'nokia']);
  });

  it('joins and parts hyphenated words and abbreviations', () => {
    expect(terms('e-mail')).toEqual(expect.arrayContaining(terms('email')));
    expect(terms('high-speed')).toEqual(expect.arrayContaining([...terms('high'), ...terms('speed')]));
    expect(terms('U.S. R&D')).toEqual(expect.arrayContaining(['us', 'rd']));
    expect(terms('at the end.Start again')).not.toContain('endstart');
  });

  it('writes a number in one way', () => {
    expect(terms('5,300 5300')).toEqual(['5300', '5300']);
    expect(terms('1.50')).toEqual(['1.5']);
    expect(terms('1,2,3')).toEqual(['1', '2', '3']);
    expect(terms('28GHz')).toEqual(expect.arrayContaining(['28', ...terms('GHz')]));
    expect(terms('10 100')).toEqual(['10', '100']);
  });

  it('finds Latin names and numbers inside Korean words', () => {
    expect(terms('5G를')[0]).toBe('5g');
    expect(terms('SKT는')[0]).toBe('skt');
    expect(terms('400대')[0]).toBe('400');
  });

  it('cuts Korean words into bigrams and the bare word', () => {
    expect(terms('삼성전자가')).toEqual(['삼성', '성전', '전자', '자가', '=삼성전자']);
    expect(terms('삼성전자')).toEqual(['삼성', '성전', '전자', '=삼성전자']);
  });

  it('sees through full-width, decomposed, accented and invisible characters, and points at what is written', () => {
    expect(terms('５Ｇ')).toEqual(['5g']);
    expect(terms('Telefónica')).toEqual(terms('Telefonica'));
    expect(terms('Tele\u200bcom')).toEqual(terms('Telecom'));
    const decomposed = '삼성'.normalize('NFD');
    expect(terms(decomposed)).toEqual(['삼성', '=삼성']);
    const [token] = analyse(`새 ${decomposed}`).slice(-1);
    expect([token!.start, token!.end]).toEqual([2, 2 + decomposed.length]);
  });

  it('keeps offsets exact and in order for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let before = 0;
        for (const run of runsOf(text)) {
          expect(run.start).toBeLessThan(run.end);
          expect(run.end).toBeLessThanOrEqual(text.length);
          if (run.kind === 'compound') continue;
          expect(run.start).toBeGreaterThanOrEqual(Math.min(before, run.start));
          before = run.start;
        }
      }),
    );
  });

  it.each(["a'", 'a-', '1,', 'a.', '가', 'é', '\u0301', '漢', '1,000,'])(
    'reads a hostile text of “%s” in work that grows with it, not with its square',
    async (piece) => expect(await steep(analyse, [piece])).toEqual([]),
  );
});
