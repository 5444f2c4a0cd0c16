/** Which figure of a sentence belongs to what was asked: by distance, by clause, and by whose figure it is. */
import type { Span } from '../../domain/text.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { distanceTo, meanDistance } from './fact.ts';

/** Next to the noun asked for beats near to all else. */
const HEAD_FIRST = 2;
/** What each asked word in the figure's own clause is worth, in characters. */
const IN_CLAUSE = 25;
/** "Vodafone holds 51% and CK Hutchison 49%": the other's figure is out where the asked one has its own. */
const ANOTHERS = 200;
/** "… brings the total to $3 billion", where the total was asked for. */
const TOTAL = 60;

const clauseEnds =
  /[;:—]|, (?=[^,]*\d)|,? (?:but|while|whereas|although|though) |, and |(?<=[가-힣](?:며|고|지만|으나|는데|면서)),? /gu;
const total = /\b(?:total|combined|altogether|overall|in all)\b|총|합계|전체|모두/giu;

export function figureNearness(
  coverage: Coverage,
  head: Covered | null,
  figures: readonly Span[],
): (figure: Span) => number {
  const { sentence, covered } = coverage;
  const said = covered.filter((c) => c.at !== null && c.concept.kind !== 'generic');
  const clauses = [...sentence.text.matchAll(clauseEnds)].map((m) => m.index + sentence.start);
  const clauseOf = (at: number) => clauses.filter((end) => end < at).length;
  const asked = new Set(covered.flatMap((c) => [...c.concept.companyIds, ...c.concept.affiliateIds]));
  const ownerOf = (figure: Span) =>
    sentence.mentions.findLast((m) => m.end <= figure.start && clauseOf(m.start) === clauseOf(figure.start))?.companyId;
  const owned = figures.some((f) => asked.has(ownerOf(f) ?? ''));
  const totals = covered.some((c) => c.concept.text.search(total) >= 0)
    ? [...sentence.text.matchAll(total)].map((m) => m.index + sentence.start)
    : [];
  const aside = (figure: Span) =>
    besidePoint.test(
      sentence.text.slice(Math.max(0, figure.start - sentence.start - 24), figure.start - sentence.start),
    );
  return (figure) => {
    const owner = ownerOf(figure);
    const anothers = owned && owner !== undefined && !asked.has(owner);
    const beside = said.filter((c) => c.places.some((at) => clauseOf(at) === clauseOf(figure.start))).length;
    return (
      meanDistance(
        figure,
        said.map((c) => c.places),
      ) +
      (head?.at == null ? 0 : HEAD_FIRST * distanceTo(figure, head.places)) -
      IN_CLAUSE * beside +
      (anothers ? ANOTHERS : 0) +
      (aside(figure) ? ASIDE : 0) -
      (totals.length > 0 && distanceTo(figure, totals) <= NEXT_TO_TOTAL ? TOTAL : 0)
    );
  };
}

const NEXT_TO_TOTAL = 12;

/** A part, a change or what was before: "including 110 million", "shed another 2 million", "up from 64", "against 90". */
const besidePoint =
  /\b(?:includ(?:es|ing)|of (?:which|whom|the)|(?:lost|gained|won|added|shed)(?: another)?|(?:up|down|rose|fell) from|from|against|compared with|(?<!more |less )than|later be \w+ to|extended to|by) (?:about |some |nearly |only )?(?:[A-Z]{0,3}[$€£₩] ?|Rs\.? )?$/i;
/** In characters: only a figure far off loses to one beside the point. */
const ASIDE = 120;
