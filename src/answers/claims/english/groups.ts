/** The verbs of a sentence, each with its auxiliaries: "has not been sold", "to sell". */
import type { Word } from './word.ts';

export interface Group {
  readonly start: number;
  readonly end: number;
  /** The verb itself. */
  readonly head: number;
  readonly infinitive: boolean;
}

export function groupsOf(words: readonly Word[]): Group[] {
  const found: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const { pos, lower } = words[at]!;
    const infinitive = lower === 'to' && pos === 'PART';
    if (!infinitive && pos !== 'VERB' && pos !== 'AUX') continue;
    const end = endOf(words, at + (infinitive ? 1 : 0));
    const own = words.slice(at, end);
    const verb = own.findLastIndex((word) => word.pos === 'VERB');
    const auxiliary = own.findLastIndex((word) => word.pos === 'AUX');
    const head = verb >= 0 ? verb : auxiliary >= 0 ? auxiliary : own.length - 1;
    found.push({ start: at, end, head: at + head, infinitive });
    at = end - 1;
  }
  return found;
}

/** Behind its verb; one group has one. */
function endOf(words: readonly Word[], from: number): number {
  let end = from;
  for (; end < words.length; end++) {
    const { pos, lower } = words[end]!;
    if (pos === 'VERB') return end + 1;
    const goesOn = pos === 'AUX' || /^(?:not|n't|never)$/.test(lower) || (pos === 'ADV' && isVerbAhead(words, end + 1));
    if (!goesOn) break;
  }
  return Math.max(end, from);
}

function isVerbAhead(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some((word) => word?.pos === 'VERB' || word?.pos === 'AUX');
}
