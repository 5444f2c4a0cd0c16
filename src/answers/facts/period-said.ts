/** "2021년 3월 1일부터 2024년 2월 29일까지", "from March 2021 to May 2024": how long something runs, by its two ends. */
import type { DateMention } from '../../domain/date-record.ts';
import { sayIsoDate } from '../../text/say-date.ts';
import type { Coverage } from '../coverage.ts';
import { datesIn } from '../reading/evidence.ts';
import { distanceTo, type Fact } from './fact.ts';

export function periodsSaid({ evidence, sentence, covered }: Coverage): readonly Fact[] {
  const dates = datesIn(evidence, sentence);
  const anchors = covered.flatMap((c) => (c.concept.kind === 'company' ? [] : c.places));
  const written = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  return dates.slice(1).flatMap((to, i) => {
    const from = dates[i]!;
    const ends = endsOf(from, to);
    const joined = koreanJoint.test(written(from.start, to.end + AFTER)) || isEnglish(from, to, written);
    if (ends === null || !joined) return [];
    const span = { start: from.start, end: to.end };
    const said = (language: 'en' | 'ko') => ends.map((end) => sayIsoDate(end, language)) as [string, string];
    const [[first, last], [begins, runsOut]] = [said('en'), said('ko')];
    return [
      {
        ...span,
        key: `period:${ends.join('/')}`,
        en: `${first} to ${last}`,
        ko: `${begins}부터 ${runsOut}까지`,
        distance: distanceTo(span, anchors),
      },
    ];
  });
}

/** "까지" behind the last day, in characters. */
const AFTER = 2;
const koreanJoint = /^[^,.]{4,16}부터,? [^,.]{4,16}까지$/u;
const englishJoint = /^,? (?:to|until|till|through) (?:the end of )?$| ?[–-] ?$/i;

function isEnglish(from: DateMention, to: DateMention, written: (from: number, to: number) => string): boolean {
  return englishJoint.test(written(from.end, to.start)) && /\bfrom\b/i.test(written(from.start - LEAD, from.end));
}

/** "from ", in characters. */
const LEAD = 5;

/** Null where one of them is not known, or the last is no later. */
function endsOf(from: DateMention, to: DateMention): readonly [string, string] | null {
  const [first, last] = [from.record.value, to.record.value];
  const guessed = from.record.basis === 'inferred' || to.record.basis === 'inferred';
  return first === null || last === null || guessed || last <= first ? null : [first, last];
}
