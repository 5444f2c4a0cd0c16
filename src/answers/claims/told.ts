/** A claim against the very sentence it repeats: who, what figure, how sure, and when from or until. */
import type { FoundDate } from '../../library/dates/dates.ts';
import { addedWords, gatheredWords } from './added.ts';
import { misplacedFigures, otherAccounts, turnedRanges } from './figures.ts';
import { lostHedges } from './hedges.ts';
import { clearLine, type Support } from './passages.ts';
import { exchangesRoles } from './roles.ts';
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
    ...misplacedFigures(said, statement).map((figure) => `the figure "${figure}" is of something else`),
    ...turnedRanges(said, statement).map((date) => `"${date}" is not when it begins or ends`),
    ...lostHedges(said, statement).map((hedge) => `the source says it less surely (${hedge})`),
    ...(turnedToPast(said.text, statement.sentence.text) ? ['the source does not say that it has happened'] : []),
    ...(exchangesRoles(said, statement) ? ['the source says it the other way round'] : []),
  ];
}

/** The sentence itself, word for word, says what it says. */
function isWhole({ text }: Said, { sentence }: Statement): boolean {
  const bare = (written: string) =>
    clearLine(written)
      .replace(/[.\s"“”]+/g, ' ')
      .trim();
  return bare(text) === bare(sentence.text);
}
