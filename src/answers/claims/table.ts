/**
 * Words a claim may not add to its source, and pairs of which it may not turn one into the other. Each row: the word in
 * English, in Korean. Source: the ways a summary overstates, from how trade news of both languages puts them.
 */
import type { StageKind } from '../../domain/partnership.ts';

interface StrongWord {
  readonly name: string;
  readonly en: RegExp;
  /** In a claim: only what surely says it. */
  readonly ko: RegExp;
  /** In a source: whatever a translator may have put so. */
  readonly source: RegExp;
}

/** Only where the source says as much. */
export const strongWords: readonly StrongWord[] = [
  {
    name: 'first',
    en: /\b(?:first|pioneer\w*|firsts)\b/i,
    ko: /최초|처음/,
    source: /최초|첫|처음|1호|1위|선구|제1|1차|1분기/,
  },
  {
    name: 'only',
    en: /\b(?:sole|solely|exclusive\w*|only)\b/i,
    ko: /유일|독점/,
    source: /유일|독점|단독|전용|만이|만을|만 |뿐|그쳤|그친|불과/,
  },
  {
    name: 'largest',
    en: /\b(?:largest|biggest|greatest|No\. ?1|number one|top|leading|leader)\b/i,
    ko: /최대(?! ?\d)|가장 큰|1위|선두/,
    source: /최대|가장 큰|1위|선도|선두|으뜸|주요|대표|1등/,
  },
  {
    name: 'best',
    en: /\b(?:best|fastest|most advanced|(?:a|an|its|new|all-time|with) record|record (?:high|low|profit|sales|revenue|year|quarter|number|level)s?|unprecedented)\b/i,
    ko: /최고(?!경영|기술|재무|운영|전략|책임|마케팅)|사상|전례 없/,
    source: /최고|가장|최상|최첨단|기록|전례 없|사상|최단/,
  },
  {
    name: 'all',
    en: /\b(?:all|every|entire|whole|nationwide|countrywide|worldwide|(?:across|throughout) (?:the|its) (?:country|nation|world|market))\b/i,
    ko: /모든|전부|전 ?세계|전국/,
    source: /모든|모두|전체|전 ?(?:국|세계|사|직원)|전부|각각|각 |글로벌/,
  },
  {
    name: 'binding',
    en: /\b(?:binding|guarantee[sd]?|obliged)\b/i,
    ko: /구속력|보장/,
    source: /구속력|보장|확약|의무|약속/,
  },
  { name: 'official', en: /\b(?:officially|confirmed|confirms?)\b/i, ko: /공식적|확정/, source: /공식|확인|확정/ },
  {
    name: 'never',
    en: /\b(?:never|always|permanent(?:ly)?)\b/i,
    ko: /결코|항상|영구/,
    source: /결코|절대|항상|영구|한 번도|않|없/,
  },
];

/** Turning one side into the other is a wrong claim; neither side, or both, is no matter. */
export const opposites: readonly (readonly [en: readonly [RegExp, RegExp], ko: readonly [RegExp, RegExp]])[] = [
  [
    [
      /\b(?:rose|rises?|risen|rising|increas\w+|grew|grow\w*|up|gain\w*|higher|climb\w*|surg\w+|jump\w*|rais(?:e|ed|es)|expand\w*|doubl\w+|more)\b/i,
      /\b(?:fell|falls?|fallen|falling|decreas\w+|declin\w+|down|los[st]\w*|lower\w*|drop\w*|shr[aiu]nk\w*|cut|cuts|slump\w*|reduc\w+|halv\w+|less|fewer)\b/i,
    ],
    [/증가|늘|상승|올랐|성장|확대|높|인상|급증/, /감소|줄|하락|떨어|내렸|축소|낮|인하|급감|위축/],
  ],
  [
    [/\b(?:before|prior to|ahead of)\b/i, /\b(?:after|following|since)\b/i],
    [/이전|앞서|앞두고|전에/, /이후|뒤|후에|따라/],
  ],
  [
    [
      /\b(?:won|wins?|winning|succeed\w*|success\w*|approv\w+|accept\w*|agreed)\b/i,
      /\b(?:lost|loses?|losing|fail\w*|reject\w*|refus\w+|declined|den(?:y|ied|ies))\b/i,
    ],
    [/성공|승인|수락|따냈|합의/, /실패|거부|거절|부결|탈락|부인/],
  ],
  [
    [
      /\b(?:join\w*|enter(?:s|ed|ing)?|open\w*|start\w*|launch\w*|beg[aiu]n\w*|hir\w+)\b/i,
      /\b(?:left|leav\w+|exit\w*|clos\w+|(?<![-–])end(?:s|ed|ing)?(?! of)|stopp?\w*|quit|withdr[ae]w\w*|laid off|terminat\w+)\b/i,
    ],
    [/가입(?!자)|참여|진출|개시|시작|출시|채용/, /탈퇴|철수|폐쇄|종료|중단|퇴사|해지/],
  ],
  [
    [/\bvot\w+ (?:for|in favou?r)\b|\bin favou?r of\b/i, /\bvot\w+ (?:\w+ )?against\b|\boppos(?:e[sd]?|ing)\b/i],
    [/찬성/, /반대/],
  ],
  [
    [/\b(?:bought|buy\w*|acquir\w+|purchas\w+)\b/i, /\b(?:sold|sell\w*|divest\w*)\b/i],
    [/인수|매입|구매/, /매각|팔|처분/],
  ],
];

/** Denials, in either language. `(?!` keeps out what denies nothing. */
export const denials = {
  en: /\b(?:not(?! only| just| merely| least)|no(?! longer than| later than| fewer than| less than| more than| doubt)|never|neither|nor|none|nobody|nothing|without|cannot|\w+n['’]t|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|rebuff(?:s|ed|ing)?|spurn(?:s|ed)?|declin(?:es|ed) to|rul(?:e|es|ed) out|non-?binding|unable|failed to|fails to|lacks|yet to|false|untrue|unfounded)\b/i,
  ko: /(?:않(?!게 되면)|아니(?:다|라|며|고|었|한|ㄴ)|아닌|아닙|없(?!이는)|못 ?(?:했|하|해|한)|부인|거부|거절|미정|미체결|불가|사실무근|비구속|실패)/u,
} as const;

/** A claim may open with these without naming anybody. */
export const openers: ReadonlySet<string> = new Set(
  'the a an in on at by for from of to with under over after before during since as according it its they their he she his her this that these those there both each all no yes not when while where who which what if although though however also about around more most less up between among through under via per some several many together meanwhile overall currently today still despite unlike compared combined separately initially previously originally eventually recently instead once until unless because given within throughout alongside against every another other further later earlier first second third last next just only even one two three four five six seven eight nine ten executives officials neither either nothing sources companies operators analysts customers subscribers users people members'.split(
    ' ',
  ),
);

/** A denial of a denial, and what is left of it without the first. */
export const doubleDenial = {
  whole:
    /(?:\bnot|n['’]t|\bnever|\bcannot|\bneither|\bnor)\b(?:\W+\w+){0,2}?\W+(?:rul\w+ out|den(?:y|ied)|reject|refus|exclud|oppos|object)/i,
  half: /\b(?:rul\w+ out|den(?:y|ies|ied)|reject\w*|refus\w+|exclud\w+|oppos\w+|object\w*)\b/i,
} as const;

/** Anything that a chat, a terminal or a browser might turn into more than words. */
export const activeText =
  /[<>`|{}\\]|\]\s?\(|!\[|\[[^\]]{0,80}\]\s?[:[(]|(?:^|[^\p{L}\p{N}.])@[\p{L}\p{N}_]|:\/\/|(?:mailto|javascript|data|tel|file|slack|msteams|vbscript):\S|www\.|&(?:#|lt|gt|amp|quot)/iu;
/** A bare domain: letters, a point, a top-level domain, in any script. */
export const domainLike =
  /(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]{1,63}\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?![\p{L}\p{N}])/giu;
/** Points that stand in ordinary words: "U.S.", "e.g.", "Inc.", "vs.". */
export const notDomains = /^(?:(?:\p{L}\.)+\p{L}|(?:e\.g|i\.e|a\.m|p\.m|vs|inc|ltd|co|corp|no|jr|sr|dr|mr|ms|st))$/iu;

/** The bare words of a kind of stage: enough for a claim that only speaks of it, never for one that says it was done. */
export const stageStems: Readonly<Record<StageKind, RegExp>> = {
  talks:
    /\b(?:talk|meet|met\b|discuss|negotiat|dialogue|convers|exchang\w* views|explor)|논의|협의|만나|만났|회동|회담|협상|면담|대화|미팅/i,
  visit: /\b(?:visit|tour|host|welcom|travel)|방문|찾아|찾았|견학|시찰|둘러/i,
  mou: /\b(?:memorand|mou\b|letters? of intent|loi\b)|양해 ?각서|업무 ?협약|의향서|mou/i,
  agreement:
    /\b(?:agree|deal|pact|accord|merg|partner|alliance|cooperat|co-operat|collaborat|join|together|team|tie-?up|sign)|협약|협정|합의|협력|제휴|파트너|동맹|연합|공동|함께|체결|손잡|약정/i,
  contract: /\b(?:contract|order|select|supply|suppli)|계약|약정|수주|발주|납품|공급|선정/i,
  investment: /\b(?:invest|stake|fund|shareholding|rais|owns?\b|owned|holds?\b)|투자|출자|지분|유상증자|펀드/i,
  'joint-venture': /\b(?:joint|venture|jv\b)|합작|공동 ?(?:출자|설립)|조인트/i,
  acquisition: /\b(?:acqui|takeover|buy|bought|merg|purchas|sell|sold|sale)|인수|합병|매입|구매|매각|넘기|넘긴|팔/i,
  launch: /./,
  ended: /./,
};

/** Whatever counts heads: 명 counts subscribers as well as people. */
export const headCounts =
  /^(?:people|persons|subscribers?|customers?|users?|employees?|staff|workers|members?|experts?|engineers?|developers?|students?|researchers?|participants?|visitors?|viewers?)$/i;
