/** Whether a text denies what it speaks of: "is not legally binding", "구속력이 없다", "denied". */
import type { Span } from '../../domain/text.ts';
import type { Coverage } from '../coverage.ts';
import { withoutAsides } from './asides.ts';
import { isBesideNoun } from './before-noun.ts';
import { clausesAsked, onlyClauses } from './clauses.ts';
import {
  asksOfSilence,
  englishDenials,
  englishNoDenials,
  koreanDenials,
  koreanNoDenials,
  silences,
  silentOn,
  silentSources,
} from './denial-table.ts';

const denial = new RegExp(`\\b(?:${englishDenials.join('|')})\\b|${koreanDenials.join('|')}`, 'giu');
const idiom = new RegExp(`\\b(?:${englishNoDenials.join('|')})|${koreanNoDenials.join('|')}`, 'giu');
const silence = new RegExp(silences.join('|'), 'giu');
const silentAbout = new RegExp([silentOn, ...silentSources].join('|'), 'i');
const ofSilence = new RegExp(asksOfSilence, 'i');
const blank = (said: string): string => '.'.repeat(said.length);
/** How far from the words asked about a denial still concerns them, in characters. */
const REACH = 60;
/** Whoever denies a report denies all that the report says. */
const ofReport =
  /\b(?:denie[sd]|denying|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)) (?:an?|the|any|media|press|recent)?\s?(?:[\w-]+ ){0,3}(?:reports?|rumou?rs?|claims?|speculation|allegations?|suggestions?)\b|(?:보도|소문|설|주장)(?:에 대해|를|을|은|는|이|에)? ?[^.]{0,20}(?:부인|일축|사실이 아니|사실무근)/i;

/** "Some media wrote that they talk, but the firm denied it": the report and its denial in one sentence. */
const contradicted =
  /\b(?:media|press|newspapers?|reports (?:that|of|said|say|suggested)|reportedly|(?:was|were|been) reported|rumou?rs?|rumou?red|speculation|blogs?|some (?:say|said|wrote))\b[^.;]{3,160}?,? (?:but|though|although|while|which|yet|however)\b[^.;]{0,100}?\b(?:denie[sd]|denying|denial|rejected|dismissed|rebutted|untrue|false|baseless|unfounded|no (?:such|talks|plans?|contact)|not true)\b|(?:매체|언론|보도|외신|신문|방송|소문|풍문|시장에서|일각)[^.]{2,90}?(?:전했|보도했|보도됐|나돌았|나왔|알려졌|거론됐|돌았|썼|알려진|나돈|관측했)(?:지만|으나|는데|다가|고)?,? [^.]{0,90}?(?:부인|일축|사실무근|사실이 아니|(?:사실|적|바|계획)[이은도]? 없|선을 그)/iu;
const isDeniedReport = (text: string): boolean => ofReport.test(text) || contradicted.test(text);

const asksOfReport =
  /\b(?:rumou?r\w*|reported(?:ly)?|speculation|alleged(?:ly)?|mooted|touted)\b|(?:매각|인수|합병|결별|철수|사임|매입|투자|협력|제휴|중단|상장|분사|교체|출시|통합|설립|이전)설(?![가-힣](?<![에은는이의로을]))|(?:보도|거론|소문)(?:된|되|에|로|났|나온)|루머/u;

/** What a denied report said is what a question for the report asks. */
export function asksWhatWasReported(question: string): boolean {
  return asksOfReport.test(question);
}

/** The places of denials in a text by itself. */
function denialsIn(text: string, asked = ''): RegExpExecArray[] {
  const heard = ofSilence.test(asked) ? text : text.replace(silence, blank);
  return [...heard.replace(idiom, blank).matchAll(denial)];
}

/** Whoever keeps silent on what was asked says neither yes nor no. */
export function keepsSilent(of: Coverage, asked: string): boolean {
  return !ofSilence.test(asked) && silentAbout.test(onlyClauses(withoutAsides(of.sentence.text), clausesAsked(of)));
}

/** Whether the clauses that say most of what was asked deny it. */
export function denies(of: Coverage | string, asked = ''): boolean {
  if (typeof of === 'string') return denialsIn(of).length > 0;
  const text = onlyClauses(withoutAsides(of.sentence.text), clausesAsked(of));
  return isDeniedReport(of.sentence.text) || denialsIn(text, asked).some(({ index }) => isNear(of, index));
}

/**
 * Whether a denial is about a fact of the sentence.
 * @param event whether a denial of what was asked to have happened counts too: then nobody did it.
 */
export function deniesOf(coverage: Coverage, fact: Span, event: boolean): boolean {
  const { text, start } = coverage.sentence;
  const happened = coverage.covered.filter(({ concept: { kind } }) => event && (kind === 'action' || kind === 'word'));
  const meant = [fact.start, ...happened.flatMap(({ at }) => (at === null ? [] : [at]))];
  return (
    isDeniedReport(text) ||
    denialsIn(withoutAsides(text)).some(
      (one) => meant.some((at) => governs(text, one, at - start)) && isNear(coverage, one.index),
    )
  );
}

function isNear({ covered, sentence }: Coverage, denied: number): boolean {
  const places = covered.flatMap(({ at, concept }) =>
    at === null || concept.kind === 'company' ? [] : [at - sentence.start],
  );
  return (
    places.length === 0 ||
    places.some(
      (at) =>
        Math.abs(at - denied) <= REACH &&
        inOneClause(sentence.text, at, denied) &&
        !isBesideNoun(sentence.text, denied, at),
    )
  );
}

/** "Should the regulator refuse, neither side pays": what is set as a condition is not said, and ends with its comma. */
const condition = /^(?:If|Should|Were|Had|Unless|In case|Even if) [^,]+,/;

/** "… to spend 800 million pesos; the lease does not change": a semicolon begins another statement. */
function inOneClause(text: string, a: number, b: number): boolean {
  const set = condition.exec(text)?.[0].length ?? 0;
  if (Math.min(a, b) < set) return false;
  return !/[;—]|, (?:but|while|although|though) |(?:는데|지만|으나|못해서?|않아서?|없어서?),? /.test(
    text.slice(Math.min(a, b), Math.max(a, b)),
  );
}

/** Where a smaller clause begins or ends: "nine stages with lights that had no plugs", "… 2년이며 구속력은 없다". */
const bounds =
  /[;:—"“”()]|, | (?:that|which|who|whose|if|unless|when|while|because|although|though|but|since|until|and) |[가-힣](?:며|면서|고|는데|지만|으나|으니|므로|으면|하면|되면|라면),? |(?:않|못하|하|되|나오|나서|알려지|커지|떨어지)자,? |(?:못해|않아|없어)서?,? /g;
const denying = /^(?:deni|deny|refus|reject)/i;

/** Whether a denial is about what stands at a place: it reaches no farther than its own clause, a denying verb into the next. */
function governs(text: string, { 0: said, index }: RegExpExecArray, at: number): boolean {
  if (isBesideNoun(text, index, at)) return false;
  const between = [...text.slice(Math.min(at, index), Math.max(at, index)).matchAll(bounds)];
  return between.every(([bound]) => denying.test(said) && bound === ' that ');
}

/** "At no cost" says how, and "or not" asks both: they deny nothing. */
const atNo = / (?:at|with|for|under|in|on) no /gi;
const orNot = / or not\b/gi;

/** "Didn't KT sign?" asks whether it did. */
export function deniesItself(question: string): boolean {
  return denies(
    withoutAsides(question.replace(atNo, ' at little ').replace(orNot, '')).replace(
      /^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|would|ca|wo)n['’]t\b/i,
      '',
    ),
  );
}
