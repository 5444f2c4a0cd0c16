import { describe, expect, it } from 'vitest';
import { forwardLine } from '../../src/conversation/forward-line.ts';
import { homeReply, promptsFor, welcomeReply } from '../../src/conversation/front-page.ts';
import { quotesInContext } from '../../src/conversation/quotes-in-context.ts';
import type { Answered, Citation } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Reply } from '../../src/domain/reply.ts';

const text = 'One began. Two went on. Three stood there. The deal was signed. Five followed. Six too. Seven ended.';
const quote = 'The deal was signed.';
const start = text.indexOf(quote);
const citation: Citation = {
  n: 1,
  articleId: 'a_1',
  source: 'x.txt',
  title: 'A deal',
  publisher: 'P',
  published: null,
  url: null,
  quote,
  language: 'en',
  sourceNote: 'P, date not stated',
  start,
  end: start + quote.length,
};
const answer: Answered = {
  id: 'ans_1',
  language: 'en',
  method: 'extractive',
  tookMs: 1,
  kind: 'answered',
  claims: [],
  citations: [citation],
  disagreements: [],
  unsupported: [],
};
const articles = (said: string) => new Map([['a_1', { id: 'a_1', text: said } as Article]]);

describe('the quotes of an answer', () => {
  it('come with two sentences on each side', () => {
    expect(quotesInContext(answer, articles(text))).toEqual([
      {
        n: 1,
        title: 'A deal',
        note: 'P, date not stated',
        url: null,
        quote,
        before: 'Two went on. Three stood there.',
        after: 'Five followed. Six too.',
      },
    ]);
  });

  it('come without surroundings where the article is another now, or gone', () => {
    const bare = [{ quote, before: '', after: '' }];
    expect(quotesInContext(answer, articles(`New. ${text}`))).toMatchObject(bare);
    expect(quotesInContext(answer, new Map())).toMatchObject(bare);
  });

  it('of what is nearest stand in for those of an answer that there is not', () => {
    const nothing = {
      ...answer,
      kind: 'no-evidence',
      missing: 'x',
      searched: { articles: 1, latest: null },
      nearest: [citation],
    } as const;
    expect(quotesInContext(nothing, articles(text))).toHaveLength(1);
  });
});

describe('the forward line', () => {
  const reply = (blocks: Reply['blocks'], language: 'en' | 'ko' = 'en'): Reply => ({ language, summary: '', blocks });

  it('is one line that stands alone: claims, how far they go, sources by name', () => {
    const line = forwardLine(
      reply([
        { kind: 'claim', text: 'KT signed with X.', citations: [1], remark: 'according to KT; as of May 2019' },
        {
          kind: 'disagreement',
          about: 'the date',
          values: [
            { value: 'March', citations: [1] },
            { value: 'the 13th', citations: [2] },
          ],
          note: null,
        },
        {
          kind: 'sources',
          heading: 'Sources',
          sources: [
            { n: 1, title: 'T', note: 'Observer, 17 Mar 2025', quote: 'q', url: 'https://o.example/1' },
            { n: 2, title: null, note: 'Korean article, date not stated', quote: 'q', url: null },
          ],
        },
      ]),
    );
    expect(line).toBe(
      'KT signed with X (according to KT; as of May 2019). Sources differ on the date: March / the 13th. Sources: Observer, 17 Mar 2025 https://o.example/1; Korean article, date not stated',
    );
  });

  it('names a source once', () => {
    const source = { n: 1, title: null, note: 'P', quote: 'q', url: null };
    expect(forwardLine(reply([{ kind: 'sources', heading: '', sources: [source, { ...source, n: 2 }] }], 'ko'))).toBe(
      '출처: P',
    );
  });
});

describe('the front page', () => {
  it('says what the library holds, how fresh it is, the newest, and how to ask', () => {
    const facts = { articles: 1, latest: '2025-11-07', sampleOnly: true };
    const home = homeReply('en', {
      facts,
      lastAdded: '2026-01-05T09:00:00.000Z',
      partnerships: ['C × D'],
      articles: ['A – B'],
    });
    const said = JSON.stringify(home);
    for (const part of ['1 article"', '7 November 2025', '5 January 2026', 'A – B', 'C × D', 'sample', '/brief'])
      expect(said).toContain(part);
  });

  it('welcomes in three lines', () => {
    for (const language of ['en', 'ko'] as const)
      for (const platform of ['slack', 'teams'] as const)
        expect(welcomeReply(language, platform).blocks).toHaveLength(3);
  });

  it('suggests at most four questions, each once, about what is there', () => {
    expect(promptsFor('en', [['KT', 'X'], ['KT', 'X'], ['Y'], []])).toEqual([
      'What did KT and X agree on?',
      'What is the latest on Y?',
      'help',
    ]);
    expect(
      promptsFor('ko', [
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
        ['G', 'H'],
        ['I', 'J'],
      ]),
    ).toHaveLength(4);
  });
});
