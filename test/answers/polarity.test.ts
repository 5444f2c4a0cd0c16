import { describe, expect, it } from 'vitest';
import { denies } from '../../src/answers/polarity.ts';

describe('a denial', () => {
  it.each([
    'The memorandum is not legally binding.',
    'Telefonica denied that it had signed.',
    'The companies have yet to sign a contract.',
    'It is a non-binding agreement.',
    'Neither side would sign.',
    '법적 구속력이 없다.',
    '계약을 체결하지 않았다.',
    '회사 측은 계약설을 부인했다.',
    '구속력 있는 계약이 아니다.',
  ])('is heard in “%s”', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    'The memorandum is legally binding.',
    'Nokia signed a contract.',
    'Another notable northern operator joined.',
    'KT는 노키아와 계약을 체결했다.',
    '법적 구속력이 있다.',
  ])('is not heard in “%s”', (text) => {
    expect(denies(text)).toBe(false);
  });
});
