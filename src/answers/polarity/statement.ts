/** Which statement of a sentence joins what was asked: its predicate, its parties and all else the sentence has of it. */
import { hasHangul } from '../../text/korean.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { subjectsOf, type Told } from '../reading/about.ts';
import type { Sentence } from '../reading/evidence.ts';
import { type Clause, clausesOf, goesOn, holds } from './clauses.ts';
import { denies } from './denies.ts';

/**
 * "It entered Japan, and India is being studied" says nothing of entering India; "Andor and Belmar share it, and we take no
 * part" nothing of us. What a statement goes on about may stand in one before it.
 */
export function inOneStatement(coverage: Coverage): boolean {
  const { covered, sentence } = coverage;
  const said = covered.filter(({ at, concept: { kind } }) => at !== null && kind !== 'generic');
  const isUnnamed = covered.some(({ at, concept: { kind } }) => kind === 'company' && at === null);
  const clauses = clausesOf(sentence.text);
  return clauses.some((clause, i) => {
    const before = clauses.slice(0, i);
    return (
      (isUnnamed || !said.some((one) => isParty(one) && standsIn(clause, one, sentence))
        ? isAbout(clause, coverage)
        : true) &&
      said.every(
        (one) => standsIn(clause, one, sentence) || before.some((other) => leads(other, one, clause, sentence)),
      )
    );
  });
}

const isParty = ({ concept: { kind } }: Covered): boolean => kind === 'company';

const standsIn = (clause: Clause, { places }: Covered, { start }: Sentence): boolean =>
  places.some((at) => holds(clause, at - start));

const topic = /^\S*(?:은|는|도)(?=\s)/u;
const subject = /^\s*(?:\S+ ){0,2}\S*(?:은|는|이|가)(?=\s)/u;

/**
 * Whether what stands in an earlier statement is what a later one goes on about. "Telia pays nothing; costs are borne": of
 * him of whom the earlier denies something the later may say nothing.
 */
function leads(before: Clause, one: Covered, clause: Clause, sentence: Sentence): boolean {
  if (!standsIn(before, one, sentence)) return false;
  if (isParty(one) && !hasHangul(sentence.text) && denies(textOf(before, sentence))) return false;
  const said = textOf(clause, sentence);
  if (!hasHangul(sentence.text)) return goesOn.test(said) || isParty(one);
  const isTopic = one.places.some((at) => topic.test(sentence.text.slice(at - sentence.start)));
  return isTopic ? !/\S(?:은|는)(?=\s)/u.test(said) : isParty(one) || !subject.test(said);
}

/** Whether a statement is about nobody but those asked about. */
function isAbout(clause: Clause, coverage: Coverage): boolean {
  const asked = askedIn(coverage);
  return [...subjectsOf(toldIn(clause, coverage.sentence))].every((id) => asked.has(id));
}

/** Whether it names no others at all: "with Andor nothing is agreed" denies nothing of Belmar. */
export function namesOnlyAsked(clause: Clause, coverage: Coverage): boolean {
  const asked = askedIn(coverage);
  return toldIn(clause, coverage.sentence).mentions.every(({ companyId }) => asked.has(companyId));
}

/** Whether it names one of those asked about. */
export const namesAsked = (clause: Clause, { covered, sentence }: Coverage): boolean =>
  covered.some((one) => (isParty(one) || one.concept.kind === 'name') && standsIn(clause, one, sentence));

function askedIn({ covered, sentence }: Coverage): ReadonlySet<string> {
  const places = new Set(covered.flatMap((one) => one.places));
  const matched = sentence.mentions.filter(({ start }) => places.has(start)).map(({ companyId }) => companyId);
  return new Set([...covered.flatMap(({ concept }) => [...concept.companyIds, ...concept.affiliateIds]), ...matched]);
}

const opening = /^[\s,;:—]*(?:(?:and|but|while|whereas) )?/;

function toldIn(clause: Clause, sentence: Sentence): Told {
  const first = clause[0]!.start + opening.exec(textOf(clause, sentence))![0].length;
  const [start, end] = [sentence.start + first, sentence.start + clause.at(-1)!.end];
  const mentions = sentence.mentions.filter((m) => m.start >= start && m.end <= end);
  return { ...sentence, text: sentence.text.slice(first, clause.at(-1)!.end), start, mentions };
}

const textOf = (clause: Clause, { text }: Sentence): string => text.slice(clause[0]!.start, clause.at(-1)!.end);
