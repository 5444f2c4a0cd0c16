// What a date in a sentence is the date of, by the verbs around it, and whether it lies behind or ahead.
import { allMatches } from '../../basics/all-matches.ts';
import type { DateMeaning } from '../../domain/date-record.ts';
import type { Span } from '../../domain/text.ts';
import {
  englishFuture,
  englishVerbs,
  koreanEnding,
  koreanFuture,
  koreanReport,
  koreanVerbs,
  movedTo,
  type VerbMeaning,
} from './meaning-table.ts';
import type { ParsedDate } from './parsed-date.ts';
import type { Tense } from './resolve.ts';

export interface DateSense {
  readonly means: DateMeaning;
  readonly tense: Tense;
}

/** A date with the sentence it stands in and the dates beside it there. */
export interface DateInSentence {
  readonly text: string;
  readonly sentence: Span;
  readonly date: Span;
  /** Where the date before it ends, else the start of the sentence. */
  readonly after: number;
  /** Where the date behind it begins, else the end of the sentence. */
  readonly before: number;
  readonly parsed: ParsedDate;
}

const verbPattern = (table: readonly [VerbMeaning, string][], boundary: string) =>
  new RegExp(table.map(([, words], i) => `(?<m${i}>${boundary}(?:${words})${boundary})`).join('|'), 'gi');
const english = verbPattern(englishVerbs, '\\b');
const korean = verbPattern(koreanVerbs, '');

interface Verb extends Span {
  readonly means: VerbMeaning;
}

function verbsOf(text: string, from: number, to: number, ko: boolean): Verb[] {
  const table = ko ? koreanVerbs : englishVerbs;
  return allMatches(text.slice(from, to), ko ? korean : english).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    means: table.find((_, i) => match.groups![`m${i}`] !== undefined)![0],
  }));
}

/** Verbs farther away than this govern nothing; it also keeps a text without full stops from being read over and over. */
const reach = 600;

export function senseOfDate(within: DateInSentence): DateSense {
  const { sentence, date, before } = within;
  const clause = { start: Math.max(sentence.start, date.start - reach), end: Math.min(sentence.end, date.end + reach) };
  const at = { ...within, sentence: clause, before: Math.min(before, clause.end) };
  const written = at.text.slice(at.date.start, at.date.end);
  const ko = /[가-힣]/.test(at.text.slice(at.date.start, Math.min(at.date.end + 6, at.sentence.end)));
  if (
    /(?:published|posted|updated|입력|승인|수정|등록)\s*:?\s*$/i.test(
      at.text.slice(Math.max(0, at.date.start - 14), at.date.start),
    )
  ) {
    return { means: 'published', tense: 'past' };
  }
  const sense = ko ? koreanSense(at) : englishSense(at, written);
  return isMovedTo(at) ? { ...sense, tense: tenseOf(at.parsed, 'future') } : sense;
}

/** "Put back to the spring of 2027", "9월로 미뤄졌다": the verb is past, the day is not. */
function isMovedTo({ text, sentence, date }: DateInSentence): boolean {
  return movedTo.en.test(text.slice(sentence.start, date.start)) || movedTo.ko.test(text.slice(date.end, sentence.end));
}

/** Korean puts its verbs last: a date is governed by what follows it, up to the next date. */
function koreanSense({ text, sentence, date, before, parsed }: DateInSentence): DateSense {
  const following = text.slice(date.end, before);
  const future: Tense = liesAhead(text.slice(date.end, sentence.end)) ? 'future' : 'past';
  if (/^\s?(?:\([^)]*\)\s?)?부터/.test(following)) return { means: 'starts', tense: tenseOf(parsed, future) };
  if (/^\s?까지/.test(following)) return { means: 'ends', tense: tenseOf(parsed, 'future') };
  const verbs = verbsOf(text, date.end, before, true);
  const last = verbs.at(-1);
  if (!last) return { means: 'mentioned', tense: future === 'future' ? tenseOf(parsed, future) : 'unknown' };
  const near = verbs[0]!.start - date.end <= 6 ? verbs[0]! : null;
  const reported = before === sentence.end && koreanReport.test(following);
  if (reported && isDayOfReport(parsed) && !timeOfDay.test(following)) return { means: 'announced', tense: 'past' };
  // "지난달 … 만든다고 발표했다": of what is to come the past month is that of the news.
  if (reported && verbs.length === 1 && (parsed.monthOffset ?? 0) < 0 && isPresentReport.test(following))
    return { means: 'announced', tense: 'past' };
  // What lies between the date and "…다고 밝혔다" is what happened; where no verb of the table is there, nothing is known.
  const told = reported && /[다라]고 /.test(following);
  const inner = before === sentence.end ? verbs.filter(({ means }) => means !== 'announced') : verbs;
  const verb = near ?? inner.at(-1) ?? (told ? null : last);
  if (!verb) return { means: 'mentioned', tense: tenseOf(parsed, future) };
  return { means: verb.means, tense: verb.means === 'announced' ? 'past' : tenseOf(parsed, future) };
}

/** Verbs in the present tense (a final ㄴ before 다: 출시한다, 연다) speak of what is to come; reports are past. */
function liesAhead(clause: string): boolean {
  if (koreanFuture.test(clause)) return true;
  return allMatches(clause, koreanEnding).some(([, syllable]) => (syllable!.charCodeAt(0) - 0xac00) % 28 === 4);
}

/** The verb reported is in the present tense: 만든다고, 짓는다고. */
const isPresentReport = /[한는된든친킨린낸쓴연운판]다고 (?:발표|밝|공시|공식)/;

/** "24일 오전" is when something happened, not when it was told. */
const timeOfDay = /^ ?(?:오전|오후|밤|새벽|저녁|아침)/;

/** "13일 … 체결했다고 밝혔다" is the day of the statement; "지난 13일", "2월" and "지난해" are of what is reported. */
function isDayOfReport({ day, direction, monthOffset, yearOffset }: ParsedDate): boolean {
  return day !== undefined && direction === 'none' && monthOffset === undefined && yearOffset === undefined;
}

function tenseOf({ direction }: ParsedDate, tense: Tense): Tense {
  return direction === 'none' ? tense : direction;
}

/** English: the nearest verb governs, one before the date sooner than one behind it. */
function englishSense(at: DateInSentence, written: string): DateSense {
  const { text, sentence, date, parsed } = at;
  const lead = text.slice(Math.max(sentence.start, date.start - 12), date.start);
  if (/^(?:until|till)\b/i.test(written) || /\b(?:until|till|through) $/i.test(lead))
    return { means: 'ends', tense: 'future' };
  if (/^by\b/i.test(written) || /\bby (?:the )?$/i.test(lead)) return { means: 'ends', tense: 'future' };
  const verbs = verbsOf(text, Math.max(sentence.start, at.after - 40), sentence.end, false);
  const verb = verbs
    .filter(({ start, end }) => end <= date.start || start >= date.end)
    .sort((a, b) => cost(at, a) - cost(at, b))[0];
  if (!verb || cost(at, verb) > farthestVerb) return { means: 'mentioned', tense: englishTense(at, null) };
  return { means: verb.means, tense: verb.means === 'announced' ? 'past' : tenseOf(parsed, englishTense(at, verb)) };
}

const farthestVerb = 120;

/** How far a verb is, in characters; commas, "that" and other dates between make it farther. */
function cost({ text, sentence, date, after, before }: DateInSentence, verb: Span): number {
  const ahead = verb.start >= date.end;
  const between = ahead ? text.slice(date.end, verb.start) : text.slice(verb.end, date.start);
  const leads = date.start - sentence.start <= 12; // "In March, Park signed": the verb can only follow
  const barriers = (between.match(leads && ahead ? /\bthat\b|;/g : /,|\bthat\b|\band\b|;/g) ?? []).length;
  const other = ahead ? verb.start >= before : verb.end <= after;
  return (
    between.length * (ahead && !leads ? 1.5 : 1) +
    (ahead ? 120 : 20) * barriers +
    (ahead && !leads ? 15 : 0) +
    (other ? 40 : 0)
  );
}

/** "It expires in December": in the present tense these verbs speak of what is to come. */
const isToCome =
  /\b(?:expires|opens|starts|begins|launches|closes|ends|runs out|takes effect|goes live|comes into (?:force|effect)|arrives|ships|kicks off|falls due)(?: [\w’'-]+){0,4} $/i;

function englishTense({ text, sentence, date, after, before }: DateInSentence, verb: Verb | null): Tense {
  const from = Math.max(sentence.start, Math.min(after, date.start), date.start - 60, 0);
  const around = text.slice(verb ? Math.min(from, Math.max(sentence.start, verb.start - 20)) : from, date.start);
  if (englishFuture.test(around) || isToCome.test(around.slice(-40))) return 'future';
  const leads = date.start - sentence.start <= 12;
  if (leads && englishFuture.test(text.slice(date.end, Math.min(before, date.end + 60)))) return 'future';
  return /(?:ed|met|held|took|was|were|began|said|made|went|had|sealed|struck|rose|fell|grew|won|sold|bought|came|ran|lost|built)\b/i.test(
    text.slice(sentence.start, sentence.end),
  )
    ? 'past'
    : 'unknown';
}
