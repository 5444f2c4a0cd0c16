/** What the question's own words say of the facts of a sentence: whose side, and whether just the report is asked for. */
import type { Coverage } from '../coverage.ts';
import { isSetAside } from '../polarity/asides.ts';
import { isMeasured, type Question } from '../question/question.ts';
import { byCounter } from './by-counter.ts';
import { ofEndAsked } from './changes.ts';
import { byDoer } from './doer.ts';
import type { Fact } from './fact.ts';
import { inOffice } from './in-office.ts';
import { ofClauseAsked } from './of-its-clause.ts';
import { ofTimeAsked } from './of-its-time.ts';
import { placesAsked } from './places-asked.ts';
import { asQualified } from './qualified.ts';
import { atRateAsked } from './rate-asked.ts';
import { onSide } from './recipient.ts';
import { byReport } from './reporter.ts';
import { saidOfIt } from './said-of-it.ts';
import { sizeAsked } from './size-asked.ts';
import { byPlaceAsked, placeOfKind } from './slot/asked-name.ts';
import { inSlotAsked } from './slot/english/who-slot.ts';
import { unlessStep } from './steps.ts';

export function asAsked(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  const meant = left.test(question.text) ? facts : facts.filter((fact) => !isSetAside(fact, coverage.sentence));
  if (question.answerType === 'place') {
    const places = inSlotAsked(placesAsked(meant, coverage, question), coverage, question);
    return places.length > 0 || meant.length > 0 ? places : placeOfKind(coverage, question);
  }
  if (question.answerType === 'date') return ofClauseAsked(meant, coverage, question);
  if (isMeasured(question)) return figureAsked(meant, coverage, question);
  if (question.answerType !== 'person' && question.answerType !== 'company') return meant;
  const told = byReport(meant, coverage, question.text);
  const ofSide = ofSideAsked(inOffice(told, coverage, question.text), coverage, question);
  const byPlace = coverage.sentence.language === 'ko' ? byPlaceAsked : inSlotAsked;
  return byPlace(byDoer(onSide(ofSide, coverage, question), coverage, question), coverage, question);
}

/** By what the question says of it: as which, when, and at which end of a change. */
function figureAsked(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  const steps = unlessStep(sizeAsked(facts, question), coverage, question);
  const atRate = atRateAsked(steps, coverage.sentence, question.text);
  const qualified = asQualified(saidOfIt(atRate, coverage, question), coverage, question);
  return byCounter(ofEndAsked(ofTimeAsked(qualified, coverage, question), coverage, question), coverage, question);
}

/** "Which vendor did KT drop for Nokia?" asks for what is set aside. */
const left =
  /\b(?:drop\w*|replac\w*|instead|ditch\w*|ripp?\w*|los[et]\w*|swap\w*|previous\w*|former\w*|before|reject\w*|turn\w* down|pass\w* over|not)\b|대신|교체|빼|뺀|떨어|탈락|이전|기존|종전|아니|아닌/i;

const before = /\b(?:for|from|on behalf of|who (?:at|of|in)) (?:the )?$/i;
const behind = /^(?:['’]s)? (?:side|part)\b|^ ?(?:쪽|측|편)|^에서는? (?:누|어떤 (?:사람|임원))|^에선 누/i;

/** "Who signed for KT?", "KT 쪽에선 누가": whoever may be of it; those of the other side only where nobody is. */
function ofSideAsked(
  facts: readonly Fact[],
  { evidence, covered }: Coverage,
  { text, answerType }: Question,
): readonly Fact[] {
  const side = covered.find(
    ({ concept: { kind, start, text: name } }) =>
      kind === 'company' && (before.test(text.slice(0, start)) || behind.test(text.slice(start + name.length))),
  );
  if (side === undefined) return facts;
  const { companyIds, affiliateIds, start } = side.concept;
  const companyOf = ({ start }: Fact) => evidence.people.find((one) => one.start === start)?.companyId ?? null;
  const own = facts.filter((fact) => {
    const company = companyOf(fact);
    return company !== null && (companyIds.includes(company) || affiliateIds.includes(company));
  });
  const perhaps = own.length > 0 ? own : facts.filter((fact) => companyOf(fact) === null);
  if (answerType === 'person' && isOfFirm.test(text.slice(0, start))) return perhaps.filter(isPerson);
  return perhaps.length > 0 ? perhaps : facts;
}

/** "Who from KT came?" asks for people: another firm that came is none of them. */
const isOfFirm = /\bwho (?:from|at|of|in) (?:the )?$/i;
const isPerson = ({ key }: Fact): boolean => !key.startsWith('company:');
