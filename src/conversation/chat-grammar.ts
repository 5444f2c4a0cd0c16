/**
 * One grammar for all platforms, read in this order: a command word with fitting arguments; the whole text is a
 * company; the whole text is one mistyped command word; otherwise a question. "add up KT's deals" is a question: it
 * begins like a command and is none.
 */
import type { Span } from '../domain/text.ts';
import {
  betweenNames,
  type ChatCommand,
  type CommandRow,
  type CommandWord,
  chatCommands,
} from './chat-grammar-table.ts';

export type ChatIntent =
  | {
      readonly kind: 'command';
      readonly command: ChatCommand;
      readonly companies: readonly string[];
      readonly language: 'en' | 'ko';
    }
  | { readonly kind: 'company'; readonly company: string }
  | { readonly kind: 'mistyped'; readonly typed: string; readonly nearest: string; readonly language: 'en' | 'ko' }
  | { readonly kind: 'question'; readonly text: string };

/** Where a text names companies, in order. */
export type FindNames = (text: string) => readonly Span[];

/** A command is short; what is longer is read as a question and by nobody else. */
const LONGEST_COMMAND = 200;

export function readChat(text: string, find: FindNames, others: readonly CommandWord[] = []): ChatIntent {
  const question: ChatIntent = { kind: 'question', text: text.trim() };
  if (text.length > LONGEST_COMMAND) return question;
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return commandIn(typed, find) ?? companyIn(typed, find) ?? mistypedIn(typed, others) ?? question;
}

function commandIn(typed: string, find: FindNames): ChatIntent | null {
  for (const row of chatCommands) {
    for (const word of row.words) {
      const argument = argumentOf(word, typed);
      const companies = argument === null ? null : fitting(row, argument, find);
      if (companies !== null) return { kind: 'command', command: row.command, companies, language: word.language };
    }
  }
  return null;
}

/** What goes with the word; null where the word is not there. A sign at the end is politeness: "help!" */
function argumentOf({ word, language }: CommandWord, typed: string): string | null {
  const bare = typed.replace(/(?<=.)[.!?。]$/, '');
  const folded = bare.toLowerCase();
  if (folded === word) return '';
  if (folded.startsWith(`${word} `)) return bare.slice(word.length + 1);
  return language === 'ko' && folded.endsWith(` ${word}`) ? bare.slice(0, -word.length - 1) : null;
}

function fitting(
  { companies: { least, most } }: CommandRow,
  argument: string,
  find: FindNames,
): readonly string[] | null {
  const names = argument === '' ? [] : onlyCompanies(argument, find);
  return names !== null && names.length >= least && names.length <= most ? names : null;
}

function companyIn(typed: string, find: FindNames): ChatIntent | null {
  const [company, ...others] = onlyCompanies(typed, find) ?? [];
  return company !== undefined && others.length === 0 ? { kind: 'company', company } : null;
}

/** The names, where the text holds nothing else; null where it does, or names none. */
function onlyCompanies(text: string, find: FindNames): readonly string[] | null {
  const spans = find(text);
  const names: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    const between = text.slice(from, start);
    const left = start === text.length ? between.trim() === '' : betweenNames.test(between);
    const alone = left ? null : nameAlone(between, find);
    if (!left && alone === null) return null;
    if (alone !== null) names.push(alone);
    if (end > start) names.push(text.slice(start, end));
    from = end;
  }
  return spans.length === 0 ? null : names;
}

/** "Orange" in "timeline Orange Nokia": in a sentence it might be a fruit, by itself it is a company. */
function nameAlone(between: string, find: FindNames): string | null {
  const name = between.trim();
  const [span] = find(name);
  return span !== undefined && span.start === 0 && span.end === name.length ? name : null;
}

/** A word of one or two letters is too short to be a mistake for another. */
const SHORTEST_WORD = 3;

function mistypedIn(typed: string, others: readonly CommandWord[]): ChatIntent | null {
  const word = typed.toLowerCase();
  if (word.includes(' ') || word.length < SHORTEST_WORD || /[?？]$/.test(word)) return null;
  const words = [...chatCommands.flatMap((row) => row.words), ...others];
  const known = words.filter((one) => one.word.length >= SHORTEST_WORD);
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
