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

describe('a firm in capitals', () => {
  it.each([
    ['이 소식은 QVTN에서 먼저 전했다.', ['QVTN']],
    ['QVTN파트너스는 먼저 알았다.', ['QVTN파트너스']],
  ])('has no particle in its name: %s', (text, names) => expect(firms(text)).toEqual(names));
});
