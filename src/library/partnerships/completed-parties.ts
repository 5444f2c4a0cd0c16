// The parties of an event whose sentence names one of them or none: "the two companies", "the deal was signed on Monday".
import {
  englishDefinite,
  englishNameless,
  englishPair,
  englishPaperSigned,
  englishTwo,
  koreanNameless,
  koreanPair,
} from './anaphora-table.ts';
import type { Context } from './context.ts';
import { type Actor, before, type Clause, type Trigger } from './reading-types.ts';

export function completedFrom(
  clause: Clause,
  trigger: Trigger,
  context: Context,
  named: readonly Actor[],
): readonly Actor[] | null {
  const known = named[0];
  const more = known && !context.pair.some(({ id }) => id === known.id) && withOneMore(clause, trigger, context, known);
  if (more) return more;
  return known ? partnersOf(clause, trigger, context, known) : standingFor(clause, trigger, context);
}

/** "The deal, signed with the port a day earlier": the port signed with those just named. */
const signedWith =
  /^ ?, (?:which was )?(?:signed|concluded|struck|sealed|agreed) with (?:the |its )?(?:[a-z-]+ ){0,3}$/;

function withOneMore(
  clause: Clause,
  trigger: Trigger,
  { pair, linked }: Context,
  known: Actor,
): readonly Actor[] | null {
  if (clause.korean || !linked || trigger.form !== 'paper' || known.start < trigger.end) return null;
  const between = clause.text.slice(trigger.end - clause.start, known.start - clause.start);
  return englishDefinite.test(before(clause, trigger.start, 50)) && signedWith.test(between) ? [known, ...pair] : null;
}

/** "The contract went to the ministry's own firm": who got it is said. */
const wentToOther = /\bcontract\b[^.;]{0,90}\b(?:went|goes|gone) to\b/;

/** "The two companies", "Their agreement". */
function standingFor(clause: Clause, trigger: Trigger, context: Context): readonly Actor[] | null {
  const { pair, linked, pairAt } = context;
  if ((clause.korean ? koreanPair : englishPair).test(clause.text)) return pairOf(clause, trigger, context);
  if (clause.korean || trigger.form !== 'paper' || wentToOther.test(clause.text)) return null;
  // "The agreement between the Oslo-based carrier and its supplier": two of those named before.
  if (pair.length > 2 && betweenTwo.test(clause.text.slice(trigger.end - clause.start))) return pair.slice(0, 2);
  const named = englishDefinite.test(before(clause, trigger.start, 50)) || englishPaperSigned.test(clause.text);
  // "The order was signed on Friday", right after a sentence that names a buyer and a seller.
  const opens =
    clause.index - pairAt === 1 &&
    /^["“]?(?:An?|The|This|Their) (?:[\w-]+ ){0,3}$/.test(before(clause, trigger.start, 50));
  return named && (linked || opens) ? pair : null;
}

const betweenTwo = /^ between (?:the|its) [^,.;]{3,50} and (?:its|the) [^,.;]{3,40}(?=[ ,.])/;

/** Of companies only named together "the two companies" is seldom said where others are partners; of talks nobody says "them". */
function pairOf(clause: Clause, trigger: Trigger, context: Context): readonly Actor[] | null {
  const { pair, partners, linked } = context;
  const ofHouse = withHouseOf(clause, context);
  if (ofHouse) return ofHouse;
  const firmly = (clause.korean ? koreanPair : englishTwo).test(clause.text);
  if (!firmly && ['talks', 'visit', 'launch'].includes(trigger.kind)) return null;
  if (!firmly && !saysPair(clause, trigger)) return null;
  const named = firmly && !linked && partners.length > 1 ? partners : pair;
  return named.length > 2 && saysTwo.test(clause.text) ? named.slice(0, 2) : named;
}

const saysThree = /\b(?:the|all) three\b|(?:세|3) ?(?:사|회사|기업|기관|업체)/;

/** In a firm's own text it is one of "the three companies" beside two named, of "the two" beside the one just named. */
function withHouseOf(clause: Clause, { house, pair, latest }: Context): readonly Actor[] | null {
  if (house === null) return null;
  const isNamed = (actors: readonly Actor[]) => actors.some(({ id }) => id === house.id);
  if (saysThree.test(clause.text)) return pair.length === 2 && !isNamed(pair) ? [house, ...pair] : null;
  return saysTwo.test(clause.text) && latest.length === 1 && !isNamed(latest) ? [house, ...latest] : null;
}

/** Of three named before, two are who acts and the one named next. */
const saysTwo =
  /\b(?:the two|both|two) (?:companies|firms|sides|parties|operators|partners)\b|\bthe (?:two|pair|duo)\b|양사|두 (?:회사|기업|기관|업체)|양측/;

/** "… and batteries will be replaced when they fail": whoever "they" are stands before the deal. */
function saysPair({ korean, text, start }: Clause, { end }: Trigger): boolean {
  if (korean) return koreanPair.test(text);
  return englishTwo.test(text) || englishPair.test(text.slice(0, end - start + 30));
}

/** A sentence goes on about a pair for this many sentences without saying so. */
const memory = 2;

const paperWasSigned =
  /^["“]?The (?:[\w-]+ ){0,4}(?:agreement|contract|deal|pact|accord|memorandum|alliance)\b[^,.;]{0,40} (?:was|were|had been) (?:signed|concluded|sealed|struck|inked)\b/;

function partnersOf(clause: Clause, trigger: Trigger, context: Context, known: Actor): readonly Actor[] | null {
  const { pair, title, linked, pairAt } = context;
  const korean = clause.korean;
  if ((korean ? koreanNameless : englishNameless).test(clause.text)) return null;
  const inPair = pair.some(({ id }) => id === known.id);
  // "The agreement behind the offer was concluded in May and leaves Skylo a third".
  if (inPair && pair.length === 2 && clause.index - pairAt <= memory + 1 && paperWasSigned.test(clause.text))
    return pair;
  if (inPair && saysPair(clause, trigger)) return pair;
  const strong =
    !trigger.weak && (trigger.form === 'paper' || ['acquisition', 'investment', 'ended'].includes(trigger.kind));
  if (!strong) return null;
  if (inPair && linked && pair.length === 2 && (pairAt < 0 || clause.index - pairAt <= memory)) return pair;
  return title.length === 2 && title.some(({ id }) => id === known.id) ? title : null;
}
