/** What stands in a sentence where the question has its interrogative: "무엇을 가르치며" finds "대수를 가르치며". */
import type { Fact } from '../fact.ts';
import { phraseAt, type Scene } from './phrases.ts';

const clauseEnd = /(?:[고며]|지만|는데|면서|으나|,)$/u;
/** How far before its verb it may stand, in words; 의 stands right before its noun. */
const REACH = 4;

export function inPlace(scene: Scene): Fact | null {
  const { slot, words } = scene;
  if (slot.relative) return null;
  for (const verb of verbsIn(scene)) {
    const least = verb - (slot.parts.includes('of') ? 1 : REACH);
    for (let i = verb - 1; i >= Math.max(0, least) && !(i < verb - 1 && clauseEnd.test(words[i]!.text)); i--) {
      const found = slot.parts.includes(words[i]!.part) ? phraseAt(i, scene) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** Where the sentence has the verb of what is asked: the first or second word behind the interrogative. */
export function verbsIn({ coverage: { covered, sentence }, slot, words }: Scene): number[] {
  const behind = covered
    .filter(({ concept: { start } }) => (slot.relative ? start === slot.verbFrom : start >= slot.verbFrom))
    .sort((a, b) => a.concept.start - b.concept.start)
    .slice(0, 2);
  const places = behind.find((one) => one.places.length > 0)?.places ?? [];
  return places.map((at) => words.findLastIndex(({ start }) => start <= at - sentence.start)).filter((at) => at >= 0);
}
