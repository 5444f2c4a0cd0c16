/** What kind of answer a question asks for: by the noun asked for, by the ways of asking, or by a noun that is a figure. */
import { measureOf } from '../words/forms.ts';
import { englishAskedNoun, koreanAskedNoun, koreanNamedNoun } from './asked-noun.ts';
import { figureTypes, koreanAskedNouns, organisations } from './asked-noun-table.ts';
import type { Cue } from './cue.ts';
import { englishCues } from './english-cues-table.ts';
import { koreanCues } from './korean-cues-table.ts';
import type { Concept } from './question.ts';
import { englishYesNo, koreanYesNo } from './shape-table.ts';

export function cueOf(lower: string, script: 'en' | 'ko', concepts: readonly Concept[]): Cue | null {
  return (script === 'ko' ? koreanCue(lower) : englishCue(lower)) ?? measureCue(concepts, lower, script);
}

/**
 * The noun behind "what" and "which" decides where it can: "on what day did the lab open" asks for no lab. "What method is
 * used to assess the cost" asks for no cost: a figure must be the noun asked for.
 */
function englishCue(lower: string): Cue | null {
  const noun = /\bhow (?:much|many)\b/.test(lower) ? null : englishAskedNoun(lower);
  if (noun === null) return englishCues.find(({ pattern }) => pattern.test(lower)) ?? null;
  return (
    englishCues.find(({ pattern }) => pattern.test(`what ${noun}`)) ??
    englishCues.find(({ pattern, answerType }) => !figureTypes.has(answerType) && pattern.test(lower)) ??
    null
  );
}

function koreanCue(lower: string): Cue | null {
  const named = koreanNamedNoun(lower);
  if (named !== null && organisations.test(named)) return { answerType: 'company', pattern: wordOf(named) };
  const noun = koreanAskedNoun(lower);
  const row = noun === null ? undefined : koreanAskedNouns.find(([, ends]) => ends.test(noun));
  const found = koreanCues.find(
    ({ pattern, answerType }) =>
      pattern.test(lower) && (!row || !figureTypes.has(answerType) || pattern.test(`${noun}은?`)),
  );
  if (!row || found?.shape === 'list') return found ?? null;
  return found?.answerType === row[0] ? found : { answerType: row[0], pattern: wordOf(noun!) };
}

/** "Norte ARPU", "what was the closing price of Sur", "노르테 종가": a noun that is a figure asks for it. */
function measureCue(concepts: readonly Concept[], lower: string, script: 'en' | 'ko'): Cue | null {
  if ((script === 'ko' ? koreanYesNo : englishYesNo).test(lower)) return null;
  // "Which unit uses the capacity" asks for the unit.
  if (/^(?:which|what)\b(?!(?:['’]s| is| was| are| were| will be)\b)/.test(lower)) return null;
  const said = concepts.filter((c) => c.kind === 'word' || c.kind === 'generic');
  const noun = (script === 'ko' ? said.slice(-1) : said).findLast((c) => measureOf(c.text) !== undefined);
  const answerType = noun && measureOf(noun.text)!.answerType;
  if (noun === undefined || answerType === undefined || answerType === 'statement') return null;
  return { pattern: wordOf(noun.text), answerType };
}

function wordOf(noun: string): RegExp {
  return new RegExp(noun.replace(/[^\p{L}\p{N} ]/gu, '.'), 'iu');
}
