/** Where in a sentence one statement ends and the next begins: a denial holds for its own. */
import type { Span } from '../../domain/text.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Coverage, Covered } from '../coverage.ts';

/** English begins a statement with a subject or a verb of its own; Korean ends one with a verb's ending. */
const verb =
  'will|would|has|have|had|is|are|was|were|did|does|do|can|cannot|could|may|must|should|said|says|added|it|they|he|she|we|there|nobody|none|nothing|no';
const boundary = new RegExp(
  [
    '[;—]|: ',
    ', (?:but|while|although|though|whereas|however|yet|so|because|since|unless|if|when|and|with no|none of)\\b',
    ' (?:because|although|though|unless|whereas|while|until|but) ',
    ` (?:and|but) (?=(?:also |then |still |yet )?(?:${verb})\\b)`,
    '(?<=[가-힣](?:며|면서|는데|지만|으나|거나|므로|는 대신|(?:이|가) 아니라)),? ',
    // "최고 속도", "맺고 있다", "않는다고 밝혔다" go on.
    '(?<![최광보재사신경권예다라자]고)(?<=[가-힣]고),? (?!있|싶)',
  ].join('|'),
  'gi',
);
/** A statement without a subject of its own: "and will sell …". */
export const goesOn = new RegExp(
  `^,? ?(?:and|but) (?:also |then |still |yet )?(?:${verb})\\b(?<!\\b(?:it|they|he|she|we|there|nobody|none|nothing|no))`,
  'i',
);
/** "The maker, which has no plant, sold …": behind it the statement goes on. */
const inserted =
  /, (?:(?:which|who|whose|where|(?:(?:none|some|all|part|half|most) )?of (?:which|whom)) [^,;]{2,120}(?=, |$)|(?:(?:better|also|formerly|once|part|majority|wholly)[ -])?(?:known|called|based|led|held|run|owned|backed|controlled|founded|listed|headed) [^,;]{2,120}(?=, ))/gi;

/** One statement: of several spans where something is inserted in it. */
export type Clause = readonly Span[];

/** In the order of the text; what is inserted stands by itself. */
export function clausesOf(text: string): readonly Clause[] {
  const cuts = new Set([0, text.length]);
  for (const { index } of text.matchAll(boundary)) cuts.add(index);
  const resumed = new Map<number, number>();
  for (const { 0: said, index } of text.matchAll(inserted)) {
    const end = index + said.length;
    if (!cuts.has(end)) resumed.set(end, index);
    cuts.add(index).add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const clauses: Span[][] = [];
  for (const [i, end] of sorted.slice(1).entries()) {
    const start = sorted[i]!;
    const before = clauses.find((clause) => clause.at(-1)!.end === resumed.get(start));
    if (before) before.push({ start, end });
    else clauses.push([{ start, end }]);
  }
  return clauses;
}

export const holds = (clause: Clause, at: number): boolean => clause.some(({ start, end }) => at >= start && at < end);

/** A name, a place and a figure tell what was asked from the like. */
const NAMED = 1.5;

/**
 * The clauses that say most of what was asked: "approved in August; in the UAE it is still pending" says of the UAE only
 * the second. All of them where none says more than another.
 */
export function clausesAsked({ sentence, covered }: Coverage): readonly Clause[] {
  const clauses = clausesOf(sentence.text);
  const said = askedOf(covered);
  const isIn = (clause: Clause, { places }: Covered) => places.some((at) => holds(clause, at - sentence.start));
  const worth = clauses.map((clause) =>
    said.filter((one) => isIn(clause, one)).reduce((sum, one) => sum + (isNamed(one) ? NAMED : 1), 0),
  );
  const most = Math.max(...worth);
  // Of nothing asked but who it is about, the statements that name him.
  const named = most > 0 ? [] : clauses.filter((clause) => covered.some((one) => isIn(clause, one)));
  const best = named.length > 0 ? named : clauses.filter((_, i) => worth[i] === most);
  const last = said.at(-1);
  if (last === undefined || !hasHangul(last.concept.text) || best.some((clause) => isIn(clause, last))) return best;
  return clauses.filter((clause) => best.includes(clause) || isIn(clause, last));
}

/** What is said of it: an English question begins with whom it asks about, a Korean one ends with what it asks. */
function askedOf(covered: readonly Covered[]): readonly Covered[] {
  const [first, ...others] = covered.filter(({ concept: { kind } }) => kind !== 'generic');
  const said = others.filter(({ at, concept: { kind } }) => at !== null && kind !== 'company');
  if (first === undefined || first.at === null || first.concept.kind === 'company') return said;
  const isSubject = said.length > 0 && !isNamed(first) && !hasHangul(first.concept.text);
  return isSubject ? said : [first, ...said];
}

const isNamed = ({ concept: { kind, text } }: Covered): boolean =>
  kind === 'name' || kind === 'number' || findPlaces(text).length > 0;

/** The text with all but these clauses blank, so that offsets stay. */
export function onlyClauses(text: string, kept: readonly Clause[]): string {
  let [out, at] = ['', 0];
  for (const { start, end } of kept.flat().sort((a, b) => a.start - b.start)) {
    out += ' '.repeat(start - at) + text.slice(start, end);
    at = end;
  }
  return out + ' '.repeat(text.length - at);
}
