/** "From 300 sites to 800", "25명에서 60명으로": which end of a change was asked for, or both where the change was. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';

const vague = '(?:about |around |nearly |almost |some |just |only |over |more than |at least |up to |an? )?';
const sign = '(?:(?:US|A|C)?[$€£₩] ?)?';
const leaves = new RegExp(`\\bfrom (?:the |its |their )?(?:current |present |planned )?${vague}${sign}$`, 'i');
const arrives = new RegExp(`^[^.;]{0,60}\\bto ${vague}${sign}$`, 'i');
const cameFrom = new RegExp(
  `^[^.;\\d]{0,40}(?:\\b(?:up|down|a rise|an increase|compared|increased|reduced|lowered|raised) |, )(?:from|with) ${vague}${sign}$`,
  'i',
);
const koreanLeaves = /^(?:에서|이던|이었던|였던|인 것을|이던 것을)(?![가-힣])/u;
const koreanArrives = /^ ?(?:으로|로|까지|수준으로|선으로|수준까지)(?![가-힣])/u;

interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** "From 30 to 25 euros": euros both. */
export function withUnitOfEnd(figures: readonly Figure[], text: string): readonly Figure[] {
  const ordered = [...figures].sort((a, b) => a.start - b.start);
  return ordered.map((one, i) => {
    const next = ordered[i + 1];
    const bare =
      one.kind === 'count' &&
      next !== undefined &&
      (one.unit === null || next.kind !== 'count') &&
      leaves.test(text.slice(0, one.start));
    if (!bare || !/^ to $/.test(text.slice(one.end, next.start))) return one;
    return { ...one, kind: next.kind, unit: next.unit, ...(next.currency ? { currency: next.currency } : {}) };
  });
}

/** Of a change only the end that was asked for; a question for the change itself gets both as one. */
export function ofEndAsked(facts: readonly Fact[], coverage: Coverage, { text, shape }: Question): readonly Fact[] {
  const change = changeIn(facts, coverage);
  if (change === null || shape === 'compare' || shape === 'list') return facts;
  const { from, to } = change;
  if (asksChange.test(text)) return [joined(change), ...facts.filter((fact) => fact !== from && fact !== to)];
  const ahead = toCome.test(coverage.sentence.text);
  const first = asksFirst.test(text) || (ahead && asksNow.test(text) && !asksGoal.test(text));
  return facts.filter((fact) => fact !== (first ? to : from));
}

/** The one that the likeliest fact is an end of. */
function changeIn(facts: readonly Fact[], { sentence }: Coverage): Change<Fact> | null {
  const ordered = [...facts].sort((a, b) => a.start - b.start);
  const at = (fact: Fact) => ({ start: fact.start - sentence.start, end: fact.end - sentence.start });
  for (const [i, one] of ordered.entries()) {
    const next = ordered[i + 1];
    if (next === undefined || kindOf(one) !== kindOf(next) || (one !== facts[0] && next !== facts[0])) continue;
    const [a, b] = [at(one), at(next)];
    // A fact may hold the word before its figure: "from 300 sites".
    const figure = a.start + (/^from /i.exec(sentence.text.slice(a.start))?.[0].length ?? 0);
    const [before, between, behind] = [
      sentence.text.slice(0, figure),
      sentence.text.slice(a.end, b.start),
      sentence.text.slice(b.end),
    ];
    if (leaves.test(before) && arrives.test(between)) return { from: one, to: next };
    if (cameFrom.test(between)) return { from: next, to: one };
    if (koreanLeaves.test(between) && koreanArrives.test(behind)) return { from: one, to: next };
  }
  return null;
}

const kindOf = ({ key }: Fact): string => key.split(':').slice(0, 2).join(':');

function joined({ from, to }: Change<Fact>): Fact {
  const bare = (said: string) => said.replace(/^from /i, '');
  return {
    ...to,
    start: Math.min(from.start, to.start),
    end: Math.max(from.end, to.end),
    en: `from ${bare(from.en)} to ${to.en}`,
    ko: `${bare(from.ko)} → ${to.ko}`,
  };
}

const asksChange =
  /얼마나?\s*(?:더\s*)?(?:빨라|높아|낮아|좋아|나아|단축|개선|줄|늘|오르|올랐|올라|떨어|빠졌|빠지|변|바뀌|증가|감소|상승|하락|성장|인상|인하|절감)|전후|\bbefore (?:and|vs\.?|versus|&) after\b|\bhow (?:much|far)\b.{0,60}\b(?:rise|rose|fall|fell|drop\w*|gr[eo]w|increase\w*|decrease\w*|change\w*|improve\w*|shrink|shrank|go (?:up|down)|come down)\b/iu;
const asksFirst =
  /\b(?:before|previous\w*|original\w*|initial\w*|formerly|used to|at first)\b|이전(?!\s?(?:계획|비용|기간))|기존|종전|원래|당초|애초|처음|직전|[가-힣]\s?전(?:에|에는)?(?=\s)(?!\s?후)/iu;
const asksNow = /\b(?:now|today|current\w*|at present|presently|so far|already)\b|현재|지금|현행/iu;
const asksGoal = /\b(?:target\w*|goal|plan\w*|aim\w*|by 20\d\d|will|want\w*)\b|목표|계획|까지|예정/iu;
const toCome =
  /\b(?:will|plans?|planned|aims?|wants?|hopes?|expects?|expected|targets?|intends?|is to|are to|due to|to be|should|going to|by (?:the end of )?20\d\d)\b|계획|목표|예정|전망|방침|(?:늘|줄|올|높|키|낮|넓|확대|증원|증설|감축|확충)[가-힣]{0,2}(?:린다|인다|힌다|운다|춘다|한다|난다|든다|릴|일|울|출|할|날|들)(?![가-힣])/u;
