/** Nouns that take for granted that the sentence before told a deal. Source: how the press goes on about one. */
import type { StageKind } from '../../domain/partnership.ts';

const english =
  'contract|orders?|lease|deal|agreement|accord|pact|arrangement|purchase|sale|award|licence|license|tie-?up|partnership|alliance|venture';
const korean = '계약|협약|협정|제휴|납품|공급|임차|임대|발주|수주|구매|일감|주문|매각|인수|투자|합작';

/** What a sentence opens with; the noun is the first group. */
export const openingPaper = {
  english: new RegExp(
    `^["“]?(?:(?:Under|In|With) (?:the terms of )?)?(?:[Tt]he|[Tt]his|[Tt]heir) (?:(?!(?:first|previous|earlier|old|former|last|other|second|rival|biggest|largest|record)\\b)[a-z][\\w-]* ){0,3}?(${english})(?=,? (?:is|was|runs?|ran|covers?|lasts?|comes?|came|costs?|takes?|took|brings|includes?|has|also|to be|expires?|ends|starts?|begins?|gives|calls|closed|will|worth|which|both|[A-Z]|they|it|the))`,
  ),
  korean: new RegExp(
    `^(?:이번 |해당 |총 |첫 |전체 )?(${korean})(?: ?(?:액|금액|규모|기간|대금|물량|가격|조건|식))?(?:은|는|이|가) `,
  ),
};

export const takesForGranted: readonly { readonly kind: StageKind; readonly words: RegExp }[] = [
  {
    kind: 'contract',
    words: /^(?:contract|orders?|lease|award|licen[cs]e)$|^(?:계약|납품|공급|임차|임대|발주|수주|구매|일감|주문)$/,
  },
  { kind: 'acquisition', words: /^(?:purchase|sale)$|^(?:매각|인수)$/ },
  { kind: 'joint-venture', words: /^venture$|^합작$/ },
  { kind: 'investment', words: /^투자$/ },
  { kind: 'agreement', words: /^/ },
];

/** In such a sentence two firms are named for another reason. */
export const tellsNoDeal = {
  english:
    /\b(?:beat|beats|beaten|outbid|rivals?|compet\w+|unlike|than|sue[sd]?|fined|blamed|accused|criticised|complain\w*|overtook|overtaken|lost|losing|would|could|might|may|plans?|planned|hopes?|wants?|talks|if|whether|not|never|no)\b|n['’]t\b/,
  korean: /경쟁|제치|앞서|소송|비판|반면|달리|보다|계획|예정|검토|전망|논의|협상|않|못|없/,
};
