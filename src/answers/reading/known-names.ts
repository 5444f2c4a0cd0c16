/** The names of the articles read, and which of them a stretch of a question is: as written, short for, or by its sound. */
import { foldText } from '../../text/fold.ts';
import { hasHangul, isParticleTail, stripParticle } from '../../text/korean.ts';
import { englishStopWords, koreanStopWords } from '../question/question-words-table.ts';
import { isOneSlipAway } from '../question/typos.ts';
import { isSameName, leastLikeness } from '../words/same-name.ts';
import type { ArticleEvidence } from './evidence.ts';
import type { ArticleName } from './names.ts';

export interface Names {
  readonly byKey: ReadonlyMap<string, readonly ArticleName[]>;
  readonly latin: readonly ArticleName[];
  readonly hangul: readonly ArticleName[];
}

export function namesByKey(articles: readonly ArticleEvidence[]): Names {
  const byKey = new Map<string, ArticleName[]>();
  const all = new Map<string, ArticleName>();
  for (const { names } of articles) {
    for (const name of names) {
      const known = all.get(name.written);
      if (known && (known.organisation || !name.organisation)) continue;
      all.set(name.written, name);
      const key = keyOf(name.written);
      byKey.set(key, [...(byKey.get(key) ?? []).filter((other) => other !== known), name]);
    }
  }
  const each = [...all.values()];
  return {
    byKey,
    latin: each.filter(({ written }) => !hasHangul(written)),
    hangul: each.filter(({ written }) => hasHangul(written)),
  };
}

export const keyOf = (written: string): string => foldText(written).text.replace(/[\s'’.-]+/gu, '');

/** "IFC" where the article says International Finance Corporation. */
export function spelledOut(names: readonly ArticleName[], written: string): ArticleName[] {
  if (!/^[A-Z]{3,6}$/.test(written)) return [];
  return names.filter((name) => name.written.replace(/[^A-Z]/g, '') === written && /[a-z]/.test(name.written));
}

/** What a longer name says besides the one by which everybody calls the firm. */
const rest =
  /^(?:(?:AI|X)$|[ -]?(?:AI|Group|Holdings?|Networks?|Telecom|Mobile|Cloud|Technolog(?:y|ies)|Systems|Energy|Towers?|Fib(?:er|re)|Health|University|그룹|홀딩스|네트웍스|텔레콤|모바일|클라우드|테크|시스템즈?|AI|대학교|재단|병원)(?![\p{L}\d]))/u;
const LEAST_SHORT = { latin: 4, hangul: 2 } as const;

/** "Andor" where the article says AndorAI, "안도르" where it says 안도르그룹: where only one firm there begins so. */
export function shortFor(names: readonly ArticleName[], written: string): ArticleName[] {
  if (written.length < (hasHangul(written) ? LEAST_SHORT.hangul : LEAST_SHORT.latin)) return [];
  const own = hasHangul(written) ? stripParticle(written) : written;
  const longer = names.filter(
    (name) =>
      name.organisation &&
      name.written.slice(0, own.length).toLowerCase() === own.toLowerCase() &&
      rest.test(name.written.slice(own.length)),
  );
  return new Set(longer.map(({ id }) => id)).size === 1 ? longer : [];
}

export const isStopWord = (written: string): boolean =>
  englishStopWords.has(written.toLowerCase()) || koreanStopWords.has(written) || /^[\d.,]+$/.test(written);

/** "바람모바일의": a name and its particle. */
export function spelledIn(names: readonly ArticleName[], written: string): ArticleName[] {
  const plain = written.replace(/\s+/gu, '');
  return names.filter((name) => {
    const own = name.written.replace(/\s+/gu, '');
    return plain.startsWith(own) && isParticleTail(plain.slice(own.length), own.charCodeAt(own.length - 1));
  });
}

/** "Ericsosn", "Verizn": short words are near to each other by chance. */
const LEAST_MISTYPED = 6;

/** The names that differ by a slip of the pen in one long word. */
export function mistyped(names: readonly ArticleName[], written: string): ArticleName[] {
  const words = written.split(/\s+/).map(keyOf);
  if (words.every((word) => word.length < LEAST_MISTYPED)) return [];
  return names.filter((name) => {
    const own = name.written.split(/\s+/).map(keyOf);
    const slips = words.flatMap((word, i) => (word === own[i] ? [] : [isSlip(word, own[i] ?? '')]));
    return own.length === words.length && slips.length === 1 && slips[0]!;
  });
}

const isSlip = (written: string, meant: string): boolean =>
  written.length >= LEAST_MISTYPED && isOneSlipAway(written, meant);

const LEAST_LATIN = 4;
const LEAST_HANGUL = 2;

export function sounding(names: readonly ArticleName[], written: string): ArticleName[] {
  const spelling = hasHangul(written) ? stripParticle(written.replace(/\s+/gu, '')) : written;
  if (spelling.length < (hasHangul(spelling) ? LEAST_HANGUL : LEAST_LATIN)) return [];
  return names.filter(
    (name) =>
      !name.listed &&
      name.written.length >= (hasHangul(name.written) ? LEAST_HANGUL + 1 : LEAST_LATIN) &&
      isSameName(spelling, name.written, leastLikeness(spelling)),
  );
}
