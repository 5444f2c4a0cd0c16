// A phonetic bridge between Hangul and Latin for names that are in no table: 레인 and Rain, 박정호 and Park Jung-ho.
import { phoneticKey } from './romanise-keys.ts';
import { twoSounds } from './romanise-table.ts';

/**
 * From here on two names may be taken for one. Over the company table 87 % of the transliterated names reach it and
 * 0.11 % of the shuffled pairs (kept by test/text/romanise.test.ts).
 */
export const soundsAlikeThreshold = 0.7;

const isConsonant = (sound: string): boolean => sound >= 'A' && sound <= 'Z';

/** What it costs to leave a sound out: Korean drops r and h, adds vowels, and writes y and w where Latin has none. */
function weight(sound: string): number {
  if (sound === 'r' || sound === 'y' || sound === 'w') return 0.2;
  if (sound === 'H') return 0.6;
  return isConsonant(sound) ? 1 : 0.3;
}

function difference(a: string, b: string): number {
  if (a === b) return 0;
  if ((a === 'r' && b === 'R') || (a === 'R' && b === 'r')) return 0;
  if (twoSounds[a]?.includes(b) || twoSounds[b]?.includes(a)) return 0.25;
  if (isConsonant(a) !== isConsonant(b)) return weight(a) + weight(b);
  return isConsonant(a) ? 1 : 0.3;
}

/** Weighted edit distance over two rows, Infinity once it must be over `limit`; keys are short, names over 60 sounds are cut. */
function distance(a: string, b: string, limit: number): number {
  let previous = [0];
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1]! + weight(b[j - 1]!);
  for (let i = 1; i <= a.length; i++) {
    const left = weight(a[i - 1]!);
    const row = [previous[0]! + left];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        previous[j]! + left,
        row[j - 1]! + weight(b[j - 1]!),
        previous[j - 1]! + difference(a[i - 1]!, b[j - 1]!),
      );
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    previous = row;
  }
  return previous[b.length]!;
}

function keyLikeness(a: Key, b: Key, least: number): number {
  if (a.sounds === '' || b.sounds === '') return 0;
  if (a.sounds === b.sounds) return 1;
  const most = Math.max(a.weight, b.weight);
  return Math.max(0, 1 - distance(a.sounds, b.sounds, (1 - least) * most + ROUNDING) / most);
}

/** Sums of weights such as 0.3 are not exact. */
const ROUNDING = 1e-9;

interface Key {
  readonly sounds: string;
  /** Of all its sounds together. */
  readonly weight: number;
}

const readings = ['customary', 'spelled', 'pinyin'] as const;

/** Keys of a name by spelling, by custom and as Chinese, and with the surname at the other end ("Jung-ho Park"). */
function keys(name: string): readonly Key[] {
  const cut = name.slice(0, 60);
  const words = cut.trim().split(/\s+/);
  const turned = words.length === 2 || words.length === 3 ? [...words.slice(1), words[0]] : words;
  const last = words.length === 3 ? [words[2], ...words.slice(0, 2)] : words;
  const orders = new Set([cut, turned.join(' '), last.join(' ')]);
  const sounds = new Set([...orders].flatMap((order) => readings.map((reading) => phoneticKey(order, reading))));
  sounds.delete('');
  return [...sounds].map((key) => ({ sounds: key, weight: [...key].reduce((sum, one) => sum + weight(one), 0) }));
}

/** A name is compared with every word of a text, and a text uses its words again and again. */
const keysByName = new Map<string, readonly Key[]>();
/** Bounded: outside text must not grow the memory of a bot that runs for months. */
const MOST_KNOWN = 20_000;

function knownKeys(name: string): readonly Key[] {
  let found = keysByName.get(name);
  if (found === undefined) {
    found = keys(name);
    if (keysByName.size < MOST_KNOWN && name.length <= 60) keysByName.set(name, found);
  }
  return found;
}

/** How alike two names sound, in whatever scripts: 0 not at all, 1 the same; some lower figure where under `least`. */
export function soundsAlike(a: string, b: string, least = 0): number {
  let best = 0;
  const others = knownKeys(b);
  for (const key of knownKeys(a)) for (const other of others) best = Math.max(best, keyLikeness(key, other, least));
  return best;
}
