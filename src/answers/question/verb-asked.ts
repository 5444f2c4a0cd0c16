/** The verbs of a Korean question: by their ends, or by what follows them. */
import { translate } from '../../library/glossary/glossary.ts';
import { findPlaces } from '../../library/places.ts';
import { type KoreanStem, koreanStem, koreanVerb } from '../words/korean-stem.ts';
import { isConjugated, verbLeaning } from '../words/korean-verb.ts';
import { isVerbOfTable } from '../words/thesaurus.ts';

/** "맡겼나", "들어가나?", "팔기로 했지": a verb by its end or by what follows; of one made from a noun the noun is left. */
export function verbAsked(said: string, rest: string): KoreanStem | null {
  const text = said.replace(hearsay, '다');
  const asks =
    text !== said ||
    (text.length > 2 && text.endsWith('나') && /^\s*\??\s*$/.test(rest) && !isNoun(text) && isVerbOfTable(text));
  if (!asks && !isConjugated(text) && verbLeaning(text, rest.trimStart()) === null) return null;
  const listed = koreanStem(text);
  if (listed.verbal) return listed;
  const verb = koreanVerb(text, rest.trimStart());
  if (verb.length > 2 && /[하되]$/u.test(verb)) return { stem: verb.slice(0, -1), verbal: true };
  return { stem: verb.length > 1 && text.startsWith(verb) ? verb : text, verbal: true };
}

/** "끝난대", "했대요": what one has heard. */
const hearsay = /(?<=[된한는었았였했됐])대요?$/u;

/** "아르헨티나?", "안테나?" */
const isNoun = (word: string): boolean => translate(word, 'en').length > 0 || findPlaces(word).length > 0;
