/** Who and which country, by the place that the question leaves open: before what only stands near. */
import type { Coverage } from '../../../coverage.ts';
import type { Question } from '../../../question/question.ts';
import type { Fact } from '../../fact.ts';
import { asksForRole } from '../../role-asked.ts';
import { generic } from '../../subject-fact.ts';
import { slotPhrase } from './slot-fact.ts';

/** Those that stand in it; the phrase itself where no reader of names knows any there. */
export function inSlotAsked(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  const span = slotPhrase(coverage, question);
  if (span === null || asksForRole(question.concepts)) return facts;
  const there = facts.filter(({ start, end }) => start < span.end && span.start < end);
  const said = coverage.evidence.article.text.slice(span.start, span.end);
  const part = there.length === 1 && isPart(there[0]!, said, coverage) ? there[0] : undefined;
  if (there.length > 0 && !part) return there;
  if (generic.test(said)) return facts;
  if (question.answerType === 'place' && (facts.length > 0 || !named.test(said))) return facts;
  return [{ ...span, key: `phrase:${said.toLowerCase()}`, en: said, ko: said, distance: 0, apt: false }];
}

/** "Tarn" of "Tarn Northern Research": another firm than that. Whoever has an office is said with it. */
function isPart({ start, end }: Fact, said: string, { evidence }: Coverage): boolean {
  return (
    end - start < said.length &&
    wholeName.test(said) &&
    evidence.people.every((one) => one.start !== start) &&
    !/['’]s /.test(said)
  );
}

const wholeName = /^(?:\p{Lu}[\p{L}\d&.’'-]*(?: (?:of|de|la|von|van|&))?(?: |$)){2,6}$/u;
/** Not by the capital of its sentence alone. */
const named = /^(?:(?:the )?\p{Lu}|The \p{Lu})(?!\p{Ll}* \p{Ll})/u;
