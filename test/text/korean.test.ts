import { describe, expect, it } from 'vitest';
import { decompose, finalSound, isParticleTail, stripParticle, withParticle } from '../../src/text/korean.ts';
import { particles } from '../../src/text/particle-table.ts';

describe('particles', () => {
  it('come off a word and leave its stem', () => {
    const pairs = [
      ['SK텔레콤은', 'SK텔레콤'],
      ['5G를', '5G'],
      ['마이크로소프트와의', '마이크로소프트'],
      ['통신사업자에게서', '통신사업자'],
      ['서울에서는', '서울'],
      ['KT가', 'KT'],
      ['가입자까지도', '가입자'],
      ['서울로', '서울'],
    ] as const;
    for (const [word, stem] of pairs) expect(stripParticle(word)).toBe(stem);
  });

  it('stay where too short a stem or the wrong ending would be left', () => {
    for (const word of ['국가', '회의', '제로', 'KT', '5G', '방은', '텔레콤를', '', '가'])
      expect(stripParticle(word)).toBe(word);
  });

  it('are known as the rest of a word after a name', () => {
    for (const rest of ['', '가', '와', '측은', '에서는', '측', '들이', '으로부터'])
      expect(isParticleTail(rest)).toBe(true);
    for (const rest of ['자동차판매', '동', '텔레콤', '측량', '가나다']) expect(isParticleTail(rest)).toBe(false);
  });

  it('number at least sixty', () => {
    expect(particles.size).toBeGreaterThanOrEqual(60);
  });

  it('take the form the ending asks for, in Hangul, Latin and digits', () => {
    expect(withParticle('KT', '은/는')).toBe('KT는');
    expect(withParticle('SK텔레콤', '은/는')).toBe('SK텔레콤은');
    expect(withParticle('서울', '로/으로')).toBe('서울로');
    expect(withParticle('부산', '로/으로')).toBe('부산으로');
    expect(withParticle('Intel', '을/를')).toBe('Intel을');
    expect(withParticle('Microsoft', '와/과')).toBe('Microsoft와');
    expect(withParticle('2018', '이/가')).toBe('2018이');
    expect(withParticle('SoftBank', '은/는')).toBe('SoftBank는');
  });
});

describe('syllables', () => {
  it('fall into initial, vowel and final', () => {
    expect(decompose('한'.charCodeAt(0))).toEqual({ initial: 18, vowel: 0, final: 4 });
    expect(decompose('a'.charCodeAt(0))).toBeNull();
    expect(finalSound('5G')).toBe('none');
    expect(finalSound('구글')).toBe('rieul');
  });
});
