/** What a question without an interrogative asks for: "month" in "closing month of the tower sale", by the noun it is headed by. */

import { figureTypes } from './asked-noun-table.ts';
import { englishCompounds, englishNouns, englishTransparent, heldFor, sizedInMoney } from './english-noun-table.ts';
import type { AnswerType, Concept, Shape } from './question.ts';
import { englishYesNo } from './shape-table.ts';

export interface AskedNoun {
  readonly noun: string;
  readonly answerType: AnswerType;
  readonly shape?: Shape;
}

/** A longer question is a text. In characters. */
const LONGEST = 200;
const opening =
  /^(?:(?:and|so|but|tell me|give me|i need|need|names of|list of|name(?! of)|list|what(?:['’]s|s| is| was| are| were)(?= (?:the|its|their|his|her|an?|[^ ]+['’]s?) )),? )*(?:the |its |their |his |her |an? |that )?/;
const interrogative =
  /^(?:any|may|might|must|should|could|would|can|shall)\b|\b(?:how|why|what|when|where|whose|whom)\b|(?:^|[,;] ?|\b(?:by|for|from|with|to|in|at|on) )(?:which|who)\b/;
/** What a noun phrase ends before. */
const boundary =
  /(?<!\bseries)\s(?:of|for|at|by|to|in|on|from|with|between|under|after|before|behind|since|during|over|per|into|within|until|via|through|as|vs\.?|versus|than|that|which|who|is|are|was|were|will|has|have|had|did|does|do|can|the|an?|its|their|his|her|and|or)(?=\s|$)|[,:;(]|\s[–—-]\s/;
/** "Revenue last year", "net loss june quarter 2025". */
const when =
  /\s(?:last|next|this|in|first|second|third|fourth|\d|january|february|march|april|may|june|july|august|september|october|november|december) (?:fiscal |financial )?(?:years?|quarter|month|half)(?: (?:19|20)\d\d)?$|\s(?:last|past|next)? ?\d+ (?:years|months|quarters)$/;
const time =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|now|today|currently|so|far|yet|please|pls|\d.*|q[1-4]|h[12]|fy\d*|(?:last|next|this|first|second|half|end))$/;
const participle =
  /^(?:[a-z]{2,}(?:ed|ing)|sold|paid|bought|built|held|won|lost|made|given|spent|sent|set|put|cut|led|hit|run|told|taken|chosen|spoke|said|went|came|met|got|took|gave|wrote|ran|flew)$/;

/** Null where the question is none of keywords, or its head is no noun that says what it wants. */
export function englishFragment(lower: string, concepts: readonly Concept[]): AskedNoun | null {
  const rest = restOf(lower);
  return rest === null ? null : headedBy(rest, namesOf(concepts));
}

function restOf(lower: string): string | null {
  const text = lower.slice(0, LONGEST).replace(/(?: please| pls)?[\s?.!]+$/, '');
  const rest = text.replace(topic, '').replace(opening, '');
  return englishYesNo.test(rest) || interrogative.test(rest) ? null : rest;
}

/** "Halden vs Tarn: length of their leases": what is asked for stands behind the colon. */
const topic = /^[^:?]{1,60}: /;

/** "Which area" asks for one of them, "the area of" for its size; "which term" for a word. */
export function classBehindWhich(phrase: string): AskedNoun | null {
  const noun = /(?<![\w-])(?:area|term)$/.exec(phrase)?.[0];
  return noun !== undefined && !lasts.test(phrase) ? { noun, answerType: 'statement' } : classOfPhrase(phrase);
}

/** "Which coastal town", "what launch quarter": the noun behind the interrogative, in full. */
export function classOfPhrase(phrase: string): AskedNoun | null {
  const words = wordsBefore(phrase, boundary.exec(` ${phrase}`));
  // "Which Norlia guy talked": the verb is none of the noun.
  while (words.length > 1 && participle.test(words.at(-1)!)) words.pop();
  return words.length <= PLAIN ? classOf(words, '') : firstKnown(words);
}

/** A longer phrase behind "which" has a verb in it: "insurer gives boat owners". In words. */
const PLAIN = 3;

/** Where nothing else tells: the noun that the keywords begin with, or else the last of them that wants something. */
export function englishAnyNoun(lower: string): AskedNoun | null {
  const rest = restOf(lower);
  if (rest === null) return null;
  const words = wordsBefore(rest, boundary.exec(` ${rest}`));
  return classOf(words.slice(0, 1), '') ?? firstKnown(words.toReversed());
}

function firstKnown(words: readonly string[]): AskedNoun | null {
  for (const word of words) {
    const known = classOf([word], '');
    if (known && (known.answerType !== 'count' || /s$/.test(word))) return known;
  }
  return null;
}

const namesOf = (concepts: readonly Concept[]): ReadonlySet<string> =>
  new Set(
    concepts.filter((c) => c.kind === 'company' || c.kind === 'name').flatMap((c) => c.text.toLowerCase().split(/\s+/)),
  );

function headedBy(text: string, names: ReadonlySet<string>): AskedNoun | null {
  if (coined.test(text) && !lasts.test(text)) return { noun: 'term', answerType: 'statement' };
  const end = boundary.exec(` ${text}`);
  const words = wordsBefore(text.replace(when, ''), end);
  const behind =
    end && end[0].trim() === 'of'
      ? text
          .slice(end.index - 1 + end[0].length)
          .replace(/^\s*(?:the |its |their |that |an? )/, '')
          .trim()
      : '';
  while (words.length > 1 && isTail(words.at(-1)!, names)) words.pop();
  return classOf(words, behind, names);
}

/** Null ends nothing. The phrase was searched with a space before it. */
function wordsBefore(text: string, end: RegExpExecArray | null): string[] {
  return (end ? text.slice(0, Math.max(0, end.index - 1)) : text).split(/\s+/).filter(Boolean);
}

/** "Price Norlia offered", "revenue 2026": what follows the noun tells of it. */
function isTail(word: string, names: ReadonlySet<string>): boolean {
  const bare = word.replace(/['’]s$/, '');
  return !englishNouns.has(bare) && (names.has(bare) || participle.test(bare) || time.test(bare));
}

function classOf(words: readonly string[], behind: string, names: ReadonlySet<string> = new Set()): AskedNoun | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const noun = singular(last);
  const before = words.slice(0, -1);
  if (noun === 'size' || noun === 'length') return sized(last, before, behind);
  if (englishTransparent.has(noun)) {
    const seen = (before.length > 0 ? classOf(before, '') : null) ?? (behind === '' ? null : headedBy(behind, names));
    return seen && ofKind.test(noun) && figureTypes.has(seen.answerType)
      ? { noun: last, answerType: 'statement' }
      : seen;
  }
  // "The six areas of the pact" have no size.
  if (last === 'areas') return { noun: last, answerType: 'statement', shape: 'list' };
  const pair = englishCompounds.get(`${before.at(-1) ?? ''} ${noun}`);
  const answerType = pair ?? englishNouns.get(noun);
  if (answerType === undefined) return null;
  if (answerType === 'count') return counted(noun, last, before);
  return noun !== last && listed.has(answerType)
    ? { noun: last, answerType, shape: 'list' }
    : { noun: last, answerType };
}

function counted(noun: string, last: string, before: readonly string[]): AskedNoun {
  // "Largest customer base in Africa" asks whose it is.
  if (before.some((word) => most.test(word))) return { noun: last, answerType: 'statement' };
  // "Norlia robot count": what is counted stands before it.
  return { noun: (counts.test(noun) && before.at(-1)) || last, answerType: 'count' };
}

function sized(noun: string, before: readonly string[], behind: string): AskedNoun {
  const thing = before.length > 0 ? before.join(' ') : behind.split(boundary)[0]!.trim();
  if (noun === 'length') return { noun, answerType: heldFor.test(thing) ? 'duration' : 'quantity' };
  return { noun, answerType: sizedInMoney.test(thing) ? 'money' : 'quantity' };
}

/** A type of reduction has a name, and no size. */
const ofKind = /^(?:name|type|kind|sort)$/;

/** "The term for a mast on wheels": a word. The term of a lease, and what keywords call so, is a time. */
const coined = /^(?:[\w-]+ ){0,3}term (?!of\b|in (?:years|months)\b|\d)\S/;
const lasts =
  /\b(?:contract|deal|agreement|lease|leaseback|licen[cs]e|concession|partnership|order|warranty|loan|bond|notes?|facility|office)\b/;

const counts = /^(?:count|tally|number)$/;

const most = /^(?:largest|biggest|smallest|greatest)$/;

/** More than one of them is a list; more than one cost is a sum. */
const listed: ReadonlySet<AnswerType> = new Set(['company', 'place', 'person', 'statement']);

function singular(noun: string): string {
  if (englishNouns.has(noun)) return noun;
  const one = noun.replace(/ies$/, 'y').replace(/(?<=s|x|ch|sh)es$/, '');
  return one === noun ? noun.replace(/(?<!s)s$/, '') : one;
}
