/** A figure as a fact: in the source's own words, with what bounds it, and in the asker's language. */
import { formatNumber } from '../../text/numbers.ts';
import type { Covered } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';

export function figureFact(
  mention: Figure,
  distance: number,
  { text, start, language }: Sentence,
  head: Covered | null,
): Fact {
  const said = asSaid(text, mention.start - start, withNoun(mention, text, start, head));
  const key = `number:${mention.kind}:${mention.value || mention.asWritten}:${mention.currency ?? ''}`;
  const inLanguage = (asked: 'en' | 'ko') => (asked === language ? said : translated(mention, said, asked));
  return { start: mention.start, end: mention.end, key, en: inLanguage('en'), ko: inLanguage('ko'), distance };
}

/** In the other language the source's own words stand beside the rendering. */
function translated(mention: Figure, said: string, language: 'en' | 'ko'): string {
  if (mention.inWords) return `${mention.inWords[language]} (${said})`;
  const known = mention.unit !== null || mention.currency !== undefined || isBare.test(mention.kind);
  if (mention.saidInWords || !known) return said;
  // "80기" are satellites, aerials or engines; "12개" anything.
  const unit = countsAnything.test(mention.asWritten) ? null : mention.unit;
  const rendered = formatNumber({ ...mention, unit }, language);
  return rendered === said ? said : `${rendered} (${said})`;
}

const countsAnything = /[\d만억조천백십] ?(?:개|기|점|가지)$/u;

/** "40 of its exchanges", "12개 셀": a count with the noun behind it that it counts. */
function withNoun({ kind, unit, end, asWritten }: Figure, text: string, start: number, head: Covered | null): number {
  if (kind === 'count' && countsAnything.test(asWritten))
    return end - start + (koreanNoun.exec(text.slice(end - start))?.[0].length ?? 0);
  const noun =
    kind === 'count' && unit === null
      ? /^ of (?:the|its|their|our|his|her|those|these) (?:[\w-]+ ){0,2}?[\w-]+/.exec(text.slice(end - start))
      : null;
  const at = noun ? head?.places.find((place) => place > end && place < end + noun[0].length) : undefined;
  return at === undefined ? end - start : at - start + /^[\w-]*/.exec(text.slice(at - start))![0].length;
}

/** Right behind a counter, with its particle left out. */
const koreanNoun =
  /^ (?!더|이상|이하|가량|정도|안팎|중|가운데|넘|미만|등|및|뿐|만|씩|모두|모든|약|총|전부|늘|줄)[가-힣A-Za-z·]{1,10}?(?=(?:을|를|이|가|은|는|의|에|에서|에는|와|과|로|으로)?(?:[\s,.]|$))/u;

/** Kinds that need no unit. */
const isBare = /^(?:percent|ordinal)$/;

/** The figure in the source's own words, with what bounds it: "over 400", "40~60퍼센트", "1억명 이상". */
function asSaid(text: string, start: number, end: number): string {
  const before =
    /(?:(?:(?:no |not )?(?:about|around|some|nearly|almost|just over|just under|over|under|below|more than|at least|up to|as many as|as much as|close to|roughly|approximately|fewer than|less than|between|half)|약|거의|최대|최소|총) ?)?(?:[\d.,]+ ?(?:~|–|-|에서) ?)?$/i.exec(
      text.slice(Math.max(0, start - 40), start),
    )![0];
  const after = /^(?: ?(?:이상|넘게|가량|이하|미만|초과|정도|안팎|내외|남짓|쯤|여))?/.exec(
    text.slice(end, end + 5),
  )![0];
  return `${before}${text.slice(start, end)}${after}`.trim();
}

const numeral =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|a dozen|dozens)(?: [\w-]+){0,2} $/i;

/** "in ten languages": a numeral in words before the very noun asked for. */
export function spelledCounts(sentence: Sentence, places: readonly number[]): Fact[] {
  return places.flatMap((at) => {
    const before = numeral.exec(sentence.text.slice(Math.max(0, at - sentence.start - 40), at - sentence.start));
    if (!before) return [];
    const noun = /^[\w-]+/.exec(sentence.text.slice(at - sentence.start))?.[0] ?? '';
    const said = `${before[0]}${noun}`;
    return [
      {
        start: at - before[0].length,
        end: at + noun.length,
        key: `number:count:${before[1]!.toLowerCase()}:`,
        en: said,
        ko: said,
        distance: 0,
      },
    ];
  });
}
