// Which language a text is in: by its script, and within the Latin script by its small words.
import type { Language } from '../domain/text.ts';
import { englishFunctionWords, foreignFunctionWords } from './function-words.ts';

interface ScriptCount {
  readonly hangul: number;
  readonly latin: number;
  readonly han: number;
  readonly kana: number;
  readonly other: number;
}

/** The first part is enough to tell, and keeps a book as fast as a note. */
const sampleLength = 1500;
/** A Hangul syllable says about as much as this many Latin letters ("협력" – "cooperation"). */
const syllableWeight = 3;

export function detectLanguage(text: string): Language {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text;
  const count = countScripts(sample);
  const letters = count.hangul + count.latin + count.han + count.kana + count.other;
  if (letters < 2) return 'und';
  const asian = count.han + count.kana;
  if (count.hangul > 0 && count.hangul > asian && count.hangul * syllableWeight >= count.latin) return 'ko';
  if (count.latin > (asian + count.hangul) * syllableWeight && count.latin > count.other) return latinLanguage(sample);
  return 'other';
}

function countScripts(text: string): ScriptCount {
  const count = { hangul: 0, latin: 0, han: 0, kana: 0, other: 0 };
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== null) count[script] += 1;
  }
  return count;
}

/** Ranges of the Unicode blocks, in order; what lies between them belongs to no script that we count. */
const ranges: readonly (readonly [number, number, keyof ScriptCount])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x10ff, 'other'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x1dff, 'other'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3131, 0x318e, 'hangul'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

function scriptOf(code: number): keyof ScriptCount | null {
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  for (const [from, to, script] of ranges) {
    if (code < from) return null;
    if (code <= to) return script;
  }
  return null;
}

/**
 * English has a function word in every two or three words, and Latin text of another language has its own. A headline
 * may have neither; then plain letters are taken for English, the language we read.
 */
function latinLanguage(sample: string): Language {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    if (englishFunctionWords.has(word)) english += 1;
    if (foreignFunctionWords.has(word)) foreign += 1;
  }
  const short = words.length < 40;
  const accented = /[à-öø-ÿāăąćčďđēęěğīıłńňōőœřśşšťūůűźżžơưạ-ỹ]/i.test(sample);
  if (foreign > english) return foreign > 1 || !short || accented ? 'other' : 'en';
  if (english > foreign) return short || english * 20 >= words.length ? 'en' : 'other';
  return !short || accented ? 'other' : 'en';
}
