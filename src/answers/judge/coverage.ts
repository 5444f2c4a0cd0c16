/** How much of the question a sentence says, itself or by where it stands, and how close together. */
import type { Coverage, Covered } from '../coverage.ts';
import { type Rarity, tellingShare } from '../rarity.ts';

/** Below this level a concept counts as not spoken of. */
const SPOKEN = 0.4;
/** The words of a name or noun group stand this near, in characters. */
const BESIDE = 18;

const isEntity = ({ concept }: Covered): boolean => concept.kind === 'company' || concept.kind === 'name';
const isContent = ({ concept }: Covered): boolean =>
  concept.kind === 'word' || concept.kind === 'action' || concept.kind === 'head';
const isOwn = ({ at }: Covered): boolean => at !== null;

export function coverageFeatures(coverage: Coverage, rarity: Rarity) {
  const { covered, score } = coverage;
  const said = covered.filter((c) => c.concept.kind !== 'generic');
  return {
    score,
    telling: tellingShare(coverage, rarity),
    missing: said.filter((c) => c.level < SPOKEN).length,
    openMissing: said.filter((c) => c.concept.open && c.level < SPOKEN).length,
    notOwn: said.filter((c) => !isOwn(c)).length,
    ownCount: said.filter(isOwn).length,
    lastOwn: Number(said.at(-1)?.at != null),
    firstOwn: Number(said[0]?.at != null),
    numberMissing: Number(covered.some((c) => c.concept.kind === 'number' && c.level < 0.7)),
    softened: covered.filter((c) => c.concept.softened).length,
    genericOwn: share(
      covered.filter((c) => c.concept.kind === 'generic'),
      ownLevel,
    ),
    ...entityFeatures(covered.filter(isEntity)),
    ...contentFeatures(covered.filter(isContent)),
    ...rareFeatures(covered, rarity),
    ...closeness(coverage),
  };
}

const ownLevel = (one: Covered): number => (isOwn(one) ? one.level : 0);

/** Of none all are said. */
function share(of: readonly Covered[], worth: (one: Covered) => number): number {
  return of.length === 0 ? 1 : of.reduce((sum, one) => sum + worth(one), 0) / of.length;
}

function entityFeatures(entities: readonly Covered[]) {
  return {
    entityOwn: share(entities, (c) => Number(isOwn(c))),
    entityAround: share(entities, (c) => c.level),
    entityLeast: Math.min(1, ...entities.map((c) => c.level)),
    noEntity: Number(entities.length === 0),
  };
}

function contentFeatures(content: readonly Covered[]) {
  const head = content.find((c) => c.concept.kind === 'head');
  const actions = content.filter((c) => c.concept.kind === 'action');
  return {
    contentOwn: share(content, ownLevel),
    contentAround: share(content, (c) => c.level),
    contentLeast: Math.min(1, ...content.map((c) => c.level)),
    headOwn: head ? Number(isOwn(head)) : 0.5,
    headLevel: head ? head.level : 0.5,
    actionOwn: share(actions, ownLevel),
  };
}

function rareFeatures(covered: readonly Covered[], rarity: Rarity) {
  const weights = covered.map((c) => rarity.get(c.concept) ?? 0);
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  return {
    tellingAround: covered.reduce((sum, c, i) => sum + weights[i]! * c.level, 0) / total,
    rarestMissing: Math.max(0, ...covered.map((c, i) => (c.level < 0.5 ? weights[i]! : 0))),
    rarestAway: Math.max(0, ...covered.map((c, i) => (isOwn(c) ? 0 : weights[i]!))),
  };
}

/** What stands side by side in the question does so in a sentence that says the same. */
function closeness({ covered, sentence }: Coverage) {
  const places = covered.flatMap((c) => (c.at !== null && c.concept.kind !== 'generic' ? [c.at] : []));
  const width = places.length < 2 ? 0 : Math.max(...places) - Math.min(...places);
  const near = covered.filter((c, i) => i > 0 && standBeside(covered[i - 1]!, c));
  return {
    adjacent: covered.length < 2 ? 0 : near.length / (covered.length - 1),
    width: Math.log1p(width),
    widthPerWord: places.length < 2 ? 0 : width / places.length / 40,
    firstAt: places.length === 0 ? 1 : (Math.min(...places) - sentence.start) / Math.max(1, sentence.text.length),
  };
}

function standBeside(a: Covered, b: Covered): boolean {
  return a.places.some((x) => b.places.some((y) => Math.abs(x - y) <= BESIDE + a.concept.text.length));
}
