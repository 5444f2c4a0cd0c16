/** What else a place is called in English: "German" is of "Germany", "Britain" is the "UK". Read off the glossary's tables. */
import { placeTerms } from './glossary-table.ts';
import { demonymTerms, generalPlaceTerms, regionTerms } from './glossary-table-general.ts';

let byKorean: ReadonlyMap<string, readonly string[]> | null = null;

/** By a place's usual name in Korean, under which its names and its people's meet; empty for what is no place. */
export function englishPlaceNames(korean: string): readonly string[] {
  byKorean ??= readNames();
  return byKorean.get(korean) ?? [];
}

function readNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const line of [placeTerms, generalPlaceTerms, regionTerms, demonymTerms].flatMap((t) => t.trim().split('\n'))) {
    const [english, korean] = line.split(' = ') as [string, string];
    const usual = korean.split('|')[0]!;
    names.set(usual, [...(names.get(usual) ?? []), ...english.split('|')]);
  }
  return names;
}
