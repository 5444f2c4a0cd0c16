/** Cuts a sentence to what a reader of an answer needs; the full sentence stays behind it as the quote. */
import { datelineOf } from './reading/dateline.ts';

const longest = { en: 320, ko: 200 } as const;
const asides = / ?\((?:pictured|photo|image|above|left|right|사진|왼쪽|오른쪽)[^)]{0,40}\)/giu;

export function trimSentence(text: string): string {
  const clean = text
    .replace(asides, '')
    .replace(/^[◇◆■□●○▶▷▲△★☆·•\s-]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = clean.slice(datelineOf(clean).length);
  const limit = /[가-힣]/.test(plain) ? longest.ko : longest.en;
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 40))} …`;
}
