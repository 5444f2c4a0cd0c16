/** Who is asked for, by the place in the sentence that the question leaves open: names that no other reader knows. */
import { hasHangul } from '../../../text/korean.ts';
import type { Coverage } from '../../coverage.ts';
import type { Question } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { isOpenName } from '../korean-names.ts';
import { isNoKoreanSubject } from '../not-names.ts';
import { asksForRole } from '../role-asked.ts';
import { koreanOffice } from '../unlisted-people-table.ts';
import { ofKind, titled } from './by-kind.ts';
import { apposed } from './by-name.ts';
import { inPlace } from './in-place.ts';
import { leftOpen } from './left-open.ts';
import { type Scene, sceneOf } from './phrases.ts';

/** Where nobody else is read, whoever stands beside the kind asked for; the one at the place asked for before all others. */
export function byPlaceAsked(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  const scene = sceneOf(question, coverage);
  // Who holds an office is told by other rules: who has left it, and whose it is.
  if (scene === null || asksForRole(coverage.covered.map(({ concept }) => concept))) return facts;
  const named = nameAsked(scene) ?? (facts.length === 0 ? mayBe(ofKind(scene), scene) : null);
  if (named === null) return facts;
  const own = facts.filter((fact) => isWithin(named, fact) && !fact.key.startsWith('subject:'));
  const others = facts.filter((fact) => !isWithin(named, fact));
  return [...(own.length > 0 ? own : [named]), ...others];
}

/** "가산 데이터센터", "누리호텔": a place that no table has, by its kind. */
export function placeOfKind(coverage: Coverage, question: Question): readonly Fact[] {
  const scene = sceneOf(question, coverage);
  const found = scene && ofKind(scene);
  return found ? [found] : [];
}

const isWithin = (a: Fact, b: Fact): boolean => a.start < b.end && b.start < a.end;

function nameAsked(scene: Scene): Fact | null {
  for (const read of [titled, apposed, inPlace, leftOpen]) {
    const found = mayBe(read(scene), scene);
    if (found !== null) return found;
  }
  return null;
}

/** "대표" and "연구기관" name nobody; no firm is "오세진 상무". */
function mayBe(found: Fact | null, { question }: Scene): Fact | null {
  if (found === null || isNoKoreanSubject(found.ko)) return null;
  const words = found.ko.split(' ');
  const [alone, office] = [words.length === 1, koreanOffice.test(words.at(-1)!)];
  if (question.answerType === 'person') return alone && office ? null : found;
  return office || (alone && hasHangul(found.ko) && !isOpenName(found.ko)) ? null : found;
}
