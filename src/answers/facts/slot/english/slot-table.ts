/** How English questions leave a place open: patterns over the lower-cased clause that asks. */

const be = 'is|are|was|were';
const modal = 'will|would|can|could|shall|should|may|might|must';
const helping = `${be}|do|does|did|has|have|had|${modal}`;
const preposition =
  'in|on|at|to|for|from|with|by|into|onto|over|under|through|during|after|before|since|until|between|among|against|as|about|than|via|within|across|because|if|when|where|while|so';
const joined = '^(?:(?:so|and|but),? )?';
const open = `${joined}(?:who|what|which)`;
/** Up to four words of the noun asked for: "which two treaties". */
const noun = `(?: (?!(?:${helping}|${preposition}|that)\\b)[\\w’'-]+){0,4}?`;

/** "What is the ring called", "what is the name for such a ring": the thing that has the name. */
export const ofName = new RegExp(
  `${open} (?:${be}) (.{3,60}?) (?:called|named|known as|dubbed|nicknamed|referred to as|termed)$|${open} (?:${be}|does|do|did) (?:the )?(?:[\\w-]+ )?(?:name|term|nickname|codename)(?: given| used)? (?:of|for|to) (.{3,60}?)$`,
);
/** "What did Tarn lay …": what stands behind the helping verb. */
export const ofObject = new RegExp(
  `${open}${noun} (?:do|does|did) (.+)$|${joined}(?:what|which)${noun} (?:${modal}) (.+)$`,
);
/** "Which ring was laid …": the verb. */
export const ofPassive = new RegExp(
  `${open}${noun} (?:(?:${be})|(?:has|have|had|${modal}) be(?:en)?) (?:being |first |also |originally |usually |[a-z]+ly )*([a-z]+(?:ed|en|ught|ilt|ade|old|eld|ent|aid|un))\\b`,
);
/** "What is the longest ring". */
export const ofEqual = new RegExp(`${open}${noun} (?:${be}) (?!it\\b|being\\b|there\\b)[\\w’'-]`);
/** "It can be traded for what": the verb, and the small word between. */
export const atEnd =
  / ([a-z-]+?)(?: (on|to|for|with|from|of|as|into|by|against))? what(?: (?:type|kind|sort|other)s?(?: of)?)?(?: [\w-]+){0,4}$/;
/** "By what name is it known", "through which office does it sell": the small word, and what stands behind the helping verb. */
export const fronted = new RegExp(
  `${joined}(on|to|for|with|from|into|by|through) (?:what|which)${noun} (?:${helping}) (.+)$`,
);
/** "Which operator laid …": the words behind the one that asks. */
export const behindWho = new RegExp(`${open}((?: (?!(?:${be}|do|does|did)\\b)[\\w’'-]+){1,7})`);

/** "What does it rest on". */
export const stranded = / (on|to|for|with|from|of|as|into|in|at|by)$/;
export const anyPreposition = new RegExp(` (?:${preposition})\\b`);
export const adverb = /^(?:has|have|had|will|would|can|could|must|should|also|first|then|now|currently|[a-z]+ly)$/;
export const past =
  /(?:[a-z]{2}ed|ought|uilt)$|^(?:won|made|ran|led|lent|took|gave|got|beat|lost|held|laid|put|set|hit|sold|told|paid|met|came|went|became|began|wrote|grew|fell|rose|left|spent|sent|chose|drove|drew|saw|knew|said|kept|shot|cut|broke|spoke|flew|threw|found|lay|stood|bore|wore)$/;
/** What stands before one of these is the verb: "which articles state that", "what plants create most power". */
export const opensPhrase = new RegExp(
  `^(?:the|an?|its|their|his|her|our|that|all|most|many|some|no|both|each|every|more|\\d.*|${preposition})$`,
);
