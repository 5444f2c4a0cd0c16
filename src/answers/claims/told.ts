/** A claim against the statement of its quotes that it makes shorter: English by English, Korean by Korean, or across the two. */
import type { FoundDate } from '../../library/dates/dates.ts';
import { findNumbers } from '../../text/numbers.ts';
import { matchForms } from '../reading/text-view.ts';
import { changedAcross, untranslatedWords } from './across.ts';
import { addedWords, gatheredWords } from './added.ts';
import { faultsOfCompression } from './english/compression.ts';
import type { Quoted } from './english/pair.ts';
import { misplacedFigures, otherAccounts } from './figures.ts';
import { lostHedges } from './hedges.ts';
import { koreanFaults } from './korean/agreement.ts';
import { exchangesRoles } from './korean/roles.ts';
import { clearLine, type Support } from './passages.ts';
import { losesOneDenial, saysOpposite } from './sense.ts';
import {
  actorsFromElsewhere,
  gatheredFigures,
  partsSaid,
  type Said,
  type Statement,
  statementOf,
  statementsIn,
} from './statement.ts';
import { turnedToPast } from './tense.ts';

export function faultsInStatements(
  claim: string,
  language: 'en' | 'ko',
  support: readonly Support[],
  dates: readonly FoundDate[],
): string[] {
  const sentences = support.flatMap((one) => one.sentences);
  if (sentences.some(({ text }) => isSameText(text, claim))) return [];
  const own = sentences.filter((one) => one.language === language);
  if (language === 'ko' || own.length === 0) return faultsByStatement(claim, language, support, dates);
  const written = dates.map(({ record }) => record.asWritten);
  const faults = faultsOfCompression(claim, withBefore(support), written);
  const isAlsoForeign = faults.length > 0 && own.length < sentences.length;
  return isAlsoForeign ? faultsByStatement(claim, language, support, dates) : faults;
}

/** Part by part against the sentence that each repeats, where one side is Korean. */
function faultsByStatement(
  claim: string,
  language: 'en' | 'ko',
  support: readonly Support[],
  dates: readonly FoundDate[],
): string[] {
  const statements = statementsIn(support).filter(
    ({ sentence }) => language === 'ko' || sentence.language !== language,
  );
  const all = support.map(({ text }) => text).join('\n');
  const faults = partsSaid(claim, language, statements).flatMap((said) => {
    const statement = statementOf(said, statements);
    if (!statement || isSameText(said.text, statement.sentence.text)) return [];
    return [...faultsOf(said, statement, dates), ...faultsOfWords(said, statement, support, dates, all)];
  });
  const isForeign = support.every(({ sentences }) => sentences.every((one) => one.language !== language));
  const missed = isForeign ? untranslatedWords(claim, language, all, [...dates, ...findNumbers(claim)]) : [];
  return [...new Set([...faults, ...missed.map((word) => `"${word}" is not in its quotes`)])];
}

function faultsOfWords(
  said: Said,
  statement: Statement,
  support: readonly Support[],
  dates: readonly FoundDate[],
  all: string,
): string[] {
  return [
    ...otherAccounts(said, statement, all).map((name) => `"${name}" is not in its quotes`),
    ...gatheredWords(said, statement, support).map((word) => `"${word}" is of another statement`),
    ...addedWords(said, support, dates).map((word) => `"${word}" is not in its quotes`),
  ];
}

/** As many sentences before a quoted one as a pronoun may reach back over. */
const REACH_BACK = 2;

function withBefore(support: readonly Support[]): readonly Quoted[] {
  return support.flatMap(({ sentences, passage: { evidence } }) =>
    sentences
      .filter(({ language }) => language === 'en')
      .map(({ text, index, paragraph }) => ({
        text: clearLine(text),
        before: evidence.sentences
          .slice(Math.max(0, index - REACH_BACK), index)
          .filter((one) => one.paragraph === paragraph)
          .map((one) => clearLine(one.text)),
      })),
  );
}

function faultsOf(said: Said, statement: Statement, dates: readonly FoundDate[]): string[] {
  return [
    ...gatheredFigures(said, statement, dates).map((figure) => `the figure "${figure}" is of another statement`),
    ...actorsFromElsewhere(said, statement).map((name) => `the source says this of somebody else than "${name}"`),
    ...misplacedFigures(said, statement).map((figure) => `the figure "${figure}" is of something else`),
    ...lostHedges(said, statement).map((hedge) => `the source says it less surely (${hedge})`),
    ...(turnedToPast(said.text, statement.sentence.text) ? ['the source does not say that it has happened'] : []),
    ...(isTold(said, statement) && saysOpposite(said.text, statement.own.text)
      ? ['its sentence says the opposite']
      : []),
    ...(losesOneDenial(said.text, statement.own.text) ? ['it leaves out a denial of its sentence'] : []),
    ...(exchangesRoles(said, statement) ? ['the source says it the other way round'] : []),
    ...(said.language === statement.sentence.language
      ? koreanFaults(said.text, statement.sentence.text)
      : changedAcross(said.text, said.language, statement.sentence.text)),
  ];
}

/** By its own sentence more than by the one before. */
function isTold({ words }: Said, { sentence, own }: Statement): boolean {
  if (sentence === own) return true;
  const there = words.filter(({ forms }) => matchForms(forms, own.view) !== null).length;
  return there > words.length / 2;
}

/** The sentence itself, word for word, says what it says. */
function isSameText(text: string, sentence: string): boolean {
  const bare = (written: string) =>
    clearLine(written)
      .replace(/[.\s"“”]+/g, ' ')
      .trim();
  return bare(text) === bare(sentence);
}
