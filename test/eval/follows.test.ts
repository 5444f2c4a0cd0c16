// Who is told of what, against the gold set of the ledger and real sentences: parties, mentions, names inside words.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTagged, sayNames, scoreNames } from './follow-names.ts';
import { sayParties, scoreParties } from './follow-parties.ts';
import { goldArticles } from './gold-articles.ts';
import { precision, recall } from './ledger-reading.ts';

const SENTENCES = 400;
const corpus = '../shared/bench/klue-ner/dev-first-half.tsv';
const why = existsSync(corpus) ? '' : ' (skipped: the corpus is not there)';

describe.each(['tune', 'report'] as const)('Whoever follows a company, on the %s half of the gold set', (half) => {
  const score = scoreParties(goldArticles(half));
  const said = [sayParties(score), ...score.faults].join('\n');

  it('is told where it is a party, and seldom where it is not', () => {
    expect(precision(score.parties), said).toBeGreaterThanOrEqual(0.95);
    expect(recall(score.parties), said).toBeGreaterThanOrEqual(0.9);
    expect(score.mentions.told / score.mentions.of, said).toBeLessThanOrEqual(0.15);
  });
});

describe('A followed name', () => {
  it.skipIf(why !== '')(`is found in real Korean sentences, and not inside other words${why}`, () => {
    const score = scoreNames(readTagged(readFileSync(corpus, 'utf8'), SENTENCES));
    const right = score.found - score.inside.length - score.other.length;
    expect(right / score.wanted, sayNames(score)).toBeGreaterThanOrEqual(0.95);
    expect(score.inside, sayNames(score)).toHaveLength(0);
  });

  it('is not found inside a longer one', () => {
    const tags = (text: string, [start, end]: readonly [number, number]) =>
      [...text].map((_, i) => (i < start || i >= end ? 'O' : i === start ? 'B-OG' : 'I-OG'));
    const texts: readonly (readonly [string, readonly [number, number]])[] = [
      ['한빛은 오늘 발표했다', [0, 2]],
      ['한빛초등학교는 쉬었다', [0, 6]],
      ['삼한빛마을에 갔다', [0, 5]],
    ];
    const score = scoreNames(texts.map(([text, span]) => ({ text, tags: tags(text, span) })));
    expect(score.inside).toEqual([]);
    expect(score.found).toBeGreaterThan(0);
  });
});
