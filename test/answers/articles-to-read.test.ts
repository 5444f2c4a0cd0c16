import { describe, expect, it } from 'vitest';
import { articlesToRead } from '../../src/answers/articles-to-read.ts';
import { understand } from '../../src/answers/question/understand.ts';
import type { RankedPassage } from '../../src/domain/passage.ts';

const asked = understand('Where will Tarnbridge build its masts?', { today: '2026-01-05' });
const passage = (articleId: string, language: 'en' | 'ko', score: number): RankedPassage => ({
  ...{ articleId, language, score, version: 1, start: 0, end: 1, text: '' },
  ...{ externalId: null, title: null },
});
const english = (count: number, score: number) =>
  Array.from({ length: count }, (_, at) => passage(`en-${at}`, 'en', score - at / 100));

describe('The articles that are read for a question', () => {
  it('are each named once, best first, and no more than one fact needs', () => {
    const read = articlesToRead([passage('en-0', 'en', 0.95), ...english(30, 0.9)], asked);
    expect(read).toEqual(Array.from({ length: 12 }, (_, at) => `en-${at}`));
  });

  it('leave out what is far from the best', () => {
    expect(articlesToRead([passage('near', 'en', 0.9), passage('far', 'en', 0.2)], asked)).toEqual(['near']);
  });

  it('hold the best of the other language, which shares fewer words with the question', () => {
    const found = [...english(20, 0.9), passage('ko-near', 'ko', 0.3), passage('ko-far', 'ko', 0.1)];
    const read = articlesToRead(found, asked);
    expect(read).toHaveLength(12);
    expect(read.at(-1)).toBe('ko-near');
  });

  it('are mostly in the language of the question, where it has enough of them', () => {
    const korean = Array.from({ length: 9 }, (_, at) => passage(`ko-${at}`, 'ko', 0.3));
    const read = articlesToRead([...english(20, 0.9), ...korean], asked);
    expect(read.filter((id) => id.startsWith('ko'))).toHaveLength(4);
  });

  it('hold those of the turn before, behind the very best', () => {
    expect(articlesToRead(english(3, 0.9), asked, ['before'])).toEqual(['en-0', 'before', 'en-1', 'en-2']);
  });
});
