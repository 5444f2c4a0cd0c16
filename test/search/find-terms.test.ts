import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis.ts';
import { TermFinder } from '../../src/search/find-terms.ts';
import { runsOf } from '../../src/text/tokens.ts';

const pieces = [
  ...['went', 'go', 'Ericsson’s', 'R&D', 'high-speed', '28GHz', '5,300', '1.50', 'é', 'held', 'hold', 'ｋｔ'],
  ...['삼성전자가', '전자', '5G를', '에', '統一', '統', '한국統신', '가'.repeat(30), ' ', '. ', ',', '½', ' the '],
];
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 30 });

/** The how manieth word each token is of: tokens that overlap are of one. */
function inWords(written: string, wanted: ReadonlySet<string>): string[] {
  let [word, end] = [-1, -1];
  return analyse(written).flatMap((token) => {
    if (token.start >= end) word += 1;
    end = Math.max(end, token.end);
    return wanted.has(token.term) ? [`${word} ${token.term}`] : [];
  });
}

describe('TermFinder', () => {
  it('finds what analysis finds, in the same words', () => {
    fc.assert(
      fc.property(text, text, (parts, asked) => {
        const written = parts.join('');
        const wanted = new Set(analyse(asked.join('')).map(({ term }) => term));
        const found: string[] = [];
        new TermFinder(wanted).each(runsOf(written), (term, word) => found.push(`${word} ${term}`));
        expect(found.sort()).toEqual(inWords(written, wanted).sort());
      }),
      { numRuns: 2_000 },
    );
  });
});
