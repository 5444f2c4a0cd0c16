import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply, ReplyBlock } from '../../src/domain/reply.ts';
import { helpReply } from '../../src/replies/help-reply.ts';
import { plainText } from '../../src/replies/plain-text.ts';

const print = (blocks: readonly ReplyBlock[], width?: number, language: 'en' | 'ko' = 'en') =>
  plainText({ language, summary: '', blocks } satisfies Reply, width);

/** Columns of a terminal: Hangul takes two. */
const columns = (line: string) => [...line].reduce((sum, char) => sum + (/\p{Script=Hangul}/u.test(char) ? 2 : 1), 0);

describe('a reply in a terminal', () => {
  it('gives a claim its numbers and its remark', () => {
    const claim = { kind: 'claim', text: 'KT signed.', citations: [1, 2], remark: 'as of May 2019' } as const;
    expect(print([claim])).toBe('KT signed. [1] [2] (as of May 2019)');
    expect(print([{ ...claim, remark: null }])).toBe('KT signed. [1] [2]');
  });

  it('parts blocks by an empty line', () => {
    expect(
      print([
        { kind: 'text', text: 'One.' },
        { kind: 'notice', text: 'Two.' },
      ]),
    ).toBe('One.\n\nTwo.');
  });

  it('shows each value of a disagreement on a line of its own', () => {
    const block = {
      kind: 'disagreement',
      about: 'the date',
      values: [
        { value: 'March', citations: [1] },
        { value: 'the 13th', citations: [2] },
      ],
      note: 'may be different events',
    } as const;
    expect(print([block])).toBe('Sources differ on the date (may be different events):\n- March [1]\n- the 13th [2]');
    expect(print([{ ...block, note: null }], 80, 'ko')).toMatch(/^출처마다 다름: the date:\n/);
  });

  it('shows a source with note, quote and address, and without a title where there is none', () => {
    const source = { n: 1, title: 'A deal', note: 'P, 1 May 2024', quote: 'KT\n signed.', url: 'https://p.example/1' };
    const sources = (more: object) =>
      print([{ kind: 'sources', heading: 'Sources', sources: [{ ...source, ...more }] }]);
    expect(sources({})).toBe('Sources:\n[1] A deal – P, 1 May 2024\n    “KT signed.”\n    https://p.example/1');
    expect(sources({ title: null, url: null })).toBe('Sources:\n[1] P, 1 May 2024\n    “KT signed.”');
  });

  it('wraps at its width, a Hangul syllable for two columns', () => {
    const korean = '두 회사는 오픈랜 기술을 함께 개발한다 '.repeat(10);
    const lines = print([{ kind: 'text', text: korean }], 40).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(40);
  });

  it('loses no word by wrapping, and breaks none', () => {
    const words = fc.array(fc.stringMatching(/^[a-z가-힣]{1,30}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 100 }), (all, width) => {
        expect(print([{ kind: 'text', text: all.join(' ') }], width).split(/\s+/)).toEqual(all);
      }),
    );
  });
});

describe('the help', () => {
  it.each(['en', 'ko'] as const)('says what the bot does and shows how to ask, in %s', (language) => {
    const text = plainText(helpReply(language), 500);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(4);
    expect(/[가-힣]/.test(text)).toBe(language === 'ko');
  });
});
