/** Reads the commands about sources: the whole text must be one. */
import { type SourceVerb, sourcePhrases } from './source-words-table.ts';

export interface SourceCommand {
  readonly verb: SourceVerb;
  /** An address or id; empty for the list. */
  readonly about: string;
  readonly language: 'en' | 'ko';
}

const longest = 2_100;

/** "add up KT's deals" is a question: what is to be read must be a web address. */
export function readSource(text: string): SourceCommand | null {
  if (text.length > longest) return null;
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  for (const { verb, words, language } of sourcePhrases) {
    for (const word of words) {
      const about = aboutOf(typed, word, language);
      if (about !== null && fits(verb, about)) return { verb, about, language };
    }
  }
  return null;
}

function aboutOf(typed: string, word: string, language: 'en' | 'ko'): string | null {
  const folded = typed.toLowerCase();
  if (folded === word) return '';
  if (folded.startsWith(`${word} `)) return bare(typed.slice(word.length + 1));
  return language === 'ko' && folded.endsWith(` ${word}`) ? bare(typed.slice(0, -word.length - 1)) : null;
}

/** Chat platforms wrap addresses: `<https://news.example/|news.example>`. */
function bare(about: string): string {
  return about.trim().replace(/^<([^|<>]{1,2000})(?:\|[^<>]{0,2000})?>$/, '$1');
}

function fits(verb: SourceVerb, about: string): boolean {
  switch (verb) {
    case 'list':
      return about === '';
    case 'remove':
      return /^f_[0-9a-f]{12}$/.test(about) || isAddress(about);
    case 'add':
      return isAddress(about) || /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/\S{0,1900})?$/.test(about);
    default:
      return isAddress(about);
  }
}

function isAddress(about: string): boolean {
  return /^https?:\/\/\S+$/i.test(about);
}
