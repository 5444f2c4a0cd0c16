/** What turns a claim against its source: a lost "not", a stronger word, up for down. */
import { findConcepts } from '../question/concepts.ts';
import type { Sentence } from '../reading/evidence.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { englishStem } from '../words/english-stem.ts';
import type { Support } from './passages.ts';
import { denials, doubleDenial, opposites, strongWords } from './table.ts';

export function turnsAround(claim: string, support: readonly Support[]): string[] {
  const source = support.map(({ text }) => text).join('\n');
  const faults: string[] = [];
  if (losesDenial(claim, support)) faults.push('the source denies something that the claim states');
  if (losesHalfOfTwo(claim, source)) faults.push('the source does not rule out what the claim does');
  // A second "not" turns the first around.
  if (denialsIn(claim) > denialsIn(source)) faults.push('the claim denies something that the source does not');
  for (const { name, en, ko, source: like } of strongWords) {
    const said = en.test(claim) || ko.test(claim);
    if (said && !en.test(source) && !like.test(source)) faults.push(`"${name}" is not in the source`);
  }
  if (saysOpposite(claim, source)) faults.push('the source says the opposite');
  return faults;
}

/** One side of a pair in the claim, the other side alone in the source. */
export function saysOpposite(claim: string, source: string): boolean {
  return opposites.some(([en, ko]) => {
    const side = (text: string, i: 0 | 1) => en[i].test(text) || ko[i].test(text);
    const turned = ([a, b]: readonly [0 | 1, 0 | 1]) =>
      side(claim, a) && !side(claim, b) && side(source, b) && !side(source, a);
    return turned([0, 1]) || turned([1, 0]);
  });
}

function isDenied(text: string): boolean {
  return denials.en.test(text) || denials.ko.test(text);
}

/** "Did not rule out" without its "not". */
function losesHalfOfTwo(claim: string, source: string): boolean {
  const { whole, half } = doubleDenial;
  return whole.test(source) && half.test(claim) && !whole.test(claim);
}

/** As long as its sentence, and with one "not" less of several. */
export function losesOneDenial(claim: string, source: string): boolean {
  return claim.length > source.length * 0.85 && denialsIn(claim) < denialsIn(source);
}

function denialsIn(text: string): number {
  return [denials.en, denials.ko].reduce(
    (sum, one) => sum + [...text.matchAll(new RegExp(one, `${one.flags}g`))].length,
    0,
  );
}

const seams = /[,;:—–]| (?:and|but|while|although|which|who|because) |(?<=[다고며만나데서]),? /;

/** A denial in the same part of a sentence as what the claim says; across languages in any part of it. */
function losesDenial(claim: string, support: readonly Support[]): boolean {
  if (isDenied(claim)) return false;
  const said = wordsOf(claim);
  return support.some((s) =>
    s.sentences.some((sentence) => {
      if (!isDenied(sentence.text)) return false;
      const parts = sentence.text.split(seams).filter((part) => isDenied(part));
      if (/[가-힣]/.test(claim) !== /[가-힣]/.test(sentence.text)) return isDenied(partTold(claim, sentence.text));
      return parts.length === 0 || parts.some((part) => shares(said, part, sentence));
    }),
  );
}

/** Across languages: of the parts between semicolons the one with most of the claim's words and figures. */
function partTold(claim: string, source: string): string {
  const parts = source.split(/; |, (?:but|while|whereas) |(?<=지만),? /);
  const words = findConcepts(claim, /[가-힣]/.test(claim) ? 'ko' : 'en');
  const counted = parts.map((part) => {
    const view = viewText(part);
    return words.filter(
      ({ forms, text }) => matchForms(forms, view) !== null || (/\d/.test(text) && part.includes(text)),
    ).length;
  });
  const most = Math.max(...counted);
  return parts.filter((_, n) => counted[n] === most).join(' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  const { latin, hangul } = viewText(text);
  return new Set([...latin.keys(), ...hangul.map(({ word }) => word.slice(0, 2))].filter((word) => word.length > 1));
}

const small = new Set(
  'the a an of to in on for and with is was are were has have had it its that by as at be not no'
    .split(' ')
    .flatMap((word) => [word, englishStem(word)]),
);

function shares(said: ReadonlySet<string>, part: string, sentence: Sentence): boolean {
  const names = new Set(sentence.mentions.flatMap((m) => [...wordsOf(m.asWritten)]));
  return [...wordsOf(part)].some((word) => said.has(word) && !small.has(word) && !names.has(word));
}
