import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';
import { steep } from '../growth.ts';

describe('cleanText', () => {
  it('makes one line end of every kind and keeps at most one blank line', () => {
    expect(cleanText('a\r\nb\rc\u2028d\n\n\n\n e \u00a0\n\n')).toBe('a\nb\nc\nd\n\ne');
  });

  it('removes controls, zero-width, direction-changing and tag characters, and lone surrogates', () => {
    expect(cleanText('S\0K\u200b T\u202eel\u2066e\u{e0041}\u{e0042}com\ud800\ufeff\u00ad')).toBe('SK Telecom');
  });

  it('leaves nothing that forms a hidden character once its neighbours are gone', () => {
    expect(cleanText('\udb40\u200b\udc41x')).toBe('x');
  });

  it('keeps the joiner inside an emoji and nowhere else', () => {
    expect(cleanText('👩‍💻 5\u200dG')).toBe('👩‍💻 5G');
  });

  it('composes Hangul that was written as single letters', () => {
    expect(cleanText('SK텔레콤'.normalize('NFD'))).toBe('SK텔레콤');
  });

  it('turns exotic spaces into spaces and keeps the number of spaces inside a line', () => {
    expect(cleanText('5G\u3000협력\u2003 x')).toBe('5G 협력  x');
  });

  it('changes nothing the second time, whatever it is given', () => {
    const anything = fc.string({
      unit: fc.constantFrom(...'aé 5\n\r\t\0\u200b\u200d\u202e\ud800\udc41가ᄀ\u0301👩💻\u{e0041}\u3000'),
    });
    fc.assert(
      fc.property(anything, (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
        expect(/\p{Surrogate}/u.test(once)).toBe(false);
      }),
    );
  });

  it('takes hostile lines in work that grows with them, not with their square', async () => {
    expect(await steep((text) => cleanText(`${text}x${text}`), [' ', '\u200b', '\n ', ' \u200b'])).toEqual([]);
  });
});
