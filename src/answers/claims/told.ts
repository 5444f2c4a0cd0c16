/** A claim against the very sentence it repeats: who, what figure, how sure, and when from or until. */
import type { FoundDate } from '../../library/dates/dates.ts';
import { matchForms } from '../reading/text-view.ts';
import { addedWords, gatheredWords } from './added.ts';
import { otherWays } from './changes.ts';
import { misplacedFigures, otherAccounts, turnedRanges } from './figures.ts';
import { lostHedges } from './hedges.ts';
import { clearLine, type Support } from './passages.ts';
import { exchangesRoles } from './roles.ts';
import { losesOneDenial, saysOpposite } from './sense.ts';
import { quotesAnother } from './speakers.ts';
import {
  actorsFromElsewhere,
  gatheredFigures,
  otherPlaces,
  partsSaid,
  type Said,
  type Statement,
  statementOf,
  statementsIn,
} from './statement.ts';
import { startedEarly, turnedToPast } from './tense.ts';

export function faultsInStatements(
  claim: string,
  language: 'en' | 'ko',
  support: readonly Support[],
  dates: readonly FoundDate[],
): string[] {
  const statements = statementsIn(support);
  const all = support.map(({ text }) => text).join('\n');
  const faults = partsSaid(claim, language, statements).flatMap((said) => {
    const statement = statementOf(said, statements);
    if (statement && isWhole(said, statement)) return [];
    return statement
      ? [
          ...faultsOf(said, statement, dates),
          ...otherAccounts(said, statement, all).map((name) => `"${name}" is not in its quotes`),
          ...gatheredWords(said, statement, support).map((word) => `"${word}" is of another statement`),
          ...addedWords(said, support, dates).map((word) => `"${word}" is not in its quotes`),
        ]
      : [];
  });
  return [...new Set(faults)];
}

function faultsOf(said: Said, statement: Statement, dates: readonly FoundDate[]): string[] {
  return [
    ...gatheredFigures(said, statement, dates).map((figure) => `the figure "${figure}" is of another statement`),
    ...actorsFromElsewhere(said, statement).map((name) => `the source says this of somebody else than "${name}"`),
    ...otherWays(said.text, statement.sentence.text).map((figure) => `the figure "${figure}" is told of another thing`),
    ...otherPlaces(said, statement).map((place) => `"${place}" is of another statement`),
    ...misplacedFigures(said, statement).map((figure) => `the figure "${figure}" is of something else`),
    ...turnedRanges(said, statement).map((date) => `"${date}" is not when it begins or ends`),
    ...lostHedges(said, statement).map((hedge) => `the source says it less surely (${hedge})`),
    ...(turnedToPast(said.text, statement.sentence.text) || startedEarly(said.text, statement.sentence.text)
      ? ['the source does not say that it has happened']
      : []),
    ...(quotesAnother(said, statement) ? ['somebody else says so'] : []),
    ...(isTold(said, statement) && saysOpposite(said.text, statement.own.text)
      ? ['its sentence says the opposite']
      : []),
    ...(losesOneDenial(said.text, statement.own.text) ? ['it leaves out a denial of its sentence'] : []),
    ...(exchangesRoles(said, statement) ? ['the source says it the other way round'] : []),
  ];
}

/** By its own sentence more than by the one before. */
function isTold({ words }: Said, { sentence, own }: Statement): boolean {
  if (sentence === own) return true;
  const there = words.filter(({ forms }) => matchForms(forms, own.view) !== null).length;
  return there > words.length / 2;
}

/** The sentence itself, word for word, says what it says. */
function isWhole({ text }: Said, { sentence }: Statement): boolean {
  const bare = (written: string) =>
    clearLine(written)
      .replace(/[.\s"“”]+/g, ' ')
      .trim();
  return bare(text) === bare(sentence.text);
}
