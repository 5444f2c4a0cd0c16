/** Whether a figure counts the noun asked for: by its own unit, by where the noun stands, or by what is left out. */
import type { NumberMention } from '../../text/numbers.ts';
import type { Covered } from '../coverage.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { formsOfWord, measureOf } from '../words/forms.ts';
import { anyPeople, changes, kindsOfPeople, notPeople, people, posts, shares } from './counted-table.ts';
import { distanceTo } from './fact.ts';
import { type Measured, NEAR } from './measured.ts';
import { isSumAsked } from './sum-said.ts';

/** A noun belongs to a figure when it stands this near, in characters. "31 per cent share of fixed-line homes": 20. */
const BESIDE = 32;

/** "How many subscribers": the figure's own unit is the noun, or the noun stands beside it. */
export function countsHead(mention: NumberMention, asked: Measured): boolean {
  const { answerType, head } = asked;
  if (!head) return true;
  const own = byUnit(mention, head);
  if (own !== null) return own;
  if (answerType === 'duration') return true;
  if (answerType === 'count') return !countsAnother(mention, asked) && mayCount(mention, head, asked);
  if (answerType === 'quantity' && isOfOtherUnit(mention, head)) return false;
  return head.at !== null || maySay(mention, head, asked);
}

/** Null where its unit does not tell. */
function byUnit({ unit, asWritten }: NumberMention, { concept: { forms, text } }: Covered): boolean | null {
  if (unit !== null && matchForms(forms, viewText(unit))) return true;
  if (matchForms(forms, viewText(asWritten))) return true;
  if (people.test(text) && notPeople.test(unit ?? '')) return false;
  return anyPeople.test(text) && kindsOfPeople.test(unit ?? '') ? true : null;
}

/** Where the noun is not said: money is told apart by what it pays for, anywhere in the sentence; so is a share. */
function maySay(mention: NumberMention, head: Covered, asked: Measured): boolean {
  if (asked.answerType === 'percent') return shares.test(head.concept.text) || tellsChange(head, asked);
  if (asked.answerType === 'quantity')
    return mention.unit !== null || (mention.kind === 'percent' && head.level >= NEAR);
  return isSumAsked(mention, asked);
}

/** A works has a capacity of as many aerials. */
const ofAnything = /^(?:capacity|용량)$/iu;

/** "How much power does it save": 870 Mbps are none, nor are 22 sites; 27 per cent may be. */
function isOfOtherUnit({ kind, unit }: NumberMention, { concept }: Covered): boolean {
  const units = measureOf(concept.text)?.units ?? [];
  if (ofAnything.test(concept.text) || units.length === 0 || unit === null || (kind !== 'measure' && kind !== 'count'))
    return false;
  return units.every((one) => matchForms(formsOfWord(one), viewText(unit)) === null);
}

/** "How many bids came for the towers?": "22 towers" are the towers that the question names, and no bids. */
function countsAnother({ unit }: NumberMention, { coverage, head }: Measured): boolean {
  if (unit === null) return false;
  return coverage.covered.some(
    (c) => c !== head && c.concept.kind === 'word' && matchForms(c.concept.forms.slice(0, 1), viewText(unit)) !== null,
  );
}

/** The noun stands beside a count, or the figure leaves out what it counts: "it ended the quarter with 196.7 million". */
function mayCount(mention: NumberMention, head: Covered, { allSaid, coverage }: Measured): boolean {
  if (mention.kind === 'measure') return false;
  if (head.at !== null) return mention.unit === null || distanceTo(mention, head.places) <= BESIDE;
  // "It will cut its headcount by 300": those are jobs.
  if (posts.noun.test(head.concept.text))
    return posts.unit.test(mention.unit ?? '') || (mention.unit === null && posts.spoken.test(coverage.sentence.text));
  return mention.unit === null && head.level >= NEAR && allSaid;
}

/** "절감률": the sentence has the verb, "전력 소비를 30%까지 줄일". */
function tellsChange({ concept }: Covered, { coverage }: Measured): boolean {
  return changes.some(([noun, verb]) => noun.test(concept.text) && verb.test(coverage.sentence.text));
}

/** Where one figure's own unit is the noun ("400 companies"), figures of another unit ("80 countries") are not it. */
export function ofHeadItself<T extends NumberMention>(mentions: readonly T[], head: Covered | null): readonly T[] {
  if (!head) return mentions;
  const own = mentions.filter((m) => m.unit !== null && matchForms(head.concept.forms, viewText(m.unit)) !== null);
  return own.length > 0 ? mentions.filter((m) => m.unit === null || own.includes(m)) : mentions;
}
