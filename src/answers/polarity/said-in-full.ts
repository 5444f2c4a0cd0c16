/** Whether a sentence says what was asked, part by part, and whether its no is one to what was asked. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';
import { clausesAsked } from './clauses.ts';
import { holdsEvent } from './held-event.ts';
import { isSaidOfOthers } from './of-others.ts';
import { isAhead, predicateOf } from './predicate.ts';
import { namesAsked, namesOnlyAsked } from './statement.ts';

/** Least level of each word asked: the sentence, or what it stands in, speaks of it. */
const EACH = 0.5;
/** Words of a sentence that is too short to be about something else: "It has not." */
export const SHORT = 6;

/** Share of the question that the sentence itself must say: the rest may stand around it. */
const ITSELF = 0.5;
/** Read by tense.ts, not looked for. */
const ofTime = /^(?:아직|이미|벌써|여전히|지금)/u;
/** A party may well be named before; a common word asks for less, one that no article has for as much as any. */
function countOf({ concept: { kind, softened } }: Covered): number {
  if (kind === 'company') return 0;
  return kind === 'generic' && !softened ? 0.5 : 1;
}

/** Each part of the question is looked for. */
export function saysEach({ covered, sentence }: Coverage): boolean {
  const wanted = covered.filter(({ concept }) => !ofTime.test(concept.text));
  return (
    wanted.every(({ level, concept: { kind } }) => level >= EACH || kind === 'generic') &&
    shareSaid(wanted, sentence) >= ITSELF
  );
}

/** What is not decided is what was asked, where the sentence says half of it, or is too short to be about something else. */
export function saysHalf({ covered, sentence }: Coverage): boolean {
  return sentence.view.words <= SHORT || shareSaid(covered, sentence) >= ITSELF;
}

/** Where it can be told what is asked of the subject, the sentence itself must say that; else what is asked for last. */
export function saysPredicate(coverage: Coverage, question: Question): boolean {
  const predicate = predicateOf(coverage, question);
  if (predicate === null) return coverage.covered.findLast(({ concept: { kind } }) => kind === 'word')?.at !== null;
  return (
    predicate.at !== null &&
    !isOfName(predicate, coverage.sentence) &&
    !tellsWhich(predicate, coverage, question) &&
    !holdsEvent(predicate, coverage.sentence, question.text)
  );
}

/** "A hospital built from scratch" was chosen: whoever is asked to have built one has not; "built by Telia" tells that. */
function tellsWhich({ places, concept }: Covered, { covered, sentence }: Coverage, { language }: Question): boolean {
  const objects = covered.filter((one) => one.concept.kind === 'word' && one.concept.start > concept.start);
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const isAttribute = (at: number) =>
    objects.some((one) => one.places.some((place) => /^\S+ $/.test(between(place, at)))) &&
    !/^\S+ by /.test(sentence.text.slice(at - sentence.start));
  return language === 'en' && places.length > 0 && places.every(isAttribute);
}

/** A figure or version asked about stands in the sentence itself. */
export const saysFigures = ({ covered }: Coverage): boolean =>
  covered.every(({ at, concept: { kind } }) => kind !== 'number' || at !== null);

const beforePlace = /\b(?:in|at|near|outside|inside) (?:the )?$/i;
const behindPlace = /^(?:에서|에선|에서는)(?![가-힣])/;

/**
 * "Were the talks in Oulu?" over talks in Turku, with Oulu in the sentence before: where it was the sentence itself must say.
 * Nor is it there where the talks in Turku were about a cable from Oulu.
 */
export function saysWhere({ covered, sentence }: Coverage, { text }: Question): boolean {
  return covered.every(({ at, places, concept: { kind, start, text: said } }) => {
    const isWhere = beforePlace.test(text.slice(0, start)) || behindPlace.test(text.slice(start + said.length));
    if (!isWhere || kind === 'company' || kind === 'generic') return true;
    return (
      at !== null &&
      !isOnlyElsewhere(
        sentence.text,
        [at, ...places].map((place) => place - sentence.start),
      )
    );
  });
}

/** A place said as one, in either language: "in the port of Turku", "투르쿠 항에서". */
const saidAsPlace = /\b(?:in|at|near) (?:the )?(?:[a-z]+ (?:of )?)?$/;
const otherPlace =
  /\b(?:in|at) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}|[가-힣]에서(?=\s)/u;
const listed = /\b(?:in|at) (?:the )?(?:\p{Lu}\p{L}*(?: |, ))+(?:and|or) (?:the )?$/u;
const behindMention = /^[가-힣\p{L}]*(?:에서|에|내)(?![가-힣])/u;

/** Whether a sentence names the place, and another one as the place where it was. */
function isOnlyElsewhere(text: string, mentions: readonly number[]): boolean {
  const there = mentions.some((at) => {
    const before = text.slice(0, at);
    return saidAsPlace.test(before) || listed.test(before) || behindMention.test(text.slice(at));
  });
  return !there && otherPlace.test(text);
}

/** "Markets" of a Fair Markets Office sells nothing. */
function isOfName({ places, concept: { kind, text } }: Covered, { text: said, start }: Sentence): boolean {
  if (kind === 'company' || kind === 'name' || !/^\p{Ll}/u.test(text)) return false;
  return (
    places.length > 0 &&
    places.every((at) => at > start && /^\p{Lu}\p{Ll}/u.test(said.slice(at - start)) && besideName(said, at - start))
  );
}

/** Within a run of capitalised words. */
const besideName = (text: string, at: number): boolean =>
  /\p{Lu}[\p{L}.]+ (?:and |of )?$/u.test(text.slice(0, at)) && /^\p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(at));

function shareSaid(wanted: readonly Covered[], sentence: Sentence): number {
  const sum = (some: readonly Covered[]) => some.reduce((all, one) => all + countOf(one), 0);
  const all = sum(wanted);
  return all === 0 ? 0 : sum(wanted.filter((one) => one.at !== null && !isOfName(one, sentence))) / all;
}

/** Whether a statement that denies is about the asked parties and what was asked of them. */
export function isOfTheAsked(coverage: Coverage, question: Question): boolean {
  const { covered, sentence } = coverage;
  if (covered.length === 0) return true;
  const said =
    sentence.view.words <= SHORT ||
    covered.some((one) => one.at !== null && !/^(?:company|generic)$/.test(one.concept.kind) && !isAhead(one));
  const predicate = predicateOf(coverage, question);
  if (!said && (predicate?.level ?? 0) < EACH) return false;
  const clauses = clausesAsked(coverage);
  if (isSaidOfOthers(clauses, sentence.text, question.text)) return false;
  return clauses.some((clause) => namesAsked(clause, coverage)) || clauses.some((one) => namesOnlyAsked(one, coverage));
}
