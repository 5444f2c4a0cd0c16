// What a text has said so far, sentence by sentence: whom it is about, who stands as a pair, who "this firm" is.
import { groupsOf } from './acting.ts';
import { englishPronounFirst } from './anaphora-table.ts';
import { type Context, count, distinct } from './context.ts';
import type { Actor, Clause, Draft } from './reading-types.ts';

/** "이 회사에 40억 원을 투자해": the firm that the text was last about. */
export function withThisFirm(clause: Clause, { focus }: Context): Clause {
  if (!clause.korean || focus === null || clause.triggers.length === 0) return clause;
  const found = /(?:^|[ "“])(?:이|해당) (?:회사|업체|기업|스타트업)(?=에|와|를|의|로부터)/.exec(clause.text);
  if (!found || clause.actors.some(({ id }) => id === focus.id)) return clause;
  const at = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
  return { ...clause, actors: [...clause.actors, { ...focus, ...at }].sort((a, b) => a.start - b.start) };
}

/** A heading names those its section is about. */
export function enterSection(context: Context, heading: Clause): void {
  const named = distinct(heading.actors);
  context.pair = named.length >= 2 ? named : [];
  context.linked = named.length === 2;
  context.pairAt = heading.index;
  context.focus = named[0] ?? null;
  context.host = null;
}

export function remember(context: Context, clause: Clause, acting: readonly Actor[], drafts: readonly Draft[]): void {
  const named = distinct(acting);
  const pair = drafts.find(({ explicit }) => explicit)?.parties ?? named;
  if (pair.length >= 2 && pair.length <= 4) {
    context.pair = pair;
    context.linked = drafts.length > 0 || groupsOf(clause, acting).some((group) => group.length > 1);
    context.pairAt = clause.index;
  }
  context.host = drafts.find(({ roles }) => roles?.[1] === 'host')?.parties[1] ?? context.host;
  count(context, distinct(clause.actors));
  context.focus = focusAfter(context, clause, named, drafts);
}

/** "It agreed with Microsoft": the text is still about whoever "it" is. */
function focusAfter(
  { focus }: Context,
  clause: Clause,
  named: readonly Actor[],
  drafts: readonly Draft[],
): Actor | null {
  const acts = drafts.find(({ explicit }) => explicit)?.parties[0];
  if (acts) return acts;
  const still = !clause.korean && (englishPronounFirst.test(clause.text) || /^(?:Its|His|Her) /.test(clause.text));
  return still && focus ? focus : (named[0] ?? focus);
}
