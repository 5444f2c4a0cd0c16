// What a text has said so far, sentence by sentence: whom it is about, who stands as a pair, who "this firm" is.

import { englishPronounFirst } from './anaphora-table.ts';
import { type Context, count, distinct, mainOf } from './context.ts';
import { isKoreanPartner, isKoreanTopic } from './korean-particles.ts';
import { groupsOf } from './named-together.ts';
import { type Actor, after, type Clause, type Draft } from './reading-types.ts';
import { tellsOfRound } from './rounds.ts';

/** "이 회사에 40억 원을 투자해": the firm that the text was last about. */
export function withThisFirm(clause: Clause, context: Context): Clause {
  if (!clause.korean || clause.triggers.length === 0) return clause;
  const found = thisFirm.exec(clause.text);
  const focus = found && meantBy(found[0], clause, context);
  if (!found || !focus || clause.actors.some(({ id }) => id === focus.id)) return clause;
  // "A는 B의 반도체를 시험하고 이 회사와 …": the one named last before it.
  const acts = /^[는가도]/.test(clause.text.slice(found.index + found[0].length));
  if (!acts && distinct(clause.actors.filter(({ end }) => end <= clause.start + found.index)).length > 1) return clause;
  const at = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
  return { ...clause, actors: [...clause.actors, { ...focus, ...at }].sort((a, b) => a.start - b.start) };
}

const thisFirm =
  /(?:^|[ "“])(?:이|해당) (?:회사|업체|기업|스타트업)(?=에|와|를|의|로부터|는|가|도)|^(?:한편 |이에 |앞서 |또 |이후 )?회사(?=는|가|도|측은)/;

/** Whom the sentence before is about; else whom the text is about. */
function meantBy(said: string, { index }: Clause, context: Context): Actor | null {
  const { focus, focusAt } = context;
  if (index - focusAt <= 1) return focus;
  return mainOf(context) ?? (/(?:이|해당) \S+$/.test(said) ? focus : null);
}

/** "△해외: …": an item of a list is about whom the text is about, not about who was named in the one before. */
export function enterItem(context: Context, { text, korean, actors }: Clause): void {
  if (!korean || !item.test(text) || actors.some(({ end }) => isKoreanTopic.test(text.slice(end)))) return;
  const [titled, ...others] = context.title;
  const main = context.house ?? (others.length === 0 ? titled : null) ?? mainOf(context);
  if (main) context.focus = main;
}

const item = /^[△▲▷▶•·–-] ?[^:：]{1,16}[:：] /;

/** A heading names those its section is about. */
export function enterSection(context: Context, heading: Clause): void {
  const named = distinct(heading.actors);
  context.pair = named.length >= 2 ? named : [];
  context.partners = [];
  context.linked = named.length === 2;
  context.pairAt = heading.index;
  context.focus = context.house ?? named[0] ?? null;
  context.focusAt = heading.index;
  context.host = null;
}

export function remember(context: Context, clause: Clause, acting: readonly Actor[], drafts: readonly Draft[]): void {
  const named = distinct(acting);
  const pair = drafts.find(({ explicit }) => explicit)?.parties ?? named;
  if (pair.length >= 2 && pair.length <= 4) {
    context.pair = pair;
    context.linked =
      drafts.length > 0 ||
      groupsOf(clause, acting).some((group) => group.length > 1) ||
      (clause.korean && acting.some(({ end }) => isKoreanPartner.test(after(clause, end, 40))));
    context.pairAt = clause.index;
    if (drafts.some(({ explicit }) => explicit)) context.partners = pair;
  }
  context.host = drafts.find(({ roles }) => roles?.[1] === 'host')?.parties[1] ?? context.host;
  context.latest = distinct(clause.actors);
  count(context, context.latest);
  context.focus = focusAfter(context, clause, named, drafts);
  if (goesOnAbout(context.focus, clause)) context.focusAt = clause.index;
  if (context.focus && tellsOfRound(clause)) context.round = { clause, firm: context.focus };
}

function goesOnAbout(focus: Actor | null, { actors, text }: Clause): boolean {
  return actors.some(({ id }) => id === focus?.id) || saysIt.test(text);
}

const saysIt = /^["“]?(?:Its?|They|Their|These) /;

/** "It agreed with Oracle": the text is still about whoever "it" is. */
function focusAfter(
  { focus, house }: Context,
  clause: Clause,
  named: readonly Actor[],
  drafts: readonly Draft[],
): Actor | null {
  if (house) return house;
  const acts = drafts.find(({ explicit }) => explicit)?.parties[0];
  if (acts) return acts;
  const still = !clause.korean && (englishPronounFirst.test(clause.text) || /^(?:Its|His|Her) /.test(clause.text));
  if (still && focus) return focus;
  // "노키아 장비를 들여온 주역으로": a name without a particle of the subject changes nothing.
  const subject = clause.korean ? named.find(({ end }) => isSubject(after(clause, end, 40))) : named[0];
  return subject ?? focus ?? named[0] ?? null;
}

/** "KT는", "말결의 정유나 대표는", "소식을 전한 곳은 KT다". */
function isSubject(tail: string): boolean {
  return (
    isKoreanTopic.test(tail) ||
    /^["”'’]?(?:의)? (?:[^\s,.]{1,12} ){0,4}?(?:\S{1,8} )?(?:대표|회장|사장|부사장|총괄|소장|상무|전무|이사|본부장|부문장|센터장|관계자|담당|센터장|그룹장|최고\S{2,5}|CEO|CTO|CFO)(?:\([A-Z]{3}\))?(?: [가-힣]{2,6}){0,3}[은는이가](?= )/.test(
      tail,
    ) ||
    /^["”'’]?(?:이다|다|였다|이었다)\./.test(tail)
  );
}
