/** An article's words as they stand, marked where they are in another language than the asker's. */
import type { Language } from '../domain/text.ts';

const originalIn = {
  en: { ko: 'in the Korean original', en: '', other: 'in the original', und: 'in the original' },
  ko: { en: '영어 원문', ko: '', other: '원문', und: '원문' },
} as const;

export function asOriginal(text: string, written: Language, asked: 'en' | 'ko'): string {
  return written === asked ? text : `${originalIn[asked][written]}: “${text}”`;
}
