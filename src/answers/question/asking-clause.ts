/** The clause of an English question that asks, without what only sets the scene: "when it rains, which mast goes silent?". */

const asking = 'what|which|who|whom|whose|where|when|how|why';
const auxiliary = 'is|are|was|were|do|does|did|has|have|had|will|would|can|could|shall|should|may|might|must';
const leading = '(?:(?:by|for|from|with|to|in|on|at|of|until|since|into|under|through|over) )?';

/** "If a link fails, what …", "In 2019 who …", "Apart from Norlia, how many …": all that stands before the word that asks. */
const scene = new RegExp(
  `^(?:(?:if|because|although|though|while|after|before|since|as|once|unless|until|(?:when|where) (?!(?:${auxiliary})\\b))[^,?]+,|(?:in|on|at|during|since|by|after|before|under|along with|together with|according to|in addition to|aside from|apart from|for|besides|other than|despite|unlike|like|between|with|within|as of) (?!(?:${asking})\\b)(?:[^,?]+,|(?:(?:early|late|mid) )?(?:19|20)\\d\\d)) (?=${leading}(?:${asking})\\b)`,
);

/** "Which mast goes silent when it rains": behind the word that asks, these begin a clause that tells of something. */
const telling = new RegExp(
  `^((?:(?:so|and|but),? )?${leading}(?:${asking})\\b.*?[^\\s,]) (?:when|where|who|whom|whose|(?:in|on|at|for|to|by|with|from|through|under) (?:which|whom)) (?=[a-z].)`,
);
/** "Who and when", "from where to where", "the day it says when": these go on asking. */
const goesOn =
  /\b(?:and|or|but|then|from|to|until|since|by|about|say|says|said|know|tell|is|are|was|were|do|does|did)$/;

export function askingClause(lower: string): string {
  const asked = lower.replace(scene, '');
  const before = telling.exec(asked)?.[1];
  return before === undefined || before.split(' ').length < LEAST || goesOn.test(before) ? asked : before;
}

/** A shorter one asks nothing yet. In words. */
const LEAST = 3;
