// "이통 3사": the three operators of Korea, where they act without being named.
import { allMatches } from '../../basics/all-matches.ts';
import { displayName } from '../companies/companies.ts';
import type { Actor } from './reading-types.ts';

const theThree = /(?:이통|통신|이동통신) ?3사(?=[가는]| (?:대표|사장))/g;
const operators = ['sk-telecom', 'kt', 'lg-uplus'];

export function koreanOperators(text: string): Actor[] {
  if (!text.includes('3사')) return [];
  return allMatches(text, theThree).flatMap(({ index, 0: { length } }) =>
    operators.map((id) => ({ start: index, end: index + length, id, name: displayName(id, 'en') })),
  );
}
