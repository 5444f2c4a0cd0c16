/** The people of a stage, each once: the same name in two scripts, or mistyped by one of several articles, is one person. */
import { hasHangul } from '../text/korean.ts';
import { soundsAlike, soundsAlikeThreshold } from '../text/romanise.ts';

/** A shorter name is another name with one letter changed. */
const LONG_ENOUGH_TO_MISTYPE = 7;

/** In the order they are first named, in the spelling that most articles have. @param named one list an article */
export function peopleOf(named: readonly (readonly string[])[]): string[] {
  const people: Map<string, number>[] = [];
  for (const name of named.flat()) {
    const known = people.find((spellings) => [...spellings.keys()].some((other) => isSamePerson(name, other)));
    if (known) known.set(name, (known.get(name) ?? 0) + 1);
    else people.push(new Map([[name, 1]]));
  }
  return people.map((spellings) => [...spellings].sort((a, b) => b[1] - a[1])[0]![0]);
}

function isSamePerson(a: string, b: string): boolean {
  if (hasHangul(a) !== hasHangul(b)) return soundsAlike(a, b) >= soundsAlikeThreshold;
  const [x, y] = [a, b].map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, '')) as [string, string];
  return x === y || (x.length >= LONG_ENOUGH_TO_MISTYPE && isOneLetterOff(x, y));
}

/** One letter changed, missing or too many. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long.length === short.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
