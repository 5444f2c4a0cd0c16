/** Words right beside a date that say more of it than the verb of its sentence. */
import type { DateMeaning } from '../../domain/date-record.ts';

/** What asks for the plan before. */
export const wasFirst = /^(?:original\w*|initial\w*|first plan\w*|previous\w*|당초|애초|원래|처음|기존)$/i;

/** Right before the date, and what it is then the date of. */
export const sensesBefore: readonly (readonly [RegExp, DateMeaning])[] = [
  [
    /\b(?:announced|promised|planned|slated|scheduled|set|due|targeted|pencilled in|earmarked) for (?:the )?$/i,
    'mentioned',
  ],
];
/** Right behind it. */
export const sensesBehind: readonly (readonly [RegExp, DateMeaning])[] = [
  // By then it begins or is done, and nothing ends.
  [
    /^ ?(?:까지|까진) [^.,]{0,40}(?:시작|개시|출시|도입|상용화|착수|가동|개통|선보|완료|구축|세우|짓|확보|달성|늘리)/u,
    'mentioned',
  ],
  [/^(?:부로|자로|부) [^.,]{0,30}(?:종료|만료|해지|해제|끝|중단|폐지)/u, 'ends'],
  [/^(?:부로|자로|부) [^.,]{0,30}(?:시작|시행|발효|임명|취임|선임|출범|개시|적용)/u, 'starts'],
  [/^(?:부로|자로)/u, 'mentioned'],
];

export const seasonBefore = /\b(?:(?:early|late|mid-?) ?)?(?:spring|summer|autumn|fall|winter)(?:,| of| in)? $/i;
export const seasonBehind = /^ ?(?:봄|여름|가을|겨울)(?![가-힣](?<![에의은는이을를과와로께까부엔]))/u;

/** "For the year ended March 2024": when the books were closed, and nothing else. */
export const ofPeriod =
  /\b(?:year|quarter|half|months|period)(?: that)? (?:ended|ending|ends|to|through)(?: on| in)? (?:the )?$/i;
export const asksOfPeriod = /\b(?:year|quarter|fiscal|financial|period|half|results?|earnings)s?\b/i;
