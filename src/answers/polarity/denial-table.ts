/** The words that deny in both languages, and those that only look so. Pieces of regular expressions, which denies.ts puts together. */

export const englishDenials = [
  'not',
  // "No. 1" counts.
  'no(?!\\. ?\\d)',
  'never',
  'neither',
  'nor',
  'none',
  'nobody',
  'nothing',
  'den(?:y|ie[sd]|ying)',
  'refuse[sd]?',
  'reject(?:s|ed)?',
  '(?:fail(?:s|ed)?|unable|decline[sd]?) to',
  'lack(?:s|ed)?',
  "(?:is|are|was|were|does|did|do|wo|has|have|had|could|would|ca)n['’]t",
  'cannot',
  'non-?binding',
  'yet to',
];

export const koreanDenials = [
  '않(?!으면|는 한|고서|고는|을 수 없)',
  // All forms of 아니다, and no names: 아니라, 아닌, 아닙니다, 아닐, 아님, 아녔다, not 리투아니아 nor 아니타.
  '(?<![가-힣](?<![이가은는도]))아(?:니(?=[다라고며었지기란요냐]|므로|ㄴ|[^가-힣]|$)|닌|닙|닐|님|녔|냐)',
  '없(?!애|앴|앨)',
  '못(?:했|하|한|할|해|합|받|쓰)',
  '(?<=[은는이가을를도에] |아직 )안 (?=하|했|한|할|합|되|됐|된|될|됩|돼|쓰|쓴|씁|나)',
  '(?<=[은는이가을를도에] |아직 )못 (?=[가-힣])',
  '[가-힣][는은] 대신',
  // "서두르기보다", and no noun: 분기보다, 경기보다.
  '(?<=[하되이히리치르추우두내짓맺받얻늘])기보다',
  '부인',
  '거부(?!권)',
  '미정',
  '무관(?!심)',
  '비구속',
  '실패',
];

/** "Will not open before the autumn" tells when; "not only" and "차질 없이" say yes. */
export const englishNoDenials = [
  'not (?=(?:\\w+ ){0,4}(?:before|until|earlier than) )',
  'not (?:only|just|merely|least|surprisingly|unlike)\\b',
  'no doubt\\b',
  '(?:no|not) (?=(?:more|less|fewer|later|earlier|longer|sooner|higher|lower) than )',
  '(?:whether|if) or not\\b',
  'if not\\b',
  'none other than',
  'nothing but',
];

export const koreanNoDenials = [
  '뿐(?:만)?(?:이)? ?아니',
  '다름 ?아닌',
  '(?:차질|끊임|어김|변함|틀림|유례|전례|빠짐|막힘|문제) ?없',
  '(?:적|못지|머지|지나지|마지|다르지) ?않',
  '수밖에 없',
  // "이 계약 외에 진행 중인 건은 없다": the contract itself stands.
  '(?:외에|이외에|말고)(?:는|도)? [^.,]{1,30}?(?:없|않)',
];

/** Silence denies nothing, unless just that was asked. */
export const silences = [
  'not (?=(?:immediately |yet )?(?:comment|respond|reply|elaborate|confirm|rule out)\\b)',
  '(?:답(?:변|신)?하|응하|응답하|언급하|논평하|배제하)지(?:는|도)? ?않',
];
/** What the silence is about: "매각 여부에 대해 언급하지 않았다", "did not say whether". */
export const silentOn =
  '(?:에 대해서?는?|에 관해서?는?|여부(?:는|를|에)?|[가-힣]지(?:는|를)?|계획(?:은|을|도)) (?:[^ .]+ ){0,3}(?:답(?:변|신)?하|응답하|언급하|논평하|배제하|밝히|공개하|확인해 주)지(?:는|도)? ?않|(?:확인|공개|언급|답변|논평|대답)(?:해 ?(?:줄|드릴)|할) 수(?:는|가)? 없|(?:밝히|말하|답하|확인하|언급하|공개하)기(?:는|가)? (?:어렵|곤란|힘들)|(?:밝힐|말할|답할|알려 ?줄) 수(?:는|가)? 없|에 (?:대해|관해)서?는? (?:말을 아[꼈끼]|함구)|not (?:comment|elaborate|confirm|rule out|say|disclose)(?: on)? (?:whether|if)\\b';
/** Nor does a source that is silent on it, whoever it quotes. */
export const silentSources = [
  '(?:자료|발표|보도|기사|공시|보고서|여기|이날)(?:에|에는|에도|엔)? (?:[^ .]+ ){0,2}(?:담기|나오|들어 있|실리|적히|나타나|포함되)지(?:는|도)? ?않',
  '(?:[은는을를도] (?:공개|언급|명시)하|알려지)지(?:는|도)? ?않',
  '\\b(?:announcement|report|article|statement|release|text|paper|filing)s? (?:(?:does|do|did) not (?:say|state|name|mention|give|disclose)|(?:names?|mentions?|gives?|contains?) (?:no|neither))\\b',
];
export const asksOfSilence =
  '\\b(?:comment|respond|repl|elaborat|confirm|rul(?:e[sd]?|ing) out|nam(?:e[sd]?|ing)|mention|stat(?:e[sd]?|ing)|disclos|reveal|sa(?:y|id)|announce|report)|답변|응답|언급|논평|배제|밝[히혔힌]|공개|알려|나오|나왔|담[기겼긴]|발표|명시|들어 ?있';
