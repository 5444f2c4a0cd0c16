import { describe, expect, it } from 'vitest';
import type { Answered, Citation, Claim, NoEvidence } from '../../src/domain/answer.ts';
import { answerReply } from '../../src/replies/answer-reply.ts';

const TODAY = '2026-01-05';
const base = { id: 'ans_1', language: 'en', method: 'extractive', tookMs: 1 } as const;
const citation: Citation = {
  n: 1,
  articleId: 'a_1',
  source: 'x.txt',
  title: 'A deal',
  publisher: 'P',
  published: null,
  url: 'https://p.example/1',
  quote: 'KT signed.',
  start: 0,
  end: 10,
  language: 'en',
  sourceNote: 'P, date not stated',
};

function answered(claim: Partial<Claim>, more: Partial<Answered> = {}): Answered {
  const said: Claim = { text: 'KT signed.', citations: [1], attributedTo: null, asOf: null, ...claim };
  return {
    ...base,
    kind: 'answered',
    claims: [said],
    citations: [citation],
    disagreements: [],
    unsupported: [],
    ...more,
  };
}

const remark = (answer: Answered) =>
  answerReply(answer, TODAY).blocks.flatMap((b) => (b.kind === 'claim' ? [b.remark] : []))[0];

describe('an answer as a reply', () => {
  it('says the claims first and the sources last, each with its note, quote and address', () => {
    const reply = answerReply(answered({}), TODAY);
    expect(reply.blocks.map((b) => b.kind)).toEqual(['claim', 'sources']);
    expect(reply.blocks.at(-1)).toEqual({
      kind: 'sources',
      heading: 'Sources',
      sources: [{ n: 1, title: 'A deal', note: 'P, date not stated', quote: 'KT signed.', url: 'https://p.example/1' }],
    });
  });

  it('has its first claim as summary', () => {
    expect(answerReply(answered({ text: 'KT signed with X.' }), TODAY).summary).toBe('KT signed with X.');
  });

  it('says whose statement a claim is', () => {
    expect(remark(answered({ attributedTo: 'KT' }))).toBe('according to KT');
    expect(remark(answered({ attributedTo: 'The two operators' }))).toBe('according to the two operators');
    expect(remark(answered({ attributedTo: 'KT' }, { language: 'ko' }))).toBe('KT에 따르면');
    // The sentence says so itself.
    const own = { text: 'It runs for five years, according to Orange.', attributedTo: 'Orange S.A.' };
    expect(remark(answered(own))).toBeNull();
    expect(remark(answered({ text: 'SKT said that KT signed.', attributedTo: 'KT' }))).toBe('according to KT');
    expect(remark(answered({ text: 'AT&T said so.', attributedTo: 'AT&T (US)' }))).toBeNull();
  });

  it.each([
    ['2019-05-20', 'as of 20 May 2019'],
    ['2019-05', 'as of May 2019'],
    ['2019', 'as of 2019'],
    ['2025-07-05', 'as of 5 July 2025'],
  ])('carries the date of an old fact: %s', (asOf, said) => {
    expect(remark(answered({ asOf }))).toBe(said);
  });

  it.each(['2025-12-30', '2025-08-01', '2025-09', null])(
    'leaves out the date of a fresh or undated one: %s',
    (asOf) => {
      expect(remark(answered({ asOf }))).toBeNull();
    },
  );

  it('says both where both are needed', () => {
    expect(remark(answered({ attributedTo: 'KT', asOf: '2019-05' }))).toBe('according to KT; as of May 2019');
  });

  it('shows every value that sources differ on', () => {
    const disagreement = {
      about: 'the date',
      values: [
        { value: 'March', citations: [1] },
        { value: 'the 13th', citations: [2] },
      ],
      note: 'may be different events',
    };
    expect(answerReply(answered({}, { disagreements: [disagreement] }), TODAY).blocks).toContainEqual({
      kind: 'disagreement',
      ...disagreement,
    });
  });

  it('names what was asked and is not in the library', () => {
    const reply = answerReply(answered({}, { unsupported: ['Verizon', 'AT&T'] }), TODAY);
    expect(reply.blocks).toContainEqual({ kind: 'notice', text: 'The library has nothing on: Verizon, AT&T.' });
  });
});

describe('the calm no', () => {
  const none: NoEvidence = {
    ...base,
    kind: 'no-evidence',
    missing: 'price',
    searched: { articles: 5, latest: '2024' },
    nearest: [citation],
  };

  it('says what is missing, how much was searched and how fresh that is', () => {
    expect(answerReply(none, TODAY).summary).toBe(
      'The library has nothing that answers this (not found: “price”; searched 5 articles, none later than 2024).',
    );
  });

  it('shows what is nearest, and calls it that', () => {
    expect(answerReply(none, TODAY).blocks.at(-1)).toMatchObject({ kind: 'sources', heading: 'Nearest' });
    expect(answerReply({ ...none, nearest: [] }, TODAY).blocks).toHaveLength(1);
  });

  it('prints no date that is not known', () => {
    const undated = { ...none, searched: { articles: 1, latest: null } };
    expect(answerReply(undated, TODAY).summary).toMatch(/searched 1 article\)\.$/);
  });

  it('is said in Korean where it was asked so', () => {
    const korean = answerReply({ ...none, language: 'ko' }, TODAY);
    expect(korean.summary).toContain('기사 5건 검색, 가장 최근 2024년');
  });
});

describe('a question back', () => {
  it('is nothing but the question', () => {
    const reply = answerReply({ ...base, kind: 'unclear', ask: 'Which one?' }, TODAY);
    expect(reply).toEqual({ language: 'en', summary: 'Which one?', blocks: [{ kind: 'text', text: 'Which one?' }] });
  });
});
