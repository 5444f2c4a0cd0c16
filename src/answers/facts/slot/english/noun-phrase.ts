/** Noun phrases of English text, cut out by the small words around them; null where that is not plain. */
import type { Span } from '../../../../domain/text.ts';

/** A longer one is a clause. In words. */
const LONGEST = 12;

const ends =
  /[,;:()“”"–—]|\.(?:\s|$)| (?:that|which|who|whom|whose|where|when|while|because|since|if|but|so|although|though|as|than|in|on|at|for|from|with|without|by|after|before|during|until|through|under|over|into|onto|via|within|across|against|among|per|despite|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|to|not|being|alongside|following|including|such|using|called|known|named|given|located|based|made|used)(?=[\s,.;]|$)|\s[-–—]\s/;
const item = '(?:the |an? )?[^\\s,;.()]+';
/** ", oak and ash": the rest of a list. */
const list = new RegExp(
  `^(?:, (?!(?:which|who|that|and|or|but|in|on|at|for|to|with|by|from|as|including)\\b)${item}(?: [^\\s,;.()]+){0,3})*,? (?:and|or) (?!(?:[a-z]+ed|should|would|will|can|could|may|must|has|have|had|is|are|was|were|then|not|thus|to)\\b)${item}(?: (?!(?:is|are|was|were|has|have|had|in|on|at|for|to|by|with|from|as|who|which|that|when|where|while|before|after|during|over|under|until|since|through|this|last|next|each|per|because|via)\\b)[^\\s,;.()]+){0,3}`,
);
/** " and sells the rest": a second verb. */
const secondVerb =
  / and (?=(?:the |its |their )?[a-z]+(?:ed|es|s)\b (?:the|an?|its|their|in|on|to|at|as|by|with|from)\b)/;
const leadingIn = /^ *[“"]?(?:(?:also|only|just|now|both|either|not only|first|again|often|usually|already) )*/;

/** The phrase that begins at an offset: "a ring of masts" of "a ring of masts in Tarn". */
export function phraseFrom(text: string, at: number): Span | null {
  const behind = text.slice(at);
  const from = leadingIn.exec(behind)![0].length;
  const rest = behind.slice(from);
  const cut = ends.exec(rest);
  const first = cut?.index ?? rest.length;
  const more = cut?.[0] === ',' ? (list.exec(rest.slice(first))?.[0].length ?? 0) : 0;
  const whole = rest.slice(0, first + more);
  const another = secondVerb.exec(rest)?.index ?? whole.length;
  return spanOf(text, at + from, at + from + Math.min(another, whole.length));
}

const verbGroup =
  /(?:^| )(?:(?:has|have|had|will|would|can|could|may|might|must|should|to|also|now|then|already|still|never|later|first|is|are|was|were|been|be|being|did|does|do|both|each|[a-z]+ly) )*$/;
/** "Left open who will own it" asks who: it hangs on nothing. */
const relative =
  /(?<!\b(?:open|unclear|say|said|know|known|decided?|asked?|see|disclosed?|revealed?|settled?|question)),? (?:which|who|that)$/;
const aside = /(?<=[^,\s])(?:, [^,;.]{3,80},| \([^()]{2,90}\))$/;
const begins =
  /(?:[;:“”"–—(]|,(?! (?:[^,]+,)* ?(?:and|or) )) *(?:and |but |or |while |whereas |when |where |because |although |as |so |if |that |which |who )?|(?:^| )(?:that|which|who|but|while|whereas|unless|when|where|because|although|though|if|since|as) |^(?:But|And|However|Meanwhile|Today|Also|Thus|Then|Later|Additionally|Similarly|Instead|Of course),? |^(?:When|While|Because|Although|If|Since|As|Where) /g;
/** "The cable used …": what is done with it is no deed of its own. */
const doneWith = /\b(?:[a-z]{2,}ed|used|made|built|held)$/;

/** The phrase that ends before a verb and what helps it: its subject, or what a relative clause hangs on. */
export function phraseBefore(text: string, at: number): Span | null {
  const before = text.slice(0, verbGroup.exec(text.slice(0, at))?.index ?? 0);
  const antecedent = relative.exec(before);
  if (antecedent) return described(before.slice(0, antecedent.index));
  if (/ (?:who|which|what)$/.test(before)) return null;
  const subject = before.slice(0, aside.exec(before)?.index ?? before.length);
  const opening = [...subject.matchAll(begins)].at(-1);
  const start = opening ? opening.index + opening[0].length : 0;
  return doneWith.test(subject.slice(start)) ? null : spanOf(text, start, subject.length);
}

/** "They bought a small reflectometer" of "…, which": from the article on. */
function described(before: string): Span | null {
  const start = [...before.matchAll(/(?<!\bof )\b(?:an?|the|its|their|one) /gi)].at(-1)?.index;
  return start === undefined ? null : spanOf(before, start, before.length);
}

/** Pronouns, and what begins like no noun. */
const noPhrase =
  /^(?:it|he|she|they|we|you|i|this|that|these|those|there|them|him|her|us|itself|themselves|which|what|who|nothing|everything|something|anything|one|none|some|many|most|others?|another|in|on|at|of|for|from|by|with|as|to|and|or|but|not|so|if|when|while|because|after|before|during|only|more|less|than|is|are|was|were|be|been|do|did|does|has|have|had|very|well|up|out|down|back|together|away|successful|able|due|likely|[a-z]+ly|[a-z]+s (?:on|in|to|at|with))(?: .*|$)/i;
/** A finite verb makes it a clause; so does one in -s that is no noun in the plural. */
const clause =
  /[^,] (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|not|stands|lies|sits|goes|comes|becomes|remains|belongs|serves|consists|depends|relies|includes|contains|begins|brings|gives|takes|makes|keeps|gets|says|wants|expects|hopes|believes|allows|requires)(?: |$)/;

/** "The" before a noun that was taken for a verb. */
const onlyDetermined = /^(?:the|an?|its|their|his|her|our|my|both|each|all)$/i;

function spanOf(text: string, start: number, end: number): Span | null {
  const written = text.slice(start, end);
  const from = start + /^[\s,“"'‘]*/.exec(written)![0].length;
  const to = end - /[\s,.“”"’]*$/.exec(written)![0].length;
  const said = text.slice(from, to);
  const whole =
    said.length > 1 && said.split(/\s+/).length <= LONGEST && said.split('(').length === said.split(')').length;
  return whole && !clause.test(said) && !noPhrase.test(said) && !onlyDetermined.test(said)
    ? { start: from, end: to }
    : null;
}
