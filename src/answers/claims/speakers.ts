/** Whose statement it is: what A says of B, B has not said. */
import { isSameActor, type Named } from './actors.ts';
import { isOffice } from './offices.ts';
import { opinionVerbs } from './roles-table.ts';
import { pointsBack, sayingVerb, speakerOf } from './speakers-table.ts';
import type { Said, Statement } from './statement.ts';

/** A statement is of whoever stands right before its verb, or right behind "said". */
export function speaksForAnother(said: Said, statement: Statement): boolean {
  const speaker = speakersOf(said.text, said.actors)[0];
  const speakers = speakersOf(statement.sentence.text, statement.actors);
  if (speaker === undefined || speakers.length === 0) return false;
  const near = speakers.some((one) => isSameActor(one, speaker));
  return !near && statement.actors.some((one) => isSameActor(one, speaker));
}

/** Who says, expects or denies; with the firm of a person ("Nokia chief executive Anna Brandt"). */
function speakersOf(text: string, actors: readonly Named[]): readonly Named[] {
  const verb = opinionVerbs.exec(text);
  if (!verb) return [];
  const end = verb.index + verb[0].length;
  const behind = /said|says|told|added/i.test(verb[0])
    ? actors.filter(({ start }) => start > end && start - end <= 2)
    : [];
  const nearest = actors
    .filter((one) => one.end <= verb.index && !/[,;] (?:while|but)/.test(text.slice(one.end, verb.index)))
    .at(-1);
  const first = [...behind.slice(0, 1), ...(nearest ? [nearest] : [])];
  return [...first, ...actors.filter((one) => first.some((near) => isOffice(betweenOf(text, one, near))))];
}

function betweenOf(text: string, a: Named, b: Named): string {
  return a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** The claim names who says it, and so does the source, and they share no word of their names. */
export function quotesAnother({ text, language }: Said, { own }: Statement): boolean {
  const said = speakerIn(text);
  if (said === null || language !== own.language) return false;
  const speakers = sentencesSaying(own.text).map(speakerIn);
  if (speakers.length === 0 || speakers.some((one) => one === null)) return false;
  return speakers.every((one) => !sharesName(said, one!));
}

/** The parts of a sentence that each have their speaker. */
function sentencesSaying(text: string): readonly string[] {
  return text.split(/; |, (?:while|but) /).filter((part) => sayingVerb.test(part));
}

/** As written; null where none is named, or only by "it" or "the company". */
function speakerIn(text: string): string | null {
  const found = speakerOf.map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
  if (found === undefined || pointsBack.test(found.trim())) return null;
  return found;
}

function sharesName(a: string, b: string): boolean {
  const words = (text: string) =>
    (text.match(/[\p{L}\p{N}]{2,}|[가-힣]{2,}/gu) ?? [])
      .map(bare)
      .filter((word) => !/^(?:the|of|at|in|for|its|an|and|on)$/.test(word));
  const [one, other] = [words(a), words(b)];
  return one.some((word) => other.some((same) => word.startsWith(same) || same.startsWith(word)));
}

function bare(word: string): string {
  if (/^(?:sources?|people|persons?|insiders?|officials?)$/i.test(word)) return 'people';
  return word.toLowerCase().replace(/(?:은|는|이|가|측)$/, '');
}
