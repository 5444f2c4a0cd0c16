/** Sentences that say that something is not said: "the fee was not revealed", "착공일은 정해지지 않았다". */
import type { Ranked } from '../rank-sentences.ts';
import type { ArticleEvidence } from '../reading/evidence.ts';

const told =
  'disclos|reveal|sa(?:y|id)\\b|t(?:ell|old)\\b|nam(?:e|ed|ing)\\b|g[ai]ve|comment|specif|detail|decid|determin|fix|settl|agree|announc|publish|provid|identif|kn[eo]w|confirm|elaborat|quantif|put a (?:figure|number|price)|break (?:out|down)|answer|discuss';

const english = new RegExp(
  `(?:\\b(?:not|nothing|never|neither|nor|declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|yet to|without|none of|nobody|no one)\\b|n['’]t\\b)[^.;]{0,40}?\\b(?:${told})` +
    '|\\b(?:undisclosed|unnamed|unspecified|undecided|unknown|confidential|a secret|under wraps|open question|too early to|premature to|remains? (?:open|unclear|to be seen)|(?:gave|gives|give|named|set|there (?:is|was)) (?:no|neither)|no (?:date|price|amount|sum|value|figures?|numbers?|details?|decision|timetable|schedule|word|terms?|names?) )',
  'i',
);
const korean =
  /(?:밝히|공개|말하|답하|답변|언급|공시|확인|내놓|제시|정하|정해|결정|확정|알려|논의)(?:지|하지|되지|지지|해지지|진)[는도은를]? ?(?:않|못)|비공개|미정|미공개|함구|노코멘트|(?:말할|밝힐|공개할|답할|확인해 줄) (?:수 없|단계가 아니)|(?:정해진|결정된|알려진|확정된) (?:것은|게|바가?)? ?없|말을 아[꼈끼]|답변을 (?:거부|피)|알 수 없/;

export function isWithheld(sentence: string): boolean {
  return english.test(sentence) || korean.test(sentence);
}

/** For each article the best standing of a sentence that withholds something. */
export function withheldIn(sentences: readonly Ranked[]): ReadonlyMap<ArticleEvidence, number> {
  const best = new Map<ArticleEvidence, number>();
  for (const { coverage, standing } of sentences) {
    const before = best.get(coverage.evidence) ?? Number.NEGATIVE_INFINITY;
    if (standing > before && isWithheld(coverage.sentence.text)) best.set(coverage.evidence, standing);
  }
  return best;
}
