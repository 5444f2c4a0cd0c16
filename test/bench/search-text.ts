/**
 * News-like text without meaning, as harsh as the corpus that engines were chosen by: three passages in five English,
 * some 600 characters and 158 words or pairs of syllables each; few words everywhere, most hardly anywhere, "company"
 * in 44 % of all passages; articles with a topic and companies of their own.
 */
import { anyWord, COMPANY, companyName, endings, type Random, skewed, wordAt } from './search-words.ts';

/** A small generator of pseudo-random numbers (mulberry32), so that every run measures the same text. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOPICS = 300;
const TOPIC_WORDS = 100;
/** How many of an article's words are its topic's, and how many sentences name one of its companies. */
const TOPICAL = 0.15;
const NAMED = 0.3;
/** Of sentences, so that three of four passages say "company" in English, and as many its Korean fellow. */
const SAYS_COMPANY = { en: 0.165, ko: 0.19 } as const;
const WORDS = { en: 18, ko: 12 } as const;
const LENGTH = { en: 2_300, ko: 1_000 } as const;

type Language = 'en' | 'ko';

export interface TextMaker {
  article(): { readonly title: string; readonly text: string; readonly language: Language };
}

/** What an article is about. */
interface Subject {
  readonly language: Language;
  readonly topic: number;
  readonly companies: readonly string[];
}

export function textMaker(seed: number): TextMaker {
  const random = seeded(seed);
  return {
    article() {
      const language = random() < 0.6 ? 'en' : 'ko';
      const company = () => companyName(random, language);
      const subject = { language, topic: Math.floor(random() * TOPICS), companies: [company(), company()] } as const;
      const title = sentence(random, subject).slice(0, 60);
      let text = sentence(random, subject);
      while (text.length < LENGTH[language]) text += ` ${sentence(random, subject)}`;
      return { title, text, language };
    },
  };
}

function sentence(random: Random, { language, topic, companies }: Subject): string {
  const words = Array.from({ length: WORDS[language] }, () =>
    random() < TOPICAL ? topicWord(random, language, topic) : anyWord(random, language, 0),
  );
  const place = () => Math.floor(random() * words.length);
  if (random() < SAYS_COMPANY[language]) words[place()] = COMPANY[language];
  if (random() < NAMED) words[place()] = companies[Math.floor(random() * companies.length)]!;
  const written = language === 'en' ? words : words.map((word) => word + ending(random));
  const text = written.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** Topics share words, as those of the news do. */
function topicWord(random: Random, language: Language, topic: number): string {
  const at = topic * TOPIC_WORDS + skewed(random, TOPIC_WORDS);
  return wordAt(language, 200 + ((at * 7_919) % 10_000));
}

function ending(random: Random): string {
  return endings[Math.floor(random() * endings.length)]!;
}
