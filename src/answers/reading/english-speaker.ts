/** Who speaks in an English sentence, as written: before the words, behind them, in the middle, in a clause of its own. */
import type { PersonMention } from '../../domain/company.ts';
import {
  accordingTo,
  afterQuote,
  calling,
  clauses,
  forWhom,
  interrupting,
  isPronoun,
  judgeFirst,
  nobody,
  notSaid,
  person,
  profession,
  relative,
  subjectFirst,
  viewOf,
} from './attribution-table.ts';
import type { Sentence } from './evidence.ts';

export function englishSpeaker(sentence: Sentence, people: readonly PersonMention[]): string | null {
  const text = sentence.text.replace(opening, '');
  const source = accordingTo.exec(text) ?? viewOf.exec(text);
  if (source) return source[1] ?? source[2] ?? source[3] ?? null;
  const subject = [subjectFirst.exec(text), judging(sentence, people, text)].find(
    (found) => found && speaks(found[1]!),
  );
  if (subject) return withTold(whoSays(subject[1]!), subject[2]);
  const after = afterQuote.exec(text);
  if (after) return after[1] ?? after[2] ?? null;
  return insideOf(sentence, people);
}

/** "What it cost was never said": nobody says it; and "the notes will be shares" says nothing, nor a letter "in which" one does. */
const speaks = (speaker: string): boolean =>
  !notSaid.test(speaker) &&
  !nobody.test(speaker) &&
  !/^(?:the|an?|its|their|his|her|our|such)$/i.test(speaker.trim()) &&
  !/\b(?:in|of|to|for|by|with|from|on|under) whi?(?:ch|om)\b/.test(speaker);

/**
 * "Note that it may change: Lind, the chief, says …": behind the colon or the dash somebody else begins, though not in
 * "(OMX: LND)" nor "Lind - the chief - says".
 */
function lastBegun(subject: string): string {
  const parts = subject.split(/[:;] | [-–—]+ /);
  if (/ [-–—]+ ?$/.test(subject)) return parts[0]!;
  return /^[^(]*\)/.test(parts.at(-1)!) ? subject : parts.at(-1)!;
}

/** "Varga of Delmora suspects that Orange wanted …": who suspects it. */
const suspecting = /^((?:\S+ ){1,7}\S+) \p{L}+(?:s|ed) that .*$/u;

/** "At the time Okoro said": when and where he said it is no part of whom. */
const opening =
  /^(?:(?:at|by|until) (?:the|that|this|the same) (?:time|point|moment|stage|date)|(?:on|last|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:earlier|later)(?: (?:this|that|last) (?:day|week|month|year))?|(?:last|this) (?:week|month|year)|in (?:(?:early|mid|late)[- ])?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|in \d{4}|meanwhile|however|separately|today|yesterday|afterwards|then|now),? (?=\S)/i;

const whoSays = (subject: string): string =>
  lastBegun(subject)
    .replace(suspecting, '$1')
    .replace(opening, '')
    .replace(/^\([^()]*\) /, '');

/** "…, a rise that Lind blamed on rain", "the delay, Okoro said, would …", "…; analysts at Brandt put it at …". */
function insideOf(sentence: Sentence, people: readonly PersonMention[]): string | null {
  const { text } = sentence;
  const isKnown = (speaker: string | undefined): speaker is string =>
    speaker !== undefined &&
    speaker !== '' &&
    (isPronoun(speaker) || oneName.test(speaker) || isSomebody(speaker, sentence, people) || ofFirm(speaker, sentence));
  const inserted = [relative, interrupting]
    .map((found) => lastBegun(found.exec(text)?.[1]?.trim() ?? ''))
    .find(isKnown);
  if (inserted !== undefined) return inserted;
  const whom = forWhom.exec(text)?.[1];
  if (whom !== undefined && isSomebody(whom, sentence, people)) return whom;
  const later = text.split(clauses).slice(1);
  const said = later.map((clause) => (subjectFirst.exec(clause) ?? judging(sentence, people, clause))?.[1]);
  return said.find(isKnown) ?? null;
}

/** "Mina Sorel wants …" is her view; "Orange wants to buy a bank" its plan, while what it calls something is its word. */
function judging(sentence: Sentence, people: readonly PersonMention[], text: string): RegExpExecArray | null {
  const found = judgeFirst.exec(text);
  if (found && isSomebody(found[1]!, sentence, people)) return found;
  const called = calling.exec(text);
  return called && ofFirm(called[1]!, sentence) ? called : null;
}

const oneName = /^\p{Lu}[\p{L}’'-]+$/u;
const twoNames = /^\p{Lu}[\p{L}’'-]+ (?:[\p{L}.]+ ){0,2}?\p{Lu}[\p{L}’'-]+(?: (?:of|at|from) .+)?$/u;

function isSomebody(speaker: string, sentence: Sentence, people: readonly PersonMention[]): boolean {
  if (person.test(speaker) || profession.test(speaker) || isPerson(speaker, sentence, people)) return true;
  return twoNames.test(speaker) && !ofFirm(speaker.split(/ (?:of|at|from) /)[0]!, sentence);
}

function isPerson(speaker: string, { text, start }: Sentence, people: readonly PersonMention[]): boolean {
  const at = start + text.indexOf(speaker);
  return people.some(
    (one) => (one.start >= at && one.end <= at + speaker.length) || (one.end < at && one.name.endsWith(` ${speaker}`)),
  );
}

function ofFirm(speaker: string, { text, start, mentions }: Sentence): boolean {
  const at = start + text.indexOf(speaker);
  return mentions.some((one) => one.start >= at && one.start < at + speaker.length);
}

/** Longer than this what is told of a speaker is a story of its own. */
const LONGEST_TOLD = 60;

function withTold(speaker: string, told: string | undefined): string {
  return told !== undefined &&
    told.length <= LONGEST_TOLD &&
    !/^, (?:which|with|in|on|at|for|whose|its|their|his|her|the other)\b/.test(told)
    ? speaker + told.slice(0, -1)
    : speaker;
}
