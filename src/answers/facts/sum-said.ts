/** Whether a sum is the one asked for where its noun is not said: by the verb, by a noun for any sum, or as what was spoken of. */
import type { NumberMention } from '../../text/numbers.ts';
import { sums } from './counted-table.ts';
import { type Measured, NEAR } from './measured.ts';
import { ownNouns } from './own-noun-table.ts';

export function isSumAsked(mention: NumberMention, asked: Measured): boolean {
  const { head, allSaid, anySum } = asked;
  const level = head?.level ?? 0;
  if (isToldByVerb(mention, asked) || (anySum && (allSaid || level > 0))) return true;
  return level >= NEAR && allSaid && hasNoNoun(asked);
}

/** "SEK 90 million" of "took SEK 2 billion to build and earned SEK 90 million", where revenue was asked for: the verb tells it. */
function isToldByVerb({ start, end }: NumberMention, { head, coverage }: Measured): boolean {
  const verb = sums.find(([noun]) => noun.test(head?.concept.text ?? ''))?.[1];
  if (verb === undefined) return false;
  const { text, start: from, language } = coverage.sentence;
  if (language === 'ko')
    return (
      text
        .slice(end - from)
        .split(/[\d,]/)[0]!
        .search(verb) >= 0
    );
  const ahead = text.slice(0, start - from);
  const last = [...ahead.matchAll(verb)].at(-1);
  return last !== undefined && !/\d|[,;]/.test(ahead.slice(last.index));
}

/** "Rent is a secret. A consultant puts it at $9 million": no noun or verb of its own makes it another sum. */
function hasNoNoun({ head, coverage: { sentence } }: Measured): boolean {
  const noun = head?.concept.text ?? '';
  const others = sums.filter(([own]) => !own.test(noun)).map(([, verb]) => verb);
  return !alwaysNamed.test(noun) && [...ownNouns, ...others].every((words) => sentence.text.search(words) < 0);
}

/** What a firm or share is worth is never told without saying so. */
const alwaysNamed = /valu|worth|가치|시총|시가총액|주가|종가/iu;
