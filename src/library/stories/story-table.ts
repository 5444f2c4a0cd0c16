// Words that tell what kind of event a sentence reports, for telling events apart. Kinds are coarser than stages of the
// ledger: reports of one event call it memorandum, agreement or partnership as they like.

export type EventKind = 'deal' | 'investment' | 'acquisition' | 'visit' | 'launch' | 'conference';

/** In order: the first kind whose words occur is the kind of the sentence, the weightier before the lighter. */
export const eventWords: readonly (readonly [EventKind, RegExp])[] = [
  ['acquisition', /\b(?:acqui(?:re|res|red|sition|ring)|takeover|merger|merges?|buyout)\b|인수(?!인계)|합병/i],
  ['investment', /\b(?:invest(?:s|ed|ing|ment|ments)?|stake|funding round|raised)\b|투자|지분/i],
  [
    'deal',
    /\b(?:MOUs?|MoUs?|memorand\w+|agreements?|contracts?|partnerships?|alliance|joint venture|sign(?:s|ed|ing)|inked|deals?|accord|pacts?|wins?|won|orders?|joint(?:ly)? (?:research|study|develop\w*)|teams? up|teamed up|joins? (?:hands|forces)|selected|awarded)\b|양해각서|업무협약|협약|업무 협약|공동 ?(?:연구|개발)|제휴|파트너십|계약|맞손|손잡|합작|동맹|수주/i,
  ],
  [
    'visit',
    /\b(?:visit(?:s|ed|ing)?|met|meets?|toured|delegation)\b|방문|만나|만났|만난|회동|찾아|찾았|둘러|면담|초청/i,
  ],
  [
    'launch',
    /\b(?:launch(?:es|ed|ing)?|rolls? out|rolled out|unveil(?:s|ed)?|introduc(?:es|ed)|go(?:es)? live|went live)\b|출시|상용화|선보|개통|공개/i,
  ],
  [
    'conference',
    /\b(?:conference|forum|summit|expo|congress|partners? meeting)\b|개최|포럼|콘퍼런스|컨퍼런스|전시회|열린|열렸/i,
  ],
];

/** How the kinds are said in a reason. */
export const eventNames: Readonly<Record<EventKind, string>> = {
  deal: 'agreement',
  investment: 'investment',
  acquisition: 'acquisition',
  visit: 'visit',
  launch: 'launch',
  conference: 'conference',
};

/** Capitalised words that begin sentences or name things every article names. */
export const commonNames = new Set(
  'The This That These Those After Before During While When With From For And But Its Their Our His Her They We It In On At By As If Also However Meanwhile According Chief Executive Officer President Chairman Vice Director Manager General Korea Korean South North America American United States China Chinese Japan Europe European Asia Asian Seoul Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December New First Second Third CEO CTO CFO AI ICT IoT IT MOU MoU'.split(
    ' ',
  ),
);
