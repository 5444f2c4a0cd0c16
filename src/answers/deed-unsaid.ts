/** "Who founded Andor?" is not answered with whoever presented something: of the deed no article read has a word. */
import { hasHangul } from '../text/korean.ts';
import type { Coverage, Covered } from './coverage.ts';
import { asksForRole, runs } from './facts/role-asked.ts';
import type { Concept, Question } from './question/question.ts';

const who = /^(?:so |and |but )?who (?:(?:first|originally|actually|has|had|have|did) )*/i;
const koreanWho = /누가 |누구(?:야|인가|지|냐|예요|에요|입니까|인가요)?[?]?$/u;

export function deedUnsaid({ covered }: Coverage, { text, answerType, language }: Question): Concept | null {
  if (answerType !== 'person' && answerType !== 'company') return null;
  // Who leads it is told by an office.
  if (asksForRole(covered.map(({ concept }) => concept))) return null;
  if (language === 'ko' && !koreanWho.test(text)) return null;
  const first = who.exec(text)?.[0].length;
  const deed =
    language === 'ko' ? covered.findLast(isDeed) : covered.find((one) => one.concept.start === first && isDeed(one));
  return deed !== undefined && deed.level === 0 && !runs.test(deed.concept.text) ? deed.concept : null;
}

/** A verb that no article has is one all the same: "who sued". */
const isDeed = ({ concept: { kind, softened, text } }: Covered): boolean =>
  kind === 'action' || (!hasHangul(text) && kind === 'word') || softened === true;
