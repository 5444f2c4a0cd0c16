/** When: the dates of a sentence, the one that belongs to the asked-for event first. */
import type { DateMeaning, DateMention, DateRecord } from '../../domain/date-record.ts';
import { hasHangul } from '../../text/korean.ts';
import { sayDate } from '../../text/say-date.ts';
import type { Coverage } from '../coverage.ts';
import { datesIn, type Sentence } from '../reading/evidence.ts';
import { englishTimes, koreanTimes, pastYears } from './date-word-table.ts';
import { distanceTo, type Fact } from './fact.ts';
import { ofTheAsked } from './owners.ts';

/** Which meaning of a date a verb of the question asks for. Stems as `englishStem` gives them, Korean as `koreanStem`. */
const meaningOfAction: readonly [RegExp, DateMeaning][] = [
  [/^(?:sign|ink|conclud|seal|체결|맺|서명|(?:계약|체결|서명|조인)일)$/, 'signed'],
  [/^(?:announc|reveal|said|say|unveil|disclos|발표|밝히|공개|전하|공시|(?:발표|공시|공개)일)$/, 'announced'],
  [/^(?:visit|meet|hold|attend|tour|host|방문|만나|개최|참석|회동|찾|(?:방문|개최|회동)일)$/, 'took-place'],
  [
    /^(?:start|begin|launch|open|출시|개시|시작|상용화|개소|개통|착공|가동|(?:출시|개시|시작|개소|개통|착공)일)$/,
    'starts',
  ],
  [/^(?:end|expir|finish|until|deadline|종료|만료|끝|끝나|마치|완료|마감|시한|(?:종료|만료|마감)일)$/, 'ends'],
  [/^(?:publish|게재|보도)$/, 'published'],
];

export function dateFacts(coverage: Coverage): Fact[] {
  const { evidence, sentence, covered } = coverage;
  const asked = askedMeaning(coverage);
  const anchors = covered.flatMap((c) =>
    c.at !== null && (c.concept.kind === 'action' || c.concept.kind === 'word' || c.concept.kind === 'head')
      ? [c.at]
      : [],
  );
  const rank = (mention: DateMention) => aptness(mention, asked) + (follows(mention, anchors, sentence) ? FOLLOWS : 0);
  const known = holding(datesIn(evidence, sentence), sentence)
    .filter((mention) => mention.record.means !== 'published' && mayMean(mention.record.means, asked))
    .map((mention) => ({ fact: dateFact(mention, distanceTo(mention, anchors), asked), mention }))
    .sort((a, b) => rank(b.mention) - rank(a.mention) || a.fact.distance - b.fact.distance)
    .map(({ fact }) => fact);
  const past = timesBy(pastYears, sentence, anchors).filter((one) =>
    known.every((fact) => fact.end <= one.start || fact.start >= one.end),
  );
  return [
    ...ofTheAsked(known.length + past.length > 0 ? [...known, ...past] : unreckoned(sentence, anchors), coverage),
  ];
}

/** "founded in 2021": the date that hangs on the very word asked about, before a finer one of something else. */
const FOLLOWS = 1;

/** "moved from May to June", "1월에서 5월로 늦춰졌다": the day that no longer holds is no answer beside the one that does. */
function holding(mentions: readonly DateMention[], sentence: Sentence): readonly DateMention[] {
  const held = mentions.filter((mention) => !isLeft(mention, sentence));
  return held.length > 0 ? held : mentions;
}

function isLeft({ start, end }: DateMention, { text, start: from }: Sentence): boolean {
  const [before, after] = [text.slice(0, start - from), text.slice(end - from)];
  return /^(?:에서|이던|였던) /u.test(after)
    ? /(?:로|으로) (?:늦|미|당|연기|옮|바)/u.test(after)
    : /\b(?:moved|shifted|delayed|postponed|pushed|brought)\b[^,;.]*\bfrom (?:the )?(?:[a-z]+ )?$/i.test(before) &&
        / to /.test(after);
}

function follows({ start }: DateMention, anchors: readonly number[], { text, start: from }: Sentence): boolean {
  return anchors.some(
    (at) =>
      at < start && /^[\w-]+ (?:in|on|since|from|by|until|at) (?:the )?$/i.test(text.slice(at - from, start - from)),
  );
}

/** "This summer", "연말": no date can be reckoned from it, and it says when. */
function unreckoned(sentence: Sentence, anchors: readonly number[]): Fact[] {
  return timesBy(sentence.language === 'ko' ? koreanTimes : englishTimes, sentence, anchors);
}

function timesBy(pattern: RegExp, { text, start }: Sentence, anchors: readonly number[]): Fact[] {
  return [...text.matchAll(pattern)]
    .map((match) => {
      const span = { start: match.index + start, end: match.index + match[0].length + start };
      const key = `date:${match[0].toLowerCase().replace(/년$/u, '')}`;
      return {
        ...span,
        key,
        en: match[0].replace(/(?<=^\d{4})년$/u, ''),
        ko: match[0],
        distance: distanceTo(span, anchors),
        apt: true,
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

/** The day of an announcement says when something was signed or took place at the latest, not when it will begin or end. */
function mayMean(means: DateMeaning, asked: DateMeaning | null): boolean {
  return !(means === 'announced' && (asked === 'starts' || asked === 'ends'));
}

/** The meaning the question's main verb asks for, if it has one: the first in English, the last in Korean. */
export function askedMeaning(coverage: Coverage): DateMeaning | null {
  const found = coverage.covered.flatMap(({ concept }) => {
    const stem = concept.forms[0]?.parts[0] ?? '';
    const row = meaningOfAction.find(([verb]) => verb.test(stem) || verb.test(concept.text));
    return row ? [{ meaning: row[1], korean: hasHangul(concept.text) }] : [];
  });
  const main = found.some((f) => f.korean) ? found.at(-1) : found[0];
  return main?.meaning ?? null;
}

/** Meaning first; then a day or month before a bare year, which is often part of an event's name. */
function aptness(mention: DateMention, asked: DateMeaning | null): number {
  const { means, precision } = mention.record;
  const fine = { day: 0.8, month: 0.6, year: 0.3, none: 0.1 }[precision];
  if (asked === null) return fine;
  return (means === asked ? 3 : means === 'mentioned' ? 2 : 1) + fine;
}

function dateFact(mention: DateMention, distance: number, asked: DateMeaning | null): Fact {
  const { record } = mention;
  return {
    start: mention.start,
    end: mention.end,
    key: `date:${record.value ?? record.asWritten}`,
    en: withMeaning(record, asked, 'en'),
    ko: withMeaning(record, asked, 'ko'),
    distance,
    apt: asked === null || record.means === asked || (record.means === 'mentioned' && asked !== 'ends'),
  };
}

const said: Readonly<Record<'en' | 'ko', Partial<Record<DateMeaning, string>>>> = {
  en: { signed: 'signed', announced: 'announced', starts: 'from', ends: 'until' },
  ko: { signed: '체결', announced: '발표', starts: '시작', ends: '종료' },
};

/** "announced on …" where signing was asked for: never one for the other. */
function withMeaning(record: DateRecord, asked: DateMeaning | null, language: 'en' | 'ko'): string {
  const date = sayDate(record, language);
  const meaning =
    asked && record.means !== asked && record.means !== 'mentioned' ? said[language][record.means] : undefined;
  if (!meaning) return date;
  return language === 'en' ? `${meaning} ${date}` : `${date} ${meaning}`;
}
