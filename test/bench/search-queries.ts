/**
 * The queries asked of the made text, ours and the peers' the same: in turn three common words, "company" and two common
 * words, three rare ones, and a question. Three of five are English, as the passages are.
 */
import { seeded } from './search-text.ts';
import { anyWord, COMPANY, companyName, type Random, wordAt } from './search-words.ts';

type Language = 'en' | 'ko';

/** The ranks of common words, each in 15 to 60 % of its language's passages, and of rare ones, in some hundred of a million. */
const COMMON = { from: 10, to: 60 } as const;
const RARE = { from: 5_000, to: 50_000 } as const;

export function madeQueries(seed: number, count: number): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => kinds[at % 4]!(random, at % 5 < 3 ? 'en' : 'ko'));
}

const kinds = [commonWords, companyAndCommon, rareWords, question] as const;

function commonWords(random: Random, language: Language): string {
  return words(3, random, language, COMMON);
}

function companyAndCommon(random: Random, language: Language): string {
  return `${COMPANY[language]} ${words(2, random, language, COMMON)}`;
}

function rareWords(random: Random, language: Language): string {
  return words(3, random, language, RARE);
}

/** Whose own words are in no text: neither side pays for them. */
function question(random: Random, language: Language): string {
  const named = companyName(random, language);
  const [a, b, c, d] = Array.from({ length: 4 }, () => anyWord(random, language, 20));
  if (language === 'ko') return `${named}의 ${a} ${b}와 ${c} ${d}에 대해 무엇을 말했나?`;
  return `What did ${named} say about the ${a} ${b} and ${c} ${d}?`;
}

/** All different. */
function words(
  count: number,
  random: Random,
  language: Language,
  ranks: { readonly from: number; readonly to: number },
) {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(ranks.from + Math.floor(random() * (ranks.to - ranks.from)));
  return Array.from(chosen, (rank) => wordAt(language, rank)).join(' ');
}
