/** Whether a text denies what it speaks of: "is not legally binding", "구속력이 없다", "denied". */
import type { Span } from '../domain/text.ts';
import type { Coverage } from './coverage.ts';

const english =
  /\b(?:not|no|never|neither|nor|denie[sd]|denying|refus(?:ed|es)|rejected|isn't|aren't|wasn't|weren't|doesn't|didn't|don't|won't|hasn't|haven't|cannot|can't|non-binding|nonbinding|nothing|yet to)\b/i;
const korean =
  /(?:않(?!으면|는 한|고서|고는|을 수 없)|아니|아닌|없(?:다|는|었|이|고|으며|으나|지만|던|습니다)|못(?:했|하|한)|부인|거부|미정|무관)/u;
/** "Will not be ready before 2027" tells when, "no more than 80 million" how much. */
const notBefore =
  /\bnot (?=(?:\w+ ){0,4}(?:before|until|earlier than) )|\b(?:no|not) (?=(?:more|less|fewer|later|earlier|longer|sooner|higher|lower) than )/gi;
/** Silence denies nothing. */
const noComment =
  /\bnot (?=(?:immediately |yet )?(?:comment|respond|reply|elaborate|confirm|rule out)\b)|(?:답(?:변|신)?하|응하|응답하|언급하|논평하)지(?:는|도)? ?않/giu;
/**
 * "본이 아니라 베를린에", "not Bonn but Berlin": a fact that follows holds. "Not binding but will align the two" denies: a verb
 * behind "but" begins another statement.
 */
const setAside =
  /(?:이|가) ?(?:아니라|아닌)(?=[ ,])|\bnot (?=[^,;.]{2,40},? but (?!(?:also |still )?(?:will|would|can|could|may|might|must|should|is|are|was|were|has|have|had|do|does|did|it|they|he|she|we|this|that|there)\b))/gi;
const blank = (said: string): string => '.'.repeat(said.length);
/** How far from the words asked about a denial still concerns them, in characters. */
const REACH = 60;
/** Whoever denies a report denies all that the report says. */
const ofReport =
  /\b(?:denie[sd]|denying|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)) (?:an?|the|any|media|press|recent)?\s?(?:[\w-]+ ){0,3}(?:reports?|rumou?rs?|claims?|speculation|allegations?|suggestions?)\b|(?:보도|소문|설|주장)(?:에 대해|를|을|은|는|이|에)? ?[^.]{0,20}(?:부인|일축|사실이 아니|사실무근)/gi;

const asksOfReport =
  /\b(?:rumou?r\w*|reported(?:ly)?|speculation|alleged(?:ly)?|mooted|touted)\b|(?:매각|인수|합병|결별|철수|사임|매입|투자|협력|제휴|중단|상장|분사|교체|출시|통합|설립|이전)설(?![가-힣](?<![에은는이의로을]))|(?:보도|거론|소문)(?:된|되|에|로|났|나온)|루머/u;

/** What a denied report said is what a question for the report asks. */
export function asksWhatWasReported(question: string): boolean {
  return asksOfReport.test(question);
}

/**
 * @param fact with it only a denial counts that is about it.
 * @param event whether a denial of what was asked to have happened counts too: then nobody did it.
 */
export function denies(of: Coverage | string, fact?: Span, event = false): boolean {
  if (typeof of === 'string') return english.test(of) || korean.test(of);
  const { sentence, covered } = of;
  const places = covered.flatMap((c) => (c.at !== null && c.concept.kind !== 'company' ? [c.at - sentence.start] : []));
  const events = covered.flatMap(({ at, concept: { kind } }) =>
    event && at !== null && (kind === 'action' || kind === 'word') ? [at - sentence.start] : [],
  );
  if (sentence.text.search(ofReport) >= 0) return true;
  const said = sentence.text.replace(notBefore, blank).replace(noComment, blank);
  // Whether it is Bonn, "not Bonn" answers.
  const text = fact === undefined ? said : said.replace(setAside, blank);
  const negations = [...text.matchAll(new RegExp(english, 'gi')), ...text.matchAll(new RegExp(korean, 'gu'))];
  return negations.some(
    (n) =>
      (fact === undefined || [fact.start - sentence.start, ...events].some((at) => governs(sentence.text, n, at))) &&
      (places.length === 0 ||
        places.some((at) => Math.abs(at - n.index) <= REACH && inOneClause(sentence.text, at, n.index))),
  );
}

/** "… to invest 2.4 trillion won; that agreement is not affected": a semicolon begins another statement. */
function inOneClause(text: string, a: number, b: number): boolean {
  return !/[;—]|, (?:but|while|although|though) |(?:는데|지만|으나),? /.test(
    text.slice(Math.min(a, b), Math.max(a, b)),
  );
}

/** Where a smaller clause begins or ends: "61 games with cameras that had no cables", "… 2년이며 구속력은 없다". */
const bounds =
  /[;:—"“”()]|, | (?:that|which|who|whose|if|unless|when|while|because|although|though|but|since|until|and) |[가-힣](?:며|면서|고|는데|지만|으나|으니|므로|으면|하면|되면|라면),? /g;
const denying = /^(?:deni|deny|refus|reject)/i;

/** Whether a denial is about what stands at a place: it reaches no farther than its own clause, a denying verb into the next. */
function governs(text: string, { 0: said, index }: RegExpExecArray, at: number): boolean {
  const between = [...text.slice(Math.min(at, index), Math.max(at, index)).matchAll(bounds)];
  return between.every(([bound]) => denying.test(said) && bound === ' that ');
}

const planned =
  /\b(?:is|are|was|were) to (?:be )?\w+|\b(?:will|plans?|planned|intends?|intend|aims?|expects?|hopes?|would|due to|scheduled|set to)\b|예정|계획|방침|하기로|할 것|추진|목표/i;
/** A question whether something has happened is not answered by a plan. */
const completed =
  /\b(?:already|yet|has|have|had|did|was|were|been|completed?|finished|so far)\b|이미|벌써|했나|했어|했습니까|됐나|되었나|완료/i;

/** What has ended no longer is. */
export function hasEnded(coverage: Coverage, question: string): boolean {
  return (
    /\bstill\b|여전히|아직도|지금도/i.test(question) &&
    /\b(?:ended|terminated|expired|scrapped|cancelled|dissolved|no longer|stopped)\b|종료|끝났|중단|해지|만료/i.test(
      coverage.sentence.text,
    )
  );
}

const open =
  /\b(?:may|might|could|in (?:[\w-]+ ){0,2}talks|(?:held|holding|holds) (?:[\w-]+ ){0,4}talks|considering|consider|exploring|negotiating|in negotiations|discussing|rumou?red|reportedly|hopes?)\b|검토|논의 ?중|협의 ?중|협상|가능성|거론/i;
const done =
  /\b(?:closed|paid|sold|has taken|picked|selected|signed|announced|launched|completed|agreed|invested|bought|acquired|opened)\b|체결했|발표했|출시했|투자했|인수했/;

/** The month is no doubt. */
const withoutMonth = (text: string): string => text.replace(/\bMay\b/g, '');

/** Talks, a rumour or a wish are no deal; a question that asks for just those is answered by them. */
export function onlyPossible(coverage: Coverage, question: string): boolean {
  return open.test(withoutMonth(coverage.sentence.text)) && !done.test(coverage.sentence.text) && !open.test(question);
}

/** "Didn't KT sign?" asks whether it did. */
export function deniesItself(question: string): boolean {
  return denies(
    question.replace(/^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|would|ca|wo)n['’]t\b/i, ''),
  );
}

/** What is to come answers no question for what has happened: its year is no date, its sum was not paid. */
export function happensLater(coverage: Coverage, question: string): boolean {
  const text = withoutMonth(coverage.sentence.text);
  const ahead = toCome.test(text) || open.test(text);
  return happened.test(question) && !toldAhead.test(question) && ahead && !done.test(coverage.sentence.text);
}

export function onlyPlanned(coverage: Coverage, question: string): boolean {
  return (
    completed.test(question) &&
    planned.test(coverage.sentence.text) &&
    !/\b(?:signed|announced|launched|completed|agreed|invested|bought)\b|체결했|발표했|출시했|투자했/.test(
      coverage.sentence.text,
    )
  );
}

const happened = /\b(?:did|was|were|has|have)\b|했나|했어|했습니까|했는가|됐나|되었나|(?:체결|투자|인수|출시|방문)한/;
/** "How much did KT say it will invest?" */
const toldAhead =
  /\b(?:will|say|said|plan\w*|pledg\w*|promis\w*|commit\w*|expect\w*|aim\w*|target\w*|intend\w*|forecast\w*|propos\w*|offer\w*|announc\w*|to (?!have\b)[a-z]+)\b|계획|예정|목표|전망|하겠다|밝힌|밝혔/i;
const toCome =
  /\b(?:will|plans?|intends?|aims?|expects?|(?:ready|willing|prepared|poised|likely) to|(?:was|were) to have)\b|예정|계획|방침|할 것/i;

/** "정해진 것이 없다": neither yes nor no. */
export function undecided(text: string): boolean {
  return /\bnothing (?:has been|is|was) (?:decided|agreed|settled)\b|(?:정해진|결정된|확정된) (?:것|바)(?:이|은|가)? ?없/i.test(
    text,
  );
}
