/** What kind of answer a question asks for: by the noun asked for, by the ways of asking, or by a noun that is a figure. */
import { measureOf } from '../words/forms.ts';
import {
  asksWhichKorean,
  bare,
  englishAskedNoun,
  koreanAskedNoun,
  koreanClass,
  koreanKeywords,
  koreanNamedNoun,
} from './asked-noun.ts';
import { figureTypes, koreanTransparent } from './asked-noun-table.ts';
import { askingClause } from './asking-clause.ts';
import { chatCues } from './chat-cues-table.ts';
import type { Cue } from './cue.ts';
import { englishCues } from './english-cues-table.ts';
import { type AskedNoun, classBehindWhich, englishAnyNoun, englishFragment } from './english-fragment.ts';
import { koreanCues } from './korean-cues-table.ts';
import type { AnswerType, Concept } from './question.ts';
import { englishYesNo, koreanYesNo } from './shape-table.ts';

export function cueOf(lower: string, script: 'en' | 'ko', concepts: readonly Concept[]): Cue | null {
  if (script === 'ko') return koreanCue(lower) ?? measureCue(concepts, lower, script);
  const clause = askingClause(lower);
  const loose = () => {
    const noun = englishAnyNoun(clause);
    return noun && cueOfNoun(noun);
  };
  return englishCue(clause, concepts) ?? measureCue(concepts, clause, script) ?? loose();
}

/**
 * The noun behind "what" and "which" decides where it can: "on what day did the lab open" asks for no lab. "What method is
 * used to assess the cost" asks for no cost: a figure must be the noun asked for.
 */
function englishCue(lower: string, concepts: readonly Concept[]): Cue | null {
  const chat = chatCues.find(({ pattern }) => pattern.test(lower));
  if (chat) return chat;
  const fitting = englishCues.filter(({ answerType }) => mayWant(answerType, lower));
  const heading = englishFragment(lower, concepts);
  if (heading)
    return cueOfNoun(
      heading,
      fitting.find(({ pattern }) => pattern.test(lower)),
    );
  const noun = /\bhow (?:much|many)\b/.test(lower) ? null : englishAskedNoun(lower);
  if (noun === null) return fitting.find(({ pattern }) => pattern.test(lower)) ?? null;
  const asked = classBehindWhich(noun);
  // A type of discount has a name, and no size.
  if (/\b(?:what|which) types? of\b/.test(lower) && asked && figureTypes.has(asked.answerType))
    return cueOfNoun({ ...asked, answerType: 'statement' });
  return (
    englishCues.find(({ pattern }) => pattern.test(`what ${noun}`)) ??
    (asked && !(asked.answerType === 'count' && asksWhich.test(lower)) ? cueOfNoun(asked) : undefined) ??
    englishCues.find(({ pattern, answerType }) => !figureTypes.has(answerType) && pattern.test(lower)) ??
    null
  );
}

/** "How many faults did the visit to its address show": whatever is named behind it, "how many" wants a figure. */
function mayWant(answerType: AnswerType, lower: string): boolean {
  if (/^(?:(?:so|and|but) )?(?:\w+ )?how many\b/.test(lower)) return figureTypes.has(answerType);
  return !/^(?:(?:so|and|but) )?(?:\w+ )?how long\b/.test(lower) || !namesOne.has(answerType);
}

const namesOne: ReadonlySet<AnswerType> = new Set(['person', 'company', 'place']);

/** "Which customers use it" asks for no number of them, nor does "what jobs will it do". */
const asksWhich = /\bwhich\b|\bwhat (?:[\w-]+ )?[\w-]+s (?:will|would|do|does|did|can|could|are|were|have|has|had)\b/;

/** The way of asking, where it wants the same, knows whether one or all are asked for. */
function cueOfNoun({ noun, answerType, shape }: AskedNoun, found?: Cue): Cue {
  if (found?.answerType === answerType) return found;
  return { answerType, pattern: wordOf(noun), ...(shape ? { shape } : {}) };
}

function koreanCue(lower: string): Cue | null {
  const named = koreanNamedNoun(lower);
  if (named !== null && koreanClass(named) === 'company') return { answerType: 'company', pattern: wordOf(named) };
  const which = asksWhichKorean(lower);
  const noun = koreanNoun(lower);
  const asked = which && noun && figureTypes.has(noun.answerType) ? null : noun;
  const found = koreanCues.find(
    ({ pattern, answerType }) =>
      pattern.test(lower) &&
      !(which && figureTypes.has(answerType)) &&
      (!asked || !figureTypes.has(answerType) || pattern.test(`${asked.noun}은?`)),
  );
  if (!asked || found?.shape === 'list') return found ?? null;
  return cueOfNoun(asked, found);
}

/** The noun that is asked for, where its class can be told: by its own end, or by that of the noun it stands for. */
function koreanNoun(lower: string): AskedNoun | null {
  const said = koreanAskedNoun(lower);
  const answerType = said === null ? undefined : koreanClass(said);
  if (said !== null && answerType) return { noun: said, answerType };
  const [last, before] = koreanKeywords(lower)?.split(' ').reverse() ?? [];
  if (last === undefined) return null;
  // "국가" and "발행가" end like a particle.
  return ofLastNoun(last, before) ?? ofLastNoun(bare(last), before);
}

function ofLastNoun(last: string, before: string | undefined): AskedNoun | null {
  const whole = before === undefined ? undefined : koreanClass(`${before} ${last}`);
  const noun = koreanTransparent.test(last) && before !== undefined ? before : last;
  const answerType = whole ?? koreanClass(noun) ?? koreanClass(last);
  if (answerType === undefined) return null;
  // The name of a tariff is no sum.
  return called.test(last) && figureTypes.has(answerType)
    ? { noun: last, answerType: 'statement' }
    : { noun, answerType };
}

const called = /^(?:이름|명칭)$/u;

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
