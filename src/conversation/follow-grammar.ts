/** A text as a command about follows and alerts; null where it is none. "follow up on KT's deals" is a question. */
import { type StageKind, stageKinds } from '../domain/partnership.ts';
import {
  type FollowVerb,
  followVerbs,
  hereWords,
  kindsIntroduced,
  kindWords,
  mentionWords,
  muteDays,
  paceWords,
} from './follow-grammar-table.ts';

type Language = 'en' | 'ko';

export interface TimingChange {
  readonly pace?: 'at-once' | 'hourly' | 'daily';
  readonly daily?: number;
  readonly quiet?: { readonly from: number; readonly until: number } | null;
  readonly weekends?: boolean;
  readonly perDay?: number;
}

export type FollowCommand = { readonly language: Language; readonly here: boolean } & (
  | {
      readonly verb: 'follow';
      readonly subject: string;
      readonly kinds: readonly StageKind[];
      readonly mentions: boolean;
    }
  | { readonly verb: 'unfollow'; readonly no: number | null; readonly subject: string }
  | { readonly verb: 'list'; readonly page: number }
  | { readonly verb: 'mute'; readonly no: number; readonly days: number }
  | { readonly verb: 'unmute' | 'resume'; readonly no: number }
  | { readonly verb: 'not-relevant'; readonly alert: number }
  | { readonly verb: 'undo'; readonly what: 'follow' | 'alert'; readonly no: number }
  /** Null where nothing is to be changed: the settings are to be shown. */
  | { readonly verb: 'timing'; readonly change: TimingChange | null }
);

/** A command is short; what is longer is read as a question and by nobody else. */
const LONGEST_COMMAND = 200;
/** Names have few words; more are a sentence. */
const MOST_WORDS = 12;

export function readFollow(text: string): FollowCommand | null {
  if (text.length > LONGEST_COMMAND) return null;
  const typed = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!。]$/, '');
  if (/[?？]$/.test(typed) || /^follow[ -]?(?:up|suit|through)\b/i.test(typed)) return null;
  for (const { verb, words } of followVerbs) {
    for (const { word, language } of words) {
      const argument = argumentOf(typed, word, language);
      const command = argument === null ? null : commandOf(verb, argument, language);
      if (command !== null) return command;
    }
  }
  return null;
}

function argumentOf(typed: string, word: string, language: Language): string | null {
  const folded = typed.toLowerCase();
  if (folded === word) return '';
  if (folded.startsWith(`${word} `)) return typed.slice(word.length + 1);
  if (language === 'en') return null;
  if (folded.endsWith(` ${word}`)) return typed.slice(0, -word.length - 1);
  // "F12 음소거 일주일": the word stands between.
  const at = folded.indexOf(` ${word} `);
  return at < 0 ? null : `${typed.slice(0, at)} ${typed.slice(at + word.length + 2)}`;
}

function commandOf(verb: FollowVerb, argument: string, language: Language): FollowCommand | null {
  const here = hereWords.test(argument);
  const rest = argument.replace(hereWords, ' ').replace(/\s+/g, ' ').trim();
  const base = { language, here };
  switch (verb) {
    case 'list':
      return /^\d{0,3}$/.test(rest) ? { ...base, verb, page: Math.max(1, Number(rest || 1)) } : null;
    case 'follow':
      return followOf(rest, base);
    case 'unfollow': {
      const no = numberOf(rest, 'F');
      return no !== null || isShort(rest) ? { ...base, verb, no, subject: rest } : null;
    }
    case 'mute':
      return muteOf(rest, base);
    case 'unmute':
    case 'resume': {
      const no = numberOf(rest, 'F');
      return no === null ? null : { ...base, verb, no };
    }
    case 'not-relevant': {
      const alert = numberOf(rest, 'A');
      return alert === null ? null : { ...base, verb, alert };
    }
    case 'undo':
      return undoOf(rest, base);
    case 'timing':
      return timingOf(rest, base);
  }
}

interface Base {
  readonly language: Language;
  readonly here: boolean;
}

/** `F12`, `a77`; numbers too large to be ours are none. */
function numberOf(text: string, letter: 'F' | 'A'): number | null {
  const found = /^([fa])(\d{1,9})$/i.exec(text);
  return found?.[1]?.toUpperCase() === letter ? Number(found[2]) : null;
}

function isShort(text: string): boolean {
  return text !== '' && text.split(' ').length <= MOST_WORDS;
}

function followOf(rest: string, base: Base): FollowCommand | null {
  const mentions = mentionWords.test(rest);
  const bare = rest.replace(mentionWords, ' ').trim();
  const [subject = '', ...others] = bare.split(kindsIntroduced);
  const kinds = others.length === 0 ? [] : kindsIn(others.join(' '));
  // "follow Three for Dummies": no kinds of stage, so all of it is the name.
  const name = kinds === null ? bare : subject;
  return isShort(name) || name === '' ? { ...base, verb: 'follow', subject: name, kinds: kinds ?? [], mentions } : null;
}

/** Null where something among them is no kind of stage. */
function kindsIn(text: string): readonly StageKind[] | null {
  const words = text
    .toLowerCase()
    .split(/\s*(?:,|·|\sand\s|\sor\s|과\s|와\s|및\s)\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const kinds = words.map((word) => kindWords.get(word) ?? stageKinds.find((kind) => kind === word) ?? null);
  return kinds.length > 0 && kinds.every((kind) => kind !== null) ? [...new Set(kinds as StageKind[])] : null;
}

function muteOf(rest: string, base: Base): FollowCommand | null {
  const [written = '', ...duration] = rest.split(' ');
  const no = numberOf(written, 'F');
  const named = duration
    .join(' ')
    .replace(/^for (?:a )?/, '')
    .toLowerCase();
  const days = named === '' ? muteDays.get('week') : muteDays.get(named);
  return no === null || days === undefined ? null : { ...base, verb: 'mute', no, days };
}

function undoOf(rest: string, base: Base): FollowCommand | null {
  const [follow, alert] = [numberOf(rest, 'F'), numberOf(rest, 'A')];
  if (follow !== null) return { ...base, verb: 'undo', what: 'follow', no: follow };
  return alert === null ? null : { ...base, verb: 'undo', what: 'alert', no: alert };
}

/** "daily 08:00, quiet 22:00-07:00, weekends off, limit 10"; null where anything in it is something else. */
function timingOf(rest: string, base: Base): FollowCommand | null {
  if (rest === '') return { ...base, verb: 'timing', change: null };
  let left = ` ${rest.toLowerCase()} `;
  const taken = (shape: RegExp): RegExpExecArray | null => {
    const found = shape.exec(left);
    if (found) left = left.replace(found[0], ' ');
    return found;
  };
  const quiet = taken(/[ ,](?:quiet|방해금지) (off|끔|(\d{1,2}):(\d\d) ?[-–~] ?(\d{1,2}):(\d\d))(?=[ ,])/);
  const weekends = taken(/[ ,](?:weekends|주말) (on|off|켬|끔)(?=[ ,])/);
  const limit = taken(/[ ,](?:limit|하루) (\d{1,3})(?=[ ,])/);
  const pace = taken(/[ ,](at[ -]once|now|hourly|daily|즉시|매시간|매일)(?: (?:at )?(\d{1,2}):(\d\d))?(?=[ ,])/);
  if (!/^[\s,;]*$/.test(left)) return null;
  const day = pace?.[2] === undefined ? null : minutesOf(pace[2], pace[3]!);
  const change: TimingChange = {
    ...(pace ? { pace: paceWords.get(pace[1]!) ?? 'at-once' } : {}),
    ...(day === null ? {} : { daily: day }),
    ...(quiet ? { quiet: quiet[2] === undefined ? null : quietOf(quiet) } : {}),
    ...(weekends ? { weekends: /on|켬/.test(weekends[1]!) } : {}),
    ...(limit ? { perDay: Math.min(200, Math.max(1, Number(limit[1]))) } : {}),
  };
  return { ...base, verb: 'timing', change };
}

function quietOf(found: RegExpExecArray): { from: number; until: number } {
  return { from: minutesOf(found[2]!, found[3]!), until: minutesOf(found[4]!, found[5]!) };
}

/** 24:00 is midnight; what is no time of day is brought into it. */
function minutesOf(hours: string, minutes: string): number {
  return ((Number(hours) % 24) * 60 + (Number(minutes) % 60)) % 1_440;
}
