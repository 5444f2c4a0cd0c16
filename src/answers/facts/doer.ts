/** Who did it, where the sentence says so by its grammar: "supplied by Tarvo", "Tarvo, which lost once, supplies", "타르보가 공급한". */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';

const who =
  /^(?:so |and |but )?who (?:else )?(?:(?:is|was|are|were|has|have|had|will|would|can|could|also|already|now|currently|been|be|to|going) )*/i;
const which = /^(?:so |and |but )?(?:which|what) /i;
const englishVerb =
  /(?:s|ed|ing)$|^(?:won|win|built|build|bought|buy|sold|sell|made|make|run|ran|led|lead|lent|took|take|got|gave|beat|lost|held|laid|put|supply|own)$/i;
const koreanDoer =
  /누가|(?:어디|어느 \S+|어떤 \S+)(?:가|이|서|에서) |[가-힣](?:한|하는|할|된|은|는|을|인|준|난|진|든|운|온|낸|댄) (?:회사|기업|업체|곳|데|사업자|통신사|은행|투자자|제조사|공급사|운영사|기관|파트너)/u;
const koreanVerb = /(?:나|나요|까|까요|는|은|한|할|어|지|냐|니|죠|요|다|대|댄|낸|든|산|판|맡은|짓|맡)$/u;

/** "Who was it sold to", "who did KT buy from", "누구에게": not the one who does it. */
const asksForOther =
  /\b(?:who|whom|which [\w ]{1,30}?) (?:did|does|do|is [\w ]{1,20} being|will [\w&]+ \w+ (?:to|from|with))\b|\b(?:to|from|with|for|by|against)\??$|\b(?:to|from|with|for|by|against) whom\b|누구(?:에게|한테|와|과|랑|를|에)|누굴|상대|대상/iu;

/** Those who do what is asked about, where the sentence tells of any; else all. */
export function byDoer(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  const verbs = facts.length < 2 || asksForOther.test(question.text) ? [] : deedAsked(coverage, question);
  if (verbs.length === 0) return facts;
  const doers =
    coverage.sentence.language === 'ko' ? koreanDoers(facts, coverage, verbs) : englishDoers(facts, coverage, verbs);
  return doers.length > 0 ? doers : facts;
}

/** Where the sentence has the verb that the question asks for the subject of. */
function deedAsked({ covered }: Coverage, { text, language }: Question): readonly number[] {
  const words = covered.filter(({ concept: { kind } }) => kind === 'action' || kind === 'word' || kind === 'head');
  if (language === 'ko') {
    if (!koreanDoer.test(text)) return [];
    return words
      .filter(({ concept: { kind, text: word } }) => kind === 'action' || koreanVerb.test(word))
      .flatMap((c) => c.places);
  }
  const first = who.exec(text)?.[0].length;
  const verb =
    first === undefined
      ? which.test(text) && words.find(({ concept }) => concept.start > 0 && englishVerb.test(concept.text))
      : words.find(({ concept }) => concept.start === first);
  return verb ? verb.places : [];
}

/** Between somebody and his verb: small words and at most one aside. */
const active =
  /^(?:\)|[’'”"])?(?:, (?:which|who|a|an|the|its)\b[^,;]{2,80},|, [^,;]{2,50},| \([^)]{1,40}\))? (?:(?:has|have|had|will|would|is|are|was|were|to|also|already|now|currently|be|been|being|then|jointly|together|both|all|each|only|about|in turn|meanwhile|agreed|plans?|set|due|expects?|going|begun|started|starting) )*$/u;
const passive = /^\p{L}+ (?:[\p{L}-]+ ){0,2}?(?:by|from) (?:the |its |a |an )?(?:[\p{L}’'-]+ ){0,4}?$/u;
/** "Tarvo and Nubis supply": two do it. */
const joint = /^(?: and|,| &|와|과|·|, and) ?(?:the )?$/u;

function englishDoers(facts: readonly Fact[], coverage: Coverage, verbs: readonly number[]): Fact[] {
  const { text, start } = coverage.sentence;
  const does = facts.filter((fact) =>
    verbs.some((at) =>
      at >= fact.end
        ? active.test(text.slice(fact.end - start, at - start)) && /^\p{Ll}/u.test(text.slice(at - start))
        : passive.test(text.slice(at - start, fact.start - start)),
    ),
  );
  return withPartners(mostSaid(does, coverage), facts, coverage);
}

function koreanDoers(facts: readonly Fact[], coverage: Coverage, verbs: readonly number[]): Fact[] {
  const { text, start } = coverage.sentence;
  const subjects = facts.filter(({ end }) => subject.test(text.slice(end - start)));
  const does = subjects.filter((fact) => doesIt(fact, verbs, text, start));
  return withPartners(mostSaid(does, coverage, subjects), facts, coverage);
}

const subject = /^[’'”")]*(?:\([^()]{1,30}\))?(?:이|가|은|는|에서|측이|측은)(?=\s)/u;

/** No clause with a subject of its own stands between a subject and its verb. */
function doesIt({ end }: Fact, verbs: readonly number[], text: string, start: number): boolean {
  return verbs.some((at) => at > end && !ownClause.test(text.slice(end - start, at - start)));
}

const ownClause =
  /[.;]|(?:고|며|지만|는데|으나),? (?:[^\s]+ )*?[^\s]+(?:이|가|은|는)[’'”"]? |(?:고|며|지만|는데|으나),? \S+(?:이|가|은|는)[’'”"]? $/u;

/** "Nokia handles the capital, Tarvo the other cities": whose part of the sentence has most of the question. */
function mostSaid(does: readonly Fact[], { covered, sentence }: Coverage, subjects: readonly Fact[] = does): Fact[] {
  const said = does.map((fact) => {
    const later = subjects.filter((one) => one.start > fact.start).map((one) => one.start);
    const next = Math.min(...later, sentence.end);
    return covered.filter(
      ({ concept, places }) => concept.kind !== 'generic' && places.some((at) => at >= fact.end && at < next),
    ).length;
  });
  const most = Math.max(0, ...said);
  return does.filter((_, i) => said[i] === most);
}

/** "Tarvo, Nubis and Orbel supply": with one of them all. */
function withPartners(does: readonly Fact[], facts: readonly Fact[], { sentence: { text, start } }: Coverage): Fact[] {
  const together = new Set(does);
  for (const fact of [...facts].sort((a, b) => b.start - a.start)) {
    const joined = [...together].some(
      (one) => fact.end < one.start && joint.test(text.slice(fact.end - start, one.start - start)),
    );
    if (joined) together.add(fact);
  }
  return facts.filter((fact) => together.has(fact));
}
