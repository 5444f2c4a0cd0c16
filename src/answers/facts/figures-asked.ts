/** Which of several figures a question with several names wants: each name's own. */
import { translate } from '../../library/glossary/glossary.ts';
import type { Coverage, Covered } from '../coverage.ts';
import { distanceTo, type Fact } from './fact.ts';

/** The figures beside names the question lists ("radio / core / transport staff"): each name's nearest one. */
export function figuresAsked(facts: readonly Fact[], coverage: Coverage): readonly Fact[] {
  const named = coverage.covered.filter(
    (c) => c.at !== null && (c.concept.kind === 'name' || c.concept.kind === 'word'),
  );
  const head = coverage.covered.find((c) => c.concept.kind === 'head' && c.at !== null);
  const own = head && named.length > 0 ? facts.find((f) => distanceTo(f, head.places) <= NEXT_TO) : undefined;
  if (own && named.every((c) => distanceTo(own, c.places) > NEXT_TO)) return [own];
  const votes = named.flatMap((c) => {
    const nearest = [...facts].sort((a, b) => distanceTo(a, [c.at!]) - distanceTo(b, [c.at!]))[0];
    return nearest && distanceTo(nearest, [c.at!]) <= NEXT_TO ? [nearest] : [];
  });
  return votes.length > 0
    ? facts.filter((f) => votes.includes(f))
    : (itemsOf(facts, head, coverage) ?? facts.slice(0, 1));
}

/** "선박 300척, 크레인 40대 등 장비": where the noun asked for stands for all items of a list, each with what it counts. */
function itemsOf(facts: readonly Fact[], head: Covered | undefined, { sentence }: Coverage): readonly Fact[] | null {
  const ordered = [...facts].sort((a, b) => a.start - b.start);
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const labels = ordered.map(
    ({ start }, i) => itemLabel.exec(between(ordered[i - 1]?.end ?? sentence.start, start))?.[1],
  );
  const last = ordered.at(-1);
  if (ordered.length < 2 || last === undefined || head === undefined || labels.includes(undefined)) return null;
  if (!ordered.slice(1).every(({ start }, i) => itemBefore.test(between(ordered[i]!.end, start)))) return null;
  if (!head.places.some((at) => at > last.end && andSuch.test(between(last.end, at)))) return null;
  return ordered.map((fact, i) => {
    const label = labels[i]!;
    return { ...fact, en: `${translate(label, 'en')[0] ?? label}: ${fact.en}`, ko: `${label} ${fact.ko}` };
  });
}

const itemLabel = /(?:^|[\s,·])([\p{L}\d]+) $/u;
const itemBefore = /^(?:, | 및 |와 |과 |·)[\p{L}\d]+ $/u;
const andSuch = /^ ?등(?:의)? $/u;

/** "VR 300편", "300 VR titles". */
const NEXT_TO = 4;
