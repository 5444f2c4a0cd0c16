/**
 * One grammar for all platforms, read in this order: a command word with fitting arguments; the whole text is one
 * mistyped command word; otherwise a question. "add up KT's deals" is a question: it begins like a command and is none.
 */
import { type ChatCommand, type CommandWord, chatCommands } from './chat-grammar-table.ts';

export type ChatIntent =
  | {
      readonly kind: 'command';
      readonly command: ChatCommand;
      readonly argument: string;
      readonly language: 'en' | 'ko';
    }
  | { readonly kind: 'mistyped'; readonly typed: string; readonly nearest: string; readonly language: 'en' | 'ko' }
  | { readonly kind: 'question'; readonly text: string };

export function readChat(text: string): ChatIntent {
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return commandIn(typed) ?? mistypedIn(typed) ?? { kind: 'question', text: text.trim() };
}

function commandIn(typed: string): ChatIntent | null {
  const folded = typed.toLowerCase();
  for (const { command, words, takes } of chatCommands) {
    for (const { word, language } of words) {
      const argument = argumentAfter(word, folded, typed);
      if (argument !== null && takes(argument)) return { kind: 'command', command, argument, language };
    }
  }
  return null;
}

/** What follows the word; null where the text begins otherwise. A sign at the end is politeness: "help!" */
function argumentAfter(word: string, folded: string, typed: string): string | null {
  if (folded.replace(/[.!?。]$/, '') === word || folded === word) return '';
  return folded.startsWith(`${word} `) ? typed.slice(word.length + 1).trim() : null;
}

/** A word of one or two letters is too short to be a mistake for another. */
const SHORTEST_WORD = 3;

function mistypedIn(typed: string): ChatIntent | null {
  const word = typed.toLowerCase();
  if (word.includes(' ') || word.length < SHORTEST_WORD || /[?？]$/.test(word)) return null;
  const known = chatCommands.flatMap(({ words }) => words).filter((one) => one.word.length >= SHORTEST_WORD);
  const near = known.find((one) => isSlip(word, one));
  return near === undefined ? null : { kind: 'mistyped', typed, nearest: near.word, language: near.language };
}

/** One letter wrong, missing, too many, or two changed places. */
function isSlip(word: string, { word: right }: CommandWord): boolean {
  if (word === right || Math.abs(word.length - right.length) > 1) return false;
  const start = commonStart(word, right);
  const [a, b] = [word.slice(start), right.slice(start)];
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
