// Who an English sentence begins with where it says so by a pronoun or a description: "It has signed", "The Swedish vendor", "Its agreement".
import { companyById } from '../companies/companies.ts';
import { type Context, mainOf, mostNamed } from './context.ts';
import type { Actor, Clause } from './reading-types.ts';
import { traitsOf } from './traits.ts';

const opening =
  '^["“]?(?:(?:In|Since|Last|On|By|Earlier|This|Also|Then|Separately|Later|Meanwhile|Under)\\b[^,;]{0,40}, |(?:In|Last|On) [\\w ]{3,20} (?=the |it ))?';
/** Of such firms a noun speaks; a table of kinds says which they are. */
const operators = 'operator|carrier|telco|incumbent';
const sellers = 'vendor|supplier|chipmaker|equipment maker|gear maker';
const firms =
  'unit|arm|division|company|firm|group|start-?up|business|giant|maker|provider|developer|builder|lender|utility';
/** Not the one spoken of. */
const another =
  '(?:new|joint|combined|merged|other|rival|latter|second|third|smaller|larger|seller|buyer|resulting|future)\\b';
const papers = 'agreement|contract|deal|pact|accord|memorandum|partnership|alliance|venture|order|tie-?up';

const described = new RegExp(
  `${opening}([Ii]t|[Tt]he (?!${another})(?:[A-Z]?[\\w-]+ ){0,3}(?:(${operators})|(${sellers})|(?:${firms})))(?=,| (?:[a-z]+ly |also |now |then |later )?(?:has|had|is|was|will|[a-z]+s|[a-z]+ed|[a-z]+t|said|told|chose|took|won|gave|rents)\\b)`,
);
/** "Its agreement with Cohere": of whom the sentence before was. */
const itsPaper = new RegExp(`^["“]?(Its)(?= (?:[\\w-]+ ){0,4}(?:${papers})s? with\\b)`);

/** The clause with the firm that its first words stand for, as if they named it. */
export function withSubjectSaid(clause: Clause, context: Context): Clause {
  const focus = isStale(clause, context) ? mainOf(context) : context.focus;
  if (clause.korean || focus === null || clause.triggers.length === 0) return clause;
  if (clause.actors.length === 0 || clause.actors.some(({ id }) => id === focus.id)) return clause;
  const found = described.exec(clause.text) ?? itsPaper.exec(clause.text);
  if (!found) return clause;
  const [whole, said, operator, seller] = found;
  const end = clause.start + whole.length;
  if (clause.actors.some(({ start }) => start < end) || (/^it$/i.test(said!) && !makesDeal(clause, end))) return clause;
  const firm = meantBy(context, focus, { operator, seller }, clause.actors);
  return firm === null
    ? clause
    : { ...clause, actors: [{ ...firm, start: end - said!.length, end }, ...clause.actors] };
}

/** Whoever the sentence before is about may be a firm that nobody knows. */
const isStale = ({ index }: Clause, { focusAt }: Context): boolean => index - focusAt > 1;

/** The sentence begins with somebody who was named last, and that is nobody known. */
export function isOfUnknown(clause: Clause, context: Context): boolean {
  return !clause.korean && isStale(clause, context) && (described.test(clause.text) || itsPaper.test(clause.text));
}

/** Between "it" and what it does. */
const helping =
  /^ (?:(?:has|had|have|also|now|then|later|already|recently|just|since|is|was|still|in|previously|even|further) )*$/;

/** "It was signed by both", "It covers Kenya": there the deal itself is meant. */
function makesDeal(clause: Clause, end: number): boolean {
  return [...clause.triggers, ...traitsOf(clause).made].some(
    ({ start }) =>
      start > end &&
      helping.test(clause.text.slice(end - clause.start, start - clause.start)) &&
      !/\b(?:is|was) (?:also |now |still )?$/.test(clause.text.slice(end - clause.start, start - clause.start)),
  );
}

const timesNamed = ({ counts }: Context, { id }: Actor): number => counts.get(id)?.times ?? 0;

type Called = Readonly<Record<'operator' | 'seller', string | undefined>>;

/** "The operator" is an operator, whoever was named last. */
function meantBy(context: Context, focus: Actor, { operator, seller }: Called, named: readonly Actor[]): Actor | null {
  const fits = ({ id }: Actor): boolean => {
    const kind = companyById(id)?.kind;
    if (operator) return kind === 'operator' || kind === undefined;
    return !seller || kind !== 'operator';
  };
  const [told, ...others] = context.title;
  const isPassing = told && others.length === 0 && timesNamed(context, focus) < 2 && timesNamed(context, told) > 2;
  // "The company also signed with Ciena", of whom the title is, though the sentence before names another.
  if (!operator && !seller && isPassing && !named.some(({ id }) => id === told.id)) return told;
  if (fits(focus)) return focus;
  const other = mostNamed(context, focus, fits);
  return other && !named.some(({ id }) => id === other.id) ? other : null;
}
