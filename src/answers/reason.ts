/** Whether a sentence gives a reason: one that says what was done does not say why. */
/** Words that name a cause or a purpose. A "since" of time and a "citing" of sources are none. */
const causes =
  /\b(?:because|since (?!\d|then\b|last\b|(?:the )?(?:spring|summer|autumn|winter|end|start|beginning)\b|january|february|march|april|may\b|june|july|august|september|october|november|december)|due to (?!(?:be|start|begin|open|end|go|launch)\b)|cit(?:es|ed|ing) (?!(?:[\w-]+ ){0,3}(?:people|persons|sources?|reports?|bankers?|officials?|documents?|executives?|insiders?)\b)|(?:had|have|has) changed|no longer|lack of|decided it|criterion|decisive|deciding|(?:chose|picked|selected|preferred|took) the (?:one|ones)|failed to|agreed that|could not|blam(?:e[sd]?|ing)|reasons?|on (?:the )?orders of|led to|which is why|by (?:law|order)|for (?:\w+ ){0,3}reasons|owing to|in order to|so that|so as|aim(?:s|ed)? (?:to|at)|goal|purpose|thanks to|as a result|in the hope|hopes? to|wants? to|intend(?:s|ed)? to)\b|\bas (?:it|he|she|they|the) (?!(?:[\w-]+ ){0,2}(?:said|announced|put|calls?|called|reported|told|stated|explained)\b)|the aim\b|위해|위한|때문|목적|이유|까닭|고자|려고|기 위|차원|에 따라|탓|덕분|덕에|바람에|책임을 지|결정적|설명했|해명했|차이로|문제로|우려로|우려해|혐의로|계기로|으로써|므로|니까|어서|아서|(?:않아|없어|못해|못하자|몰라),? |필요(?:가)? ?(?:없|있)|수 (?:없|있(?:어|기|도록|게|다고))/i;
/** An infinitive of purpose. */
const purposes =
  /\b([a-z]+) to (?:be|become|help|build|develop|expand|strengthen|improve|reduce|cut|make|offer|speed|accelerate|support|meet|gain|secure|create|enable|provide|bring|learn|discuss|take|get|win|lead|identify|use|save|avoid|prevent|protect|comply|keep|ease|address|respond|counter|extend|raise|lower|compete)\b/gi;
/** "Ground is to be broken", "agreed to offer": what is to happen, not what for. */
const noPurpose =
  /^(?:is|are|was|were|be|been|has|have|had|agree[sd]?|expected|expects?|set|due|planned|plans?|continue[sd]?|began|begins?|started|starts?|ready|able|unable|likely|going|about|scheduled|forced|allowed|refused|declined|offered|offers|promised|supposed|said|seems?|appears?)$/i;

/** Said of what stands before it, without doubt. */
const cause =
  /\b(?:because|due to|owing to|reasons?|decided it|decisive|the deciding|criterion|thanks to|blam(?:e[sd]?|ing)|which is why|that is why)\b|때문|이유|까닭|덕분|결정적|탓이/i;

export const namesCause = (sentence: string): boolean => cause.test(sentence);

export function givesReason(sentence: string): boolean {
  return causes.test(sentence) || [...sentence.matchAll(purposes)].some(([, before]) => !noPurpose.test(before!));
}
