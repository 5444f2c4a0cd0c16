/** One stem for every form and spelling of an English word, remembered: a question meets the same words again and again. */
import { stemEnglish } from '../../text/english.ts';
import { foldText } from '../../text/fold.ts';

const known = new Map<string, string>();
/** Bounded: outside text must not grow the memory of a bot that runs for months. */
const MOST_KNOWN = 50_000;

export function englishStem(word: string): string {
  const lower = word.toLowerCase();
  let stem = known.get(lower);
  if (stem === undefined) {
    // Who asks leaves accents out: Bite for Bitė.
    const bare = foldText(lower).text.replace(/['’]s?$/, '');
    stem = stemEnglish(americanSpelling(bare));
    if (known.size < MOST_KNOWN) known.set(lower, stem);
  }
  return stem;
}

function americanSpelling(word: string): string {
  if (word.length < 5) return word;
  return (
    word
      .replace(/isation/, 'ization')
      .replace(/ise(d|s|r)?$/, 'ize$1')
      .replace(/ising$/, 'izing')
      .replace(/centre/, 'center')
      .replace(/programme/, 'program')
      .replace(/^co-oper/, 'cooper')
      // The word of the trade that is often misspelt: memoradum, memorandom, memorendum, memorium.
      .replace(/^memor[aei]n?d?(?:um|om)$/, 'memorandum')
  );
}
