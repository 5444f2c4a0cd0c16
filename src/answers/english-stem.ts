/** One stem for every form of an English word: irregular forms by table, the rest by Porter's stemmer. */
import { stemmer } from 'stemmer';
import { irregularForms } from './synonym-table.ts';

const known = new Map<string, string>();

export function englishStem(word: string): string {
  const lower = word.toLowerCase();
  let stem = known.get(lower);
  if (stem === undefined) {
    const bare = lower.replace(/['’]s?$/, '');
    const base = americanSpelling(Object.hasOwn(irregularForms, bare) ? irregularForms[bare]! : bare);
    stem = /^[a-z]{4,}$/.test(base) ? stemmer(base) : base.replace(/^([a-z]{3,})s$/, '$1');
    // Bounded: outside text must not grow the memory of a bot that runs for months.
    if (known.size < 50_000) known.set(lower, stem);
  }
  return stem;
}

function americanSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/isation/, 'ization')
    .replace(/ise(d|s|r)?$/, 'ize$1')
    .replace(/ising$/, 'izing')
    .replace(/centre/, 'center')
    .replace(/programme/, 'program')
    .replace(/^co-oper/, 'cooper');
}
