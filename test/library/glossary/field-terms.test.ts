import { describe, expect, it } from 'vitest';
import { isFieldTerm } from '../../../src/library/glossary/field-terms.ts';

describe('a term of the field', () => {
  it.each(['spectrum', 'Contracts', 'base stations', 'joint-venture', 'signed', '주파수', '기지국을', '양해 각서'])(
    'is one in whatever form: %s',
    (word) => expect(isFieldTerm(word)).toBe(true),
  );

  it.each(['breakfast', 'picnics', 'went', 'a', '-', '소풍', '결혼식은'])('is none: %s', (word) =>
    expect(isFieldTerm(word)).toBe(false),
  );

  it('is one whatever was asked before it, and with a Korean particle behind Latin letters', () => {
    expect(isFieldTerm('sells')).toBe(isFieldTerm('sold'));
    expect(isFieldTerm('antenna의')).toBe(isFieldTerm('antenna'));
    expect(isFieldTerm('antenna')).toBe(true);
    expect(isFieldTerm('found의')).toBe(true);
  });
});
