// What stands before an office in Korean: a name, and none of the words that join clauses, nor the particle of a firm in capitals.
import { describe, expect, it } from 'vitest';
import { koreanNames } from '../../../src/answers/facts/korean-names.ts';
import { koreanPeople } from '../../../src/answers/facts/korean-people.ts';

const people = (text: string) => koreanPeople(text).map(({ name }) => name);
const firms = (text: string) => koreanNames(text).map(({ name }) => name);

describe('a name before an office', () => {
  it.each([
    ['하지만 박나리 통신장관은 다르게 보았다.', ['박나리']],
    ['그러나 이바 소른 총재는 다르게 보았다.', ['이바 소른']],
    ['가르단의 뒤를 이어 의장이 되었다.', []],
    ['이에 대해 위원장은 말을 아꼈다.', []],
    ['주주 대표 하나로 뽑혔으나 의장을 마다했다.', []],
  ])('is read without what joins clauses: %s', (text, names) => expect(people(text)).toEqual(names));
});

describe('a name in both scripts', () => {
  it.each([
    ['이날 쩐 반 득(Tran Van Duc) 가람 회장이 서명했다.', ['쩐 반 득']],
    ['도루의 에바 린드(Eva Lind) 최고경영자는 반겼다.', ['에바 린드']],
    ['새로 나온 모래 시계(Sand Clock) 단말은 가볍다.', []],
    ['가람은 타른 항만(Tarn Port) 공사를 땄다.', []],
  ])('has as many words in each: %s', (text, names) => expect(people(text)).toEqual(names));
});

describe('a firm in capitals', () => {
  it.each([
    ['이 소식은 QVTN에서 먼저 전했다.', ['QVTN']],
    ['QVTN파트너스는 먼저 알았다.', ['QVTN파트너스']],
  ])('has no particle in its name: %s', (text, names) => expect(firms(text)).toEqual(names));
});
