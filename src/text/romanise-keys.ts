// A name as sounds, the same for Hangul and Latin but for small differences: "PaKJoNHo" for 박정호 and Park Jung-ho.
import { allMatches } from '../basics/all-matches.ts';
import { decompose } from './korean.ts';
import { pinyinSounds } from './romanise-pinyin.ts';
import {
  customarySounds,
  finalSounds,
  initialSounds,
  latinSounds,
  letterSounds,
  vowelSounds,
} from './romanise-table.ts';

/** How Latin letters are read: as Korean names are customarily spelled, by the letters alone, or as Chinese. */
export type Reading = 'customary' | 'spelled' | 'pinyin';

/** Empty where a name cannot be read so. */
export function phoneticKey(name: string, reading: Reading = 'customary'): string {
  let key = '';
  for (const [token] of allMatches(name.normalize('NFC'), /[가-힣]+|[A-Za-z\u00c0-\u024f]+/g)) {
    const sounds = decompose(token.charCodeAt(0)) ? hangulSounds(token) : latinWordSounds(token, reading);
    if (sounds === null) return '';
    key += sounds;
  }
  // 브릿지: the ㅅ under a syllable only says that the vowel is short.
  return key.replace(/T(?=J)/g, '').replace(/([A-Z])\1+/g, '$1');
}

function hangulSounds(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const { initial, vowel, final } = decompose(word.charCodeAt(i))!;
    key += initialSounds[initial]! + vowelSounds[vowel]! + finalSounds[final]!;
  }
  return key;
}

function latinWordSounds(token: string, reading: Reading): string | null {
  if (reading === 'pinyin') return pinyinSounds(token.toLowerCase());
  if (token.length <= 4 && token === token.toUpperCase()) return [...token].map((c) => letterSounds[c] ?? '').join('');
  const small = token.toLowerCase();
  const word = /^[a-z]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
  const known = reading === 'customary' ? customarySounds[word] : undefined;
  return known ?? spelledSounds(word);
}

function spelledSounds(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; ) {
    const length = groupLength(word, i);
    key += soundAt(word, i, length);
    i += length;
  }
  return key;
}

let groupsByLetter: Map<string, string[]> | null = null;

function groupsOf(letter: string): readonly string[] {
  if (groupsByLetter === null) {
    groupsByLetter = new Map();
    const groups = Object.keys(latinSounds).filter((group) => group.length > 1);
    for (const group of groups.sort((a, b) => b.length - a.length)) {
      groupsByLetter.set(group[0]!, [...(groupsByLetter.get(group[0]!) ?? []), group]);
    }
  }
  return groupsByLetter.get(letter) ?? [];
}

function groupLength(word: string, i: number): number {
  for (const group of groupsOf(word[i]!))
    if (word.startsWith(group, i) && !partsHere(word, i, group)) return group.length;
  return 1;
}

/** "Bridgewave": a w before a vowel begins a syllable. */
function partsHere(word: string, i: number, group: string): boolean {
  return group.length === 2 && group[1] === 'w' && /[aeiou]/.test(word[i + 2] ?? '');
}

/** Letters whose sound hangs on what stands beside them: soft c and g, a silent last e, r before a consonant, y before a vowel. */
function soundAt(word: string, i: number, length: number): string {
  const sound = latinSounds[word.slice(i, i + length)] ?? '';
  if (length > 1) return sound;
  const letter = word[i]!;
  const next = word[i + 1] ?? '';
  if (letter === 'c' && /[eiy]/.test(next)) return 'S';
  if (letter === 'g' && /[eiy]/.test(next)) return 'G';
  if (letter === 'x' && i === 0) return 'X';
  if (letter === 'e' && next === '' && i > 1 && !/[aeiou]/.test(word[i - 1]!)) return '';
  if (letter === 'r' && !/[aeiouyr]/.test(next)) return 'r';
  if (letter === 'y' && /[aeiou]/.test(next)) return 'y';
  return sound;
}
