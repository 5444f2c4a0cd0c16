import { expect, it } from 'vitest';
import { changedWords } from '../../../src/library/stories/changed-words.ts';
import { steep } from '../../growth.ts';

it.each([
  [
    'It will be tested at forty sites this year.',
    'It will be tested at fifty sites this year.',
    '“…be tested at forty sites this year.” → “…be tested at fifty sites this year.”',
  ],
  [
    '시험은 기지국 40곳에서 3월에 시작한다',
    '시험은 기지국 50곳에서 3월에 시작한다',
    '“시험은 기지국 40곳에서 3월에 시작한다” → “시험은 기지국 50곳에서 3월에 시작한다”',
  ],
  ['one two three four', 'one two three four five', '“…two three four” → “…two three four five”'],
  ['a b c d', 'w x y z', null],
  ['', 'new words', null],
])('“%s” edited to “%s” reads %s', (before, after, said) => {
  expect(changedWords(before, after)).toBe(said);
});

it('takes work that grows with the paragraphs, not with their square', async () => {
  const edited = (long: string) => changedWords(`${long}a ${long}`, `${long}b ${long}`);
  const anew = (long: string) => changedWords(`a ${long}`, `b ${long.replaceAll('r', 'l')}`);
  expect([...(await steep(edited, ['word '])), ...(await steep(anew, ['word ']))]).toEqual([]);
});
