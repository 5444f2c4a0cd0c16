import { describe, expect, it } from 'vitest';
import { bandsOf, contentHash, signatureOf, similarity } from '../../../src/library/stories/fingerprint.ts';
import { growth, STEEP } from '../../growth.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `word${(i * 7919 + from) % 100_003}`);
const korean = (count: number, from = 0) => words(count, from).map((_, i) => `단어${(i * 7919 + from) % 100_003}가`);
const shared = (a: string, b: string) => similarity(signatureOf(a), signatureOf(b));
const bandsShared = (a: string, b: string) => {
  const others = new Set(bandsOf(signatureOf(b)));
  return bandsOf(signatureOf(a)).filter((band) => others.has(band)).length;
};

describe('a fingerprint', () => {
  it('does not see spacing, punctuation and case', () => {
    expect(contentHash('Vega signs,\n a “pact”.')).toBe(contentHash('vega Signs a pact'));
    expect(shared('Vega signs,\n a “pact” now.', 'vega SIGNS a pact now')).toBe(1);
    expect(contentHash('Vega signs a pact')).not.toBe(contentHash('Vega signs no pact'));
  });

  it.each([
    ['English', words],
    ['Korean', korean],
  ] as const)('tells how much two texts share: %s', (_, make) => {
    const text = make(400).join(' ');
    const edited = make(400).with(100, 'another').with(300, 'another').join(' ');
    const half = [...make(200), ...make(200, 50_021)].join(' ');
    expect(shared(text, text)).toBe(1);
    expect(shared(text, edited)).toBeGreaterThan(0.9);
    expect(shared(text, half)).toBeGreaterThan(0.2);
    expect(shared(text, half)).toBeLessThan(0.5);
    expect(shared(text, make(400, 31_337).join(' '))).toBeLessThan(0.05);
  });

  it('lets near-duplicates meet under a band and strangers not', () => {
    const text = words(400).join(' ');
    expect(bandsShared(text, words(400).with(50, 'x').with(200, 'y').join(' '))).toBeGreaterThan(0);
    expect(bandsShared(text, words(400, 31_337).join(' '))).toBe(0);
  });

  it('is the same in every process', () => {
    expect(contentHash('pact')).toBe('998a13ae02ef7be35dbd54232742068f');
    expect(bandsOf(signatureOf('one two three four'))[0]).toBe('0:holut9');
  });

  it('does not make texts without words alike', () => {
    expect(shared('…', '!!')).toBe(0);
    expect(bandsOf(signatureOf(''))).toEqual([]);
  });

  it('takes work that grows with the text, not with its square', async () => {
    expect(await growth((size) => words(size).join(' '), signatureOf)).toBeLessThan(STEEP);
  });
});
