// Verbs that say what a date is the date of.
import type { DateMeaning } from '../../domain/date-record.ts';

export type VerbMeaning = Exclude<DateMeaning, 'mentioned' | 'published'>;

/** One alternation a meaning; the words of one never occur in another. */
export const englishVerbs: readonly [VerbMeaning, string][] = [
  [
    'signed',
    // "Announced the signing of … on" dates the announcement.
    '(?<!(?:announc|report|confirm|reveal)[a-z]{2,3} (?:the |a |an |its |their )?)signing|signed|signs|inked|sealed|concluded|entered into|struck (?:a|an|the) (?:deal|agreement|pact|partnership|alliance)',
  ],
  [
    'announced',
    'announced|announces|announcing|announcement|said|says|unveiled|revealed|disclosed|stated|reported|confirmed|told|according to|statement|press release',
  ],
  [
    'took-place',
    'met|meet|meets|meeting|visited|visit|visits|held|hosted|attended|toured|gathered|took place|takes place|take place|convened|conference|was held|opened|completed|acquired|conducted|demonstrated|showcased|delivered|invested',
  ],
  [
    'starts',
    'launch|launches|launched|start|starts|started|starting|begin|begins|began|beginning|kick off|kicks off|kicked off|roll out|rolled out|go live|went live|goes live|introduce|introduced|deploy|commercialise|commercialize|open(?![ -]RAN)|opens|take effect|takes effect|since|commencing|effective',
  ],
  ['ends', 'expire|expires|expired|end|ends|ended|deadline|shut down|terminated|ceased|run until|lasts until'],
];

/** Endings of Korean predicates are left open: 체결했다, 체결한, 체결하고. */
export const koreanVerbs: readonly [VerbMeaning, string][] = [
  ['signed', '체결|맺었|맺은|맺고|서명|조인식|협약식|계약했|합의했|합의하고|손잡았|손을 잡았'],
  ['announced', '밝혔|밝힌|발표|전했|말했|공개했|공시|알렸|따르면|강조했|설명했|덧붙|보도했|선언했|공식화'],
  [
    'took-place',
    '방문|만났|만나|만난|찾았|찾아|회동|개최|열린|열었|열고|열렸|참석|둘러|살펴|논의|진행했|진행한|면담|회담|초청|시연|인수했|인수한|투자했|완료|시험했|성공했',
  ],
  ['starts', '출시|시작|개시|상용화|도입|선보|공급한|공급할|판매한|가동|개통|오픈|착수|서비스한'],
  ['ends', '종료|만료|마감|끝난|끝냈|중단'],
];

/** Reported speech at the end of a Korean sentence. */
export const koreanReport = /밝혔|발표했|전했다|말했다|알렸다|공시했|따르면|강조했|설명했|덧붙였|보도했|선언했/;
export const koreanFuture = /예정|계획|방침|전망|목표|할 것|수 있다|열리는|열릴|개[최막](?:하|되)는/;
/** Ends of Korean predicates: 밝혔다, 출시한다고. */
export const koreanEnding = /([가-힣])다(?=[고며는.\s"”]|$)/g;
export const englishFuture =
  /\b(?:will|plans?|planning|planned|expects?|expected|aims?|scheduled|due|set to|slated|is to|are to|to be held|going to|intends?|upcoming|targets?|hopes?|would)\b/i;

/** A plan that was changed: the day behind these words is the one that holds. */
export const movedTo = {
  en: /\b(?:(?:put|pushed|set|moved|held) back|pushed|moved|shifted|delayed|postponed|brought forward|pulled forward|slipped|slid|rescheduled|deferred|changed)\b[^;.]* (?:to|until|till|into) (?:the |early |late |mid-?){0,2}$/i,
  ko: /^[^\d,.]{0,4}(?:로|으로) ?(?:[가-힣]{1,4} )?(?:미[뤄루룬]|늦[춰추췄]|밀[려렸린]|연기|순연|옮[겨기긴]|바[꿔꾸꾼뀌뀐]|변경|조정|앞당[겨긴]|당[겨긴겼])/u,
};
