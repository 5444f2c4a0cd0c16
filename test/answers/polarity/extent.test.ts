import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { extentOf } from '../../../src/answers/polarity/extent.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function extent(question: string, text: string) {
  const evidence = layOut(anArticle({ text }));
  const understood = asked(question);
  return extentOf(coverSentence(understood.concepts, evidence, evidence.sentences[0]!), understood);
}

describe('whether there is another', () => {
  const korean = '노키아는 오울루 말고 다른 항구도 쓰나?';
  const english = 'Does Nokia use a port besides Oulu?';

  it('is a no where it is the only one', () => {
    expect(extent(korean, '노키아는 오울루 항구만 쓴다.')).toBe('no');
    expect(extent(english, 'Oulu is the only port that Nokia uses.')).toBe('no');
  });

  it('is unsaid beside a large number, and beside one that is said to be small', () => {
    expect(extent(korean, '노키아는 오울루 항구를 100만 대에 쓴다.')).toBe('unsaid');
    expect(extent(english, 'Nokia uses the port of Oulu for only 3 ships.')).toBe('unsaid');
  });
});
