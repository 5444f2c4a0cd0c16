/**
 * Words that change how much, how sure, when or for whom a thing is: a claim keeps those that stand beside what it takes
 * over, and adds none. Plans, guesses and denials have checks of their own. Source: grammar and the language of news.
 */
export const koreanCriticals: Readonly<Record<string, RegExp>> = {
  trial: /시범|시험|실증|파일럿|테스트|베타|시제품/,
  formal: /정식|공식|본격|확정|최종/,
  provisional: /잠정|임시|가칭|예비|초안|우선협상/,
  'up to': /최대(?= ?\d| 수)|이하|이내|미만|한도/,
  above: /최소|이상|넘[었는게을]|웃돌|초과|돌파/,
  nearly: /거의|육박|가까[이운]|못 미치/,
  only: /뿐|[가-힣](?<!지|장)만(?= |$)|불과|그쳤|유일|독점|단독(?!모드| 모드)/,
  some: /일부|몇몇|일각/,
  most: /대부분|대다수|상당수|주로|과반/,
  all: /모든|모두|전부|전체|전국|전 세계|전세계|전사/,
  each: /각각|각 |당(?= |$)|마다/,
  combined: /합쳐|합산|통틀어|총 ?\d|합계/,
  former: /전직|전임|\b전 (?:대표|사장|회장|직원)|옛|당시/,
  first: /최초|처음|첫/,
  most_of_all: /최대(?! ?\d)|최고|가장|1위|최저|사상/,
  second: /2위|2대 |두 번째/,
  domestic: /국내|한국 내/,
  abroad: /해외|글로벌|세계|국외/,
  average: /평균/,
  accumulated: /누적/,
  extra: /추가|신규|새로/,
  again: /재할당|재선정|재계약|다시|연임/,
  monthly: /월간|월 평균|매달/,
  yearly: /연간|연평균|매년/,
  joint: /공동|함께|손잡/,
};

/** Dropped without saying more. */
export const koreanDroppable: ReadonlySet<string> = new Set([
  'first',
  'formal',
  'extra',
  'again',
  'joint',
  'all',
  'combined',
  'accumulated',
  'second',
]);
