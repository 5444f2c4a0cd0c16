// Lines that are furniture of the page by their words, wherever they stand or only among the last ones.
import { type Draft, endsKoreanSentence, kept } from './draft.ts';
import { furnitureLines } from './furniture-table.ts';
import { publisherWithin } from './publisher.ts';

/** Longer lines are prose, whatever they contain. */
const longestFurniture = 300;

export function dropFurniture(draft: Draft): void {
  for (const line of kept(draft)) {
    if (line.text.length > longestFurniture || endsKoreanSentence(line.text) || !isFurniture(line.text)) continue;
    line.dropped = true;
    if (/copyright|[ⓒ©]|저작권|전재|rights/i.test(line.text)) {
      draft.publisher ??= publisherWithin(line.text)?.publisher ?? null;
    }
  }
}

function isFurniture(text: string): boolean {
  return furnitureLines.some((expression) => expression.test(text));
}
